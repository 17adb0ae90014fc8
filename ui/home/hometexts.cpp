// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/hometexts.h"

#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/home/weekdays.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

QString milestoneName(const Milestone &milestone)
{
    const QString title = milestone.title.in(currentLanguage());
    return title.isEmpty() ? kindName(milestone.kind) : title;
}

QString distanceText(const QDate &today, const PartialDate &date)
{
    if (date.precision != DatePrecision::Day || !date.date.isValid())
        return {};
    const int days = int(today.daysTo(date.date));
    if (days == 0)
        return QCoreApplication::translate("HomeTexts", "today");
    if (days < 0)
        return words(QT_TRANSLATE_N_NOOP("HomeTexts", "%n day(s) ago"), -days);
    const QString inDays = words(QT_TRANSLATE_N_NOOP("HomeTexts", "in %n day(s)"), days);
    const QString weekdays = words(QT_TRANSLATE_N_NOOP("HomeTexts", "%n weekday(s)"), weekdaysUntil(today, date.date));
    return QCoreApplication::translate("HomeTexts", "%1 · %2", "in 12 days · 8 weekdays").arg(inDays, weekdays);
}

std::vector<StripStep> stripSteps(std::vector<Milestone> milestones, const QDate &today)
{
    std::stable_sort(milestones.begin(), milestones.end(), [](const Milestone &a, const Milestone &b) {
        if (a.date.isStated() != b.date.isStated())
            return a.date.isStated();
        // What is known only to the month or the year comes when that is over.
        return a.date.isStated() && a.date.lastDay() < b.date.lastDay();
    });
    std::vector<StripStep> steps;
    bool hasNext = false;
    for (const Milestone &milestone : milestones) {
        StripStep step;
        step.name = milestoneName(milestone);
        step.when = milestone.date.isStated() ? dateText(milestone.date)
                                              : QCoreApplication::translate("HomeTexts", "Date not stated");
        if (milestone.time.isValid())
            step.when = QCoreApplication::translate("HomeTexts", "%1, %2", "date, time")
                            .arg(step.when, QLocale().toString(milestone.time, QLocale::ShortFormat));
        step.distance = distanceText(today, milestone.date);
        step.isPast = milestone.date.isStated() && milestone.date.lastDay() < today;
        step.isNext = !hasNext && milestone.date.isStated() && !step.isPast;
        hasNext = hasNext || step.isNext;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace pitchdesk
