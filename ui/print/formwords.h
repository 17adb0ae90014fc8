// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/form/answercheck.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of the application form, in the language of the window or of a document.
[[nodiscard]] QString questionKindWord(const DocumentLanguage &language, QuestionKind kind);
[[nodiscard]] QString audienceWord(const DocumentLanguage &language, Audience audience);
/// How an answer is given: "Number (people)", "Money (JPY)", "Long text, at most 300 words (Japanese: 300 characters)".
[[nodiscard]] QString answerShape(const DocumentLanguage &language, const Question &question);
/// What does not fit of an answer, as a sentence: "312 words, of at most 300.".
[[nodiscard]] QString findingWords(const DocumentLanguage &language, const AnswerFinding &finding);

} // namespace pitchdesk
