// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "core/base/clock.h"

namespace pitchdesk {

[[nodiscard]] Result<Reply> runNew(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runInfo(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runCheck(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runBackup(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runRestore(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runImportProposals(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runImportScores(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runGenerate(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runExport(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runList(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runRank(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runDays(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runSheets(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runChart(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runHistory(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runScreen(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runLetters(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runClone(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runTemplateSave(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runTemplateList(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runTemplateNew(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runReady(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runBooklet(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runForm(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runAttach(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runAttachments(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runTranslationsExport(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runTranslationsImport(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runOrganisations(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runPeople(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runErase(const Invocation &invocation, const Clock &clock);
[[nodiscard]] Result<Reply> runUndo(const Invocation &invocation, const Clock &clock);

/// Runs the command that was asked for.
[[nodiscard]] Result<Reply> runCommand(const Invocation &invocation, const Clock &clock);

} // namespace pitchdesk
