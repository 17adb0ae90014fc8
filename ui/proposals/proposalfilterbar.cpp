// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalfilterbar.h"

#include "core/base/textfold.h"
#include "core/services/query/queryparser.h"
#include "ui/common/errortext.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/print/documentwords.h"
#include "ui/print/queryvocabulary.h"
#include "ui/proposals/querychoices.h"
#include "ui/proposals/queryline.h"

#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace pitchdesk {

namespace {

const QStringList toScreen {QStringLiteral("received"), QStringLiteral("incomplete")};

using Items = std::vector<std::pair<QString, QStringList>>; ///< text, and the values it stands for

void refillCombo(QComboBox &combo, const QString &any, const Items &items)
{
    const QSignalBlocker blocker(&combo);
    combo.clear();
    combo.addItem(any, QStringList());
    for (const auto &[text, values] : items) {
        combo.addItem(text, values);
        combo.setItemData(combo.count() - 1, text, Qt::ToolTipRole);
    }
}

} // namespace

ProposalFilterBar::ProposalFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_vocabulary(spokenQueryVocabulary())
    , m_words(uiLanguage())
{
    build();
    retranslate();
}

void ProposalFilterBar::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_lineRow = new QHBoxLayout;
    m_choices = new QHBoxLayout;
    m_chips = new QHBoxLayout;
    m_line = new QueryLine;
    m_line->setObjectName(QStringLiteral("proposals.search"));
    m_line->installEventFilter(this);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("proposals.query.problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_lineRow->addWidget(m_line, 1);
    rows->addLayout(m_lineRow);
    rows->addWidget(m_problem);
    rows->addLayout(m_choices);
    rows->addLayout(m_chips);
    for (QHBoxLayout *row : {m_lineRow, m_choices, m_chips})
        row->setSpacing(8);
    connect(m_line, &QLineEdit::textChanged, this, &ProposalFilterBar::readText);
    addCombo(QStringLiteral("proposals.filter.challenge"), QueryField::Challenge);
    addCombo(QStringLiteral("proposals.filter.status"), QueryField::Status);
    addCombo(QStringLiteral("proposals.filter.country"), QueryField::Country);
    addCombo(QStringLiteral("proposals.filter.field"), QueryField::Field);
    addCombo(QStringLiteral("proposals.filter.stage"), QueryField::Stage);
    const QStringList yes {QStringLiteral("yes")};
    addChip(QStringLiteral("proposals.filter.late"), condition(QueryField::Late, yes));
    addChip(QStringLiteral("proposals.filter.duplicates"), condition(QueryField::Duplicate, yes));
    addChip(QStringLiteral("proposals.filter.noChallenge"),
            negated(condition(QueryField::Has, {QStringLiteral("challenge")})));
    m_clear = new QPushButton;
    m_clear->setObjectName(QStringLiteral("proposals.filter.clear"));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &ProposalFilterBar::clear);
    m_chips->addWidget(m_clear);
    m_chips->addStretch(1);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("proposals.totals"));
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_chips->addWidget(m_totals);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("proposals.count"));
    m_chips->addWidget(m_count);
}

QComboBox *ProposalFilterBar::addCombo(const QString &name, QueryField field)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    m_choices->addWidget(combo, 2);
    m_combos.emplace_back(combo, field);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, field](int index) {
        if (index >= 0)
            putQuery(withChoice(m_root, field, combo->currentData().toStringList()));
    });
    return combo;
}

QPushButton *ProposalFilterBar::addChip(const QString &name, const QueryNode &node)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    m_chips->addWidget(chip);
    m_chipButtons.push_back({chip, node});
    connect(chip, &QPushButton::toggled, this,
            [this, node](bool isChecked) { putQuery(withCondition(m_root, node, isChecked)); });
    return chip;
}

void ProposalFilterBar::addBesideLine(QWidget *widget)
{
    m_lineRow->addWidget(widget);
    setTabOrder(m_line, widget); // it came later than what stands below
    setTabOrder(widget, m_combos.front().first);
}

void ProposalFilterBar::addTrailing(QWidget *widget)
{
    m_chips->addWidget(widget);
}

bool ProposalFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn)
        Q_EMIT searchBegun();
    return QWidget::eventFilter(watched, event);
}

// What can be chosen

