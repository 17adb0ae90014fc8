// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventrepository.h"

#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"

#include <QTimeZone>

namespace pitchdesk {

namespace {

const QString eventSelect = QStringLiteral(
    "SELECT id, uid, programme_id, name_en, name_ja, name_vi, name_lang, label_year, kind, mode, country, venue, zone, "
    "proposal_target, note, is_sample, coalesce((SELECT group_concat(language, ' ') FROM (SELECT language FROM "
    "event_language WHERE event_id = event.id ORDER BY position)), '') FROM event ");
const QString milestoneSelect = QStringLiteral(
    "SELECT id, uid, event_id, kind, title_en, title_ja, title_vi, title_lang, on_date, precision, at_time, zone, note FROM milestone ");
const QString participationColumns = QStringLiteral("p.id, p.uid, p.event_id, p.organisation_id, p.role, p.note");
constexpr int participationColumnCount = 6;

Event eventFrom(const Query &query)
{
    Event event;
    event.id = query.id<EventId>(0);
    event.uid = query.text(1);
    event.programme = query.id<ProgrammeId>(2);
    event.name = query.localized(3);
    event.labelYear = query.number(7);
    event.kind = fromCode<EventKind>(query.text(8)).value_or(EventKind::WithCall);
    event.mode = fromCode<VenueMode>(query.text(9)).value_or(VenueMode::NotStated);
    event.country = query.text(10);
    event.venue = query.text(11);
    event.zone = query.text(12);
    event.proposalTarget = query.number(13);
    event.note = query.text(14);
    event.isSample = query.flag(15);
    event.languages = query.text(16).split(u' ', Qt::SkipEmptyParts);
    return event;
}

void bindEvent(Query &query, const Event &event)
{
    query.bind(event.programme)
        .bind(event.name)
        .bind(event.labelYear)
        .bind(codeOf(event.kind))
        .bind(codeOf(event.mode));
    query.bind(event.country)
        .bind(event.venue)
        .bind(event.zone)
        .bind(event.proposalTarget)
        .bind(event.note)
        .bind(event.isSample);
}

Milestone milestoneFrom(const Query &query)
{
    Milestone milestone;
    milestone.id = query.id<MilestoneId>(0);
    milestone.uid = query.text(1);
    milestone.event = query.id<EventId>(2);
    milestone.kind = fromCode<MilestoneKind>(query.text(3)).value_or(MilestoneKind::Other);
    milestone.title = query.localized(4);
    milestone.date = {QDate::fromString(query.text(8), Qt::ISODate), datePrecisionFromCode(query.text(9))};
    milestone.time = QTime::fromString(query.text(10), QStringLiteral("HH:mm"));
    milestone.zone = query.text(11);
    milestone.note = query.text(12);
    return milestone;
}

void bindMilestone(Query &query, const Milestone &milestone)
{
    const bool hasTime = milestone.date.precision == DatePrecision::Day && milestone.time.isValid();
    query.bind(codeOf(milestone.kind)).bind(milestone.title);
    query.bind(milestone.date.isStated() ? QVariant(milestone.date.date.toString(Qt::ISODate)) : QVariant());
    query.bind(datePrecisionCode(milestone.date.isStated() ? milestone.date.precision : DatePrecision::NotStated));
    query.bind(hasTime ? QVariant(milestone.time.toString(QStringLiteral("HH:mm"))) : QVariant());
    query.bind(milestone.zone.isEmpty() ? QVariant() : QVariant(milestone.zone)).bind(milestone.note);
}

Participation participationFrom(const Query &query)
{
    return {query.id<ParticipationId>(0),
            query.text(1),
            query.id<EventId>(2),
            query.id<OrganisationId>(3),
            fromCode<ParticipationRole>(query.text(4)).value_or(ParticipationRole::Partner),
            query.text(5)};
}

Status saveLanguages(Store &store, EventId event, const QStringList &languages)
{
    static const LinkTable table {QStringLiteral("event_language"),
                                  QStringLiteral("event_id"),
                                  QStringLiteral("language"),
                                  {QStringLiteral("position")}};
    std::vector<Link> links;
    for (const QString &language : languages)
        links.push_back({language, {int(links.size())}});
    return replaceLinks(store.database(), table, event.value(), links);
}

QString newUidUnless(Store &store, const QString &uid)
{
    return uid.isEmpty() ? store.newUid() : uid;
}

} // namespace

Result<std::vector<Programme>> EventRepository::programmes() const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT id, uid, name_en, name_ja, name_vi, name_lang, note FROM programme ORDER BY id"));
    PD_TRY(query.exec());
    std::vector<Programme> programmes;
    while (query.next())
        programmes.push_back({query.id<ProgrammeId>(0), query.text(1), query.localized(2), query.text(6)});
    return programmes;
}

