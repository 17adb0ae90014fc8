// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonessection.h"

#include "ui/common/daycounttext.h"
#include "ui/common/formats.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/milestonedateedit.h"
#include "ui/setup/milestonetimeline.h"
#include "ui/setup/milestonewords.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace pitchdesk {

MilestonesSection::MilestonesSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_timeline(new MilestoneTimeline)
    , m_table(new RowTable(QStringLiteral("setup.milestones")))
    , m_form(new RecordForm<Milestone>)
    , m_date(new MilestoneDateEdit)
    , m_dayNote(new QLabel)
    , m_message(new InlineMessage)
{
    m_timeline->setObjectName(QStringLiteral("setup.milestones.timeline"));
    m_message->setObjectName(QStringLiteral("setup.milestones.message"));
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_dayNote);
    layTableAndPane(this, m_message, m_table, pane, m_timeline);
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
                          [this](const Milestone &milestone) { m_date->setMilestone(milestone, m_snapshot.zones); },
                          [this](Milestone &milestone) { m_date->take(milestone); });
    connect(m_date, &MilestoneDateEdit::committed, date, &FormRow::noteCommitted);
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.milestones.note"), &Milestone::note);
    m_dayNote->setObjectName(QStringLiteral("setup.milestones.days"));
    m_dayNote->setWordWrap(true);
    m_dayNote->setForegroundRole(QPalette::PlaceholderText);
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
    connect(m_timeline, &MilestoneTimeline::moved, this, &MilestonesSection::moveTo);
}

bool MilestonesSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Milestones, Topic::Events, Topic::Calendars});
}

void MilestonesSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            PD_ASSIGN(const EventSummary event, w.events.event(id));
            PD_ASSIGN(std::vector<Milestone> milestones, w.events.milestones(id));
            PD_ASSIGN(BusinessCalendar calendar, w.calendars.businessCalendar(id));
            PD_ASSIGN(const std::vector<EventVenue> venues, w.events.venues(id));
            QStringList zones {event.event.zone};
            for (const EventVenue &venue : venues)
                zones << venue.zone;
            return Snapshot {std::move(zones), std::move(milestones), std::move(calendar)};
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            countAgain();
            retranslate();
            showCurrent();
        });
}

/// The event's day today, as on the Home page.
QDate MilestonesSection::today() const
{
    const QTimeZone zone(m_snapshot.zones.value(0).toUtf8());
    return m_desk.clock().now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

void MilestonesSection::countAgain()
{
    m_days = countMilestones(m_snapshot.calendar, m_snapshot.milestones, today());
}

const MilestoneDays *MilestonesSection::daysOf(MilestoneId id) const
{
    const auto found = std::ranges::find(m_days, id, [](const MilestoneDays &days) { return days.milestone.id; });
    return found == m_days.end() ? nullptr : &*found;
}

QStringList MilestonesSection::dayLinesOf(MilestoneId id) const
{
    const MilestoneDays *days = daysOf(id);
    if (!days)
        return {};
    return dayLines(*days, days == &m_days.front() ? QString() : SetupWords::milestoneTitle((days - 1)->milestone));
}

/// The title, the date, the instant for all parties, and the days.
QString MilestonesSection::tipOf(const Milestone &milestone) const
{
    const bool isDay = milestone.date.precision == DatePrecision::Day;
    QStringList lines {SetupWords::milestoneTitle(milestone),
                       isDay ? dateWithDayText(milestone.date.date) : dateText(milestone.date)};
    if (isDay && uiLanguage() == Language::Japanese)
        lines.append(eraDateText(milestone.date.date));
    lines.append(instantLines(milestone, m_snapshot.zones));
    lines.append(dayLinesOf(milestone.id));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void MilestonesSection::fillTable()
{
    QStringList headers {tr("Milestone"), tr("Date"), tr("To go"), tr("Between")};
    const QStringList zones = partyZones(m_snapshot.zones);
    // A time in the zone of a party stands in that party's column.
    const auto isElsewhere = [&zones](const Milestone &milestone) {
        return milestone.time.isValid() && !zones.contains(milestone.zone);
    };
    const bool hasElsewhere = std::any_of(m_snapshot.milestones.begin(), m_snapshot.milestones.end(), isElsewhere);
    if (hasElsewhere)
        headers.insert(2, tr("Time"));
    for (const QString &zone : zones)
        headers.append(zoneCity(zone));
    std::vector<TableRow> rows;
    for (const Milestone &milestone : m_snapshot.milestones) {
        const QDateTime instant = milestoneInstant(milestone);
        TableRow row {milestone.id.value(), {SetupWords::milestoneTitle(milestone), dateText(milestone.date)}};
        if (hasElsewhere)
            row.texts.append(isElsewhere(milestone) ? SetupWords::placeAndTime(
                                 zoneCity(milestone.zone), milestone.time.toString(QStringLiteral("HH:mm")))
                                                    : QString());
        const MilestoneDays *days = daysOf(milestone.id);
        row.texts.append(days && days->until.days >= 0 ? dayCountFigures(days->until) : QString());
        row.texts.append(days && days->sincePrevious ? dayCountFigures(*days->sincePrevious) : QString());
        for (const QString &zone : zones)
            row.texts.append(timeInZone(instant, zone, milestone.date.date));
        rows.push_back(std::move(row));
    }
    m_table->setHeaders(headers);
    m_table->setStretchColumn(0);
    m_table->setOptionalColumns(int(headers.size() - zones.size()) + 1); // the form has the others' times too
    m_table->setRows(std::move(rows));
}

void MilestonesSection::fillTimeline()
{
    std::vector<TimelinePoint> points;
    for (const Milestone &milestone : m_snapshot.milestones) {
        if (!milestone.date.isStated())
            continue;
        const MilestoneDays *days = daysOf(milestone.id);
        points.push_back({milestone.id.value(), SetupWords::milestoneTitle(milestone), milestone.date.date,
                          milestone.date.lastDay(), tipOf(milestone),
                          days && days->sincePrevious ? dayCountFigures(*days->sincePrevious) : QString(),
                          milestone.date.precision == DatePrecision::Day});
    }
    m_timeline->setVisible(!points.empty());
    m_timeline->setPoints(std::move(points), today());
}

/// A milestone that was dragged or pushed by keys.
void MilestonesSection::moveTo(qint64 key, const QDate &date)
{
    const auto found = std::ranges::find(m_snapshot.milestones, MilestoneId(key), &Milestone::id);
    if (found == m_snapshot.milestones.end())
        return;
    Milestone changed = *found;
    changed.date = PartialDate::day(date);
    m_desk.write([changed](Workflows &w) { return w.events.saveMilestone(changed); })
        .then(this, [this](const Result<MilestoneId> &saved) {
            if (saved)
                return clearFailure();
            showFailure(saved.error());
            fillTimeline(); // it goes back to where it was
        });
}

void MilestonesSection::showCurrent()
{
    const auto current = std::ranges::find(m_snapshot.milestones, MilestoneId(m_table->currentKey()), &Milestone::id);
    m_form->setVisible(current != m_snapshot.milestones.end());
    m_dayNote->setVisible(current != m_snapshot.milestones.end());
    m_timeline->setCurrent(m_table->currentKey());
    m_dayNote->setText(dayLinesOf(MilestoneId(m_table->currentKey())).join(u'\n'));
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
    m_dayNote->setText(dayLinesOf(MilestoneId(m_table->currentKey())).join(u'\n'));
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
