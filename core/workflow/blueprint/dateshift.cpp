// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/blueprint/dateshift.h"

#include "core/workflow/change.h"

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

/// The first day of the period of this exactness in which `day` lies.
QDate periodStart(const QDate &day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return {day.year(), 1, 1};
    case DatePrecision::JapaneseFiscalYear:
        return {day.month() < 4 ? day.year() - 1 : day.year(), 4, 1};
    case DatePrecision::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case DatePrecision::Month:
        return {day.year(), day.month(), 1};
    case DatePrecision::Day:
    case DatePrecision::NotStated:
        break;
    }
    return day;
}

/// By how many days the milestone that is meant comes to its new date.
Result<qint64> daysToBring(const std::vector<Milestone> &milestones, const DateShift &shift)
{
    const Milestone *found = nullptr;
    for (size_t i = 0; i < milestones.size(); ++i) {
        const Milestone &candidate = milestones[i];
        if (!candidate.date.isStated() || (shift.milestone >= 0 && size_t(shift.milestone) != i))
            continue;
        if (!found || candidate.date.date < found->date.date)
            found = &candidate;
    }
    if (!found)
        return fail(invalidField(QStringLiteral("milestone"), QString()));
    if (!shift.date.isValid())
        return fail(invalidField(QStringLiteral("date"), QString()));
    return found->date.date.daysTo(shift.date);
}

} // namespace

PartialDate movedByDays(const PartialDate &date, qint64 days)
{
    if (!date.isStated())
        return date;
    const QDate middle = date.date.addDays(date.date.daysTo(date.lastDay()) / 2);
    return {periodStart(middle.addDays(days), date.precision), date.precision};
}

PartialDate movedByYears(const PartialDate &date, int years)
{
    if (!date.isStated())
        return date;
    return {date.date.addYears(years), date.precision};
}

Status moveDates(std::vector<Milestone> &milestones, const DateShift &shift)
{
    qint64 days = shift.amount;
    if (shift.kind == DateShift::Kind::Bring) {
        PD_ASSIGN(days, daysToBring(milestones, shift));
    }
    for (Milestone &milestone : milestones) {
        switch (shift.kind) {
        case DateShift::Kind::Keep:
            continue;
        case DateShift::Kind::Years:
            milestone.date = movedByYears(milestone.date, shift.amount);
            break;
        case DateShift::Kind::Days:
        case DateShift::Kind::Bring:
            milestone.date = movedByDays(milestone.date, days);
            break;
        case DateShift::Kind::Clear:
            milestone.date = {};
            milestone.time = {};
            continue;
        }
        const bool isStated = milestone.date.precision != DatePrecision::NotStated;
        const QDate &moved = milestone.date.date;
        if (isStated && (!moved.isValid() || moved.year() < firstYear || moved.year() > lastYear))
            return fail(invalidField(QStringLiteral("date"), moved.toString(Qt::ISODate)));
    }
    return {};
}

} // namespace pitchdesk
