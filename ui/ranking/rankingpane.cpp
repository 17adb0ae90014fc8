// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingpane.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/followfont.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/print/documentwords.h"
#include "ui/ranking/scorematrixtable.h"
#include "ui/ranking/tietext.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr std::array results {DecisionResult::Finalist, DecisionResult::Reserve, DecisionResult::NotSelected};

QLabel *makeLabel(QVBoxLayout &column, const QString &name, double scale = 1.0, bool bold = false)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    followFont(*label, scale, bold ? QFont::DemiBold : QFont::Normal);
    column.addWidget(label);
    return label;
}

} // namespace

RankingPane::RankingPane(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_words(uiLanguage())
{
    setObjectName(QStringLiteral("ranking.pane"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(buildContent());
    retranslate();
    showNothing();
}

QWidget *RankingPane::buildContent()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(16, 4, 12, 16);
    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    outer->addWidget(m_hint);
    m_content = new QWidget;
    outer->addWidget(m_content);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title = makeLabel(*column, QStringLiteral("ranking.pane.title"), 1.15, true);
    m_headline = makeLabel(*column, QStringLiteral("ranking.pane.headline"));
    m_headline->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(8);
    m_scoresHeading = makeLabel(*column, QStringLiteral("ranking.pane.scoresHeading"), 1.05, true);
    m_matrix = new ScoreMatrixTable;
    m_matrix->setObjectName(QStringLiteral("ranking.matrix"));
    column->addWidget(m_matrix);
    m_tiesHeading = makeLabel(*column, QStringLiteral("ranking.pane.tiesHeading"), 1.05, true);
    m_ties = makeLabel(*column, QStringLiteral("ranking.pane.ties"));
    m_chairVote = new QCheckBox;
    m_chairVote->setObjectName(QStringLiteral("ranking.chairVote"));
    column->addWidget(m_chairVote);
    connect(m_chairVote, &QCheckBox::clicked, this, &RankingPane::setChairVote);
    column->addSpacing(8);
    buildDecision(*column);
    return page;
}

void RankingPane::buildDecision(QVBoxLayout &column)
{
    m_decisionHeading = makeLabel(column, QStringLiteral("ranking.pane.decisionHeading"), 1.05, true);
    m_suggestion = makeLabel(column, QStringLiteral("ranking.pane.suggestion"));
    m_suggestion->setForegroundRole(QPalette::PlaceholderText);
    m_decision = makeLabel(column, QStringLiteral("ranking.pane.decision"));
    m_reasonLabel = makeLabel(column, QStringLiteral("ranking.pane.reasonLabel"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("ranking.reason"));
    m_reasonLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_reasonLabel->setBuddy(m_reason);
    column.addWidget(m_reason);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("ranking.message"));
    m_message->hide();
    column.addWidget(m_message);
    auto *choices = new QWidget;
    auto *buttons = new FlowLayout(choices); // in Vietnamese they need two lines
    for (size_t i = 0; i < results.size(); ++i) {
        m_decide[i] = new QPushButton;
        m_decide[i]->setObjectName(QStringLiteral("ranking.decide.") + codeOf(results[i]));
        buttons->addWidget(m_decide[i]);
        connect(m_decide[i], &QPushButton::clicked, this, [this, i] { decide(results[i]); });
    }
    column.addWidget(choices);
    m_withdraw = new QPushButton;
    m_withdraw->setObjectName(QStringLiteral("ranking.withdraw"));
    m_withdraw->setFlat(true);
    column.addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_withdraw, &QPushButton::clicked, this, &RankingPane::withdraw);
}

ProposalId RankingPane::shown() const
{
    return m_view ? m_row.proposal.id : ProposalId();
}

void RankingPane::showRow(const RankingView &view, const RankingRow &row, const QString &zone)
{
    if (row.proposal.id != shown()) {
        m_reason->clear();
        m_message->clear();
    }
    m_view = view;
    m_row = row;
    m_zone = zone;
    showAll();
}

void RankingPane::showNothing()
{
    m_view.reset();
    m_content->hide();
    m_hint->show();
}

void RankingPane::showAll()
{
    if (!m_view)
        return;
    m_hint->hide();
    m_content->show();
    m_title->setText(m_row.proposal.title.isEmpty() ? m_row.proposal.applicant : m_row.proposal.title);
    m_headline->setText(headline());
    m_matrix->showRow(m_words, *m_view, m_row);
    showTies();
    showDecision();
}

QString RankingPane::headline() const
{
    const QString rank = m_row.ranked.rank == 0
        ? tr("Not ranked yet: no judge has scored it.")
        : tr("Rank %1 of %2, weighted mean %3")
              .arg(m_words.number(qint64(m_row.ranked.rank)), m_words.number(qint64(m_view->rows.size())),
                   m_words.number(m_row.ranked.aggregate.total.value_or(0), 2));
    return QStringLiteral("#%1 · %2\n%3").arg(QString::number(m_row.proposal.number), m_row.proposal.applicant, rank);
}

void RankingPane::showTies()
{
    const QStringList sentences = TieText::sentences(m_words, *m_view, m_row);
    m_ties->setText(sentences.join(u'\n'));
    m_ties->setVisible(!sentences.isEmpty());
    m_tiesHeading->setVisible(!sentences.isEmpty());
    const std::vector<ProposalId> &votes = m_view->grid.chairVotes;
    m_chairVote->setChecked(std::find(votes.begin(), votes.end(), shown()) != votes.end());
    m_chairVote->setVisible(asksForChair() || m_chairVote->isChecked());
    m_chairVote->setEnabled(!m_desk.isReadOnly());
}

/// Whether the chair's vote was one of the rules that this proposal's tie came to.
bool RankingPane::asksForChair() const
{
    const auto &trace = m_row.ranked.trace;
    return std::any_of(trace.begin(), trace.end(),
                       [](const TieStep &step) { return step.kind == TieRuleKind::ChairVote; });
}

QString RankingPane::suggestionText() const
{
    if (m_row.ranked.rank == 0)
        return tr("No suggestion without a score.");
    const QString word = decisionWord(m_words, m_row.suggestion);
    return m_row.isCutTied ? tr("Suggested by rank: %1, but a tie at the cut is open.").arg(word)
                           : tr("Suggested by rank: %1").arg(word);
}

QString RankingPane::decisionText() const
{
    if (!m_row.decision)
        return tr("Not decided yet.");
    const Decision &decision = *m_row.decision;
    QStringList lines {decisionWord(m_words, decision.result),
                       tr("Decided by %1 on %2").arg(decision.decidedBy, m_words.instant(decision.decidedAt, m_zone)),
                       tr("Reason: %1").arg(decision.reason)};
    if (m_row.ranked.rank > 0 && decision.result != m_row.suggestion)
        lines << tr("This differs from what the rank suggests.");
    return lines.join(u'\n');
}

void RankingPane::showDecision()
{
    m_suggestion->setText(suggestionText());
    m_decision->setText(decisionText());
    const bool canWrite = !m_desk.isReadOnly();
    for (size_t i = 0; i < results.size(); ++i)
        m_decide[i]->setEnabled(canWrite);
    m_reason->setEnabled(canWrite);
    m_withdraw->setVisible(m_row.decision.has_value());
    m_withdraw->setEnabled(canWrite);
}

void RankingPane::decide(DecisionResult result)
{
    if (!m_view)
        return;
    m_message->clear();
    const RoundId round = m_view->grid.round.id;
    m_desk
        .write(
            [round, proposal = shown(), result, reason = m_reason->text().trimmed()](Workflows &workflows) -> Status {
                PD_TRY(workflows.rankings.decide(round, proposal, result, reason));
                return {};
            })
        .then(this, [this](const Status &status) { finish(status); });
}

void RankingPane::withdraw()
{
    if (!m_view)
        return;
    m_message->clear();
    m_desk
        .write([round = m_view->grid.round.id, proposal = shown()](Workflows &workflows) {
            return workflows.rankings.withdrawDecision(round, proposal);
        })
        .then(this, [this](const Status &status) { finish(status); });
}

void RankingPane::setChairVote(bool isPreferred)
{
    if (!m_view)
        return;
    m_message->clear();
    m_desk
        .write([round = m_view->grid.round.id, proposal = shown(), isPreferred](Workflows &workflows) {
            return workflows.rankings.setChairVote(round, proposal, isPreferred);
        })
        .then(this, [this](const Status &status) { finish(status); });
}

void RankingPane::finish(const Status &status)
{
    if (status) {
        m_reason->clear();
        return;
    }
    m_message->showError(errorText(status.error()));
    if (status.error().code == ErrorCode::DecisionNeedsReason)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void RankingPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingPane::retranslate()
{
    m_words = DocumentLanguage(uiLanguage());
    setAccessibleName(tr("Selected rank"));
    m_hint->setText(tr("Choose a row in the table to see the scores behind its rank."));
    m_scoresHeading->setText(tr("Scores"));
    m_matrix->setAccessibleName(tr("Scores by judge and criterion"));
    m_tiesHeading->setText(tr("How the tie was broken"));
    m_chairVote->setText(tr("The chair prefers this proposal in the tie"));
    m_chairVote->setAccessibleName(m_chairVote->text());
    m_decisionHeading->setText(tr("Decision"));
    m_reasonLabel->setText(tr("Reason (needed for every decision)"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_withdraw->setText(tr("Withdraw the decision"));
    m_withdraw->setAccessibleName(m_withdraw->text());
    for (size_t i = 0; i < results.size(); ++i) {
        const QString word = decisionWord(m_words, results[i]);
        m_decide[i]->setText(word);
        m_decide[i]->setAccessibleName(tr("Decide: %1").arg(word));
    }
    showAll();
}

} // namespace pitchdesk
