// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace pitchdesk {

Result<Reply> runCommand(const Invocation &invocation, const Clock &clock)
{
    switch (invocation.command) {
    case Command::New:
        return runNew(invocation, clock);
    case Command::Info:
        return runInfo(invocation, clock);
    case Command::Check:
        return runCheck(invocation, clock);
    case Command::ImportProposals:
        return runImportProposals(invocation, clock);
    case Command::ImportScores:
        return runImportScores(invocation, clock);
    case Command::GenerateProposals:
        return runGenerate(invocation, clock);
    case Command::ExportSheets:
        return runSheets(invocation, clock);
    case Command::ExportProposals:
    case Command::ExportScores:
    case Command::ExportRanking:
        return runExport(invocation, clock);
    case Command::List:
        return runList(invocation, clock);
    case Command::Rank:
        return runRank(invocation, clock);
    case Command::Days:
        return runDays(invocation, clock);
    case Command::Chart:
        return runChart(invocation, clock);
    case Command::History:
        return runHistory(invocation, clock);
    case Command::Screen:
        return runScreen(invocation, clock);
    case Command::Letters:
        return runLetters(invocation, clock);
    case Command::Undo:
        return runUndo(invocation, clock);
    case Command::Backup:
        return runBackup(invocation, clock);
    case Command::Restore:
        return runRestore(invocation, clock);
    case Command::Clone:
        return runClone(invocation, clock);
    case Command::TemplateSave:
        return runTemplateSave(invocation, clock);
    case Command::TemplateList:
        return runTemplateList(invocation, clock);
    case Command::TemplateNew:
        return runTemplateNew(invocation, clock);
    case Command::Ready:
        return runReady(invocation, clock);
    case Command::Booklet:
        return runBooklet(invocation, clock);
    case Command::Form:
        return runForm(invocation, clock);
    case Command::Attach:
        return runAttach(invocation, clock);
    case Command::Attachments:
        return runAttachments(invocation, clock);
    case Command::TranslationsExport:
        return runTranslationsExport(invocation, clock);
    case Command::TranslationsImport:
        return runTranslationsImport(invocation, clock);
    case Command::Organisations:
        return runOrganisations(invocation, clock);
    case Command::People:
        return runPeople(invocation, clock);
    case Command::Erase:
        return runErase(invocation, clock);
    }
    Q_UNREACHABLE();
}

} // namespace pitchdesk
