// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/language.h"
#include "core/domain/ids.h"

namespace pitchdesk {

/// The part of a proposal that an applicant wrote.
enum class TranslatedField { Title, Summary, Answer };
template<>
struct EnumCodes<TranslatedField> {
    static constexpr std::array values {
        PD_ENUM_CODE(TranslatedField, Title, "title"),
        PD_ENUM_CODE(TranslatedField, Summary, "summary"),
        PD_ENUM_CODE(TranslatedField, Answer, "answer"),
    };
};

/// What an applicant wrote, in another language.
struct Translation {
    TranslationId id;
    ProposalId proposal;
    TranslatedField field = TranslatedField::Title;
    QuestionId question; ///< of an answer, else invalid
    Language language = Language::English;
    QString text;
    QString translatedBy;
    bool isMachine = false;
    QString checkedBy;    ///< empty: not checked
    QString originalHash; ///< of the text that was translated

    friend bool operator==(const Translation &, const Translation &) = default;
};

} // namespace pitchdesk
