// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalreading.h"

#include "core/workflow/workspace.h"

#include <utility>

namespace pitchdesk {

namespace {

/// Whoever edits the proposal can answer every question that it is asked.
void addUnanswered(const std::vector<AnswerView> &views, Proposal &proposal)
{
    std::vector<Answer> answers;
    for (const AnswerView &view : views) {
        const LocalizedText &label = view.question.label;
        answers.push_back({view.question.id, label.in(label.original), view.text});
    }
    proposal.answers = std::move(answers);
}

} // namespace

Result<ProposalReading> readProposal(Workflows &workflows, ProposalId id)
{
    ProposalReading reading;
    PD_ASSIGN(reading.detail, workflows.proposals.proposal(id));
    PD_ASSIGN(const std::vector<Tag> tags, workflows.tags.tagsOf(id));
    for (const Tag &tag : tags)
        reading.tags.append(tag.label);
    PD_ASSIGN(reading.notes, workflows.notes.notesOf(id));
    PD_ASSIGN(reading.attachments, workflows.attachments.attachmentsOf(id));
    PD_ASSIGN(reading.missingFiles, workflows.attachments.missingFiles(id));
    PD_ASSIGN(reading.answers, workflows.forms.answers(id));
    PD_ASSIGN(reading.translations, workflows.translations.texts(id));
    addUnanswered(reading.answers, reading.detail.proposal);
    if (reading.detail.conflicts.empty())
        return reading;
    PD_ASSIGN(const std::vector<ConflictRow> conflicts, workflows.judging.conflicts(reading.detail.proposal.event));
    for (const ConflictRow &row : conflicts) {
        if (row.conflict.proposal == id)
            reading.judgeNames.insert(row.conflict.judge, row.judgeName);
    }
    return reading;
}

} // namespace pitchdesk
