// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/judging/scorelook.h"
#include "ui/judging/scoresheet.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The scores of one challenge: a row per proposal, a column per judge with the judge's weighted mean and state, and
/// the mean and completeness of the proposal. EditRole gives the value to sort by.
class ChallengeScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, ApplicantColumn, FirstJudgeColumn };

    explicit ChallengeScoreModel(const ScoreSheet &sheet, QObject *parent = nullptr);

    [[nodiscard]] int judgeCount() const { return int(m_sheet.grid().judges.size()); }
    [[nodiscard]] int meanColumn() const { return FirstJudgeColumn + judgeCount(); }
    [[nodiscard]] int scoredColumn() const { return meanColumn() + 1; }
    /// The judge of a column, or -1.
    [[nodiscard]] int judgeOf(int column) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct JudgeCell {
        CellLook look = CellLook::Missing;
        std::optional<double> mean;
        int scored = 0;
        int open = 0;
    };
    [[nodiscard]] JudgeCell judgeCell(int proposal, int judge) const;
    [[nodiscard]] QVariant judgeData(int proposal, int judge, int role) const;
    [[nodiscard]] QVariant plainData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant totalData(const QModelIndex &index, int role) const;
    void refresh(int proposal);

    const ScoreSheet &m_sheet;
};

} // namespace pitchdesk
