// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rowtable.h"

#include "ui/common/tableview.h"
#include "ui/setup/rowtablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace pitchdesk {

RowTable::RowTable(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new RowTableModel(this))
    , m_view(new TableView(name))
    , m_empty(new QLabel)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_bar(new QWidget)
{
    build(name);
    connectAll();
    retranslate();
    updateButtons();
}

void RowTable::build(const QString &name)
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(false); // the order is the user's
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->rememberColumns(name, TableView::Remember::OrderAndHidden);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(24, 24, 24, 24);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        bar->addWidget(button);
    bar->addStretch();
    m_add->setObjectName(name + QStringLiteral(".add"));
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_up->setObjectName(name + QStringLiteral(".up"));
    m_down->setObjectName(name + QStringLiteral(".down"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_bar);
}

void RowTable::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::noteCurrent);
    connect(m_view, &QTableView::doubleClicked, this, [this] { Q_EMIT editRequested(m_current); });
    connect(m_view, &TableView::columnShown, this, &RowTable::fitColumns);
    connect(m_add, &QPushButton::clicked, this, &RowTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_current); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto onKey = [this](const QKeySequence &key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(Qt::ALT | Qt::Key_Up, m_up);
    onKey(Qt::ALT | Qt::Key_Down, m_down);
    onKey(Qt::Key_Delete, m_remove);
    onKey(Qt::Key_Insert, m_add);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { Q_EMIT editRequested(m_current); });
    }
}

void RowTable::setHeaders(const QStringList &headers)
{
    m_model->setHeaders(headers);
}

void RowTable::setNumberColumns(const QList<int> &columns)
{
    m_model->setNumberColumns(columns);
}

void RowTable::setStretchColumn(int column)
{
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void RowTable::setRows(std::vector<TableRow> rows)
{
    const qint64 former = m_current;
    const int formerRow = rowOf(former);
    {
        const QScopedValueRollback loading(m_loading, true);
        m_model->setRows(std::move(rows));
        int row = rowOf(m_wanted);
        m_wanted = row < 0 ? m_wanted : 0;
        if (row < 0)
            row = rowOf(former);
        if (row < 0 && rowCount() > 0)
            row = std::clamp(formerRow, 0, rowCount() - 1);
        m_current = row < 0 ? 0 : m_model->rows()[size_t(row)].key;
        if (row >= 0)
            m_view->selectRow(row);
        fitColumns();
    }
    updateButtons();
    if (m_current != former)
        Q_EMIT currentKeyChanged(m_current);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RowTable::setOptionalColumns(int first)
{
    m_firstOptional = first;
}

/// As wide as their contents; then columns that may be left out go, from the right, and the widest of the others give way
/// until all of them fit, or until each has its heading left.
void RowTable::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (const int column : std::exchange(m_leftOut, {}))
        header->setSectionHidden(column, false);
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Interactive)
            m_view->resizeColumnToContents(column);
    }
    const auto needed = [&] {
        int width = 0;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            width += header->sectionResizeMode(column) == QHeaderView::Stretch ? stretchMinimum()
                                                                               : header->sectionSize(column);
        }
        return width;
    };
    const int room = m_view->viewport()->width();
    for (int column = header->count() - 1; m_firstOptional >= 0 && column >= m_firstOptional && needed() > room;
         --column) {
        if (header->isSectionHidden(column))
            continue; // the user's choice
        header->setSectionHidden(column, true);
        m_leftOut.append(column);
    }
    for (int excess = needed() - room; excess > 0;) {
        int widest = -1;
        for (int column = 0; column < header->count(); ++column) {
            const bool canShrink = header->sectionResizeMode(column) == QHeaderView::Interactive
                && header->sectionSize(column) > std::max(header->sectionSizeHint(column), stretchMinimum() / 2);
            if (canShrink && (widest < 0 || header->sectionSize(column) > header->sectionSize(widest)))
                widest = column;
        }
        if (widest < 0)
            return;
        const int step = std::min(excess, 16);
        header->resizeSection(widest, header->sectionSize(widest) - step);
        excess -= step;
    }
}

int RowTable::stretchMinimum() const
{
    return m_view->fontMetrics().averageCharWidth() * 18;
}

void RowTable::setCurrentKey(qint64 key)
{
    const int row = rowOf(key);
    if (row < 0) {
        m_wanted = key; // chosen once its row is here
        return;
    }
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

int RowTable::rowCount() const
{
    return m_model->rowCount();
}

int RowTable::rowOf(qint64 key) const
{
    const auto &rows = m_model->rows();
    const auto found = std::ranges::find(rows, key, &TableRow::key);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

void RowTable::noteCurrent()
{
    if (m_loading)
        return;
    const QModelIndex index = m_view->currentIndex();
    const qint64 key = index.isValid() ? m_model->rows()[size_t(index.row())].key : 0;
    updateButtons();
    if (key == m_current)
        return;
    m_current = key;
    updateButtons();
    Q_EMIT currentKeyChanged(key);
}

void RowTable::move(int step)
{
    const int from = rowOf(m_current);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= rowCount())
        return;
    m_model->moveRow(from, to);
    updateButtons();
    Q_EMIT moved(m_current, to);
}

void RowTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void RowTable::setWords(const QString &accessibleName, const QString &add, const QString &remove)
{
    m_view->setAccessibleName(accessibleName);
    m_add->setText(add);
    m_remove->setText(remove);
}

void RowTable::setMovable(bool movable)
{
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void RowTable::setChangeable(bool changeable)
{
    m_changeable = changeable;
    updateButtons();
}

void RowTable::setRemovable(std::function<bool(qint64)> isRemovable)
{
    m_isRemovable = std::move(isRemovable);
    updateButtons();
}

QPushButton *RowTable::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    auto *row = static_cast<QHBoxLayout *>(m_bar->layout());
    const int place = row->count() - 3;
    row->insertWidget(place, button);
    setTabOrder(row->itemAt(place - 1)->widget(), button); // it is made last, and stands before those that move
    return button;
}

void RowTable::updateButtons()
{
    const int row = rowOf(m_current);
    m_view->setVisible(rowCount() > 0);
    m_empty->setVisible(rowCount() == 0);
    m_add->setEnabled(m_changeable);
    m_remove->setEnabled(m_changeable && row >= 0
                         && (!m_isRemovable || m_isRemovable(m_model->rows()[size_t(row)].key)));
    m_up->setEnabled(m_changeable && row > 0);
    m_down->setEnabled(m_changeable && row >= 0 && row + 1 < rowCount());
}

void RowTable::retranslate()
{
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move down"));
}

void RowTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pitchdesk
