// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directoryfilterbar.h"

#include "ui/common/countries.h"
#include "ui/common/flowlayout.h"
#include "ui/common/language.h"
#include "ui/print/directorywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int delayMilliseconds = 200;
constexpr int contentsLength = 12; ///< of a box, in letters: the names of some fields are long

/// Fills a box whose first choice is everything, in the order of the words; what was chosen stays so.
void fillSorted(QComboBox &box, const QString &everything, std::vector<std::pair<QString, QVariant>> choices)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    box.clear();
    box.addItem(everything, QVariant());
    for (const auto &[text, value] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

} // namespace

DirectoryFilterBar::DirectoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_scope(new QComboBox)
    , m_role(new QComboBox)
    , m_field(new QComboBox)
    , m_country(new QComboBox)
    , m_place(new QComboBox)
    , m_retention(new QComboBox)
    , m_alike(new QCheckBox)
{
    auto *row = new FlowLayout(this, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_text, m_scope, m_role, m_field, m_country, m_place, m_retention, m_alike})
        row->addWidget(widget);
    m_text->setObjectName(QStringLiteral("directory.text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 44);
    m_scope->setObjectName(QStringLiteral("directory.scope"));
    m_role->setObjectName(QStringLiteral("directory.role"));
    m_field->setObjectName(QStringLiteral("directory.field"));
    m_country->setObjectName(QStringLiteral("directory.country"));
    m_place->setObjectName(QStringLiteral("directory.place"));
    m_retention->setObjectName(QStringLiteral("directory.retention"));
    m_alike->setObjectName(QStringLiteral("directory.alike"));
    for (QComboBox *box : {m_scope, m_role, m_field, m_country, m_place, m_retention}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(contentsLength);
        connect(box, &QComboBox::currentIndexChanged, this, &DirectoryFilterBar::changed);
    }
    m_alike->setMinimumHeight(m_role->sizeHint().height()); // beside the boxes it stands in their middle
    connect(m_alike, &QCheckBox::toggled, this, &DirectoryFilterBar::changed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &DirectoryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    retranslate();
    setKind(true);
}

void DirectoryFilterBar::setFields(const std::vector<Term> &fields)
{
    m_fields = fields;
    fillFields();
}

void DirectoryFilterBar::setCountries(const QStringList &codes)
{
    if (codes == m_countries)
        return;
    m_countries = codes;
    fillCountries();
}

void DirectoryFilterBar::setPlaces(const std::vector<Place> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    fillPlaces();
}

/// From the world down, as the places come; a country/region is the other box's.
void DirectoryFilterBar::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    const QVariant chosen = m_place->currentData();
    m_place->clear();
    m_place->addItem(tr("Anywhere"), qint64(0));
    for (const Place &place : m_places) {
        if (place.kind != PlaceKind::World && place.kind != PlaceKind::Country)
            m_place->addItem(tr("Within %1").arg(place.name.in(uiLanguage())), place.id.value());
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
}

void DirectoryFilterBar::setKind(bool isOrganisations)
{
    m_scope->setVisible(isOrganisations);
    m_retention->setVisible(!isOrganisations);
}

void DirectoryFilterBar::setRetention(RetentionState state)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_retention->setCurrentIndex(m_retention->findData(codeOf(state)));
    }
    Q_EMIT changed();
}

DirectoryFilter DirectoryFilterBar::filter() const
{
    DirectoryFilter filter;
    filter.text = m_text->text().trimmed();
    filter.scope = DirectoryScope(std::max(0, m_scope->currentIndex()));
    filter.role = fromCode<DirectoryRole>(m_role->currentData().toString());
    filter.field = TermId(m_field->currentData().toLongLong());
    filter.country = m_country->currentData().toString();
    filter.place = PlaceId(m_place->currentData().toLongLong());
    filter.alikeOnly = m_alike->isChecked();
    if (!m_retention->isHidden())
        filter.retention = fromCode<RetentionState>(m_retention->currentData().toString());
    return filter;
}

bool DirectoryFilterBar::isNarrowed() const
{
    const DirectoryFilter filter = this->filter();
    return !filter.text.isEmpty() || filter.role || filter.field.isValid() || !filter.country.isEmpty()
        || filter.place.isValid() || filter.alikeOnly || filter.retention;
}

void DirectoryFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        m_delay.stop();
        for (QComboBox *box : {m_scope, m_role, m_field, m_country, m_place, m_retention})
            box->setCurrentIndex(0);
        m_alike->setChecked(false);
    }
    Q_EMIT changed();
}

void DirectoryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void DirectoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DirectoryFilterBar::fillScopes()
{
    const QSignalBlocker quiet(m_scope);
    const int chosen = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItems({tr("In everything"), tr("In names"), tr("In what they offer"), tr("In what they look for")});
    m_scope->setCurrentIndex(chosen);
}

void DirectoryFilterBar::fillRoles()
{
    const QSignalBlocker quiet(m_role);
    const int chosen = std::max(0, m_role->currentIndex());
    const DocumentLanguage words(uiLanguage());
    m_role->clear();
    m_role->addItem(tr("Any role"), QString());
    for (const auto &entry : EnumCodes<DirectoryRole>::values)
        m_role->addItem(directoryRoleWord(words, entry.value), QString(entry.code));
    m_role->setCurrentIndex(chosen);
}

void DirectoryFilterBar::fillRetention()
{
    const QSignalBlocker quiet(m_retention);
    const int chosen = std::max(0, m_retention->currentIndex());
    const auto add = [this](const QString &text, RetentionState state) {
        m_retention->addItem(text, QString(codeOf(state)));
    };
    m_retention->clear();
    m_retention->addItem(tr("Any consent"), QString());
    add(tr("Due to be erased"), RetentionState::Due);
    add(tr("Due within %n day(s)", nullptr, soonDays), RetentionState::Soon);
    add(tr("No consent on record"), RetentionState::NoConsent);
    add(tr("Kept with consent"), RetentionState::Kept);
    m_retention->setCurrentIndex(chosen);
}

void DirectoryFilterBar::fillFields()
{
    std::vector<std::pair<QString, QVariant>> choices;
    for (const Term &field : m_fields)
        choices.emplace_back(field.label.in(uiLanguage()), field.id.value());
    fillSorted(*m_field, tr("Any field"), std::move(choices));
}

void DirectoryFilterBar::fillCountries()
{
    std::vector<std::pair<QString, QVariant>> choices;
    for (const QString &code : m_countries)
        choices.emplace_back(countryName(code), code);
    fillSorted(*m_country, tr("Any country/region"), std::move(choices));
}

void DirectoryFilterBar::retranslate()
{
    fillScopes();
    fillRoles();
    fillFields();
    fillCountries();
    fillPlaces();
    fillRetention();
    m_text->setPlaceholderText(tr("Who could solve this? Names, needs, offers …"));
    m_text->setAccessibleName(tr("Search the directory"));
    m_scope->setAccessibleName(tr("Where the words stand"));
    m_role->setAccessibleName(tr("Role"));
    m_field->setAccessibleName(tr("Field"));
    m_country->setAccessibleName(tr("Country/region"));
    m_place->setAccessibleName(tr("Place"));
    m_retention->setAccessibleName(tr("Consent and retention"));
    m_alike->setText(tr("Possibly recorded twice"));
    m_alike->setAccessibleName(m_alike->text());
    m_alike->setToolTip(tr("Records with the same name, website or e-mail address, beside each other"));
}

} // namespace pitchdesk
