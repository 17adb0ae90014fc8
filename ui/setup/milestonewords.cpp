// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonewords.h"

#include "ui/common/daycounttext.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace pitchdesk {

QStringList partyZones(const QStringList &eventZones)
{
    QStringList zones = eventZones
        + QStringList {QStringLiteral("Asia/Tokyo"), QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("UTC")};
    zones.removeAll(QString());
    zones.removeDuplicates();
    return zones;
}

QString zoneCity(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString timeInZone(const QDateTime &instant, const QString &zone, const QDate &day)
{
    const QTimeZone place(zone.toUtf8());
    if (!instant.isValid() || !place.isValid())
        return {};
    const QDateTime there = instant.toTimeZone(place);
    const QString time = there.toString(QStringLiteral("HH:mm"));
    if (there.date() == day)
        return time;
    return QLocale().toString(there.date(), QLocale::ShortFormat) + u' ' + time;
}

QStringList instantLines(const Milestone &milestone, const QStringList &eventZones)
{
    const QDateTime instant = milestoneInstant(milestone);
    if (!instant.isValid())
        return {};
    QStringList zones = partyZones(eventZones);
    zones.prepend(milestone.zone);
    zones.removeDuplicates();
    QStringList lines;
    for (const QString &zone : std::as_const(zones))
        lines.append(QCoreApplication::translate("MilestoneWords", "%1: %2", "a place, the date and time there")
                         .arg(zoneCity(zone), instantText(instant, zone)));
    return lines;
}

QStringList dayLines(const MilestoneDays &days, const QString &previousTitle)
{
    QStringList lines;
    if (days.until.days >= 0)
        lines.append(QCoreApplication::translate("MilestoneWords", "From today: %1").arg(dayCountText(days.until)));
    if (days.sincePrevious)
        lines.append(QCoreApplication::translate("MilestoneWords", "From “%1”: %2")
                         .arg(previousTitle, dayCountText(*days.sincePrevious)));
    lines.append(calendarsText(days.until.calendars));
    // The longer of the two periods holds what the other holds, as far as it is to come.
    const bool isLonger = days.sincePrevious && days.sincePrevious->days > days.until.days;
    lines.append(uncertaintyTexts(isLonger ? *days.sincePrevious : days.until));
    return lines;
}

} // namespace pitchdesk
