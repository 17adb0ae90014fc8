// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString daySelect = QStringLiteral(
    "SELECT id, uid, country, on_date, name_en, name_ja, name_vi, name_lang, kind, state, source, note FROM calendar_day ");

const LinkTable calendarLinks {QStringLiteral("event_calendar"),
                               QStringLiteral("event_id"),
                               QStringLiteral("country"),
                               {QStringLiteral("position")}};

CalendarDay dayFrom(const Query &query)
{
    CalendarDay day;
    day.id = query.id<CalendarDayId>(0);
    day.uid = query.text(1);
    day.country = query.text(2);
    day.date = QDate::fromString(query.text(3), Qt::ISODate);
    day.name = query.localized(4);
    day.kind = fromCode<CalendarDayKind>(query.text(8)).value_or(CalendarDayKind::Holiday);
    day.state = fromCode<CalendarDayState>(query.text(9)).value_or(CalendarDayState::Unknown);
    day.source = query.text(10);
    day.note = query.text(11);
    return day;
}

void bindDay(Query &query, const CalendarDay &day)
{
    query.bind(day.country).bind(day.date.toString(Qt::ISODate)).bind(day.name);
    query.bind(codeOf(day.kind)).bind(codeOf(day.state)).bind(day.source).bind(day.note);
}

} // namespace

Result<std::vector<CalendarDay>> CalendarRepository::days(const QString &country) const
{
    Query query(m_store.database(), QString(daySelect + u"WHERE ? = '' OR country = ? ORDER BY country, on_date"));
    query.bind(country).bind(country);
    PD_TRY(query.exec());
    std::vector<CalendarDay> days;
    while (query.next())
        days.push_back(dayFrom(query));
    return days;
}

Result<CalendarDay> CalendarRepository::day(CalendarDayId id) const
{
    Query query(m_store.database(), QString(daySelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("calendar_day"), id.value()));
    return dayFrom(query);
}

Result<CalendarDayId> CalendarRepository::save(const CalendarDay &day)
{
    if (day.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE calendar_day SET country = ?, on_date = ?, name_en = ?, name_ja = ?, "
                        "name_vi = ?, name_lang = ?, kind = ?, state = ?, source = ?, note = ? WHERE id = ?"));
        bindDay(query, day);
        query.bind(day.id);
        PD_TRY(execOnRow(query, QStringLiteral("calendar_day"), day.id.value()));
        return day.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO calendar_day (country, on_date, name_en, name_ja, name_vi, name_lang, kind, "
                    "state, source, note, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindDay(query, day);
    query.bind(day.uid.isEmpty() ? m_store.newUid() : day.uid);
    PD_TRY(query.exec());
    return CalendarDayId(query.lastInsertId());
}

Result<QStringList> CalendarRepository::calendars(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT country FROM event_calendar WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    QStringList countries;
    while (query.next())
        countries.append(query.text(0));
    return countries;
}

Status CalendarRepository::setCalendars(EventId event, const QStringList &countries)
{
    std::vector<Link> links;
    for (const QString &country : countries)
        links.push_back({QVariant(country), {int(links.size())}});
    return replaceLinks(m_store.database(), calendarLinks, event.value(), links);
}

} // namespace pitchdesk
