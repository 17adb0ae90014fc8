// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/organiserssection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/organisationdialog.h"
#include "ui/setup/participationdialog.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

OrganisersSection::OrganisersSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.organisers")))
    , m_form(new RecordForm<Participation>)
    , m_editOrganisation(new QPushButton)
    , m_message(new InlineMessage)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_editOrganisation, 0, Qt::AlignLeft);
    column->addStretch();
    m_pane = pane;
    m_message->setObjectName(QStringLiteral("setup.organisers.message"));
    layTableAndPane(this, m_message, m_table, pane);
    m_editOrganisation->setObjectName(QStringLiteral("setup.organisers.editOrganisation"));
    connect(m_editOrganisation, &QPushButton::clicked, this, &OrganisersSection::editOrganisation);
    connect(m_table, &RowTable::currentKeyChanged, this, &OrganisersSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &OrganisersSection::add);
    connect(m_table, &RowTable::removeRequested, this, &OrganisersSection::remove);
    connect(m_table, &RowTable::editRequested, this, [this] { m_form->setFocus(); });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.events.moveParticipation(ParticipationId(key), index); });
    });
    buildForm();
    retranslate();
}

void OrganisersSection::buildForm()
{
    auto *combo = new QComboBox;
    FormRow *organisation = m_form->addCustom(
        [] { return tr("Organisation"); }, QStringLiteral("setup.organisers.organisation"), combo,
        [combo](const Participation &p) { chooseValue(*combo, p.organisation.value()); },
        [combo](Participation &p) { p.organisation = OrganisationId(combo->currentData().toLongLong()); });
    organisation->watchCombo(combo, [this] { return m_snapshot.choices; });
    m_form->setFocusProxy(combo);
    m_form->addEnum([] { return tr("Role"); }, QStringLiteral("setup.organisers.role"), &Participation::role,
                    &SetupWords::role);
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.organisers.note"), &Participation::note);
    m_form->setSave([this](const Participation &changed, const RecordForm<Participation>::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveParticipation(changed); })
            .then(this, [done](const Result<ParticipationId> &saved) {
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
}

bool OrganisersSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Events, Topic::Organisations});
}

void OrganisersSection::reload()
{
    load(
        [id = eventId(), language = uiLanguage()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.rows, w.events.participations(id));
            PD_ASSIGN(snapshot.organisations, w.events.organisations());
            snapshot.choices = organisationOptions(snapshot.organisations, language);
            PD_ASSIGN(snapshot.places, w.places.places());
            return snapshot;
        },
        [this](const Snapshot &snapshot) { show(snapshot); });
}

void OrganisersSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_form->refillOptions();
    fillTable();
    showCurrent();
}

void OrganisersSection::fillTable()
{
    std::vector<TableRow> rows;
    for (const ParticipationRow &row : m_snapshot.rows)
        rows.push_back({row.participation.id.value(),
                        {row.organisation.name.in(uiLanguage()), SetupWords::role(row.participation.role),
                         SetupWords::country(row.organisation.homeCountry), row.participation.note}});
    m_table->setRows(std::move(rows));
}

void OrganisersSection::showCurrent()
{
    const auto row = std::ranges::find(m_snapshot.rows, ParticipationId(m_table->currentKey()),
                                       [](const ParticipationRow &r) { return r.participation.id; });
    m_pane->setVisible(row != m_snapshot.rows.end());
    if (row != m_snapshot.rows.end())
        m_form->load(row->participation);
}

void OrganisersSection::add()
{
    auto *dialog = new ParticipationDialog(m_snapshot.organisations, m_snapshot.choices, this);
    dialog->setSubmitEntry([this](const ParticipationDialog::Entry &entry, const EntryDialog::Done &done) {
        m_desk
            .write([entry, event = eventId()](Workflows &w) -> Result<ParticipationId> {
                OrganisationId organisation = entry.organisation.id;
                if (!organisation.isValid()) {
                    PD_ASSIGN(organisation, w.events.saveOrganisation(entry.organisation));
                }
                ParticipationId last;
                for (const ParticipationRole role : entry.roles) {
                    PD_ASSIGN(last, w.events.saveParticipation({{}, {}, event, organisation, role, entry.note}));
                }
                return last;
            })
            .then(this, [this, done](const Result<ParticipationId> &added) {
                if (added)
                    m_table->setCurrentKey(added->value());
                done(added ? Status() : Status(fail(added.error())));
            });
    });
    dialog->open();
}

void OrganisersSection::remove(qint64 key)
{
    write([key](Workflows &w) { return w.events.removeParticipation(ParticipationId(key)); });
}

void OrganisersSection::editOrganisation()
{
    const OrganisationId id = m_form->record().organisation;
    const auto known = std::ranges::find(m_snapshot.organisations, id, &Organisation::id);
    if (known == m_snapshot.organisations.end())
        return;
    auto *dialog = new OrganisationDialog(*known, this);
    dialog->setPlaces(m_snapshot.places);
    dialog->setSubmitRecord([this](const Organisation &changed, const EntryDialog::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveOrganisation(changed); })
            .then(this, [done](const Result<OrganisationId> &saved) {
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void OrganisersSection::retranslate()
{
    m_table->setHeaders({tr("Organisation"), tr("Role"), tr("Country/region"), tr("Note")});
    m_table->setStretchColumn(3);
    m_table->setWords(tr("Organisers and their roles"), tr("Add organiser…"), tr("Remove"));
    m_table->setEmptyText(tr("Organisers, co-organisers, supporters and the secretariat of the event belong here. "
                             "An organisation may hold several roles."));
    m_form->retranslate();
    m_editOrganisation->setText(tr("Edit organisation…"));
    fillTable();
    reloadIfShown();
}

void OrganisersSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void OrganisersSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
