// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/peoplesection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/eventpersondialog.h"
#include "ui/setup/organisationdialog.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

PeopleSection::PeopleSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.people")))
    , m_form(new RecordForm<EventPerson>)
    , m_message(new InlineMessage)
{
    m_message->setObjectName(QStringLiteral("setup.people.message"));
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(); // so that the rows stay close to each other
    layTableAndPane(this, m_message, m_table, pane);
    connect(m_table, &RowTable::currentKeyChanged, this, &PeopleSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &PeopleSection::add);
    connect(m_table, &RowTable::removeRequested, this, [this](qint64 key) {
        write([key](Workflows &w) { return w.events.removeEventPerson(EventPersonId(key)); });
    });
    connect(m_table, &RowTable::editRequested, this, [this] { m_form->setFocus(); });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.events.moveEventPerson(EventPersonId(key), index); });
    });
    buildForm();
    retranslate();
}

void PeopleSection::buildForm()
{
    m_form->addEnum([] { return tr("Role"); }, QStringLiteral("setup.people.role"), &EventPerson::role,
                    &SetupWords::personRole);
    auto *combo = new QComboBox;
    FormRow *organisation = m_form->addCustom(
        [] { return tr("Comes for"); }, QStringLiteral("setup.people.organisation"), combo,
        [combo](const EventPerson &p) { chooseValue(*combo, p.organisation.value()); },
        [combo](EventPerson &p) { p.organisation = OrganisationId(combo->currentData().toLongLong()); });
    organisation->watchCombo(combo, [this] { return organisationChoices(); });
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.people.note"), &EventPerson::note);
    m_form->setSave([this](const EventPerson &changed, const RecordForm<EventPerson>::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveEventPerson(changed); })
            .then(this,
                  [done](const Result<EventPersonId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
}

std::vector<FormOption> PeopleSection::organisationChoices() const
{
    std::vector<FormOption> options {{tr("No organisation"), qint64(0)}};
    options.insert(options.end(), m_snapshot.organisations.begin(), m_snapshot.organisations.end());
    return options;
}

bool PeopleSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Events, Topic::People, Topic::Organisations});
}

void PeopleSection::reload()
{
    load(
        [id = eventId(), language = uiLanguage()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.rows, w.events.people(id));
            PD_ASSIGN(const std::vector<PersonEntry> people, w.directory.people({}));
            for (const PersonEntry &entry : people)
                snapshot.people.push_back(entry.person);
            PD_ASSIGN(const std::vector<Organisation> organisations, w.events.organisations());
            snapshot.organisations = organisationOptions(organisations, language);
            return snapshot;
        },
        [this](const Snapshot &snapshot) { show(snapshot); });
}

void PeopleSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_form->refillOptions();
    fillTable();
    showCurrent();
}

void PeopleSection::fillTable()
{
    std::vector<TableRow> rows;
    for (const EventPersonRow &row : m_snapshot.rows) {
        const QString name = row.person.name.printed.isEmpty() ? row.person.email : row.person.name.printed;
        rows.push_back(
            {row.entry.id.value(),
             {name, SetupWords::personRole(row.entry.role), row.organisation.in(uiLanguage()), row.entry.note}});
    }
    m_table->setRows(std::move(rows));
}

void PeopleSection::showCurrent()
{
    const auto row = std::find_if(m_snapshot.rows.begin(), m_snapshot.rows.end(), [this](const EventPersonRow &known) {
        return known.entry.id == EventPersonId(m_table->currentKey());
    });
    m_form->setVisible(row != m_snapshot.rows.end());
    if (row != m_snapshot.rows.end())
        m_form->load(row->entry);
}

void PeopleSection::add()
{
    auto *dialog = new EventPersonDialog(m_snapshot.people, organisationChoices(), this);
    dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
        EventPersonDialog::Entry entry = dialog->entry();
        entry.person.event = eventId();
        m_desk
            .write([entry](Workflows &w) {
                return entry.person.person.isValid() ? w.events.saveEventPerson(entry.person)
                                                     : w.events.saveEventPerson(entry.person, entry.newPerson);
            })
            .then(this, [this, done](const Result<EventPersonId> &added) {
                if (added)
                    m_table->setCurrentKey(added->value());
                done(added ? Status() : Status(fail(added.error())));
            });
    });
    dialog->open();
}

void PeopleSection::retranslate()
{
    m_table->setHeaders({tr("Person"), tr("Role"), tr("Organisation"), tr("Note")});
    m_table->setStretchColumn(3);
    m_table->setWords(tr("People and what they do in the event"), tr("Add person…"), tr("Remove"));
    m_table->setEmptyText(tr("The desk, speakers, moderators, interpreters, advisers and guests belong here. "
                             "Judges are on their own page, contact persons with their proposals."));
    m_form->retranslate();
    m_form->refillOptions();
    fillTable();
    reloadIfShown();
}

void PeopleSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void PeopleSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
