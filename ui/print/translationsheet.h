// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/workspace.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// What a text is: title, summary, or the question that it answers.
[[nodiscard]] QString translatedTextHeading(const DocumentLanguage &words, const TranslatedText &text);

/// What a sheet for a translator holds of the texts of an event, or of one challenge.
struct TranslationSheetData {
    EventId event;
    ChallengeId challenge; ///< invalid = all
    Language into = Language::English;
    QDateTime created; ///< the date that the workbook carries
};

/// Writes a workbook with a row for each text that is not written in the language already: its key, the original, and
/// what there is of the translation. How many rows. The errors of writeXlsx().
Result<int> writeTranslationSheet(Workflows &workflows, const TranslationSheetData &data, const DocumentLanguage &words,
                                  const QString &path);

/// A row of a sheet that came back and that was not taken.
struct TranslationSheetProblem {
    int row = 0; ///< of the file, the first being 1
    QString sentence;
};

struct TranslationSheetOutcome {
    int rows = 0;    ///< with a key and a translation
    int changed = 0; ///< translations that became different
    std::vector<TranslationSheetProblem> problems;
};

/// Takes the translations of a sheet that came back; blank ones and those that say the same change nothing. A row whose
/// original has changed since it was sent comes in as stale. One step, which undo takes back. UnknownFileType unless
/// it is an .xlsx, and the errors of readXlsx().
Result<TranslationSheetOutcome> readTranslationSheet(Workflows &workflows, EventId event, const QString &path,
                                                     bool isMachine, const DocumentLanguage &words);

} // namespace pitchdesk