void ProposalFilterBar::setSnapshot(const ProposalSnapshot &snapshot)
{
    m_names = {snapshot.challenges, snapshot.fields, snapshot.tags, snapshot.zone};
    m_countries.clear();
    for (const QString &code : snapshot.countries) {
        if (!code.isEmpty())
            m_countries.append(code.toLower());
    }
    m_countries.removeDuplicates();
    m_countries.sort();
    m_usedFields.clear();
    std::copy_if(snapshot.fields.begin(), snapshot.fields.end(), std::back_inserter(m_usedFields),
                 [&snapshot](const Term &term) { return snapshot.usedFields.contains(term.id); });
    m_context = queryContext(m_names);
    m_vocabulary = spokenQueryVocabulary();
    for (const QString &code : std::as_const(m_countries)) // those that no list of ours has
        m_vocabulary.addValue(QueryField::Country, code, {code});
    addNames(m_vocabulary, m_names);
    refill();
}

void ProposalFilterBar::refill()
{
    m_line->setWords(m_vocabulary, m_names, m_countries);
    refillCombos();
    readText();
}

void ProposalFilterBar::refillCombos()
{
    Items challenges;
    for (const ChallengeRow &row : m_names.challenges) {
        const QString number = QString::number(row.challenge.number);
        challenges.emplace_back(number + u' ' + m_words.text(row.challenge.title), QStringList {number});
    }
    Items states {{tr("To screen"), toScreen}};
    for (const auto &entry : EnumCodes<ProposalState>::values)
        states.emplace_back(proposalStateWord(m_words, entry.value), QStringList {QString(entry.code)});
    Items countries;
    for (const QString &code : std::as_const(m_countries))
        countries.emplace_back(countryWord(m_words, code.toUpper()), QStringList {code});
    const QCollator collator(m_words.locale());
    std::sort(countries.begin(), countries.end(), [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    Items fields;
    for (const Term &term : m_usedFields)
        fields.emplace_back(m_words.text(term.label), QStringList {term.code.toLower()});
    Items stages;
    for (const auto &entry : EnumCodes<StartupStage>::values)
        stages.emplace_back(stageWord(m_words, entry.value), QStringList {QString(entry.code)});
    refillCombo(*m_combos[0].first, tr("All challenges"), challenges);
    refillCombo(*m_combos[1].first, tr("Any status"), states);
    refillCombo(*m_combos[2].first, tr("All countries/regions"), countries);
    refillCombo(*m_combos[3].first, tr("All fields"), fields);
    refillCombo(*m_combos[4].first, tr("Any stage"), stages);
}

// Text and choices

void ProposalFilterBar::putQuery(const QueryNode &root)
{
    m_line->replaceText(queryText(root, m_vocabulary));
    syncChoices(); // where the text was the same already
}

void ProposalFilterBar::readText()
{
    const auto root = parseQuery(m_line->text(), m_vocabulary);
    m_isUnderstood = root.has_value();
    showProblem(root ? nullptr : &root.error());
    const bool isOther = root && *root != m_root;
    if (root)
        m_root = *root;
    syncChoices();
    showCounts();
    if (isOther)
        Q_EMIT queryChanged();
}

void ProposalFilterBar::showProblem(const Error *error)
{
    m_line->setErrorSpan(error ? spanOf(*error) : QuerySpan {});
    m_problem->setText(error ? errorText(*error) : QString());
    m_problem->setVisible(error != nullptr);
    m_line->setAccessibleDescription(m_problem->text());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, themeColours(palette).stop);
    m_problem->setPalette(palette);
}

QVariant ProposalFilterBar::itemFor(const QComboBox &combo, QueryField field, const QStringList &values) const
{
    QStringList wanted = values;
    if (field == QueryField::Challenge && values.size() == 1) { // by a part of its title or its owner's name
        QStringList meant;
        for (const QueryChallenge &challenge : m_context.challenges) {
            if (QString::number(challenge.number) == values.front())
                return QStringList {values.front()};
            if (challenge.folded.contains(fold(values.front())))
                meant.append(QString::number(challenge.number));
        }
        wanted = meant;
    }
    for (int i = 1; i < combo.count(); ++i) {
        const QStringList item = combo.itemData(i).toStringList();
        if (QSet<QString>(item.begin(), item.end()) == QSet<QString>(wanted.begin(), wanted.end()))
            return item;
    }
    return {};
}

void ProposalFilterBar::syncCombo(QComboBox &combo, QueryField field)
{
    const QSignalBlocker blocker(&combo);
    const QueryChoice choice = choiceOf(m_root, field);
    if (choice.kind == QueryChoice::Kind::None) {
        combo.setCurrentIndex(0);
        return;
    }
    int index = -1; // as typed
    if (choice.kind == QueryChoice::Kind::Values) {
        const QVariant item = itemFor(combo, field, choice.values);
        for (int i = 1; item.isValid() && i < combo.count(); ++i) {
            if (combo.itemData(i) == item)
                index = i;
        }
    }
    combo.setCurrentIndex(index);
}

void ProposalFilterBar::syncChoices()
{
    for (const auto &[combo, field] : m_combos)
        syncCombo(*combo, field);
    for (const Chip &chip : m_chipButtons) {
        const QSignalBlocker blocker(chip.button);
        chip.button->setChecked(demands(m_root, chip.node));
    }
}

QString ProposalFilterBar::plainText() const
{
    return queryText(m_root, m_vocabulary);
}

bool ProposalFilterBar::isUnderstood() const
{
    return m_isUnderstood;
}

ChallengeId ProposalFilterBar::challenge() const
{
    const QString number = m_combos[0].first->currentData().toStringList().value(0);
    for (const ChallengeRow &row : m_names.challenges) {
        if (m_combos[0].first->currentIndex() > 0 && QString::number(row.challenge.number) == number)
            return row.challenge.id;
    }
    return {};
}

void ProposalFilterBar::setText(const QString &text)
{
    m_line->replaceText(text);
}

void ProposalFilterBar::clear()
{
    m_line->replaceText({});
}

void ProposalFilterBar::setHint(const QString &hint)
{
    if (hint == QStringLiteral("late"))
        setText(QStringLiteral("late:yes"));
    else if (hint == QStringLiteral("duplicates"))
        setText(QStringLiteral("duplicate:yes"));
    else if (hint == QStringLiteral("no_challenge"))
        setText(QStringLiteral("-has:challenge"));
    else if (hint == QStringLiteral("to_screen"))
        setText(QStringLiteral("status:received,incomplete"));
    else
        clear();
}

void ProposalFilterBar::focusSearch()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

// Counts and words

void ProposalFilterBar::setCounts(int shown, int total, std::optional<double> mean)
{
    m_shown = shown;
    m_total = total;
    m_mean = mean;
    showCounts();
}

void ProposalFilterBar::showCounts()
{
    const QString shown = m_words.number(qint64(m_shown));
    const QString total = m_words.number(qint64(m_total));
    m_count->setText(tr("%1 of %2").arg(shown, total));
    m_count->setAccessibleName(tr("%1 of %2 proposals shown").arg(shown, total));
    m_totals->setText(m_mean ? tr("Mean score %1").arg(m_words.number(*m_mean, 2)) : QString());
    m_totals->setVisible(m_mean.has_value());
    m_clear->setEnabled(!m_line->text().isEmpty());
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
    m_line->setPlaceholderText(tr("Search, or filter as in country:vn score>3.5 -status:withdrawn"));
    m_line->setAccessibleName(tr("Search and filter proposals"));
    m_line->setToolTip(tr("Words are searched in titles, startups, summaries, answers and contacts. Conditions such as "
                          "country:vn,sg, score>3.5, tag:\"to ask\" and -status:withdrawn narrow the table; “or” and "
                          "parentheses combine them. Press / to come here, Ctrl+Space for the list."));
    const std::array names {tr("Challenge"), tr("Status"), tr("Country/region"), tr("Field"), tr("Stage")};
    for (size_t i = 0; i < names.size(); ++i) {
        m_combos[i].first->setAccessibleName(names[i]);
        m_combos[i].first->setPlaceholderText(tr("As typed"));
    }
    const std::array chips {tr("Late"), tr("Suspected duplicates"), tr("No challenge")};
    for (size_t i = 0; i < chips.size(); ++i)
        m_chipButtons[i].button->setText(chips[i]);
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    for (const Chip &chip : m_chipButtons)
        chip.button->setAccessibleName(chip.button->text());
    refill();
}

} // namespace pitchdesk
