// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include <QTimeZone>

namespace pitchdesk {

namespace {

constexpr qint64 secondsPerDay = 86400;

/// The instant of a wall clock's date and time. QDateTime does not do: what it makes of a time that the clocks skip or
/// show twice differs by version, and 6.4 gives none for a skipped one. As RFC 5545 section 3.3.5 says, both are
/// read with the offset from before the change: a time shown twice is its first, a skipped one is as much after the change.
QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC);
    // No offset is as large as a day, so these two lie on either side of a change that is near.
    const int before = zone.offsetFromUtc(wall.addSecs(-secondsPerDay));
    const int after = zone.offsetFromUtc(wall.addSecs(secondsPerDay));
    const QDateTime early = wall.addSecs(-before);
    const QDateTime late = wall.addSecs(-after);
    const bool isAfterChange = zone.offsetFromUtc(early) != before && zone.offsetFromUtc(late) == after;
    return isAfterChange ? late : early;
}

} // namespace

QDateTime milestoneInstant(const Milestone &milestone)
{
    // Without an id QTimeZone takes the zone of this computer.
    if (milestone.zone.isEmpty() || milestone.date.precision != DatePrecision::Day || !milestone.date.isStated()
        || !milestone.time.isValid())
        return {};
    const QTimeZone zone(milestone.zone.toUtf8());
    return zone.isValid() ? instantOf(milestone.date.date, milestone.time, zone) : QDateTime();
}

} // namespace pitchdesk
