// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a typed query that is not understood; the other sentences are in errorsentences.cpp.
#include "ui/common/errorsentences.h"

#include <QCoreApplication>

namespace pitchdesk {

namespace {

using enum ErrorCode;

constexpr auto querySentences = std::to_array<Sentence>({
    {QueryUnknownField,
     {"field"},
     QT_TRANSLATE_NOOP("ErrorText", "There is no field “%1” to filter by. Put the text in quotes to search for it.")},
    {QueryUnknownValue,
     {"field", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "“%2” is not a value of the field “%1”. Choose one from the list.")},
    {QueryValueExpected,
     {"field"},
     QT_TRANSLATE_NOOP("ErrorText", "A value is missing here, after “%1”."),
     QT_TRANSLATE_NOOP("ErrorText", "A word is missing here.")},
    {QueryNumberExpected,
     {"field", "value"},
     QT_TRANSLATE_NOOP("ErrorText", "“%2” is not a number. “%1” is compared with a number such as 3.5.")},
    {QueryDateExpected,
     {"value"},
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not a date. Write a day, a month or a year: 2025-09-30, 2025-09 or 2025.")},
    {QueryYesOrNoExpected, {"field", "value"}, QT_TRANSLATE_NOOP("ErrorText", "“%1” is either yes or no, not “%2”.")},
    {QueryNotComparable,
     {"field"},
     QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be more or less than something. Write a colon before its value.")},
    {QueryUnclosedQuote,
     {},
     QT_TRANSLATE_NOOP("ErrorText", "This quotation mark is not closed. Write another one where the phrase ends.")},
    {QueryUnclosedParenthesis,
     {},
     QT_TRANSLATE_NOOP("ErrorText", "This parenthesis is not closed. Write a closing one where the group ends.")},
    {QueryUnexpectedParenthesis,
     {},
     QT_TRANSLATE_NOOP("ErrorText", "This parenthesis closes nothing. Take it away or open one before it.")},
    {QueryOperandExpected,
     {},
     QT_TRANSLATE_NOOP("ErrorText",
                       "Something to look for is missing here. Write a word or a condition on both sides.")},
    {QueryTooDeep,
     {},
     QT_TRANSLATE_NOOP("ErrorText", "There are too many parentheses within each other. Write the filter more simply.")},
    {QueryTooLong,
     {"limit"},
     QT_TRANSLATE_NOOP("ErrorText", "The filter is too long: it may have %1 characters. Shorten it.")},
});

} // namespace

const Sentence *querySentence(ErrorCode code)
{
    for (const Sentence &sentence : querySentences) {
        if (sentence.code == code)
            return &sentence;
    }
    return nullptr;
}

} // namespace pitchdesk
