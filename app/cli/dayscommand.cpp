// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/common/daycounttext.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/print/documentlanguage.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace pitchdesk {

namespace {

QString isoDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// A date of the command line; what was not given is `fallback`. FieldInvalid(on_date).
Result<QDate> dateOf(const QString &text, const QDate &fallback)
{
    if (text.isEmpty())
        return fallback;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date.year() >= 1900 && date.year() <= 2200)
        return date;
    return fail(Error {ErrorCode::FieldInvalid, {}, {}}
                    .with(QStringLiteral("field"), QStringLiteral("on_date"))
                    .with(QStringLiteral("value"), text));
}

/// The calendars that were asked for, or the event's. FieldInvalid(country).
Result<BusinessCalendar> calendarOf(const CalendarWorkflow &workflow, const QStringList &asked, EventId event)
{
    if (asked.isEmpty())
        return workflow.businessCalendar(event);
    QStringList countries;
    for (const QString &country : asked)
        countries.append(country.toUpper());
    return workflow.businessCalendar(countries);
}

QJsonObject countJson(const DayCount &count)
{
    QJsonArray uncertain;
    for (const CalendarDay &day : count.uncertain) {
        uncertain.append(QJsonObject {{QStringLiteral("country"), day.country},
                                      {QStringLiteral("date"), isoDate(day.date)},
                                      {QStringLiteral("kind"), codeOf(day.kind)},
                                      {QStringLiteral("state"), codeOf(day.state)},
                                      {QStringLiteral("name"), day.name.in(currentLanguage())}});
    }
    QJsonArray missing;
    for (const MissingYear &year : count.missing)
        missing.append(QJsonObject {{QStringLiteral("country"), year.country}, {QStringLiteral("year"), year.year}});
    return {{QStringLiteral("days"), count.days},
            {QStringLiteral("business_days"), count.businessDays},
            {QStringLiteral("certain"), count.isCertain()},
            {QStringLiteral("uncertain_days"), uncertain},
            {QStringLiteral("missing_years"), missing}};
}

/// In the order of MilestoneKind; the same words as on the Home page.
constexpr std::array kindWords {
    QT_TRANSLATE_NOOP("HomeTexts", "Announcement"),        QT_TRANSLATE_NOOP("HomeTexts", "Call opens"),
    QT_TRANSLATE_NOOP("HomeTexts", "Submission deadline"), QT_TRANSLATE_NOOP("HomeTexts", "First screening"),
    QT_TRANSLATE_NOOP("HomeTexts", "Interviews"),          QT_TRANSLATE_NOOP("HomeTexts", "Finalists announced"),
    QT_TRANSLATE_NOOP("HomeTexts", "Pitch day"),           QT_TRANSLATE_NOOP("HomeTexts", "Business meetings"),
    QT_TRANSLATE_NOOP("HomeTexts", "PoC starts"),          QT_TRANSLATE_NOOP("HomeTexts", "PoC ends"),
    QT_TRANSLATE_NOOP("HomeTexts", "Results briefing"),    QT_TRANSLATE_NOOP("HomeTexts", "Milestone"),
};
static_assert(kindWords.size() == EnumCodes<MilestoneKind>::values.size());

QString titleOf(const Milestone &milestone, const DocumentLanguage &language)
{
    const QString title = language.text(milestone.title);
    return title.isEmpty() ? translate("HomeTexts", kindWords[size_t(milestone.kind)]) : title;
}

/// One period: its count, and each day of it that is not sure.
void addPeriod(const BusinessCalendar &calendar, const QDate &from, const QDate &to, Reply &reply)
{
    const DayCount count = countDays(calendar, from, to);
    reply.json.insert(QStringLiteral("to"), isoDate(to));
    reply.json.insert(QStringLiteral("count"), countJson(count));
    reply.lines << translate("Cli", "From %1 to %2: %3").arg(isoDate(from), isoDate(to), dayCountText(count))
                << calendarsText(count.calendars) << uncertaintyTexts(count);
}

/// Every milestone that is dated to the day: from `from` to it, and from the one before it.
void addMilestones(const std::vector<MilestoneDays> &milestones, const BusinessCalendar &calendar, const QDate &from,
                   const DocumentLanguage &language, Reply &reply)
{
    QJsonArray array;
    QList<QStringList> rows;
    QDate last = from;
    for (const MilestoneDays &row : milestones) {
        const QDate date = row.milestone.date.date;
        last = std::max(last, date);
        array.append(QJsonObject {{QStringLiteral("id"), row.milestone.id.value()},
                                  {QStringLiteral("uid"), row.milestone.uid},
                                  {QStringLiteral("kind"), codeOf(row.milestone.kind)},
                                  {QStringLiteral("title"), titleOf(row.milestone, language)},
                                  {QStringLiteral("date"), isoDate(date)},
                                  {QStringLiteral("until"), countJson(row.until)},
                                  {QStringLiteral("since_previous"),
                                   row.sincePrevious ? QJsonValue(countJson(*row.sincePrevious))
                                                     : QJsonValue(QJsonValue::Null)}});
        rows << QStringList {isoDate(date), dayCountFigures(row.until),
                             row.sincePrevious ? dayCountFigures(*row.sincePrevious) : QString(),
                             titleOf(row.milestone, language)};
    }
    reply.json.insert(QStringLiteral("milestones"), array);
    if (rows.isEmpty())
        reply.lines << translate("Cli", "No milestone is dated to the day.");
    else
        reply.lines << textTable({translate("Cli", "Date"), translate("Cli", "Days · business days"),
                                  translate("Cli", "From the one before"), translate("Cli", "Milestone")},
                                 rows);
    reply.lines << calendarsText(calendar.countries()) << uncertaintyTexts(countDays(calendar, from, last));
}

} // namespace

Result<Reply> runDays(const Invocation &invocation, const Clock &clock)
{
    setCurrentLanguage(invocation.language);
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    const CalendarWorkflow &workflow = session.workflows().calendars;
    const QTimeZone zone(event.event.zone.toUtf8());
    const QDate today = clock.now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    PD_ASSIGN(const QDate from, dateOf(invocation.from, today));
    PD_ASSIGN(const QDate to, dateOf(invocation.until, {}));
    PD_ASSIGN(const BusinessCalendar calendar, calendarOf(workflow, invocation.calendars, event.event.id));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("calendars"), QJsonArray::fromStringList(calendar.countries())},
                  {QStringLiteral("from"), isoDate(from)}};
    if (to.isValid()) {
        addPeriod(calendar, from, to, reply);
        return reply;
    }
    PD_ASSIGN(std::vector<Milestone> milestones, session.workflows().events.milestones(event.event.id));
    addMilestones(countMilestones(calendar, std::move(milestones), from), calendar, from,
                  DocumentLanguage(invocation.language), reply);
    return reply;
}

} // namespace pitchdesk
