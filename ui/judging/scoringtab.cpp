// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scoringtab.h"

#include "core/base/textfold.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/judging/challengescoremodel.h"
#include "ui/judging/scoregridview.h"
#include "ui/judging/scorelegend.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace pitchdesk {

namespace {

enum View { OverviewView, DetailView, EmptyView };

/// Filters proposals by the words of title and applicant, compared folded.
class ProposalFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = fold(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QStringList texts;
        for (const int column : {ChallengeScoreModel::NumberColumn, ChallengeScoreModel::TitleColumn,
                                 ChallengeScoreModel::ApplicantColumn})
            texts.append(sourceModel()->index(row, column, parent).data().toString());
        return m_words.isEmpty() || containsAllWords(fold(texts.join(u' ')), m_words);
    }

private:
    QString m_words;
};

} // namespace

ScoringTab::ScoringTab(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : JudgingTab(desk, dialogs, parent)
    , m_sheet(desk)
    , m_model(new ChallengeScoreModel(m_sheet, this))
    , m_proxy(new ProposalFilter(this))
    , m_challenge(new QComboBox)
    , m_filter(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_overview(new QTableView)
    , m_grid(new ScoreGridView(m_sheet))
    , m_heading(new QLabel)
    , m_subheading(new QLabel)
    , m_figures(new QLabel)
    , m_keys(new QLabel)
    , m_empty(new QLabel)
    , m_back(new QPushButton)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_legend(new ScoreLegend)
    , m_message(new InlineMessage)
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(Qt::EditRole);
    m_proxy->setSortLocaleAware(true);
    build();
    connectAll();
    retranslate();
}

void ScoringTab::connectAll()
{
    connect(m_challenge, &QComboBox::activated, this,
            [this] { showChallenge(ChallengeId(m_challenge->currentData().toLongLong())); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { static_cast<ProposalFilter *>(m_proxy)->setWords(text); });
    connect(m_overview, &QTableView::activated, this, &ScoringTab::openFromOverview);
    connect(m_back, &QPushButton::clicked, this, &ScoringTab::showOverview);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_grid, &ScoreGridView::proposalRequested, this, &ScoringTab::step);
    connect(m_grid, &ScoreGridView::backRequested, this, &ScoringTab::showOverview);
    connect(&m_sheet, &ScoreSheet::gridReset, this, &ScoringTab::followReset);
    connect(&m_sheet, &ScoreSheet::gridRefreshed, this, &ScoringTab::showHeading);
    connect(&m_sheet, &ScoreSheet::proposalChanged, this, &ScoringTab::showHeading);
    connect(&m_desk, &Desk::closed, this, [this] {
        dropLoads();
        m_sheet.clear();
    });
}

bool ScoringTab::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Scores, Topic::Panels, Topic::Judges, Topic::People, Topic::Conflicts,
                               Topic::Proposals, Topic::Rubrics, Topic::Challenges, Topic::Organisations});
}

void ScoringTab::reload()
{
    m_grid->setReadOnly(m_desk.isReadOnly());
    if (!roundId().isValid()) {
        dropLoads();
        m_panels.clear();
        m_sheet.clear();
        return;
    }
    load(
        [round = roundId(), wanted = m_shown](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.panels, w.judging.panels(round));
            if (snapshot.panels.empty())
                return snapshot;
            const auto shown = std::ranges::find(snapshot.panels, wanted,
                                                 [](const PanelRow &row) { return row.challenge.id; });
            const PanelRow &panel = shown == snapshot.panels.end() ? snapshot.panels.front() : *shown;
            PD_ASSIGN(snapshot.grid, w.judging.grid(round, panel.challenge.id));
            return snapshot;
        },
        [this](const Snapshot &snapshot) { showSnapshot(snapshot); });
}

void ScoringTab::showSnapshot(const Snapshot &snapshot)
{
    clearFailure();
    m_panels = snapshot.panels;
    m_shown = snapshot.grid.challenge.id;
    fillChallenges(m_panels);
    if (m_panels.empty())
        m_sheet.clear();
    else
        m_sheet.setGrid(snapshot.grid);
}

void ScoringTab::fillChallenges(const std::vector<PanelRow> &panels)
{
    const QSignalBlocker blocker(m_challenge);
    m_challenge->clear();
    for (const PanelRow &row : panels) {
        m_challenge->addItem(tr("%1. %2", "number of a challenge, its title")
                                 .arg(QLocale().toString(row.challenge.number), row.challenge.title.in(uiLanguage())),
                             row.challenge.id.value());
        if (row.challenge.id == m_shown)
            m_challenge->setCurrentIndex(m_challenge->count() - 1);
    }
}

