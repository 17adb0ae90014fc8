// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pitchdesk {

/// The proposals table: rows of one height, columns that can be hidden from the header's menu, moved and resized and
/// are remembered, and copying as a table that a spreadsheet takes.
class ProposalTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ProposalTableView(QWidget *parent = nullptr);
    ~ProposalTableView() override;

    /// Takes the columns' order, widths and visibility as they were left; call it once the model is set.
    void restoreColumns();
    /// The selected rows with the visible columns' headers, tab-separated, in the order shown.
    [[nodiscard]] QString selectionAsText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void setDefaultColumns();
    [[nodiscard]] QList<int> visibleColumns() const;
};

} // namespace pitchdesk