Result<ProgrammeId> EventRepository::saveProgramme(const Programme &programme)
{
    if (programme.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE programme SET name_en = ?, name_ja = ?, name_vi = ?, name_lang = ?, "
                                   "note = ? WHERE id = ?"));
        query.bind(programme.name).bind(programme.note).bind(programme.id);
        PD_TRY(execOnRow(query, QStringLiteral("programme"), programme.id.value()));
        return programme.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO programme (uid, name_en, name_ja, name_vi, name_lang, note) "
                               "VALUES (?, ?, ?, ?, ?, ?)"));
    query.bind(newUidUnless(m_store, programme.uid)).bind(programme.name).bind(programme.note);
    PD_TRY(query.exec());
    return ProgrammeId(query.lastInsertId());
}

Result<std::vector<Event>> EventRepository::events() const
{
    Query query(m_store.database(), QString(eventSelect + u"ORDER BY label_year DESC, id"));
    PD_TRY(query.exec());
    std::vector<Event> events;
    while (query.next())
        events.push_back(eventFrom(query));
    return events;
}

Result<Event> EventRepository::event(EventId id) const
{
    Query query(m_store.database(), QString(eventSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("event"), id.value()));
    return eventFrom(query);
}

Result<EventId> EventRepository::saveEvent(const Event &event)
{
    if (event.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE event SET programme_id = ?, name_en = ?, name_ja = ?, name_vi = ?, "
                        "name_lang = ?, label_year = ?, kind = ?, mode = ?, country = ?, venue = ?, zone = ?, "
                        "proposal_target = ?, note = ?, is_sample = ? WHERE id = ?"));
        bindEvent(query, event);
        query.bind(event.id);
        PD_TRY(execOnRow(query, QStringLiteral("event"), event.id.value()));
        PD_TRY(saveLanguages(m_store, event.id, event.languages));
        return event.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO event (uid, programme_id, name_en, name_ja, name_vi, name_lang, label_year, "
                    "kind, mode, country, venue, zone, proposal_target, note, is_sample) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(newUidUnless(m_store, event.uid));
    bindEvent(query, event);
    PD_TRY(query.exec());
    const EventId id(query.lastInsertId());
    PD_TRY(saveLanguages(m_store, id, event.languages));
    return id;
}

Status EventRepository::removeEvent(EventId id)
{
    // Locked rubrics and references between parts of one event stand in each other's way; the parts go first, from the leaves.
    const QStringList steps {
        QStringLiteral("DELETE FROM chair_vote WHERE round_id IN (SELECT id FROM round WHERE event_id = ?)"),
        QStringLiteral("DELETE FROM decision WHERE round_id IN (SELECT id FROM round WHERE event_id = ?)"),
        QStringLiteral(
            "DELETE FROM score WHERE review_id IN (SELECT v.id FROM review v JOIN round r ON r.id = v.round_id WHERE r.event_id = ?)"),
        QStringLiteral("DELETE FROM review WHERE round_id IN (SELECT id FROM round WHERE event_id = ?)"),
        QStringLiteral(
            "DELETE FROM panel_member WHERE panel_id IN (SELECT p.id FROM panel p JOIN round r ON r.id = p.round_id WHERE r.event_id = ?)"),
        QStringLiteral("DELETE FROM panel WHERE round_id IN (SELECT id FROM round WHERE event_id = ?)"),
        QStringLiteral("DELETE FROM conflict WHERE judge_id IN (SELECT id FROM judge WHERE event_id = ?)"),
        QStringLiteral("DELETE FROM round WHERE event_id = ?"),
        QStringLiteral("UPDATE rubric SET locked_at = NULL WHERE event_id = ? AND locked_at IS NOT NULL"),
        QStringLiteral("DELETE FROM tie_rule WHERE rubric_id IN (SELECT id FROM rubric WHERE event_id = ?)"),
        QStringLiteral("DELETE FROM criterion WHERE rubric_id IN (SELECT id FROM rubric WHERE event_id = ?)"),
        QStringLiteral("DELETE FROM rubric WHERE event_id = ?"),
        QStringLiteral("DELETE FROM judge WHERE event_id = ?"),
        QStringLiteral("DELETE FROM proposal WHERE event_id = ?"),
        QStringLiteral("DELETE FROM question WHERE event_id = ?"),
        QStringLiteral("DELETE FROM challenge WHERE event_id = ?")};
    for (const QString &sql : steps) {
        Query query(m_store.database(), sql);
        query.bind(id);
        PD_TRY(query.exec());
    }
    return deleteRow(m_store.database(), QStringLiteral("event"), id.value());
}

