// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form/answercheck.h"

#include <QLocale>
#include <QRegularExpression>

namespace pitchdesk {

namespace {

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

int monthNamed(const QString &name)
{
    const QLocale english = QLocale::c();
    for (int month = 1; month <= 12; ++month) {
        const QString full = english.monthName(month).toLower();
        if (name == full || (name.size() >= 3 && full.startsWith(name)))
            return month;
    }
    return 0;
}

} // namespace

std::optional<QDate> dateInAnswer(const QString &answer)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[t\\s].*)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"));
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]+)\\.?,?\\s+(\\d{4})$"));
    static const QRegularExpression monthDay(
        QStringLiteral("^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"));
    static const QRegularExpression vietnamese(
        QStringLiteral("^(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|[,/]\\s*)(\\d{4})$"));
    const QString text = answer.normalized(QString::NormalizationForm_KC).simplified().toLower();
    const auto number = [](const QRegularExpressionMatch &match, int group) { return match.captured(group).toInt(); };
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return validDate(number(match, 1), number(match, 2), number(match, 3));
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const auto date = validDate(number(match, 3), number(match, 2), number(match, 1));
        return date ? date : validDate(number(match, 3), number(match, 1), number(match, 2));
    }
    if (const auto match = vietnamese.match(text); match.hasMatch())
        return validDate(number(match, 3), number(match, 2), number(match, 1));
    if (const auto match = dayMonth.match(text); match.hasMatch())
        return validDate(number(match, 3), monthNamed(match.captured(2)), number(match, 1));
    if (const auto match = monthDay.match(text); match.hasMatch())
        return validDate(number(match, 3), monthNamed(match.captured(1)), number(match, 2));
    return std::nullopt;
}

} // namespace pitchdesk
