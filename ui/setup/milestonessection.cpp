// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonessection.h"

#include "ui/common/formats.h"
#include "ui/common/inlinemessage.h"
#include "ui/setup/milestonedateedit.h"
#include "ui/setup/milestonetimeline.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

namespace pitchdesk {

MilestonesSection::MilestonesSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_timeline(new MilestoneTimeline)
    , m_table(new RowTable(QStringLiteral("setup.milestones")))
    , m_form(new RecordForm<Milestone>)
    , m_date(new MilestoneDateEdit)
    , m_message(new InlineMessage)
{
    m_timeline->setObjectName(QStringLiteral("setup.milestones.timeline"));
    m_message->setObjectName(QStringLiteral("setup.milestones.message"));
    layTableAndPane(this, m_message, m_table, m_form, m_timeline);
    buildForm();
    connectTable();
    retranslate();
}

void MilestonesSection::buildForm()
{
    m_form->addEnum([] { return tr("Kind"); }, QStringLiteral("setup.milestones.kind"), &Milestone::kind,
                    &SetupWords::milestoneKind);
    FormRow *title = m_form->addTrilingual([] { return tr("Title"); }, QStringLiteral("setup.milestones.title"),
                                           &Milestone::title, TrilingualEdit::Shape::Line);
    title->setHint([] { return tr("Without a title, the kind is shown."); });
    FormRow *date =
        m_form->addCustom([] { return tr("Date"); }, QStringLiteral("setup.milestones.date"), m_date,
                          [this](const Milestone &milestone) { m_date->setMilestone(milestone, m_snapshot.zone); },
                          [this](Milestone &milestone) { m_date->take(milestone); });
    connect(m_date, &MilestoneDateEdit::committed, date, &FormRow::noteCommitted);
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.milestones.note"), &Milestone::note);
    m_form->setSave([this](const Milestone &changed, const RecordForm<Milestone>::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveMilestone(changed); })
            .then(this,
                  [done](const Result<MilestoneId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
}

void MilestonesSection::connectTable()
{
    connect(m_table, &RowTable::currentKeyChanged, this, &MilestonesSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &MilestonesSection::add);
    connect(m_table, &RowTable::editRequested, this, [this] { m_date->setFocus(); });
    connect(m_table, &RowTable::removeRequested, this,
            [this](qint64 key) { write([key](Workflows &w) { return w.events.removeMilestone(MilestoneId(key)); }); });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.events.moveMilestone(MilestoneId(key), index); });
    });
    connect(m_timeline, &MilestoneTimeline::chosen, m_table, &RowTable::setCurrentKey);
}

bool MilestonesSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Milestones, Topic::Events});
}

void MilestonesSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            PD_ASSIGN(const EventSummary event, w.events.event(id));
            PD_ASSIGN(std::vector<Milestone> milestones, w.events.milestones(id));
            return Snapshot {event.event.zone, std::move(milestones)};
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            retranslate();
            showCurrent();
        });
}

void MilestonesSection::fillTable()
{
    QStringList headers {tr("Milestone"), tr("Date"), tr("Time")};
    const QStringList zones = partyZones(m_snapshot.zone);
    for (const QString &zone : zones)
        headers.append(zoneCity(zone));
    std::vector<TableRow> rows;
    for (const Milestone &milestone : m_snapshot.milestones) {
        const QDateTime instant = milestoneInstant(milestone);
        TableRow row {milestone.id.value(), {SetupWords::milestoneTitle(milestone), dateText(milestone.date)}};
        row.texts.append(milestone.time.isValid() ? SetupWords::placeAndTime(
                             zoneCity(milestone.zone), milestone.time.toString(QStringLiteral("HH:mm")))
                                                  : QString());
        for (const QString &zone : zones)
            row.texts.append(timeInZone(instant, zone, milestone.date.date));
        rows.push_back(std::move(row));
    }
    m_table->setHeaders(headers);
    m_table->setStretchColumn(0);
    m_table->setRows(std::move(rows));
}

void MilestonesSection::fillTimeline()
{
    std::vector<TimelinePoint> points;
    for (const Milestone &milestone : m_snapshot.milestones) {
        if (milestone.date.isStated())
            points.push_back({milestone.id.value(), SetupWords::milestoneTitle(milestone), milestone.date.date,
                              milestone.date.lastDay()});
    }
    m_timeline->setVisible(!points.empty());
    m_timeline->setPoints(std::move(points), m_desk.clock().now().toLocalTime().date());
}

void MilestonesSection::showCurrent()
{
    const auto current = std::ranges::find(m_snapshot.milestones, MilestoneId(m_table->currentKey()), &Milestone::id);
    m_form->setVisible(current != m_snapshot.milestones.end());
    m_timeline->setCurrent(m_table->currentKey());
    if (current != m_snapshot.milestones.end())
        m_form->load(*current);
}

void MilestonesSection::add()
{
    Milestone fresh;
    fresh.event = eventId();
    fresh.date = PartialDate::day(m_desk.clock().now().toLocalTime().date());
    for (const auto &entry :
         EnumCodes<MilestoneKind>::values) { // the first step of an event's life that is not there yet
        if (std::ranges::find(m_snapshot.milestones, entry.value, &Milestone::kind) == m_snapshot.milestones.end()) {
            fresh.kind = entry.value;
            break;
        }
    }
    m_desk.write([fresh](Workflows &w) { return w.events.saveMilestone(fresh); })
        .then(this, [this](const Result<MilestoneId> &added) {
            if (!added)
                return showFailure(added.error());
            clearFailure();
            m_table->setCurrentKey(added->value());
            m_date->setFocus();
        });
}

void MilestonesSection::retranslate()
{
    m_table->setWords(tr("Milestones"), tr("Add milestone"), tr("Delete"));
    m_table->setEmptyText(tr("The dated steps of the event belong here: when the call opens, the submission deadline "
                             "with its time and zone, the pitch day, and so on."));
    m_timeline->setAccessibleName(tr("Timeline of the milestones"));
    m_form->retranslate();
    m_date->retranslate();
    fillTable();
    fillTimeline();
}

void MilestonesSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void MilestonesSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
