// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/tableroles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int plainRowHeight = 28;

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            Q_EMIT opened(index.data(TableRole::RowId).toLongLong());
    });
    fitRowHeight();
}

TableView::~TableView()
{
    storeColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    disconnect(m_reset);
    QTableView::setModel(model);
    if (model)
        m_reset = connect(model, &QAbstractItemModel::modelReset, this, &TableView::restoreColumns);
    restoreColumns();
}

void TableView::fitRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(plainRowHeight, fontMetrics().height() + 10));
}

qint64 TableView::currentId() const
{
    return currentIndex().data(TableRole::RowId).toLongLong();
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const QModelIndex edited = currentIndex();
    const bool isBeingEdited = state() == EditingState && edited.row() >= topLeft.row()
        && edited.row() <= bottomRight.row() && edited.column() >= topLeft.column()
        && edited.column() <= bottomRight.column();
    if (isBeingEdited)
        viewport()->update(); // what is being typed stays: the editor is not filled anew
    else
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier
        && contextMenuPolicy() == Qt::DefaultContextMenu) {
        // Not every platform makes a context menu event of it.
        showColumnMenu(QPoint(0, horizontalHeader()->height()));
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    if (isEnter && isPlain && state() != EditingState && currentIndex().isValid()) {
        event->accept();
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard, since a mouse opens the menu on the header itself.
    if (event->reason() == QContextMenuEvent::Keyboard && contextMenuPolicy() == Qt::DefaultContextMenu)
        showColumnMenu(QPoint(0, horizontalHeader()->height()));
    else
        QTableView::contextMenuEvent(event);
}

void TableView::hideEvent(QHideEvent *event)
{
    storeColumns();
    QTableView::hideEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowHeight();
}

QList<int> TableView::visibleColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QMimeData *TableView::selectionAsMimeData() const
{
    const QList<int> rows = selectedRowNumbers();
    const QList<int> columns = visibleColumns();
    if (rows.isEmpty() || columns.isEmpty())
        return nullptr;
    QStringList lines;
    QString html = QStringLiteral("<table>");
    const auto append = [&](const auto &textOf, const QString &tag) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            const QString text = textOf(column);
            cells << QString(text).replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
            html += u'<' + tag + u'>' + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
        lines << cells.join(u'\t');
    };
    append([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }, QStringLiteral("th"));
    for (const int row : rows)
        append([this, row](int column) { return model()->index(row, column).data().toString(); }, QStringLiteral("td"));
    html += QStringLiteral("</table>");
    auto *data = new QMimeData;
    data->setText(QString(lines.join(u'\n') + u'\n'));
    data->setHtml(html);
    return data;
}

void TableView::copySelection() const
{
    if (QMimeData *data = selectionAsMimeData())
        QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace pitchdesk
