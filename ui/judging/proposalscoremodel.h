// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/judging/scorelook.h"
#include "ui/judging/scoresheet.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The scores of one proposal: a row per judge and a last row of all judges; a column per criterion and two in the
/// margin, the weighted mean so far and how many criteria are answered.
class ProposalScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProposalScoreModel(const ScoreSheet &sheet, QObject *parent = nullptr);

    void showProposal(int proposal);
    [[nodiscard]] int proposal() const { return m_proposal; }
    /// The cell of an index; nothing in the margins.
    [[nodiscard]] std::optional<CellAddress> addressOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CellAddress &at) const;
    [[nodiscard]] int judgeCount() const;
    [[nodiscard]] int criterionCount() const;
    /// Digits typed into a cell and not yet entered; an empty text ends it.
    void setTyping(const QModelIndex &index, const QString &text);
    [[nodiscard]] QString typing() const { return m_typing; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reset();
    void refresh(int proposal);
    [[nodiscard]] CellLook lookAt(const CellAddress &at) const;
    [[nodiscard]] QVariant cellData(const CellAddress &at, const QModelIndex &index, int role) const;
    [[nodiscard]] QString cellText(const CellAddress &at, CellLook look) const;
    [[nodiscard]] QString cellHelp(const CellAddress &at, CellLook look) const;
    [[nodiscard]] QVariant marginData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString marginText(const QModelIndex &index) const;
    [[nodiscard]] QString criterionHeader(int criterion, int role) const;
    [[nodiscard]] QString judgeHeader(int judge, int role) const;

    const ScoreSheet &m_sheet;
    int m_proposal = 0;
    QPersistentModelIndex m_typingAt;
    QString m_typing;
};

} // namespace pitchdesk
