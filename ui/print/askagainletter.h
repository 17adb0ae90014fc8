// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/maildraft.h"
#include "core/workflow/screeningworkflow.h"
#include "ui/print/documentlanguage.h"

#include <optional>

namespace pitchdesk {

/// Letters that ask applicants again, and the proposals that none can be written to.
struct AskAgainLetters {
    struct Skipped {
        int number = 0;
        QString applicant;
        QString address; ///< what stands for one; empty = none
    };
    std::vector<MailDraft> drafts;
    std::vector<Skipped> skipped;
};

/// A letter for each proposal, in its applicant's language, English where that is none of the program's, or all in
/// `language` where one is given. `sender` signs.
[[nodiscard]] AskAgainLetters askAgainLetters(const AskAgainCases &cases, const QString &sender, const QDateTime &date,
                                              std::optional<Language> language = {});
/// Writes them; see writeMailDrafts(). The headings in the text files are in the language of the window.
[[nodiscard]] Result<QStringList> writeLetters(const AskAgainLetters &letters, const QString &folder,
                                               const DocumentLanguage &language);

} // namespace pitchdesk