void ScoringTab::showChallenge(ChallengeId challenge)
{
    m_shown = challenge;
    m_open = {};
    m_stack->setCurrentIndex(OverviewView);
    reload();
}

/// After a snapshot of other judges or proposals the open proposal stays open where it still is.
void ScoringTab::followReset()
{
    fitOverview();
    const int proposal = m_open.isValid() ? m_sheet.proposalIndex(m_open) : -1;
    if (proposal >= 0 && !m_sheet.grid().judges.empty())
        openProposal(proposal, std::clamp(m_grid->currentJudge(), 0, int(m_sheet.grid().judges.size()) - 1));
    else
        showOverview();
}

void ScoringTab::openFromOverview()
{
    const QModelIndex index = m_proxy->mapToSource(m_overview->currentIndex());
    if (!index.isValid() || m_sheet.grid().judges.empty())
        return;
    openProposal(index.row(), std::max(0, m_model->judgeOf(index.column())));
}

void ScoringTab::openProposal(int proposal, int judge)
{
    if (!m_sheet.contains({proposal, judge, 0}))
        return;
    m_open = m_sheet.grid().proposals[size_t(proposal)].id;
    m_proxy->setDynamicSortFilter(false); // entry changes no order under the cursor
    m_stack->setCurrentIndex(DetailView);
    m_grid->showProposal(proposal, judge);
    m_overview->setCurrentIndex(
        m_proxy->mapFromSource(m_model->index(proposal, ChallengeScoreModel::FirstJudgeColumn + judge)));
    m_grid->setFocus();
    showHeading();
}

void ScoringTab::showOverview()
{
    const bool hadFocus = m_grid->hasFocus();
    m_open = {};
    m_proxy->setDynamicSortFilter(true);
    showEmptyState();
    if (hadFocus && m_stack->currentIndex() == OverviewView)
        m_overview->setFocus();
}

/// The next proposal in the order in which the table shows them.
void ScoringTab::step(int by)
{
    const int proposal = m_sheet.proposalIndex(m_open);
    if (proposal < 0)
        return;
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(proposal, 0));
    const QModelIndex next = shown.isValid() ? shown.sibling(shown.row() + by, 0) : m_proxy->index(0, 0);
    if (next.isValid())
        openProposal(m_proxy->mapToSource(next).row(), m_grid->currentJudge());
}

void ScoringTab::showEmptyState()
{
    QString sentence;
    if (!roundId().isValid())
        sentence = tr("No round of judging yet. Add a rubric and a round in Set-up, and the scoring grid is here.");
    else if (m_panels.empty())
        sentence = tr("No challenge yet. Add challenges in Set-up; each is judged by itself.");
    else if (m_sheet.grid().judges.empty())
        sentence = tr("Nobody sits on the panel of this challenge yet. Add judges to it under Panels.");
    else if (m_sheet.grid().proposals.empty())
        sentence = tr("No proposal to this challenge can be judged yet.");
    m_empty->setText(sentence);
    m_challenge->setEnabled(!m_panels.empty());
    m_stack->setCurrentIndex(sentence.isEmpty() ? OverviewView : EmptyView);
    m_legend->setVisible(sentence.isEmpty());
}

void ScoringTab::showHeading()
{
    const int at = m_sheet.proposalIndex(m_open);
    if (at < 0)
        return;
    const GridProposal &proposal = m_sheet.grid().proposals[size_t(at)];
    const ProposalAggregate &figures = m_sheet.aggregate(at);
    m_heading->setText(
        tr("No. %1  %2", "number and title of a proposal").arg(QLocale().toString(proposal.number), proposal.title));
    m_subheading->setText(tr("%1 (%2 of %3)", "applicant, place of the proposal among those of the challenge")
                              .arg(proposal.applicant, QLocale().toString(at + 1),
                                   QLocale().toString(int(m_sheet.grid().proposals.size()))));
    m_figures->setText(tr("Mean so far %1, %2 % scored")
                           .arg(ScoreWords::mean(figures.total), QLocale().toString(int(figures.completeness * 100))));
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(at, 0));
    m_previous->setEnabled(shown.row() > 0);
    m_next->setEnabled(shown.row() + 1 < m_proxy->rowCount());
}

void ScoringTab::focusFilter()
{
    if (m_stack->currentIndex() == DetailView)
        showOverview();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ScoringTab::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void ScoringTab::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
