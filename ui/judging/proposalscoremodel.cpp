// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/proposalscoremodel.h"

#include "ui/common/language.h"

namespace pitchdesk {

namespace {

constexpr int marginColumns = 2;

} // namespace

ProposalScoreModel::ProposalScoreModel(const ScoreSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{
    connect(&m_sheet, &ScoreSheet::gridReset, this, &ProposalScoreModel::reset);
    connect(&m_sheet, &ScoreSheet::proposalChanged, this, &ProposalScoreModel::refresh);
    connect(&m_sheet, &ScoreSheet::gridRefreshed, this, &ProposalScoreModel::retranslate);
}

int ProposalScoreModel::judgeCount() const
{
    return int(m_sheet.grid().judges.size());
}

int ProposalScoreModel::criterionCount() const
{
    return int(m_sheet.grid().rubric.criteria.size());
}

void ProposalScoreModel::showProposal(int proposal)
{
    m_proposal = proposal;
    reset();
}

void ProposalScoreModel::reset()
{
    beginResetModel();
    m_typing.clear();
    m_typingAt = QModelIndex();
    endResetModel();
}

void ProposalScoreModel::refresh(int proposal)
{
    if (proposal == m_proposal && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ProposalScoreModel::retranslate()
{
    if (rowCount() == 0)
        return;
    refresh(m_proposal);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int ProposalScoreModel::rowCount(const QModelIndex &parent) const
{
    const bool shown = m_proposal >= 0 && m_proposal < int(m_sheet.grid().proposals.size());
    return parent.isValid() || !shown || judgeCount() == 0 ? 0 : judgeCount() + 1;
}

int ProposalScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : criterionCount() + marginColumns;
}

std::optional<CellAddress> ProposalScoreModel::addressOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= judgeCount() || index.column() >= criterionCount())
        return std::nullopt;
    return CellAddress {m_proposal, index.row(), index.column()};
}

QModelIndex ProposalScoreModel::indexOf(const CellAddress &at) const
{
    return at.proposal == m_proposal ? index(at.judge, at.criterion) : QModelIndex();
}

void ProposalScoreModel::setTyping(const QModelIndex &at, const QString &text)
{
    const QModelIndex former = m_typingAt;
    m_typing = text;
    m_typingAt = text.isEmpty() ? QModelIndex() : at;
    for (const QModelIndex &changed : {former, at}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

Qt::ItemFlags ProposalScoreModel::flags(const QModelIndex &index) const
{
    return addressOf(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags; // the cursor skips margins
}

QVariant ProposalScoreModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const auto at = addressOf(index);
    return at ? cellData(*at, index, role) : marginData(index, role);
}

CellLook ProposalScoreModel::lookAt(const CellAddress &at) const
{
    return m_sheet.isBarred(at.proposal, at.judge) ? CellLook::Barred : lookOf(m_sheet.value(at));
}

QVariant ProposalScoreModel::cellData(const CellAddress &at, const QModelIndex &index, int role) const
{
    const bool isTyping = m_typingAt.isValid() && m_typingAt == index;
    const CellLook look = isTyping ? CellLook::Typing : lookAt(at);
    switch (role) {
    case Qt::DisplayRole:
        return isTyping ? m_typing : cellText(at, look);
    case Qt::ToolTipRole:
        return cellHelp(at, look);
    case Qt::AccessibleTextRole:
        return look == CellLook::Scored ? cellText(at, look) : ScoreWords::name(look);
    case Qt::AccessibleDescriptionRole:
        return criterionHeader(at.criterion, Qt::DisplayRole);
    case CellLookRole:
        return int(look);
    default:
        return {};
    }
}

QString ProposalScoreModel::cellText(const CellAddress &at, CellLook look) const
{
    return look == CellLook::Scored ? ScoreWords::points(m_sheet.value(at).points) : ScoreWords::mark(look);
}

QString ProposalScoreModel::cellHelp(const CellAddress &at, CellLook look) const
{
    if (look != CellLook::Scored)
        return ScoreWords::name(look);
    const ScoreValue value = m_sheet.value(at);
    for (const Anchor &anchor : m_sheet.grid().rubric.criteria[size_t(at.criterion)].anchors) {
        if (anchor.points == value.points && !anchor.text.isEmpty())
            return tr("%1: %2", "points: what they mean")
                .arg(ScoreWords::points(value.points), anchor.text.in(uiLanguage()));
    }
    return ScoreWords::points(value.points);
}

QVariant ProposalScoreModel::marginData(const QModelIndex &index, int role) const
{
    const bool isCompleteness = index.column() == criterionCount() + 1;
    switch (role) {
    case Qt::DisplayRole:
        return marginText(index);
    case CellLookRole:
        return int(CellLook::Summary);
    case ScoreFractionRole:
        return isCompleteness && index.row() == judgeCount() ? QVariant(m_sheet.aggregate(m_proposal).completeness)
                                                             : QVariant();
    default:
        return {};
    }
}

QString ProposalScoreModel::marginText(const QModelIndex &index) const
{
    const ProposalAggregate &figures = m_sheet.aggregate(m_proposal);
    const bool isAll = index.row() == judgeCount();
    if (index.column() < criterionCount())
        return ScoreWords::mean(size_t(index.column()) < figures.criterionMeans.size()
                                    ? figures.criterionMeans[size_t(index.column())]
                                    : std::nullopt);
    if (index.column() == criterionCount()) {
        if (isAll)
            return ScoreWords::mean(figures.total);
        return ScoreWords::mean(
            size_t(index.row()) < figures.judgeTotals.size() ? figures.judgeTotals[size_t(index.row())] : std::nullopt);
    }
    if (isAll)
        return ScoreWords::count(figures.scored, figures.scored + figures.abstained + figures.missing);
    int scored = 0;
    int open = 0;
    for (int c = 0; c < criterionCount(); ++c) {
        const CellLook look = lookAt({m_proposal, index.row(), c});
        scored += look == CellLook::Scored ? 1 : 0;
        open += look == CellLook::Recused || look == CellLook::Barred ? 0 : 1;
    }
    return ScoreWords::count(scored, open);
}

QString ProposalScoreModel::criterionHeader(int criterion, int role) const
{
    const Criterion &of = m_sheet.grid().rubric.criteria[size_t(criterion)];
    const QString name = of.name.in(uiLanguage());
    if (role == Qt::ToolTipRole)
        return of.guide.isEmpty() ? name : of.guide.in(uiLanguage());
    return tr("%1\n%2 %", "criterion, its weight in percent").arg(name, QLocale().toString(of.weight));
}

QString ProposalScoreModel::judgeHeader(int judge, int role) const
{
    if (judge == judgeCount())
        return tr("All judges");
    const GridJudge &of = m_sheet.grid().judges[size_t(judge)];
    if (role == Qt::ToolTipRole)
        return of.isChair ? tr("%1, chair of the panel").arg(of.name) : of.name;
    return of.isChair ? tr("%1 (chair)").arg(of.name) : of.name;
}

QVariant ProposalScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Vertical ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter)
            | int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section <= judgeCount() ? judgeHeader(section, role) : QVariant();
    if (section < criterionCount())
        return criterionHeader(section, role);
    if (section == criterionCount())
        return role == Qt::ToolTipRole ? tr("Weighted mean of the criteria answered so far") : tr("Mean so far");
    return role == Qt::ToolTipRole ? tr("Scored cells of those open to scoring; recused ones are left out")
                                   : tr("Scored");
}

} // namespace pitchdesk
