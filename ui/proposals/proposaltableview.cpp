// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposaltableview.h"

#include "ui/proposals/proposaltablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int usualRowHeight = 28;
// A state that an older set of columns left does not fit: raise the number with the columns.
const char *const columnsKey = "proposals/columns2";

/// A cell for the clipboard: no tabs or line breaks, which would begin other cells.
QString cellText(const QModelIndex &index)
{
    QString text = index.data().toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

/// Whether a spreadsheet would compute a cell instead of showing it; a negative number is only a number.
bool isFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@").contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber || cell.front() == u'+';
}

} // namespace

ProposalTableView::ProposalTableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(usualRowHeight, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ProposalTableView::showColumnMenu);
}

ProposalTableView::~ProposalTableView()
{
    if (model())
        QSettings().setValue(QLatin1StringView(columnsKey), horizontalHeader()->saveState());
}

void ProposalTableView::setDefaultColumns()
{
    const std::pair<int, int> widths[] {{ProposalTableModel::Number, 48},   {ProposalTableModel::Startup, 160},
                                        {ProposalTableModel::Title, 190},   {ProposalTableModel::ChallengeColumn, 120},
                                        {ProposalTableModel::Country, 100}, {ProposalTableModel::Field, 100},
                                        {ProposalTableModel::Stage, 80},    {ProposalTableModel::State, 120},
                                        {ProposalTableModel::Score, 60},    {ProposalTableModel::Received, 130},
                                        {ProposalTableModel::Tags, 110}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, std::max(width, std::min(150, horizontalHeader()->sectionSizeHint(column))));
}

void ProposalTableView::restoreColumns()
{
    setDefaultColumns();
    const QByteArray state = QSettings().value(QLatin1StringView(columnsKey)).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    if (horizontalHeader()->hiddenSectionCount() == horizontalHeader()->count()) {
        for (int column = 0; column < horizontalHeader()->count(); ++column)
            setColumnHidden(column, false);
    }
}

void ProposalTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = int(visibleColumns().size());
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isShown = !isColumnHidden(column);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QList<int> ProposalTableView::visibleColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<QStringList> ProposalTableView::selectedCells() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    const QList<int> columns = visibleColumns();
    QList<QStringList> table;
    QStringList cells;
    for (const int column : columns)
        cells << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    table << cells;
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cellText(row.siblingAtColumn(column));
        table << cells;
    }
    return table;
}

QString ProposalTableView::selectionAsText() const
{
    QStringList lines;
    for (QStringList cells : selectedCells()) {
        for (QString &cell : cells) {
            if (isFormula(cell))
                cell.prepend(u'\'');
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QMimeData *ProposalTableView::selectionAsMimeData() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return nullptr;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    QString tag = QStringLiteral("th");
    for (const QStringList &cells : selectedCells()) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells) {
            // Excel and LibreOffice take a cell with this format for text, whatever it begins with.
            html += u'<' + tag
                + (isFormula(cell) ? QStringLiteral(" style=\"mso-number-format:'\\@'\" x:str") : QString()) + u'>'
                + (isFormula(cell) ? QStringLiteral("&#39;") : QString()) + cell.toHtmlEscaped() + QStringLiteral("</")
                + tag + u'>';
        }
        html += QStringLiteral("</tr>");
        tag = QStringLiteral("td");
    }
    auto *data = new QMimeData;
    data->setText(selectionAsText());
    data->setHtml(QString(html + QStringLiteral("</table>")));
    return data;
}

void ProposalTableView::copySelection() const
{
    if (QMimeData *data = selectionAsMimeData())
        QGuiApplication::clipboard()->setMimeData(data);
}

void ProposalTableView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !selectionModel() || !selectionModel()->hasSelection()) {
        QTableView::keyPressEvent(event);
        return;
    }
    copySelection();
    event->accept();
}

} // namespace pitchdesk
