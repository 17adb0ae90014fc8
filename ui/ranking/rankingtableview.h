// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pitchdesk {

/// A table that draws the cut: a thick line under the last finalist that the quota allows and a thin one under the
/// last reserve. The lines are there only while the table is in the order of the ranks.
class RankingTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RankingTableView(int cutRole, int rankColumn, QWidget *parent = nullptr);

    /// The whole ranking with its visible columns, tab-separated; Ctrl+C puts it on the clipboard.
    [[nodiscard]] QString asText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isInRankOrder() const;

    int m_cutRole;
    int m_rankColumn;
};

} // namespace pitchdesk
