// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/venuessection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

VenuesSection::VenuesSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.venues")))
    , m_form(new RecordForm<EventVenue>)
    , m_message(new InlineMessage)
{
    m_message->setObjectName(QStringLiteral("setup.venues.message"));
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(); // so that the rows stay close to each other
    layTableAndPane(this, m_message, m_table, pane);
    connect(m_table, &RowTable::currentKeyChanged, this, &VenuesSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &VenuesSection::add);
    connect(m_table, &RowTable::removeRequested, this,
            [this](qint64 key) { write([key](Workflows &w) { return w.events.removeVenue(EventVenueId(key)); }); });
    connect(m_table, &RowTable::editRequested, this, [this] { m_form->setFocus(); });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.events.moveVenue(EventVenueId(key), index); });
    });
    buildForm();
    retranslate();
}

void VenuesSection::buildForm()
{
    m_form->addLine([] { return tr("Venue"); }, QStringLiteral("setup.venues.venue"), &EventVenue::venue);
    auto *combo = new QComboBox;
    FormRow *place =
        m_form->addCustom([] { return tr("Place"); }, QStringLiteral("setup.venues.place"), combo,
                          [combo](const EventVenue &v) { chooseValue(*combo, v.place.value()); },
                          [combo](EventVenue &v) { v.place = PlaceId(combo->currentData().toLongLong()); });
    place->watchCombo(combo, [this] { return placeChoices(); });
    m_form->addCode([] { return tr("Time zone"); }, QStringLiteral("setup.venues.zone"), &EventVenue::zone,
                    &SetupWords::zones);
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.venues.note"), &EventVenue::note);
    m_form->setSave([this](const EventVenue &changed, const RecordForm<EventVenue>::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveVenue(changed); })
            .then(this,
                  [done](const Result<EventVenueId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
}

/// Cities and what is as close; what is wider is no place to go to.
std::vector<FormOption> VenuesSection::placeChoices() const
{
    std::vector<FormOption> options;
    for (const Place &place : m_snapshot.places) {
        if (place.kind == PlaceKind::City || place.kind == PlaceKind::Prefecture)
            options.push_back({place.name.in(uiLanguage()), place.id.value()});
    }
    std::sort(options.begin(), options.end(), [](const FormOption &one, const FormOption &other) {
        return QString::localeAwareCompare(one.text, other.text) < 0;
    });
    options.insert(options.begin(), {tr("Not stated"), qint64(0)});
    return options;
}

bool VenuesSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Events, Topic::Terms});
}

void VenuesSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(const EventSummary event, w.events.event(id));
            snapshot.zone = event.event.zone;
            PD_ASSIGN(snapshot.venues, w.events.venues(id));
            PD_ASSIGN(snapshot.places, w.places.places());
            return snapshot;
        },
        [this](const Snapshot &snapshot) { show(snapshot); });
}

void VenuesSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_form->refillOptions();
    fillTable();
    showCurrent();
}

void VenuesSection::fillTable()
{
    std::vector<TableRow> rows;
    for (const EventVenue &venue : m_snapshot.venues) {
        const auto place = std::find_if(m_snapshot.places.begin(), m_snapshot.places.end(),
                                        [&venue](const Place &known) { return known.id == venue.place; });
        rows.push_back({venue.id.value(),
                        {venue.venue, place == m_snapshot.places.end() ? QString() : place->name.in(uiLanguage()),
                         venue.zone, venue.note}});
    }
    m_table->setRows(std::move(rows));
}

void VenuesSection::showCurrent()
{
    const auto venue =
        std::find_if(m_snapshot.venues.begin(), m_snapshot.venues.end(),
                     [this](const EventVenue &known) { return known.id == EventVenueId(m_table->currentKey()); });
    m_form->setVisible(venue != m_snapshot.venues.end());
    if (venue != m_snapshot.venues.end())
        m_form->load(*venue);
}

void VenuesSection::add()
{
    EventVenue fresh;
    fresh.event = eventId();
    fresh.venue = tr("New venue");
    fresh.zone = m_snapshot.zone;
    m_desk.write([fresh](Workflows &w) { return w.events.saveVenue(fresh); })
        .then(this, [this](const Result<EventVenueId> &added) {
            if (!added)
                return showFailure(added.error());
            clearFailure();
            m_table->setCurrentKey(added->value());
            m_form->setFocus();
        });
}

void VenuesSection::retranslate()
{
    m_table->setHeaders({tr("Venue"), tr("Place"), tr("Time zone"), tr("Note")});
    m_table->setStretchColumn(0);
    m_table->setWords(tr("Further venues of the event"), tr("Add venue"), tr("Remove"));
    m_table->setEmptyText(tr("Where else the event takes place belongs here: a second city, or the studio of a hybrid "
                             "event. Deadlines are shown in its time zone too."));
    m_form->retranslate();
    m_form->refillOptions();
    fillTable();
}

void VenuesSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void VenuesSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
