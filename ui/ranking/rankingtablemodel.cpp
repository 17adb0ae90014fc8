// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingtablemodel.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"
#include "ui/ranking/spreaddelegate.h"
#include "ui/ranking/tietext.h"

#include <limits>

namespace pitchdesk {

namespace {

double pointsOf(Centipoints points)
{
    return double(points) / centipointsPerPoint;
}

} // namespace

RankingTableModel::RankingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(uiLanguage())
{
}

void RankingTableModel::setView(RankingView view, const QString &zone)
{
    beginResetModel();
    m_view = std::move(view);
    m_zone = zone;
    endResetModel();
}

void RankingTableModel::retranslate()
{
    m_words = DocumentLanguage(uiLanguage());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RankingTableModel::rowOf(ProposalId id) const
{
    for (size_t row = 0; row < m_view.rows.size(); ++row) {
        if (m_view.rows[row].proposal.id == id)
            return int(row);
    }
    return -1;
}

const RankingRow *RankingTableModel::rowAt(int row) const
{
    return row < 0 || row >= int(m_view.rows.size()) ? nullptr : &m_view.rows[size_t(row)];
}

int RankingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.rows.size());
}

int RankingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tailColumn(Tail::Reason) + 1;
}

bool RankingTableModel::isFigure(int column) const
{
    return column == Rank || column == Number || column == Mean || column == Completeness || column == Spread
        || (column >= FirstCriterion && column < tailColumn(Tail::DecidedBy));
}

QVariant RankingTableModel::data(const QModelIndex &index, int role) const
{
    const RankingRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(*row, column);
    case KeyRole:
        return row->proposal.id.value();
    case CutRole:
        return cut(index.row());
    case StripRole:
        return QVariant::fromValue(SpreadStrip {pointsOf(m_view.grid.rubric.scaleMinimum),
                                                pointsOf(m_view.grid.rubric.scaleMaximum), row->ranked.aggregate.total,
                                                row->ranked.aggregate.spread});
    default:
        return {};
    }
}

std::optional<double> RankingTableModel::figure(const RankingRow &row, int column) const
{
    const ProposalAggregate &aggregate = row.ranked.aggregate;
    const auto at = [](const std::vector<std::optional<double>> &values, int index) {
        return index >= 0 && index < int(values.size()) ? values[size_t(index)] : std::nullopt;
    };
    if (column == Mean)
        return aggregate.total;
    if (column == Spread)
        return aggregate.spread;
    if (column >= FirstCriterion && column < firstJudgeColumn())
        return at(aggregate.criterionMeans, column - FirstCriterion);
    if (column >= firstJudgeColumn() && column < tailColumn(Tail::DecidedBy))
        return at(aggregate.judgeTotals, column - firstJudgeColumn());
    return std::nullopt;
}

QString RankingTableModel::suggestionText(const RankingRow &row) const
{
    if (row.ranked.rank == 0)
        return {};
    if (row.isCutTied)
        return tr("%1 (tied)", "a suggestion that a tie makes uncertain").arg(decisionWord(m_words, row.suggestion));
    return row.suggestion == DecisionResult::NotSelected ? QString() : decisionWord(m_words, row.suggestion);
}

QString RankingTableModel::decisionText(const RankingRow &row) const
{
    if (!row.decision)
        return {};
    const QString word = decisionWord(m_words, row.decision->result);
    return row.ranked.rank > 0 && row.decision->result != row.suggestion ? QString(word + QStringLiteral(" ≠")) : word;
}

QString RankingTableModel::text(const RankingRow &row, int column) const
{
    switch (column) {
    case Rank:
        if (row.ranked.rank == 0)
            return QStringLiteral("–");
        return TieText::sharesRank(m_view, row) ? QStringLiteral("=%1").arg(row.ranked.rank)
                                                : m_words.number(qint64(row.ranked.rank));
    case Number:
        return QString::number(row.proposal.number);
    case Startup:
        return row.proposal.applicant;
    case Title:
        return row.proposal.title;
    case Suggestion:
        return suggestionText(row);
    case Decided:
        return decisionText(row);
    case Completeness:
        return m_words.percent(row.ranked.aggregate.completeness);
    default:
        break;
    }
    if (column >= tailColumn(Tail::DecidedBy))
        return tailText(row, column);
    const auto value = figure(row, column);
    return value ? m_words.number(*value, 2) : QStringLiteral("–");
}

