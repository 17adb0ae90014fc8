// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <QStringList>

#include <algorithm>

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

/// Takes the code points of a decomposed, case-folded text one by one.
class Folder
{
public:
    explicit Folder(qsizetype capacity) { m_result.reserve(capacity); }

    void take(char32_t point)
    {
        const char32_t c = foldLetter(point);
        if (QChar::category(point) == QChar::Mark_NonSpacing)
            takeMark(c);
        else if (QChar::isSpace(c))
            m_pendingSpace = true;
        else if (isHyphen(c))
            takeHyphen();
        else
            takeOther(c);
    }
    /// The same for a letter of ASCII, which most texts of an import are made of and which needs no tables.
    void takeAscii(char16_t c)
    {
        if (c >= u'A' && c <= u'Z')
            c += 0x20;
        if (c == u' ' || (c >= 0x09 && c <= 0x0D))
            m_pendingSpace = true;
        else if (c == u'-')
            takeHyphen();
        else
            takeOther(c);
    }
    [[nodiscard]] const QString &result() const { return m_result; }

private:
    void takeMark(char32_t c)
    {
        if ((c != combiningVoiced && c != combiningSemiVoiced) || !isKana(m_before))
            return;
        // A spacing voicing mark decomposes to a space and the combining one; カ゛ is ガ all the same.
        m_pendingSpace = m_pendingHyphen = false;
        m_result += QChar::fromUcs4(c);
    }
    void takeHyphen()
    {
        // Inside a word it goes; between words it is a space.
        if (m_pendingSpace || m_result.isEmpty())
            m_pendingSpace = true;
        else
            m_pendingHyphen = true;
    }
    void takeOther(char32_t c)
    {
        if (m_pendingHyphen && !QChar::isLetterOrNumber(c))
            m_pendingSpace = true;
        if (m_pendingSpace && !m_result.isEmpty())
            m_result += u' ';
        m_pendingSpace = m_pendingHyphen = false;
        if (c <= 0xFFFF)
            m_result += QChar(char16_t(c));
        else
            m_result += QChar::fromUcs4(c);
        m_before = c;
    }

    QString m_result;
    char32_t m_before = 0;
    bool m_pendingSpace = false;
    bool m_pendingHyphen = false;
};

} // namespace

QString fold(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) {
        Folder folder(text.size());
        for (const QChar c : text)
            folder.takeAscii(c.unicode());
        return folder.result();
    }
    QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.replace(u'ß', QStringLiteral("ss")); // Qt folds letter by letter only
    Folder folder(decomposed.size());
    const auto points = decomposed.toUcs4();
    for (const uint point : points)
        folder.take(point);
    return folder.result().normalized(QString::NormalizationForm_C);
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
