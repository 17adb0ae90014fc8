// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rankingworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The ranking of one challenge as a table, best first. A snapshot that is replaced whole.
class RankingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Number, Startup, Title, Mean, Suggestion, Decided, Completeness, Spread, FirstCriterion };
    enum Role {
        SortRole = Qt::UserRole, ///< a value to sort by
        KeyRole,                 ///< key of the proposal
        StripRole,               ///< SpreadStrip, in the Mean column
        CutRole,                 ///< DecisionResult (as int) of the last row of a suggestion, else invalid
    };
    /// The columns behind the criteria and the judges.
    enum class Tail { DecidedBy, DecidedAt, Reason };

    explicit RankingTableModel(QObject *parent = nullptr);

    void setView(RankingView view, const QString &zone);
    [[nodiscard]] const RankingView &view() const { return m_view; }
    /// Words every text again in the window's language.
    void retranslate();

    [[nodiscard]] int rowOf(ProposalId id) const;
    [[nodiscard]] const RankingRow *rowAt(int row) const;
    [[nodiscard]] int criterionCount() const { return int(m_view.grid.rubric.criteria.size()); }
    [[nodiscard]] int judgeCount() const { return int(m_view.grid.judges.size()); }
    [[nodiscard]] int firstJudgeColumn() const { return FirstCriterion + criterionCount(); }
    [[nodiscard]] int tailColumn(Tail tail) const { return firstJudgeColumn() + judgeCount() + int(tail); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RankingRow &row, int column) const;
    [[nodiscard]] QString tailText(const RankingRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const RankingRow &row, int column) const;
    [[nodiscard]] std::optional<double> figure(const RankingRow &row, int column) const;
    [[nodiscard]] QVariant cut(int row) const;
    [[nodiscard]] QString suggestionText(const RankingRow &row) const;
    [[nodiscard]] QString decisionText(const RankingRow &row) const;
    [[nodiscard]] QString headerText(int column) const;
    [[nodiscard]] QString headerToolTip(int column) const;
    [[nodiscard]] QString toolTip(const RankingRow &row, int column) const;
    [[nodiscard]] bool isFigure(int column) const;

    RankingView m_view;
    QString m_zone;
    DocumentLanguage m_words;
};

} // namespace pitchdesk
