// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <QStringList>

namespace pitchdesk {

namespace {

constexpr char32_t combiningVoiced = 0x3099;
constexpr char32_t combiningSemiVoiced = 0x309A;

bool isKana(char32_t c)
{
    return c >= 0x3041 && c <= 0x3096;
}

bool isHyphen(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD;
}

char32_t foldLetter(char32_t c)
{
    if (c >= 0x30A1 && c <= 0x30F6) // katakana to hiragana
        return c - 0x60;
    switch (c) {
    case 0x0111: // đ
    case 0x0110:
        return U'd';
    case 0x0142: // ł
        return U'l';
    case 0x00F8: // ø
        return U'o';
    case 0x0131: // ı
        return U'i';
    default:
        return c;
    }
}

} // namespace

QString fold(const QString &text)
{
    bool plain = true;
    for (const QChar c : text)
        plain = plain && c.unicode() < 0x80;
    const QString decomposed = (plain ? text : text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    const auto codePoints = decomposed.toUcs4();
    char32_t before = 0;
    bool pendingSpace = false;
    bool pendingHyphen = false;
    const auto append = [&](char32_t c) {
        if (pendingSpace && !result.isEmpty())
            result += u' ';
        pendingSpace = pendingHyphen = false;
        result += QChar::fromUcs4(c);
        before = c;
    };
    for (const uint point : codePoints) {
        const char32_t c = foldLetter(point);
        if (QChar::category(point) == QChar::Mark_NonSpacing) {
            if ((c == combiningVoiced || c == combiningSemiVoiced) && isKana(before))
                result += QChar::fromUcs4(c);
            continue;
        }
        if (QChar::isSpace(c)) {
            pendingSpace = true;
            continue;
        }
        if (isHyphen(c)) {
            // Inside a word it goes; between words it is a space.
            if (pendingSpace || result.isEmpty())
                pendingSpace = true;
            else
                pendingHyphen = true;
            continue;
        }
        if (pendingHyphen && !QChar::isLetterOrNumber(c))
            pendingSpace = true;
        append(c);
    }
    return plain ? result : result.normalized(QString::NormalizationForm_C);
}

bool containsAllWords(const QString &foldedText, const QString &foldedQuery)
{
    const auto words = QStringView(foldedQuery).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (!foldedText.contains(word))
            return false;
    }
    return true;
}

} // namespace pitchdesk
