// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tiechainedit.h"

#include "ui/common/language.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupwords.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

TieChainEdit::TieChainEdit(QWidget *parent)
    : QWidget(parent)
    , m_table(new RowTable(QStringLiteral("setup.rubric.ties")))
    , m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_menu->setObjectName(QStringLiteral("setup.rubric.ties.menu"));
    connect(m_table, &RowTable::addRequested, this, [this] {
        fillMenu();
        QPushButton *button = m_table->addButton();
        m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_table, &RowTable::removeRequested, this, &TieChainEdit::remove);
    connect(m_table, &RowTable::moved, this, &TieChainEdit::move);
}

void TieChainEdit::setRubric(const Rubric &rubric)
{
    m_rubric = rubric;
    m_chain = rubric.tieChain;
    fill();
}

void TieChainEdit::setChangeable(bool changeable)
{
    m_table->setChangeable(changeable);
}

QString TieChainEdit::ruleText(const TieRule &rule) const
{
    if (rule.kind != TieRuleKind::Criterion)
        return SetupWords::tieRule(rule.kind);
    for (const Criterion &criterion : m_rubric.criteria) {
        if (criterion.id == rule.criterion)
            return tr("Higher on: %1", "a criterion").arg(criterion.name.in(uiLanguage()));
    }
    return SetupWords::tieRule(rule.kind);
}

void TieChainEdit::fill()
{
    std::vector<TableRow> rows;
    for (size_t i = 0; i < m_chain.size(); ++i)
        rows.push_back({qint64(i) + 1, {QLocale().toString(int(i) + 1), ruleText(m_chain[i])}});
    m_table->setRows(std::move(rows));
}

void TieChainEdit::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](const TieRule &rule) {
        if (std::ranges::find(m_chain, rule) == m_chain.end())
            m_menu->addAction(ruleText(rule), this, [this, rule] { add(rule); });
    };
    for (const Criterion &criterion : m_rubric.criteria)
        offer({TieRuleKind::Criterion, criterion.id});
    for (const TieRuleKind kind :
         {TieRuleKind::HeadToHead, TieRuleKind::TopScores, TieRuleKind::ChairVote, TieRuleKind::Lot})
        offer({kind, {}});
}

void TieChainEdit::add(const TieRule &rule)
{
    m_chain.push_back(rule);
    fill();
    m_table->setCurrentKey(qint64(m_chain.size()));
    Q_EMIT changed();
}

void TieChainEdit::remove(qint64 key)
{
    if (key < 1 || key > qint64(m_chain.size()))
        return;
    m_chain.erase(m_chain.begin() + key - 1);
    fill();
    Q_EMIT changed();
}

void TieChainEdit::move(qint64 key, int index)
{
    if (key < 1 || key > qint64(m_chain.size()))
        return;
    const TieRule rule = m_chain[size_t(key - 1)];
    m_chain.erase(m_chain.begin() + key - 1);
    m_chain.insert(m_chain.begin() + index, rule);
    fill();
    m_table->setCurrentKey(index + 1);
    Q_EMIT changed();
}

void TieChainEdit::retranslate()
{
    m_table->setHeaders({tr("Order"), tr("Rule")});
    m_table->setNumberColumns({0});
    m_table->setStretchColumn(1);
    m_table->setWords(tr("Order of the tie rules"), tr("Add rule"), tr("Remove"));
    m_table->setEmptyText(tr("Rules that break a tie, tried in this order. Publish them before the call opens."));
    fill();
}

} // namespace pitchdesk
