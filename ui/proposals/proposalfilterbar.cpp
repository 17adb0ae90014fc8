// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalfilterbar.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int searchDelay = 200; // ms
const QString toScreenKey = QStringLiteral("to_screen");

/// Fills a combo box with texts and values and keeps the chosen value where it is offered again.
void refillCombo(QComboBox &combo, const QString &any, std::vector<std::pair<QString, QVariant>> items)
{
    const QSignalBlocker blocker(&combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    combo.addItem(any);
    int current = 0;
    for (const auto &[text, value] : items) {
        combo.addItem(text, value);
        combo.setItemData(combo.count() - 1, text, Qt::ToolTipRole);
        if (chosen.isValid() && chosen == value)
            current = combo.count() - 1;
    }
    combo.setCurrentIndex(current);
}

} // namespace

ProposalFilterBar::ProposalFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(uiLanguage())
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(searchText()); });
    build();
    retranslate();
}

void ProposalFilterBar::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_choices = new QHBoxLayout;
    m_chips = new QHBoxLayout;
    for (QHBoxLayout *row : {m_choices, m_chips}) {
        row->setSpacing(8);
        rows->addLayout(row);
    }
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("proposals.search"));
    m_search->setClearButtonEnabled(true);
    m_choices->addWidget(m_search, 3);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, QOverload<>::of(&QTimer::start));
    m_challenge = addCombo(QStringLiteral("proposals.filter.challenge"));
    m_state = addCombo(QStringLiteral("proposals.filter.status"));
    m_country = addCombo(QStringLiteral("proposals.filter.country"));
    m_field = addCombo(QStringLiteral("proposals.filter.field"));
    m_stage = addCombo(QStringLiteral("proposals.filter.stage"));
    m_late = addChip(QStringLiteral("proposals.filter.late"));
    m_duplicates = addChip(QStringLiteral("proposals.filter.duplicates"));
    m_noChallenge = addChip(QStringLiteral("proposals.filter.noChallenge"));
    m_clear = new QPushButton;
    m_clear->setObjectName(QStringLiteral("proposals.filter.clear"));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &ProposalFilterBar::clear);
    m_chips->addWidget(m_clear);
    m_chips->addStretch(1);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("proposals.count"));
    m_chips->addWidget(m_count);
}

QComboBox *ProposalFilterBar::addCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    m_choices->addWidget(combo, 2);
    connect(combo, &QComboBox::currentIndexChanged, this, &ProposalFilterBar::filterChanged);
    return combo;
}

QPushButton *ProposalFilterBar::addChip(const QString &name)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    m_chips->addWidget(chip);
    connect(chip, &QPushButton::toggled, this, &ProposalFilterBar::filterChanged);
    return chip;
}

void ProposalFilterBar::addTrailing(QWidget *widget)
{
    m_chips->addWidget(widget);
}

void ProposalFilterBar::setSnapshot(const ProposalSnapshot &snapshot)
{
    m_challenges = snapshot.challenges;
    QSet<QString> countries;
    QSet<TermId> used;
    for (const ProposalRow &row : snapshot.rows) {
        if (!row.country.isEmpty())
            countries.insert(row.country);
        for (const TermId field : row.fields)
            used.insert(field);
    }
    m_countries = countries.values();
    m_fields.clear();
    std::copy_if(snapshot.fields.begin(), snapshot.fields.end(), std::back_inserter(m_fields),
                 [&used](const Term &term) { return used.contains(term.id); });
    const ProposalFilter before = filter();
    refill();
    if (filter() != before)
        Q_EMIT filterChanged();
}

void ProposalFilterBar::refill()
{
    refillChallenges();
    refillStates();
    refillCountries();
    refillFields();
    refillStages();
}

void ProposalFilterBar::refillChallenges()
{
    std::vector<std::pair<QString, QVariant>> items;
    for (const ChallengeRow &row : m_challenges) {
        items.emplace_back(QStringLiteral("%1 %2").arg(QString::number(row.challenge.number),
                                                       m_words.text(row.challenge.title)),
                           row.challenge.id.value());
    }
    refillCombo(*m_challenge, tr("All challenges"), std::move(items));
}

void ProposalFilterBar::refillStates()
{
    std::vector<std::pair<QString, QVariant>> items {{tr("To screen"), toScreenKey}};
    for (const auto &entry : EnumCodes<ProposalState>::values)
        items.emplace_back(proposalStateWord(m_words, entry.value), QString(entry.code));
    refillCombo(*m_state, tr("Any status"), std::move(items));
}

