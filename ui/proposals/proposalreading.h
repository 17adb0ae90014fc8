// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/domain/note.h"
#include "core/workflow/formworkflow.h"
#include "core/workflow/translationworkflow.h"
#include "ui/proposals/proposalsnapshot.h"

namespace pitchdesk {

/// A proposal with the names of the judges that its conflicts are about.
struct ProposalReading {
    ProposalDetail detail;
    QHash<JudgeId, QString> judgeNames;
    QStringList tags;
    std::vector<Note> notes;
    std::vector<Attachment> attachments;
    QStringList missingFiles;
    std::vector<AnswerView> answers; ///< in the order of the form
    std::vector<TranslatedText> translations;
};

/// Reads a proposal for the pane.
[[nodiscard]] Result<ProposalReading> readProposal(Workflows &workflows, ProposalId id);

} // namespace pitchdesk
