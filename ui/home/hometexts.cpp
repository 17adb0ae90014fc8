// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/hometexts.h"

#include "ui/common/daycounttext.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace pitchdesk {

namespace {

QString words(const char *source, int n)
{
    return QCoreApplication::translate("HomeTexts", source, nullptr, n);
}

QString kindName(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Announce:
        return QCoreApplication::translate("HomeTexts", "Announcement");
    case MilestoneKind::CallOpens:
        return QCoreApplication::translate("HomeTexts", "Call opens");
    case MilestoneKind::Deadline:
        return QCoreApplication::translate("HomeTexts", "Submission deadline");
    case MilestoneKind::FirstScreening:
        return QCoreApplication::translate("HomeTexts", "First screening");
    case MilestoneKind::Interview:
        return QCoreApplication::translate("HomeTexts", "Interviews");
    case MilestoneKind::Finalists:
        return QCoreApplication::translate("HomeTexts", "Finalists announced");
    case MilestoneKind::PitchDay:
        return QCoreApplication::translate("HomeTexts", "Pitch day");
    case MilestoneKind::Meetings:
        return QCoreApplication::translate("HomeTexts", "Business meetings");
    case MilestoneKind::PocStart:
        return QCoreApplication::translate("HomeTexts", "PoC starts");
    case MilestoneKind::PocEnd:
        return QCoreApplication::translate("HomeTexts", "PoC ends");
    case MilestoneKind::Report:
        return QCoreApplication::translate("HomeTexts", "Results briefing");
    case MilestoneKind::Other:
        break;
    }
    return QCoreApplication::translate("HomeTexts", "Milestone");
}

bool isDay(const PartialDate &date)
{
    return date.precision == DatePrecision::Day && date.isStated();
}

/// How far it is from the milestone before, and how sure the days to a coming one are.
QStringList detailsOf(const std::optional<Milestone> &previous, const Milestone &milestone, const QDate &today,
                      const BusinessCalendar &calendar)
{
    if (!isDay(milestone.date))
        return {};
    QStringList lines;
    if (previous)
        lines.append(QCoreApplication::translate("HomeTexts", "After “%1”: %2")
                         .arg(milestoneName(*previous),
                              dayCountText(countDays(calendar, previous->date.date, milestone.date.date))));
    if (milestone.date.date > today)
        lines.append(uncertaintyTexts(countDays(calendar, today, milestone.date.date)));
    return lines;
}

} // namespace

QString milestoneName(const Milestone &milestone)
{
    const QString title = milestone.title.in(currentLanguage());
    return title.isEmpty() ? kindName(milestone.kind) : title;
}

QString distanceText(const QDate &today, const PartialDate &date, const BusinessCalendar &calendar)
{
    if (date.precision != DatePrecision::Day || !date.date.isValid())
        return {};
    const int days = int(today.daysTo(date.date));
    if (days == 0)
        return QCoreApplication::translate("HomeTexts", "today");
    if (days < 0)
        return words(QT_TRANSLATE_N_NOOP("HomeTexts", "%n day(s) ago"), -days);
    const QString inDays = words(QT_TRANSLATE_N_NOOP("HomeTexts", "in %n day(s)"), days);
    return QCoreApplication::translate("HomeTexts", "%1 · %2", "in 12 days · 8 business days")
        .arg(inDays, businessDaysText(countDays(calendar, today, date.date)));
}

std::vector<StripStep> stripSteps(std::vector<Milestone> milestones, const QDate &today,
                                  const BusinessCalendar &calendar)
{
    std::stable_sort(milestones.begin(), milestones.end(), [](const Milestone &a, const Milestone &b) {
        if (a.date.isStated() != b.date.isStated())
            return a.date.isStated();
        // What is known only to the month or the year comes when that is over.
        return a.date.isStated() && a.date.lastDay() < b.date.lastDay();
    });
    std::vector<StripStep> steps;
    bool hasNext = false;
    std::optional<Milestone> previous; // the one before that is dated to the day
    for (const Milestone &milestone : milestones) {
        StripStep step;
        step.name = milestoneName(milestone);
        step.when = milestone.date.isStated() ? dateText(milestone.date)
                                              : QCoreApplication::translate("HomeTexts", "Date not stated");
        if (milestone.time.isValid())
            step.when = QCoreApplication::translate("HomeTexts", "%1, %2", "date, time")
                            .arg(step.when, QLocale().toString(milestone.time, QLocale::ShortFormat));
        step.distance = distanceText(today, milestone.date, calendar);
        step.details = detailsOf(previous, milestone, today, calendar);
        if (isDay(milestone.date))
            previous = milestone;
        step.isPast = milestone.date.isStated() && milestone.date.lastDay() < today;
        step.isNext = !hasNext && milestone.date.isStated() && !step.isPast;
        hasNext = hasNext || step.isNext;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace pitchdesk