void ProposalFilterBar::refillCountries()
{
    std::vector<std::pair<QString, QVariant>> items;
    for (const QString &code : m_countries)
        items.emplace_back(countryWord(m_words, code), code);
    const QCollator collator(m_words.locale());
    std::sort(items.begin(), items.end(), [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    refillCombo(*m_country, tr("All countries/regions"), std::move(items));
}

void ProposalFilterBar::refillFields()
{
    std::vector<std::pair<QString, QVariant>> items;
    for (const Term &term : m_fields)
        items.emplace_back(m_words.text(term.label), term.id.value());
    refillCombo(*m_field, tr("All fields"), std::move(items));
}

void ProposalFilterBar::refillStages()
{
    std::vector<std::pair<QString, QVariant>> items;
    for (const auto &entry : EnumCodes<StartupStage>::values)
        items.emplace_back(stageWord(m_words, entry.value), QString(entry.code));
    refillCombo(*m_stage, tr("Any stage"), std::move(items));
}

ProposalFilter ProposalFilterBar::filter() const
{
    ProposalFilter filter;
    if (const QVariant challenge = m_challenge->currentData(); challenge.isValid())
        filter.challenge = ChallengeId(challenge.toLongLong());
    const QString state = m_state->currentData().toString();
    filter.toScreen = state == toScreenKey;
    if (!state.isEmpty() && !filter.toScreen)
        filter.state = fromCode<ProposalState>(state);
    filter.country = m_country->currentData().toString();
    filter.field = TermId(m_field->currentData().toLongLong());
    if (const QString stage = m_stage->currentData().toString(); !stage.isEmpty())
        filter.stage = fromCode<StartupStage>(stage);
    filter.late = m_late->isChecked();
    filter.duplicates = m_duplicates->isChecked();
    filter.noChallenge = m_noChallenge->isChecked();
    return filter;
}

QString ProposalFilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void ProposalFilterBar::clear()
{
    {
        const QSignalBlocker blocker(this);
        for (QComboBox *combo : {m_challenge, m_state, m_country, m_field, m_stage})
            combo->setCurrentIndex(0);
        for (QPushButton *chip : {m_late, m_duplicates, m_noChallenge})
            chip->setChecked(false);
        m_search->clear();
        m_searchTimer.stop();
    }
    Q_EMIT searchChanged({});
    Q_EMIT filterChanged();
}

void ProposalFilterBar::setHint(const QString &hint)
{
    clear();
    if (hint == QStringLiteral("late"))
        m_late->setChecked(true);
    else if (hint == QStringLiteral("duplicates"))
        m_duplicates->setChecked(true);
    else if (hint == QStringLiteral("no_challenge"))
        m_noChallenge->setChecked(true);
    else if (hint == toScreenKey)
        m_state->setCurrentIndex(m_state->findData(toScreenKey));
}

void ProposalFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProposalFilterBar::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    showCounts();
}

void ProposalFilterBar::showCounts()
{
    m_count->setText(tr("%1 of %2").arg(m_words.number(qint64(m_shown)), m_words.number(qint64(m_total))));
    m_count->setAccessibleName(
        tr("%1 of %2 proposals shown").arg(m_words.number(qint64(m_shown)), m_words.number(qint64(m_total))));
    m_clear->setEnabled(filter().isActive() || !searchText().isEmpty());
}

void ProposalFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalFilterBar::retranslate()
{
    m_words = DocumentLanguage(uiLanguage());
    m_search->setPlaceholderText(tr("Search proposals…"));
    m_search->setAccessibleName(tr("Search proposals"));
    m_search->setToolTip(tr("Searches titles, startups, summaries, answers and contacts. Press / to come here."));
    m_challenge->setAccessibleName(tr("Challenge"));
    m_state->setAccessibleName(tr("Status"));
    m_country->setAccessibleName(tr("Country/region"));
    m_field->setAccessibleName(tr("Field"));
    m_stage->setAccessibleName(tr("Stage"));
    m_late->setText(tr("Late"));
    m_duplicates->setText(tr("Suspected duplicates"));
    m_noChallenge->setText(tr("No challenge"));
    m_clear->setText(tr("Clear filters"));
    for (QPushButton *button : {m_late, m_duplicates, m_noChallenge, m_clear})
        button->setAccessibleName(button->text());
    refill();
    showCounts();
}

} // namespace pitchdesk
