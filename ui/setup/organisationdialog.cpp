// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/organisationdialog.h"

#include "ui/common/language.h"
#include "ui/setup/setupwords.h"

#include <QCollator>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pitchdesk {

namespace {

void fill(QComboBox &combo, const std::vector<FormOption> &options, const QVariant &value)
{
    for (const FormOption &option : options)
        combo.addItem(option.text, option.value);
    chooseValue(combo, value);
}

void name(QWidget &widget, const QString &objectName, const QString &accessibleName)
{
    widget.setObjectName(objectName);
    widget.setAccessibleName(accessibleName);
}

} // namespace

std::vector<FormOption> organisationOptions(const std::vector<Organisation> &organisations)
{
    std::vector<FormOption> options;
    for (const Organisation &organisation : organisations)
        options.push_back({organisation.name.in(uiLanguage()), organisation.id.value()});
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(options, [&collator](const FormOption &left, const FormOption &right) {
        return collator.compare(left.text, right.text) < 0;
    });
    return options;
}

OrganisationDialog::OrganisationDialog(const Organisation &organisation, QWidget *parent)
    : NameDialog(parent)
    , m_organisation(organisation)
    , m_kana(new QLineEdit(organisation.kana))
    , m_kind(new QComboBox)
    , m_home(new QComboBox)
    , m_base(new QComboBox)
    , m_website(new QLineEdit(organisation.website))
    , m_otherNames(new QPlainTextEdit(organisation.otherNames.join(u'\n')))
{
    setObjectName(QStringLiteral("setup.organisation.dialog"));
    setWindowTitle(organisation.id.isValid() ? tr("Organisation") : tr("New organisation"));
    setName(organisation.name);
    setNote(organisation.note);
    std::vector<FormOption> kinds;
    for (const auto &entry : EnumCodes<OrganisationKind>::values)
        kinds.push_back({SetupWords::organisationKind(entry.value), QString(entry.code)});
    fill(*m_kind, kinds, codeOf(organisation.kind));
    fill(*m_home, SetupWords::countries(), organisation.homeCountry);
    fill(*m_base, SetupWords::countries(), organisation.baseCountry);
    form()->insertRow(1, tr("Kana reading"), m_kana);
    form()->insertRow(2, tr("Kind"), m_kind);
    form()->insertRow(3, tr("Country/region of origin"), m_home);
    form()->insertRow(4, tr("Country/region where it is based"), m_base);
    form()->insertRow(5, tr("Website"), m_website);
    form()->insertRow(6, tr("Also known as"), m_otherNames);
    m_otherNames->setPlaceholderText(tr("Former names and other spellings, one in a line"));
    m_otherNames->setTabChangesFocus(true);
    m_otherNames->setFixedHeight(m_otherNames->fontMetrics().lineSpacing() * 3 + 12);
    name(*m_kana, QStringLiteral("dialog.kana"), tr("Kana reading"));
    name(*m_kind, QStringLiteral("dialog.kind"), tr("Kind"));
    name(*m_home, QStringLiteral("dialog.home"), tr("Country/region of origin"));
    name(*m_base, QStringLiteral("dialog.base"), tr("Country/region where it is based"));
    name(*m_website, QStringLiteral("dialog.website"), tr("Website"));
    name(*m_otherNames, QStringLiteral("dialog.otherNames"), tr("Also known as"));
    if (auto *note = findChild<QWidget *>(QStringLiteral("dialog.note"))) {
        setTabOrder(m_website, m_otherNames);
        setTabOrder(m_otherNames, note); // it stands last in the form
    }
}

Organisation OrganisationDialog::record() const
{
    Organisation changed = m_organisation;
    changed.name = entry().name;
    changed.note = entry().note;
    changed.kana = m_kana->text().trimmed();
    changed.kind = fromCode<OrganisationKind>(m_kind->currentData().toString()).value_or(changed.kind);
    changed.homeCountry = m_home->currentData().toString();
    changed.baseCountry = m_base->currentData().toString();
    changed.website = m_website->text().trimmed();
    changed.otherNames.clear();
    for (const QString &line : m_otherNames->toPlainText().split(u'\n')) {
        if (const QString other = line.trimmed(); !other.isEmpty() && !changed.otherNames.contains(other))
            changed.otherNames << other;
    }
    return changed;
}

void OrganisationDialog::setSubmitRecord(std::function<void(const Organisation &, const Done &)> submit)
{
    EntryDialog::setSubmit([this, submit = std::move(submit)](const Done &done) { submit(record(), done); });
}

} // namespace pitchdesk