QString RankingTableModel::tailText(const RankingRow &row, int column) const
{
    if (!row.decision)
        return {};
    if (column == tailColumn(Tail::DecidedBy))
        return row.decision->decidedBy;
    if (column == tailColumn(Tail::DecidedAt))
        return m_words.instant(row.decision->decidedAt, m_zone);
    return row.decision->reason;
}

QVariant RankingTableModel::sortValue(const RankingRow &row, int column) const
{
    if (column == Rank)
        return row.ranked.rank == 0 ? std::numeric_limits<int>::max() : row.ranked.rank;
    if (column == Number)
        return row.proposal.number;
    if (column == Completeness)
        return row.ranked.aggregate.completeness;
    if (column == Suggestion)
        return row.ranked.rank == 0 ? 9 : int(row.suggestion);
    if (column == Decided)
        return row.decision ? int(row.decision->result) : 9;
    if (column == tailColumn(Tail::DecidedAt))
        return row.decision ? row.decision->decidedAt : QDateTime();
    if (isFigure(column))
        return figure(row, column).value_or(-1.0);
    return text(row, column);
}

QVariant RankingTableModel::cut(int row) const
{
    const RankingRow &here = m_view.rows[size_t(row)];
    const bool isLast = size_t(row) + 1 == m_view.rows.size();
    if (isLast || here.ranked.rank == 0 || here.suggestion == DecisionResult::NotSelected)
        return {};
    const RankingRow &next = m_view.rows[size_t(row) + 1];
    return next.suggestion == here.suggestion && next.ranked.rank != 0 ? QVariant() : QVariant(int(here.suggestion));
}

QString RankingTableModel::toolTip(const RankingRow &row, int column) const
{
    if (column == Rank || column == Suggestion)
        return TieText::sentences(m_words, m_view, row).join(u'\n');
    if (column == Decided && row.decision && row.ranked.rank > 0 && row.decision->result != row.suggestion)
        return tr("This differs from what the rank suggests.");
    if (column == Completeness) {
        const ProposalAggregate &aggregate = row.ranked.aggregate;
        return tr("Scored: %1. Abstained: %2. Recused: %3. Missing: %4.")
            .arg(aggregate.scored)
            .arg(aggregate.abstained)
            .arg(aggregate.recused)
            .arg(aggregate.missing);
    }
    return isFigure(column) ? QString() : text(row, column);
}

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return headerText(section);
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role == Qt::TextAlignmentRole) // the mean's figure stands at the left of its strip
        return int(Qt::AlignVCenter | (isFigure(section) && section != Mean ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString RankingTableModel::headerText(int column) const
{
    switch (column) {
    case Rank:
        return tr("Rank");
    case Number:
        return QStringLiteral("#");
    case Startup:
        return tr("Startup");
    case Title:
        return tr("Title");
    case Mean:
        return tr("Mean");
    case Suggestion:
        return tr("Suggested");
    case Decided:
        return tr("Decision");
    case Completeness:
        return tr("Complete");
    case Spread:
        return tr("Spread");
    default:
        break;
    }
    if (column < firstJudgeColumn())
        return m_words.text(m_view.grid.rubric.criteria[size_t(column - FirstCriterion)].name);
    if (column < tailColumn(Tail::DecidedBy))
        return m_view.grid.judges[size_t(column - firstJudgeColumn())].name;
    if (column == tailColumn(Tail::DecidedBy))
        return tr("Decided by");
    return column == tailColumn(Tail::DecidedAt) ? tr("Decided at") : tr("Reason");
}

QString RankingTableModel::headerToolTip(int column) const
{
    if (column == Mean)
        return tr("Weighted mean of the judges' scores. Criteria without a score are left out, never counted as zero. "
                  "The line shows one standard deviation between judges.");
    if (column == Completeness)
        return tr("Scores given out of the scores that are open to the judges.");
    if (column == Spread)
        return tr("Standard deviation of the judges' weighted means, in points.");
    if (column >= FirstCriterion && column < firstJudgeColumn()) {
        const Criterion &criterion = m_view.grid.rubric.criteria[size_t(column - FirstCriterion)];
        return tr("%1: weight %2 %").arg(m_words.text(criterion.name)).arg(criterion.weight);
    }
    return headerText(column);
}

} // namespace pitchdesk
