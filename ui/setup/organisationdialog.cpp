// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/organisationdialog.h"

#include "ui/common/language.h"
#include "ui/print/directorywords.h"
#include "ui/setup/setupwords.h"

#include <QCollator>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

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

std::vector<FormOption> organisationOptions(const std::vector<Organisation> &organisations, Language language)
{
    QCollator collator {QLocale(languageCode(language))};
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, FormOption>> sorted;
    sorted.reserve(organisations.size());
    for (const Organisation &organisation : organisations) {
        const QString name = organisation.name.in(language);
        sorted.emplace_back(collator.sortKey(name), FormOption {name, organisation.id.value()});
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<FormOption> options;
    options.reserve(sorted.size());
    for (auto &[key, option] : sorted)
        options.push_back(std::move(option));
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
    , m_shortName(new QLineEdit(organisation.shortName))
    , m_legalForm(new QLineEdit(organisation.legalForm))
    , m_size(new QComboBox)
    , m_place(new QComboBox)
{
    setObjectName(QStringLiteral("setup.organisation.dialog"));
    setWindowTitle(organisation.id.isValid() ? tr("Organisation") : tr("New organisation"));
    setName(organisation.name);
    setNote(organisation.note);
    fillChoices();
    m_otherNames->setPlaceholderText(tr("Former names and other spellings, one in a line"));
    m_otherNames->setTabChangesFocus(true);
    m_otherNames->setFixedHeight(m_otherNames->fontMetrics().lineSpacing() * 3 + 12);
    m_legalForm->setPlaceholderText(tr("Where the name does not say it"));
    addRows();
    form()->setVerticalSpacing(8); // there are many rows, and laptops are low
    form()->labelForField(m_place)->hide();
    m_place->hide();
}

void OrganisationDialog::fillChoices()
{
    std::vector<FormOption> kinds;
    for (const auto &entry : EnumCodes<OrganisationKind>::values)
        kinds.push_back({SetupWords::organisationKind(entry.value), QString(entry.code)});
    fill(*m_kind, kinds, codeOf(m_organisation.kind));
    std::vector<FormOption> sizes;
    const DocumentLanguage words(uiLanguage());
    for (const auto &entry : EnumCodes<SizeClass>::values)
        sizes.push_back({sizeClassWord(words, entry.value), QString(entry.code)});
    fill(*m_size, sizes, codeOf(m_organisation.size));
    fill(*m_home, SetupWords::countries(), m_organisation.homeCountry);
    fill(*m_base, SetupWords::countries(), m_organisation.baseCountry);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

/// Below the name and above the note, which are there already; Tab goes through them in this order.
void OrganisationDialog::addRows()
{
    struct Row {
        QWidget *field;
        QString label;
        const char *name;
    };
    const Row rows[] {{m_shortName, tr("Short name"), "dialog.shortName"},
                      {m_kana, tr("Kana reading"), "dialog.kana"},
                      {m_legalForm, tr("Legal form"), "dialog.legalForm"},
                      {m_kind, tr("Kind"), "dialog.kind"},
                      {m_size, tr("Size"), "dialog.size"},
                      {m_home, tr("Country/region of origin"), "dialog.home"},
                      {m_base, tr("Country/region where it is based"), "dialog.base"},
                      {m_place, tr("Place"), "dialog.place"},
                      {m_website, tr("Website"), "dialog.website"},
                      {m_otherNames, tr("Also known as"), "dialog.otherNames"}};
    int at = 1;
    for (const Row &row : rows) {
        form()->insertRow(at++, row.label, row.field);
        name(*row.field, QString::fromLatin1(row.name), row.label);
    }
    for (size_t i = 1; i < std::size(rows); ++i)
        setTabOrder(rows[i - 1].field, rows[i].field);
    if (auto *note = findChild<QWidget *>(QStringLiteral("dialog.note")))
        setTabOrder(m_otherNames, note); // it stands last in the form
}

void OrganisationDialog::setPlaces(const std::vector<Place> &places)
{
    std::vector<FormOption> options;
    for (const Place &place : places) {
        // What is wider than a country/region says nothing that the country/region does not.
        if (place.kind != PlaceKind::World && place.kind != PlaceKind::Bloc && place.kind != PlaceKind::Country)
            options.push_back({place.name.in(uiLanguage()), place.id.value()});
    }
    std::sort(options.begin(), options.end(), [](const FormOption &one, const FormOption &other) {
        return QString::localeAwareCompare(one.text, other.text) < 0;
    });
    options.insert(options.begin(), {tr("Not stated"), qint64(0)});
    m_place->clear();
    fill(*m_place, options, m_organisation.place.value());
    form()->labelForField(m_place)->show();
    m_place->show();
}

Organisation OrganisationDialog::record() const
{
    Organisation changed = m_organisation;
    changed.shortName = m_shortName->text().trimmed();
    changed.legalForm = m_legalForm->text().trimmed();
    changed.size = fromCode<SizeClass>(m_size->currentData().toString()).value_or(changed.size);
    if (m_place->count() > 1)
        changed.place = PlaceId(m_place->currentData().toLongLong());
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
