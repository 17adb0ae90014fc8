// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMimeData;

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
    /// The same as text and as an HTML table. A cell that a spreadsheet would take for a formula is marked as text; an
    /// apostrophe stands before it in the plain text. The caller owns it; null when nothing is selected.
    [[nodiscard]] QMimeData *selectionAsMimeData() const;
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void setDefaultColumns();
    [[nodiscard]] QList<int> visibleColumns() const;
    /// Header and selected rows, cell by cell, in the order shown.
    [[nodiscard]] QList<QStringList> selectedCells() const;
};

} // namespace pitchdesk