Result<int> EventRepository::count(EventId event, const QString &table) const
{
    PD_ASSIGN(
        const qint64 number,
        selectNumber(m_store.database(),
                     QStringLiteral("SELECT count(*) FROM %1 WHERE event_id = %2").arg(table).arg(event.value())));
    return int(number);
}

Result<int> EventRepository::scoreCount(EventId event) const
{
    PD_ASSIGN(
        const qint64 number,
        selectNumber(
            m_store.database(),
            QStringLiteral(
                "SELECT count(*) FROM score s JOIN review v ON v.id = s.review_id JOIN round r ON r.id = v.round_id WHERE r.event_id = %1")
                .arg(event.value())));
    return int(number);
}

Result<int> EventRepository::decisionCount(EventId event) const
{
    PD_ASSIGN(
        const qint64 number,
        selectNumber(m_store.database(),
                     QStringLiteral(
                         "SELECT count(*) FROM decision d JOIN round r ON r.id = d.round_id WHERE r.event_id = %1")
                         .arg(event.value())));
    return int(number);
}

Result<std::vector<std::pair<Participation, Organisation>>> EventRepository::participations(EventId event) const
{
    Query query(m_store.database(),
                QString(u"SELECT " + participationColumns + u", " + organisationColumns(QStringLiteral("o"))
                        + u" FROM participation p JOIN organisation o ON o.id = p.organisation_id "
                          u"WHERE p.event_id = ? ORDER BY p.position, p.id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<std::pair<Participation, Organisation>> rows;
    while (query.next())
        rows.emplace_back(participationFrom(query), organisationFrom(query, participationColumnCount));
    return rows;
}

Result<Participation> EventRepository::participation(ParticipationId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT " + participationColumns + u" FROM participation p WHERE p.id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("participation"), id.value()));
    return participationFrom(query);
}

Result<ParticipationId> EventRepository::saveParticipation(const Participation &participation)
{
    if (participation.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE participation SET organisation_id = ?, role = ?, note = ? WHERE id = ?"));
        query.bind(participation.organisation)
            .bind(codeOf(participation.role))
            .bind(participation.note)
            .bind(participation.id);
        PD_TRY(execOnRow(query, QStringLiteral("participation"), participation.id.value()));
        return participation.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO participation (uid, event_id, organisation_id, role, note, position) VALUES "
                    "(?, ?, ?, ?, ?, (SELECT count(*) FROM participation WHERE event_id = ?))"));
    query.bind(newUidUnless(m_store, participation.uid)).bind(participation.event).bind(participation.organisation);
    query.bind(codeOf(participation.role)).bind(participation.note).bind(participation.event);
    PD_TRY(query.exec());
    return ParticipationId(query.lastInsertId());
}

Result<std::vector<Milestone>> EventRepository::milestones(EventId event) const
{
    Query query(m_store.database(), QString(milestoneSelect + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<Milestone> milestones;
    while (query.next())
        milestones.push_back(milestoneFrom(query));
    return milestones;
}

Result<Milestone> EventRepository::milestone(MilestoneId id) const
{
    Query query(m_store.database(), QString(milestoneSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("milestone"), id.value()));
    return milestoneFrom(query);
}

Result<MilestoneId> EventRepository::saveMilestone(const Milestone &milestone)
{
    if (milestone.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE milestone SET kind = ?, title_en = ?, title_ja = ?, title_vi = ?, title_lang = ?, "
                        "on_date = ?, precision = ?, at_time = ?, zone = ?, note = ? WHERE id = ?"));
        bindMilestone(query, milestone);
        query.bind(milestone.id);
        PD_TRY(execOnRow(query, QStringLiteral("milestone"), milestone.id.value()));
        return milestone.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO milestone (uid, event_id, kind, title_en, title_ja, title_vi, title_lang, on_date, "
                    "precision, at_time, zone, note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "(SELECT count(*) FROM milestone WHERE event_id = ?))"));
    query.bind(newUidUnless(m_store, milestone.uid)).bind(milestone.event);
    bindMilestone(query, milestone);
    query.bind(milestone.event);
    PD_TRY(query.exec());
    return MilestoneId(query.lastInsertId());
}

Result<QDateTime> EventRepository::deadline(EventId id) const
{
    PD_ASSIGN(const Event event, this->event(id));
    PD_ASSIGN(const std::vector<Milestone> all, milestones(id));
    QDateTime last;
    for (const Milestone &milestone : all) {
        if (milestone.kind != MilestoneKind::Deadline || milestone.date.precision != DatePrecision::Day)
            continue;
        QDateTime instant = milestoneInstant(milestone);
        if (!instant.isValid())
            instant = QDateTime(milestone.date.date, QTime(23, 59, 59, 999), QTimeZone(event.zone.toUtf8())).toUTC();
        if (!last.isValid() || instant > last)
            last = instant;
    }
    return last;
}

} // namespace pitchdesk
