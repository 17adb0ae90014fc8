// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/affiliationdialog.h"

#include "ui/common/language.h"
#include "ui/common/trilingualedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace pitchdesk {

namespace {

Error invalid(const QString &field, const QString &value)
{
    return Error {ErrorCode::FieldInvalid, {}, {}}
        .with(QStringLiteral("field"), field)
        .with(QStringLiteral("value"), value);
}

} // namespace

AffiliationDialog::AffiliationDialog(const Affiliation &affiliation, const std::vector<Organisation> &organisations,
                                     QWidget *parent)
    : FormDialog(parent)
    , m_affiliation(affiliation)
    , m_organisation(new QComboBox)
    , m_title(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_department(new QLineEdit(affiliation.department))
    , m_from(new QLineEdit(partialDateText(affiliation.from)))
    , m_until(new QLineEdit(partialDateText(affiliation.until)))
{
    setObjectName(QStringLiteral("directory.affiliation.dialog"));
    setWindowTitle(tr("Affiliation"));
    std::vector<std::pair<QString, qint64>> choices;
    for (const Organisation &organisation : organisations)
        choices.emplace_back(organisation.name.in(uiLanguage()), organisation.id.value());
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    m_organisation->setEditable(true);
    m_organisation->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[name, id] : choices)
        m_organisation->addItem(name, id);
    m_organisation->completer()->setFilterMode(Qt::MatchContains);
    m_organisation->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organisation->setCurrentIndex(m_organisation->findData(affiliation.organisation.value()));
    m_title->setText(affiliation.title);
    for (QLineEdit *day : {m_from, m_until})
        day->setPlaceholderText(tr("2024, 2024-05 or 2024-05-01"));
    addField(tr("Organisation"), m_organisation, QStringLiteral("directory.affiliation.organisation"));
    addField(tr("Job title"), m_title, QStringLiteral("directory.affiliation.title"));
    m_title->setNames(QStringLiteral("directory.affiliation.title"), tr("Job title"));
    addField(tr("Department"), m_department, QStringLiteral("directory.affiliation.department"));
    addField(tr("From"), m_from, QStringLiteral("directory.affiliation.from"));
    addField(tr("Until"), m_until, QStringLiteral("directory.affiliation.until"));
}

Result<Affiliation> AffiliationDialog::record() const
{
    Affiliation changed = m_affiliation;
    const QString typed = m_organisation->currentText().trimmed();
    const int row = m_organisation->findText(typed, Qt::MatchFixedString);
    if (row < 0 && !typed.isEmpty())
        return fail(invalid(QStringLiteral("organisation"), typed));
    changed.organisation = row < 0 ? OrganisationId() : OrganisationId(m_organisation->itemData(row).toLongLong());
    // Of two that are called the same the one that was chosen counts.
    if (m_organisation->currentIndex() >= 0 && m_organisation->itemText(m_organisation->currentIndex()) == typed)
        changed.organisation = OrganisationId(m_organisation->currentData().toLongLong());
    changed.title = m_title->text();
    changed.department = m_department->text().trimmed();
    const auto from = partialDateFrom(m_from->text());
    if (!from)
        return fail(invalid(QStringLiteral("from_date"), m_from->text()));
    const auto until = partialDateFrom(m_until->text());
    if (!until)
        return fail(invalid(QStringLiteral("until_date"), m_until->text()));
    changed.from = *from;
    changed.until = *until;
    return changed;
}

} // namespace pitchdesk
