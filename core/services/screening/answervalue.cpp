// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/answervalue.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace pitchdesk {

namespace {

/// Digits with their separators as a plain decimal, or nothing where it is not clear what a separator means.
std::optional<double> plainNumber(QString digits, const QString &language)
{
    const qsizetype points = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    QChar decimal;
    if (points > 0 && commas > 0) {
        decimal = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
        if (digits.count(decimal) > 1)
            return std::nullopt;
    } else if (points + commas == 1) {
        const QChar separator = points == 1 ? u'.' : u',';
        const bool couldGroup = digits.size() - digits.indexOf(separator) - 1 == 3 && digits.indexOf(separator) <= 3
            && !digits.startsWith(u'0');
        if (couldGroup && language.isEmpty())
            return std::nullopt;
        const QChar grouping = language.startsWith(QStringLiteral("vi")) ? u'.' : u',';
        decimal = couldGroup && separator == grouping ? QChar() : separator;
    }
    QString plain;
    for (const QChar c : digits) {
        if (c.isDigit())
            plain += c;
        else if (c == decimal)
            plain += u'.';
    }
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

double multiplier(const QString &word)
{
    static const QHash<QString, double> multipliers {
        {QStringLiteral("千"), 1e3},      {QStringLiteral("万"), 1e4},       {QStringLiteral("億"), 1e8},
        {QStringLiteral("兆"), 1e12},     {QStringLiteral("thousand"), 1e3}, {QStringLiteral("million"), 1e6},
        {QStringLiteral("billion"), 1e9}, {QStringLiteral("nghìn"), 1e3},    {QStringLiteral("ngàn"), 1e3},
        {QStringLiteral("triệu"), 1e6},   {QStringLiteral("tỷ"), 1e9},       {QStringLiteral("tỉ"), 1e9},
    };
    return multipliers.value(word, 1);
}

} // namespace

std::optional<double> numberInAnswer(const QString &answer, const QString &language)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d.,])(-?)(\\d+(?:[.,]\\d+)*)\\s*(千|万|億|兆|thousand\\b|million\\b|billion\\b|nghìn|ngàn|triệu|tỷ|tỉ)?"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = answer.normalized(QString::NormalizationForm_KC).toLower();
    std::optional<double> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (found)
            return std::nullopt;
        const auto number = plainNumber(match.captured(2), language);
        if (!number)
            return std::nullopt;
        found = *number * multiplier(match.captured(3)) * (match.captured(1).isEmpty() ? 1 : -1);
    }
    return found && std::isfinite(*found) ? found : std::nullopt;
}

std::optional<bool> consentInAnswer(const QString &answer)
{
    static const auto foldedAll = [](std::initializer_list<QStringView> words) {
        QStringList result;
        for (const QStringView word : words)
            result.append(fold(word.toString()));
        return result;
    };
    static const QStringList yes = foldedAll({u"yes",        u"y",
                                              u"true",       u"1",
                                              u"agree",      u"agreed",
                                              u"i agree",    u"we agree",
                                              u"consent",    u"i consent",
                                              u"ok",         u"はい",
                                              u"同意",       u"同意する",
                                              u"同意します", u"承諾します",
                                              u"了承します", u"有",
                                              u"có",         u"đồng ý",
                                              u"tôi đồng ý", u"chúng tôi đồng ý",
                                              u"✓",          u"○"});
    static const QStringList no = foldedAll({u"no", u"n", u"false", u"0", u"disagree", u"i disagree", u"i do not agree",
                                             u"いいえ", u"同意しない", u"同意しません", u"無", u"không",
                                             u"không đồng ý", u"tôi không đồng ý", u"×"});
    QString said = fold(answer);
    while (said.endsWith(u'.') || said.endsWith(QChar(0x3002)) || said.endsWith(u'!'))
        said.chop(1);
    if (yes.contains(said.trimmed()))
        return true;
    if (no.contains(said.trimmed()))
        return false;
    return std::nullopt;
}

} // namespace pitchdesk
