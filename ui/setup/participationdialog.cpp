// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/participationdialog.h"

#include "core/base/textfold.h"
#include "ui/common/language.h"
#include "ui/setup/organisationdialog.h"
#include "ui/setup/setupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pitchdesk {

ParticipationDialog::ParticipationDialog(const std::vector<Organisation> &organisations,
                                         const std::vector<FormOption> &choices, QWidget *parent)
    : EntryDialog(parent)
    , m_organisations(organisations)
    , m_name(new QComboBox)
    , m_newFields(new QWidget)
    , m_kind(new QComboBox)
    , m_country(new QComboBox)
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("setup.participation.dialog"));
    setWindowTitle(tr("Add organiser"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    for (const FormOption &option : choices)
        m_name->addItem(option.text, option.value);
    m_name->setCurrentIndex(-1);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_name->setObjectName(QStringLiteral("dialog.organisation"));
    m_name->setAccessibleName(tr("Organisation"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Organisation"), m_name);
    auto *fresh = new QFormLayout(m_newFields);
    fresh->setContentsMargins(0, 0, 0, 0);
    auto *hint = new QLabel(tr("This name is new. It is added to the organisations."));
    hint->setWordWrap(true);
    fresh->addRow(hint);
    for (const auto &entry : EnumCodes<OrganisationKind>::values)
        m_kind->addItem(SetupWords::organisationKind(entry.value), QString(entry.code));
    for (const FormOption &option : SetupWords::countries())
        m_country->addItem(option.text, option.value);
    fresh->addRow(tr("Kind"), m_kind);
    fresh->addRow(tr("Country/region of origin"), m_country);
    m_kind->setObjectName(QStringLiteral("dialog.kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_country->setObjectName(QStringLiteral("dialog.country"));
    m_country->setAccessibleName(tr("Country/region of origin"));
    form->addRow(m_newFields);
    auto *roles = new QWidget;
    buildRoles(roles);
    form->addRow(tr("Roles"), roles);
    m_note->setObjectName(QStringLiteral("dialog.note"));
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("Note"), m_note);
    body()->addLayout(form);
    connect(m_name, &QComboBox::editTextChanged, this, &ParticipationDialog::noteName);
    noteName();
}

void ParticipationDialog::buildRoles(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const auto &entry : EnumCodes<ParticipationRole>::values) {
        auto *check = new QCheckBox(SetupWords::role(entry.value));
        check->setObjectName(QStringLiteral("dialog.role.") + QString(entry.code));
        check->setAccessibleName(check->text());
        grid->addWidget(check, at / 2, at % 2);
        m_roles.push_back(check);
        ++at;
    }
}

const Organisation *ParticipationDialog::known() const
{
    const QString typed = fold(m_name->currentText());
    if (typed.isEmpty())
        return nullptr;
    for (const Organisation &organisation : m_organisations) {
        for (const Language language : allLanguages) {
            if (fold(organisation.name.at(language)) == typed)
                return &organisation;
        }
    }
    return nullptr;
}

void ParticipationDialog::noteName()
{
    m_newFields->setVisible(!m_name->currentText().trimmed().isEmpty() && !known());
}

ParticipationDialog::Entry ParticipationDialog::entry() const
{
    Entry entry;
    if (const Organisation *organisation = known()) {
        entry.organisation = *organisation;
    } else {
        entry.organisation.name = LocalizedText::only(m_name->currentText().trimmed(), uiLanguage());
        entry.organisation.kind =
            fromCode<OrganisationKind>(m_kind->currentData().toString()).value_or(OrganisationKind::Company);
        entry.organisation.homeCountry = m_country->currentData().toString();
    }
    for (size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            entry.roles.push_back(EnumCodes<ParticipationRole>::values[i].value);
    }
    entry.note = m_note->text().trimmed();
    return entry;
}

void ParticipationDialog::setSubmitEntry(std::function<void(const Entry &, const Done &)> submit)
{
    setSubmit([this, submit = std::move(submit)](const Done &done) {
        const Entry given = entry();
        if (given.roles.empty())
            done(fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("role"))));
        else
            submit(given, done);
    });
}

} // namespace pitchdesk
