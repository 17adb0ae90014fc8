// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/eventpersondialog.h"

#include "core/base/textfold.h"
#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace pitchdesk {

namespace {

/// "Mai Nguyen (mai@…)": two people may have the same name.
QString choiceOf(const Person &person)
{
    if (person.name.printed.isEmpty() || person.email.isEmpty())
        return person.name.printed.isEmpty() ? person.email : person.name.printed;
    return QString(person.name.printed + u" (" + person.email + u')');
}

} // namespace

EventPersonDialog::EventPersonDialog(const std::vector<Person> &people, const std::vector<FormOption> &organisations,
                                     QWidget *parent)
    : FormDialog(parent)
    , m_people(people)
    , m_name(new QComboBox)
    , m_email(new QLineEdit)
    , m_role(new QComboBox)
    , m_organisation(new QComboBox)
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("setup.person.dialog"));
    setWindowTitle(tr("Add person"));
    std::sort(m_people.begin(), m_people.end(), [](const Person &one, const Person &other) {
        return QString::localeAwareCompare(choiceOf(one), choiceOf(other)) < 0;
    });
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    for (const Person &person : m_people)
        m_name->addItem(choiceOf(person), person.id.value());
    m_name->setCurrentIndex(-1);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 36;
    m_name->setMinimumContentsLength(letters);
    m_email->setPlaceholderText(tr("Of a new person"));
    for (const auto &entry : EnumCodes<EventPersonRole>::values)
        m_role->addItem(SetupWords::personRole(entry.value), QString(entry.code));
    for (const FormOption &option : organisations)
        m_organisation->addItem(option.text, option.value);
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Person"), m_name, QStringLiteral("dialog.person"));
    addField(tr("E-mail"), m_email, QStringLiteral("dialog.email"));
    addField(tr("Role"), m_role, QStringLiteral("dialog.role"));
    addField(tr("Comes for"), m_organisation, QStringLiteral("dialog.organisation"));
    addField(tr("Note"), m_note, QStringLiteral("dialog.note"));
    connect(m_name, &QComboBox::editTextChanged, this, &EventPersonDialog::noteName);
    noteName();
}

/// The person who is chosen, or who is called as was typed where only one is.
PersonId EventPersonDialog::known() const
{
    const QString typed = m_name->currentText().trimmed();
    const int row = m_name->currentIndex();
    if (row >= 0 && m_name->itemText(row) == typed)
        return PersonId(m_name->itemData(row).toLongLong());
    PersonId found;
    for (const Person &person : m_people) {
        if (fold(choiceOf(person)) != fold(typed) && fold(person.name.printed) != fold(typed))
            continue;
        if (found.isValid())
            return {};
        found = person.id;
    }
    return found;
}

void EventPersonDialog::noteName()
{
    const bool isNew = !m_name->currentText().trimmed().isEmpty() && !known().isValid();
    m_email->setVisible(isNew);
    if (QWidget *label = form()->labelForField(m_email))
        label->setVisible(isNew);
}

EventPersonDialog::Entry EventPersonDialog::entry() const
{
    Entry entry;
    entry.person.person = known();
    if (!entry.person.person.isValid()) {
        entry.newPerson.name.printed = m_name->currentText().trimmed();
        entry.newPerson.email = m_email->text().trimmed();
    }
    entry.person.role =
        fromCode<EventPersonRole>(m_role->currentData().toString()).value_or(EventPersonRole::Participant);
    entry.person.organisation = OrganisationId(m_organisation->currentData().toLongLong());
    entry.person.note = m_note->text().trimmed();
    return entry;
}

} // namespace pitchdesk
