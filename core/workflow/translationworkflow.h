// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/domain/translation.h"

#include <vector>

namespace pitchdesk {

class Store;

/// SHA-256 of what an applicant wrote, blanks at its ends aside, in hexadecimal: a translation remembers that of the text
/// that it is of.
[[nodiscard]] QString originalHashOf(const QString &original);

/// What an applicant wrote, and what it is in other languages.
struct TranslatedText {
    TranslatedField field = TranslatedField::Title;
    QuestionId question; ///< of an answer, else invalid
    LocalizedText label; ///< of the question; empty for title and summary
    QString original;
    std::vector<Translation> translations;

    /// The translation into a language, or null.
    [[nodiscard]] const Translation *in(Language language) const;
    /// Whether the original has changed since.
    [[nodiscard]] bool isStale(const Translation &translation) const;
};

/// What one text is to be in one language. A blank text means none.
struct TranslationEdit {
    ProposalId proposal;
    TranslatedField field = TranslatedField::Title;
    QuestionId question;
    Language language = Language::English;
    QString text;
    QString translatedBy; ///< blank: whoever sits at the keyboard
    bool isMachine = false;
    bool isChecked = false;
    QString original; ///< the text that was translated
};

/// Translations of what applicants wrote, beside the original.
class TranslationWorkflow
{
public:
    explicit TranslationWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Title, summary and answers that are not blank, in the order of the form.
    Result<std::vector<TranslatedText>> texts(ProposalId proposal) const;

    /// Adds, changes and removes translations in one step; how many became different. Who checked one is whoever is at the
    /// keyboard when it is first said to be checked or its text changes. RecordNotFound; FieldInvalid("question") where
    /// the proposal has no such text; FieldTooLong("translation"). On an error nothing is changed.
    Result<int> save(const std::vector<TranslationEdit> &edits);

private:
    Store &m_store;
};

} // namespace pitchdesk
