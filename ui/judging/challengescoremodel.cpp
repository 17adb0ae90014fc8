// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/challengescoremodel.h"

#include <QLocale>

namespace pitchdesk {

ChallengeScoreModel::ChallengeScoreModel(const ScoreSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{
    connect(&m_sheet, &ScoreSheet::gridReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&m_sheet, &ScoreSheet::proposalChanged, this, &ChallengeScoreModel::refresh);
    connect(&m_sheet, &ScoreSheet::gridRefreshed, this, &ChallengeScoreModel::retranslate);
}

int ChallengeScoreModel::judgeOf(int column) const
{
    return column >= FirstJudgeColumn && column < meanColumn() ? column - FirstJudgeColumn : -1;
}

void ChallengeScoreModel::refresh(int proposal)
{
    if (proposal < rowCount())
        Q_EMIT dataChanged(index(proposal, 0), index(proposal, columnCount() - 1));
}

void ChallengeScoreModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChallengeScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.grid().proposals.size());
}

int ChallengeScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : scoredColumn() + 1;
}

ChallengeScoreModel::JudgeCell ChallengeScoreModel::judgeCell(int proposal, int judge) const
{
    JudgeCell cell;
    int abstained = 0;
    int recused = 0;
    const int criteria = int(m_sheet.grid().rubric.criteria.size());
    for (int c = 0; c < criteria; ++c) {
        const ScoreState state = m_sheet.value({proposal, judge, c}).state;
        cell.scored += state == ScoreState::Scored ? 1 : 0;
        abstained += state == ScoreState::Abstained ? 1 : 0;
        recused += state == ScoreState::Recused ? 1 : 0;
    }
    cell.open = criteria - recused;
    const auto &totals = m_sheet.aggregate(proposal).judgeTotals;
    if (size_t(judge) < totals.size())
        cell.mean = totals[size_t(judge)];
    if (m_sheet.isBarred(proposal, judge))
        cell.look = CellLook::Barred;
    else if (criteria > 0 && recused == criteria)
        cell.look = CellLook::Recused;
    else if (criteria > 0 && abstained + recused == criteria)
        cell.look = CellLook::Abstained;
    else if (cell.scored == 0 && abstained == 0)
        cell.look = CellLook::Missing;
    else
        cell.look = cell.scored + abstained == cell.open ? CellLook::Scored : CellLook::Partial;
    return cell;
}

QVariant ChallengeScoreModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (index.column() == NumberColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(index.column() < FirstJudgeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    }
    const int judge = judgeOf(index.column());
    if (judge >= 0)
        return judgeData(index.row(), judge, role);
    return index.column() < FirstJudgeColumn ? plainData(index, role) : totalData(index, role);
}

QVariant ChallengeScoreModel::plainData(const QModelIndex &index, int role) const
{
    const GridProposal &proposal = m_sheet.grid().proposals[size_t(index.row())];
    if (role == CellLookRole)
        return int(CellLook::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return role == Qt::EditRole ? QVariant(proposal.number) : QVariant(QLocale().toString(proposal.number));
    case TitleColumn:
        return proposal.title;
    default:
        return proposal.applicant;
    }
}

QVariant ChallengeScoreModel::judgeData(int proposal, int judge, int role) const
{
    const JudgeCell cell = judgeCell(proposal, judge);
    const bool hasFigure = cell.look == CellLook::Scored || cell.look == CellLook::Partial;
    switch (role) {
    case Qt::DisplayRole:
        return hasFigure ? ScoreWords::mean(cell.mean) : ScoreWords::mark(cell.look);
    case Qt::EditRole:
        return hasFigure && cell.mean ? QVariant(*cell.mean) : QVariant();
    case Qt::ToolTipRole:
        return hasFigure ? tr("%1: weighted mean %2, %3 scored", "judge, mean, count such as 3/5")
                               .arg(m_sheet.grid().judges[size_t(judge)].name, ScoreWords::mean(cell.mean),
                                    ScoreWords::count(cell.scored, cell.open))
                         : ScoreWords::name(cell.look);
    case Qt::AccessibleTextRole:
        return hasFigure ? ScoreWords::mean(cell.mean) : ScoreWords::name(cell.look);
    case CellLookRole:
        return int(cell.look);
    case ScoreDetailRole:
        return cell.look == CellLook::Partial ? ScoreWords::count(cell.scored, cell.open) : QString();
    default:
        return {};
    }
}

QVariant ChallengeScoreModel::totalData(const QModelIndex &index, int role) const
{
    const ProposalAggregate &figures = m_sheet.aggregate(index.row());
    const bool isMean = index.column() == meanColumn();
    const int open = figures.scored + figures.abstained + figures.missing;
    switch (role) {
    case Qt::DisplayRole:
        return isMean ? ScoreWords::mean(figures.total) : ScoreWords::count(figures.scored, open);
    case Qt::EditRole:
        if (isMean)
            return figures.total ? QVariant(*figures.total) : QVariant();
        return figures.completeness;
    case CellLookRole:
        return int(CellLook::Summary);
    case ScoreFractionRole:
        return isMean ? QVariant() : QVariant(figures.completeness);
    default:
        return {};
    }
}

QVariant ChallengeScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int judge = judgeOf(section);
    if (role == Qt::TextAlignmentRole)
        return int(section < FirstJudgeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter)
            | int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (judge >= 0) {
        const GridJudge &of = m_sheet.grid().judges[size_t(judge)];
        return of.isChair ? tr("%1 (chair)").arg(of.name) : of.name;
    }
    if (section == meanColumn())
        return role == Qt::ToolTipRole ? tr("Weighted mean of the criteria answered so far") : tr("Mean so far");
    if (section == scoredColumn())
        return role == Qt::ToolTipRole ? tr("Scored cells of those open to scoring; recused ones are left out")
                                       : tr("Scored");
    return section == NumberColumn ? tr("No.") : section == TitleColumn ? tr("Proposal") : tr("Applicant");
}

} // namespace pitchdesk
