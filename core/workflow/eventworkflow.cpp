// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/eventworkflow.h"

#include "core/storage/eventrepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/termrepository.h"
#include "core/workflow/change.h"

#include <QSet>

namespace pitchdesk {

namespace {

const QString programmeNoun = QStringLiteral("programme");
const QString eventNoun = QStringLiteral("event");
const QString participationNoun = QStringLiteral("participation");
const QString milestoneNoun = QStringLiteral("milestone");
const QString organisationNoun = QStringLiteral("organisation");

Result<EventCounts> countsOf(const EventRepository &events, EventId id)
{
    EventCounts counts;
    PD_ASSIGN(counts.challenges, events.count(id, QStringLiteral("challenge")));
    PD_ASSIGN(counts.proposals, events.count(id, QStringLiteral("proposal")));
    PD_ASSIGN(counts.judges, events.count(id, QStringLiteral("judge")));
    PD_ASSIGN(counts.scores, events.scoreCount(id));
    PD_ASSIGN(counts.decisions, events.decisionCount(id));
    return counts;
}

Status checkEvent(const Event &event)
{
    PD_TRY(requireName(event.name, QStringLiteral("name")));
    PD_TRY(requireZone(event.zone, QStringLiteral("zone")));
    PD_TRY(requireFitting(event.note, QStringLiteral("note")));
    if (event.labelYear != 0 && (event.labelYear < 1900 || event.labelYear > 2200))
        return fail(invalidField(QStringLiteral("label_year"), QString::number(event.labelYear)));
    PD_TRY(requireLanguages(event.languages, QStringLiteral("languages")));
    if (event.proposalTarget < 0)
        return fail(invalidField(QStringLiteral("proposal_target"), QString::number(event.proposalTarget)));
    return {};
}

/// What a milestone is called in the journal: its title, else the code of its kind, which ui/ does not word.
QString milestoneName(const Milestone &milestone)
{
    return originalText(milestone.title);
}

Status checkMilestone(const Milestone &milestone)
{
    PD_TRY(requireFitting(milestone.title, QStringLiteral("title")));
    PD_TRY(requireFitting(milestone.note, QStringLiteral("note")));
    const bool isStated = milestone.date.precision != DatePrecision::NotStated;
    if (isStated
        && (!milestone.date.date.isValid() || milestone.date.date.year() < 1900 || milestone.date.date.year() > 2200))
        return fail(invalidField(QStringLiteral("on_date"), milestone.date.date.toString(Qt::ISODate)));
    if (milestone.time.isValid() && milestone.date.precision != DatePrecision::Day)
        return fail(invalidField(QStringLiteral("at_time"), milestone.time.toString(QStringLiteral("HH:mm"))));
    if (milestone.time.isValid() || !milestone.zone.isEmpty())
        PD_TRY(requireZone(milestone.zone, QStringLiteral("zone")));
    return {};
}

Status checkOrganisation(const OrganisationRepository &organisations, const Organisation &organisation)
{
    PD_TRY(requireName(organisation.name, QStringLiteral("name")));
    PD_TRY(requireFitting(organisation.note, QStringLiteral("note")));
    PD_TRY(requireFitting(organisation.legalForm, QStringLiteral("legal_form")));
    PD_TRY(requireFitting(organisation.shortName, QStringLiteral("short_name")));
    if (organisation.memberCount < 0)
        return fail(invalidField(QStringLiteral("member_count"), QString::number(organisation.memberCount)));
    // A chain of parents must end; whoever follows it must never go round in a circle.
    QSet<OrganisationId> seen {organisation.id};
    for (OrganisationId parent = organisation.parent; parent.isValid();) {
        if (seen.contains(parent))
            return fail(invalidField(QStringLiteral("parent_id"), originalText(organisation.name)));
        seen.insert(parent);
        PD_ASSIGN(const Organisation next, organisations.get(parent));
        parent = next.parent;
    }
    return {};
}

} // namespace

Result<std::vector<Programme>> EventWorkflow::programmes() const
{
    return EventRepository(m_store).programmes();
}

Result<ProgrammeId> EventWorkflow::saveProgramme(const Programme &programme)
{
    PD_TRY(requireName(programme.name, QStringLiteral("name")));
    PD_TRY(requireFitting(programme.note, QStringLiteral("note")));
    return change(m_store, recordAction(programmeNoun, !programme.id.isValid(), originalText(programme.name)),
                  [&](Transaction &) { return EventRepository(m_store).saveProgramme(programme); });
}

Status EventWorkflow::removeProgramme(ProgrammeId id)
{
    PD_ASSIGN(const std::vector<Programme> all, programmes());
    QString name;
    for (const Programme &programme : all) {
        if (programme.id == id)
            name = originalText(programme.name);
    }
    return change(m_store, namedAction(QStringLiteral("programme.remove"), name),
                  [&](Transaction &) { return deleteRow(m_store.database(), programmeNoun, id.value()); });
}

Result<std::vector<EventSummary>> EventWorkflow::events() const
{
    const EventRepository repository(m_store);
    PD_ASSIGN(const std::vector<Event> events, repository.events());
    PD_ASSIGN(const std::vector<Programme> programmes, repository.programmes());
    std::vector<EventSummary> summaries;
    for (const Event &event : events) {
        EventSummary summary;
        summary.event = event;
        for (const Programme &programme : programmes) {
            if (programme.id == event.programme)
                summary.programmeName = programme.name;
        }
        PD_ASSIGN(summary.counts, countsOf(repository, event.id));
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

Result<EventSummary> EventWorkflow::event(EventId id) const
{
    const EventRepository repository(m_store);
    EventSummary summary;
    PD_ASSIGN(summary.event, repository.event(id));
    PD_ASSIGN(const std::vector<Programme> programmes, repository.programmes());
    for (const Programme &programme : programmes) {
        if (programme.id == summary.event.programme)
            summary.programmeName = programme.name;
    }
    PD_ASSIGN(summary.counts, countsOf(repository, id));
    return summary;
}

Result<EventId> EventWorkflow::saveEvent(const Event &event)
{
    PD_TRY(checkEvent(event));
    return change(m_store, recordAction(eventNoun, !event.id.isValid(), originalText(event.name)),
                  [&](Transaction &) { return EventRepository(m_store).saveEvent(event); });
}

Status EventWorkflow::removeEvent(EventId id)
{
    EventRepository repository(m_store);
    PD_ASSIGN(const Event event, repository.event(id));
    return change(m_store, namedAction(QStringLiteral("event.remove"), originalText(event.name)),
                  [&](Transaction &) { return repository.removeEvent(id); });
}

Result<std::vector<ParticipationRow>> EventWorkflow::participations(EventId event) const
{
    PD_ASSIGN(const auto pairs, EventRepository(m_store).participations(event));
    std::vector<ParticipationRow> rows;
    for (const auto &[participation, organisation] : pairs)
        rows.push_back({participation, organisation});
    return rows;
}

Result<ParticipationId> EventWorkflow::saveParticipation(const Participation &participation)
{
    EventRepository repository(m_store);
    if (!participation.organisation.isValid())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("organisation_id")));
    PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(participation.organisation));
    PD_ASSIGN(const auto others, repository.participations(participation.event));
    for (const auto &[other, unused] : others) {
        if (other.id != participation.id && other.organisation == participation.organisation
            && other.role == participation.role)
            return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                            .with(QStringLiteral("kind"), participationNoun)
                            .with(QStringLiteral("name"), originalText(organisation.name)));
    }
    return change(m_store,
                  recordAction(participationNoun, !participation.id.isValid(), originalText(organisation.name)),
                  [&](Transaction &) { return repository.saveParticipation(participation); });
}

