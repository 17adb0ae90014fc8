// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ruletrialview.h"

#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/print/screeningwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

/// More names than anybody reads; the count says how many there are.
constexpr size_t namedAtMost = 500;

} // namespace

RuleTrialView::RuleTrialView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel)
    , m_tree(new QTreeWidget)
{
    m_counts->setObjectName(name + QStringLiteral(".counts"));
    m_counts->setWordWrap(true);
    m_tree->setObjectName(name + QStringLiteral(".proposals"));
    m_tree->setColumnCount(1);
    m_tree->header()->hide();
    m_tree->setWordWrap(true);
    m_tree->setMinimumHeight(m_tree->fontMetrics().lineSpacing() * 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_tree, 1);
    clear();
}

void RuleTrialView::clear()
{
    m_trial.reset();
    hide();
}

void RuleTrialView::showTrial(const RuleTrial &trial, const ScreeningNames &names)
{
    m_trial = trial;
    m_names = names;
    retranslate();
    show();
}

void RuleTrialView::retranslate()
{
    m_tree->setAccessibleName(tr("Proposals that the rule was tried on"));
    if (!m_trial)
        return;
    m_counts->setText(tr("Of the proposals at hand, %1 meet the rule, %2 do not, and of %3 it cannot be said.")
                          .arg(numberText(qint64(m_trial->met.size())), numberText(qint64(m_trial->notMet.size())),
                               numberText(qint64(m_trial->cannotSay.size()))));
    m_tree->clear();
    addSide(tr("Not met"), m_trial->notMet);
    addSide(tr("Cannot say"), m_trial->cannotSay);
    addSide(tr("Met"), m_trial->met);
}

void RuleTrialView::addSide(const QString &heading, const std::vector<TriedProposal> &proposals)
{
    const DocumentLanguage words(uiLanguage());
    auto *side = new QTreeWidgetItem(m_tree,
                                     {QStringLiteral("%1 (%2)").arg(heading, numberText(qint64(proposals.size())))});
    for (size_t i = 0; i < std::min(proposals.size(), namedAtMost); ++i) {
        const TriedProposal &tried = proposals[i];
        auto *item = new QTreeWidgetItem(
            side,
            {QStringLiteral("#%1 %2").arg(QString::number(tried.facts.number),
                                          tried.facts.applicant.in(tried.facts.applicant.original))});
        for (const QString &sentence : explanation(words, tried.result, m_names))
            new QTreeWidgetItem(item, {sentence});
    }
    side->setExpanded(true);
}

} // namespace pitchdesk
