// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"

#include "core/base/textfold.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace pitchdesk {

namespace {

QSet<QString> foldedSet(std::initializer_list<const char16_t *> words)
{
    QSet<QString> folded;
    for (const char16_t *word : words)
        folded.insert(fold(QString::fromUtf16(word)));
    return folded;
}

/// Whether a word is a form of address or an academic title rather than a part of the name.
bool isAddress(QString word)
{
    static const QSet<QString> words = foldedSet(
        {u"mr", u"mrs",  u"ms", u"miss", u"dr", u"prof", u"professor", u"phd", u"ph.d", u"mba", u"jr",
         u"様", u"さん", u"氏", u"先生", u"殿", u"ông",  u"bà",        u"gs",  u"pgs",  u"ts",  u"ths"});
    while (word.endsWith(u'.') || word.endsWith(u','))
        word.chop(1);
    return words.contains(fold(word));
}

QStringList wordsOf(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x3000), u' ');
    static const QRegularExpression inBrackets(QStringLiteral("[(（][^)）]*[)）]"));
    plain.remove(inBrackets);
    static const QRegularExpression honorific(QStringLiteral("(?<=[\\p{Han}\\p{Hiragana}\\p{Katakana}])(様|先生|氏)$"));
    plain = plain.trimmed().remove(honorific);
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isAddress);
    return words;
}

bool isEastAsian(const QString &text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](char32_t c) {
        const QChar::Script script = QChar::script(c);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
            || script == QChar::Script_Hangul;
    });
}

bool isCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower() && !word.contains(u'.');
}

/// Letters that of the languages we meet only Vietnamese has.
bool hasVietnameseLetter(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral(
        "[\\x{0102}\\x{0103}\\x{0110}\\x{0111}\\x{01A0}\\x{01A1}\\x{01AF}\\x{01B0}\\x{1EA0}-\\x{1EF9}]"));
    return text.normalized(QString::NormalizationForm_C).contains(letter);
}

/// Family names that most people of Vietnam bear, and few others; without their marks, too.
bool isVietnameseFamilyName(const QString &word)
{
    static const QSet<QString> names = foldedSet({u"nguyễn", u"trần", u"phạm", u"huỳnh", u"hoàng", u"võ", u"vũ",
                                                  u"đặng", u"bùi", u"đỗ", u"ngô", u"dương", u"đinh", u"trịnh", u"đoàn",
                                                  u"lương", u"tạ", u"phan"});
    // "Le" is also French.
    return names.contains(fold(word)) || word.normalized(QString::NormalizationForm_C).toLower() == u"lê";
}

/// Where people write their names in Latin letters in either order.
bool mayWriteFamilyFirst(const QString &country)
{
    static const QStringList countries {QStringLiteral("JP"), QStringLiteral("CN"), QStringLiteral("KR"),
                                        QStringLiteral("TW"), QStringLiteral("HK"), QStringLiteral("MO"),
                                        QStringLiteral("SG"), QStringLiteral("MY"), QStringLiteral("KH"),
                                        QStringLiteral("HU")};
    return countries.contains(country);
}

NameParts familyFirst(const QStringList &words)
{
    return {words.first(), QStringList(words.mid(1, words.size() - 2)).join(u' '), words.last()};
}

NameParts familyLast(const QStringList &words)
{
    return {words.last(), QStringList(words.mid(1, words.size() - 2)).join(u' '), words.first()};
}

/// "Nguyễn, Văn An": what stands before the comma is the family name.
std::optional<NameParts> splitAtComma(const QString &printed)
{
    static const QRegularExpression comma(QStringLiteral("[,，]"));
    const QStringList sides = printed.split(comma);
    if (sides.size() != 2)
        return std::nullopt;
    const QStringList family = wordsOf(sides.first());
    const QStringList rest = wordsOf(sides.last());
    if (family.isEmpty() || rest.isEmpty())
        return std::nullopt;
    if (hasVietnameseLetter(printed) || isVietnameseFamilyName(family.first()))
        return NameParts {family.join(u' '), QStringList(rest.mid(0, rest.size() - 1)).join(u' '), rest.last()};
    return NameParts {family.join(u' '), QStringList(rest.mid(1)).join(u' '), rest.first()};
}

/// "Taro YAMADA" and "YAMADA Taro": one side in capitals, and only one.
std::optional<NameParts> splitAtCapitals(const QStringList &words)
{
    if (std::count_if(words.begin(), words.end(), isCapitals) != 1)
        return std::nullopt;
    if (isCapitals(words.first()))
        return familyFirst(words);
    return isCapitals(words.last()) ? std::optional(familyLast(words)) : std::nullopt;
}

} // namespace

std::optional<NameParts> splitPersonName(const QString &printed, const QString &country)
{
    constexpr qsizetype mostWords = 6;
    if (auto parts = splitAtComma(printed))
        return parts;
    static const QRegularExpression noName(QStringLiteral("[,，、;；/&@|\\d]"));
    const QStringList words = printed.contains(noName) ? QStringList() : wordsOf(printed);
    if (words.size() < 2 || words.size() > mostWords)
        return std::nullopt;
    if (isEastAsian(words.join(u' ')))
        return words.size() == 2 ? std::optional(familyFirst(words)) : std::nullopt;
    if (hasVietnameseLetter(printed) || isVietnameseFamilyName(words.first()))
        return familyFirst(words);
    if (auto parts = splitAtCapitals(words))
        return parts;
    if (country == u"VN")
        return familyFirst(words);
    constexpr qsizetype mostOfOthers = 3;
    const bool isSure = !country.isEmpty() && !mayWriteFamilyFirst(country) && words.size() <= mostOfOthers;
    return isSure ? std::optional(familyLast(words)) : std::nullopt;
}

QString printedName(const NameParts &parts)
{
    const bool isFamilyFirst = isEastAsian(parts.family + parts.given)
        || hasVietnameseLetter(QString(parts.family + parts.middle + parts.given))
        || isVietnameseFamilyName(parts.family);
    QStringList words = isFamilyFirst ? QStringList {parts.family, parts.middle, parts.given}
                                      : QStringList {parts.given, parts.middle, parts.family};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace pitchdesk