Status EventWorkflow::removeParticipation(ParticipationId id)
{
    PD_ASSIGN(const Participation participation, EventRepository(m_store).participation(id));
    PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(participation.organisation));
    return change(m_store, namedAction(QStringLiteral("participation.remove"), originalText(organisation.name)),
                  [&](Transaction &) { return deleteRow(m_store.database(), participationNoun, id.value()); });
}

Status EventWorkflow::moveParticipation(ParticipationId id, int index)
{
    PD_ASSIGN(const Participation participation, EventRepository(m_store).participation(id));
    PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(participation.organisation));
    return change(m_store, namedAction(QStringLiteral("participation.move"), originalText(organisation.name)),
                  [&](Transaction &) {
                      return moveRow(m_store.database(), participationNoun, QStringLiteral("event_id"), id.value(),
                                     index);
                  });
}

Result<std::vector<Milestone>> EventWorkflow::milestones(EventId event) const
{
    return EventRepository(m_store).milestones(event);
}

Result<MilestoneId> EventWorkflow::saveMilestone(const Milestone &milestone)
{
    PD_TRY(checkMilestone(milestone));
    return change(m_store, recordAction(milestoneNoun, !milestone.id.isValid(), milestoneName(milestone)),
                  [&](Transaction &) { return EventRepository(m_store).saveMilestone(milestone); });
}

Status EventWorkflow::removeMilestone(MilestoneId id)
{
    PD_ASSIGN(const Milestone milestone, EventRepository(m_store).milestone(id));
    return change(m_store, namedAction(QStringLiteral("milestone.remove"), milestoneName(milestone)),
                  [&](Transaction &) { return deleteRow(m_store.database(), milestoneNoun, id.value()); });
}

Status EventWorkflow::moveMilestone(MilestoneId id, int index)
{
    PD_ASSIGN(const Milestone milestone, EventRepository(m_store).milestone(id));
    return change(m_store, namedAction(QStringLiteral("milestone.move"), milestoneName(milestone)), [&](Transaction &) {
        return moveRow(m_store.database(), milestoneNoun, QStringLiteral("event_id"), id.value(), index);
    });
}

Result<std::vector<Organisation>> EventWorkflow::organisations() const
{
    return OrganisationRepository(m_store).all();
}

Result<OrganisationId> EventWorkflow::saveOrganisation(const Organisation &organisation)
{
    OrganisationRepository repository(m_store);
    PD_TRY(checkOrganisation(repository, organisation));
    return change(m_store, recordAction(organisationNoun, !organisation.id.isValid(), originalText(organisation.name)),
                  [&](Transaction &) { return repository.save(organisation); });
}

Status EventWorkflow::removeOrganisation(OrganisationId id)
{
    OrganisationRepository repository(m_store);
    PD_ASSIGN(const Organisation organisation, repository.get(id));
    PD_ASSIGN(const QStringList uses, repository.uses(id));
    if (!uses.isEmpty())
        return fail(inUseError(organisationNoun, originalText(organisation.name), uses.first()));
    return change(m_store, namedAction(QStringLiteral("organisation.remove"), originalText(organisation.name)),
                  [&](Transaction &) { return repository.remove(id); });
}

Result<std::vector<Term>> EventWorkflow::terms(const QString &scheme) const
{
    return TermRepository(m_store).terms(scheme);
}

} // namespace pitchdesk
