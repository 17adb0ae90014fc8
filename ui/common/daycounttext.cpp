// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daycounttext.h"

#include "ui/common/countries.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QMap>

namespace pitchdesk {

namespace {

constexpr size_t namedDays = 6; ///< more would be a list that nobody reads

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("DayCount", source, nullptr, n);
}

QString daysSentence(const DayCount &count, CalendarDayState state, const char *source)
{
    QStringList named;
    size_t found = 0;
    for (const CalendarDay &day : count.uncertain) {
        if (day.state == state && ++found <= namedDays)
            named.append(
                words(QT_TRANSLATE_NOOP("DayCount", "%1 (%2)")).arg(dateText(day.date), countryName(day.country)));
    }
    if (found > namedDays)
        named.append(QStringLiteral("…"));
    return found == 0 ? QString() : words(source, int(found)).arg(listText(named));
}

} // namespace

QString daysText(qint64 days)
{
    return words(QT_TRANSLATE_N_NOOP("DayCount", "%n day(s)"), int(days));
}

QString businessDaysText(const DayCount &count)
{
    const QString figure = words(QT_TRANSLATE_N_NOOP("DayCount", "%n business day(s)"), int(count.businessDays));
    return count.isCertain() ? figure : words(QT_TRANSLATE_NOOP("DayCount", "about %1")).arg(figure);
}

QString dayCountText(const DayCount &count)
{
    return words(QT_TRANSLATE_NOOP("DayCount", "%1 · %2")).arg(daysText(count.days), businessDaysText(count));
}

QString dayCountFigures(const DayCount &count)
{
    return numberText(count.days) + QStringLiteral(" · ") + (count.isCertain() ? QString() : QStringLiteral("~"))
        + numberText(count.businessDays);
}

QString calendarsText(const QStringList &countries)
{
    if (countries.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("DayCount", "Business days without a calendar of holidays: only weekends are left out."));
    QStringList names;
    for (const QString &country : countries)
        names.append(countryName(country));
    return words(QT_TRANSLATE_NOOP("DayCount", "Business days by the calendars of %1.")).arg(listText(names));
}

QStringList uncertaintyTexts(const DayCount &count)
{
    QStringList sentences {
        daysSentence(count, CalendarDayState::Estimated,
                     QT_TRANSLATE_N_NOOP("DayCount", "%n day(s) in this period are only estimated: %1.")),
        daysSentence(count, CalendarDayState::Unknown,
                     QT_TRANSLATE_N_NOOP("DayCount", "%n day(s) in this period are not known yet: %1."))};
    QMap<QString, QStringList> years;
    for (const MissingYear &missing : count.missing)
        years[missing.country].append(QString::number(missing.year));
    for (auto it = years.cbegin(); it != years.cend(); ++it) {
        QStringList named = it->mid(0, qsizetype(namedDays));
        if (it->size() > qsizetype(namedDays))
            named.append(QStringLiteral("…"));
        sentences.append(
            words(QT_TRANSLATE_NOOP("DayCount",
                                    "The holidays of %1 are not known for %2; only weekends are left out there."))
                .arg(countryName(it.key()), listText(named)));
    }
    sentences.removeAll(QString());
    return sentences;
}

QString dayKindText(CalendarDayKind kind)
{
    switch (kind) {
    case CalendarDayKind::Holiday:
        return words(QT_TRANSLATE_NOOP("DayCount", "Public holiday"));
    case CalendarDayKind::Substitute:
        return words(QT_TRANSLATE_NOOP("DayCount", "Substitute holiday"));
    case CalendarDayKind::DayOff:
        return words(QT_TRANSLATE_NOOP("DayCount", "Day off"));
    case CalendarDayKind::WorkingDay:
        return words(QT_TRANSLATE_NOOP("DayCount", "Working day"));
    }
    Q_UNREACHABLE();
}

QString dayStateText(CalendarDayState state)
{
    switch (state) {
    case CalendarDayState::Decided:
        return words(QT_TRANSLATE_NOOP("DayCount", "Decided"));
    case CalendarDayState::Announced:
        return words(QT_TRANSLATE_NOOP("DayCount", "Announced"));
    case CalendarDayState::Estimated:
        return words(QT_TRANSLATE_NOOP("DayCount", "Estimated"));
    case CalendarDayState::Unknown:
        return words(QT_TRANSLATE_NOOP("DayCount", "Unknown"));
    }
    Q_UNREACHABLE();
}

} // namespace pitchdesk
