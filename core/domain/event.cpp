// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include <QTimeZone>

namespace pitchdesk {

QDateTime milestoneInstant(const Milestone &milestone)
{
    const QTimeZone zone(milestone.zone.toUtf8());
    if (milestone.date.precision != DatePrecision::Day || !milestone.time.isValid() || !zone.isValid())
        return {};
    return QDateTime(milestone.date.date, milestone.time, zone).toUTC();
}

} // namespace pitchdesk
