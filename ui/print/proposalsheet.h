// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/print/documentlanguage.h"

#include <QHash>

namespace pitchdesk {

/// For whom sheets are printed. Judges read no contact person, no note and no answer that is for the desk only.
enum class SheetReader { Judges, Desk };

/// All that the sheets of some proposals show, as plain values, so that they can be made on any thread.
struct ProposalSheets {
    struct Sheet {
        ProposalDetail detail;
        QStringList tags;
        std::vector<Note> notes;
    };
    Event event;
    SheetReader reader = SheetReader::Judges;
    std::vector<Sheet> sheets; ///< by number
    QHash<TermId, LocalizedText> fields;
    QHash<QuestionId, Question> questions;
    QDateTime asOf;
};

/// Reads proposals of an event. RecordNotFound. What the reader may not see is left out here already.
[[nodiscard]] Result<ProposalSheets> loadProposalSheets(Workflows &workflows, EventId event,
                                                        const std::vector<ProposalId> &ids, SheetReader reader,
                                                        const QDateTime &now);

/// A PDF with each proposal on pages of its own.
[[nodiscard]] QByteArray proposalSheetsPdf(const ProposalSheets &sheets, const DocumentLanguage &language);

/// Writes that PDF. NoDisplayFont, FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status exportProposalSheets(const ProposalSheets &sheets, const DocumentLanguage &language,
                                          const QString &path);

} // namespace pitchdesk
