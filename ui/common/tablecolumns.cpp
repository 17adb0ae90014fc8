// SPDX-License-Identifier: GPL-3.0-or-later
// How a table's columns are hidden, moved and remembered; the rest of TableView is in tableview.cpp.
#include "ui/common/tableview.h"

#include "ui/common/tableroles.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace pitchdesk {

QString TableView::columnKey(int column) const
{
    const QString key = model()->headerData(column, Qt::Horizontal, TableRole::ColumnKey).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

void TableView::rememberColumns(const QString &key, Remember what)
{
    m_settingsKey = key;
    m_remembered = what;
    restoreColumns();
}

QVariantMap TableView::columnState() const
{
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString name = columnKey(column);
        order << name;
        if (isColumnHidden(column))
            hidden << name;
        else if (m_remembered == Remember::Everything && header->sectionResizeMode(column) == QHeaderView::Interactive)
            widths.insert(name, header->sectionSize(column));
    }
    const int sorted = isSortingEnabled() ? header->sortIndicatorSection() : -1;
    return {{QStringLiteral("order"), order},
            {QStringLiteral("hidden"), hidden},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("sort"), sorted < 0 ? QString() : columnKey(sorted)},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void TableView::storeColumns()
{
    if (!m_isRestored || !model() || horizontalHeader()->count() == 0)
        return;
    const QVariantMap state = columnState();
    if (state == m_stored)
        return;
    m_stored = state;
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/") + m_settingsKey);
    for (auto value = state.cbegin(); value != state.cend(); ++value)
        settings.setValue(value.key(), value.value());
}

void TableView::restoreColumns()
{
    if (m_isRestored || m_settingsKey.isEmpty() || !model() || model()->columnCount() == 0)
        return;
    m_isRestored = true;
    readColumns();
    m_stored = columnState();
}

void TableView::readColumns()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/") + m_settingsKey);
    const QStringList order = settings.value(QStringLiteral("order")).toStringList();
    if (order.isEmpty())
        return;
    const QStringList hidden = settings.value(QStringLiteral("hidden")).toStringList();
    const QVariantMap widths = settings.value(QStringLiteral("widths")).toMap();
    const QString sorted = settings.value(QStringLiteral("sort")).toString();
    QHash<QString, int> columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        columns.insert(columnKey(column), column);
    int place = 0;
    for (const QString &name : order) {
        const auto column = columns.constFind(name);
        if (column == columns.constEnd())
            continue; // a column that this version no longer has
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(*column), place++);
        if (const int width = widths.value(name).toInt(); width > 0 && m_remembered == Remember::Everything)
            horizontalHeader()->resizeSection(*column, width);
        setColumnHidden(*column, hidden.contains(name) && hidden.size() < model()->columnCount());
    }
    if (isSortingEnabled() && columns.contains(sorted)) {
        const bool isDescending = settings.value(QStringLiteral("descending")).toBool();
        sortByColumn(columns.value(sorted), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void TableView::setColumnShown(int column, bool shown)
{
    // The last one stays: without columns there is no header to bring the others back with.
    if (!shown && visibleColumns() == QList<int> {column})
        return;
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        resizeColumnToContents(column);
    storeColumns();
    Q_EMIT columnShown(column, shown);
}

void TableView::showColumnMenu(const QPoint &position)
{
    const QString name = objectName() + QStringLiteral(".columns");
    if (!model() || findChild<QMenu *>(name))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(name);
    const QList<int> shown = visibleColumns();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(
            model()->headerData(column, Qt::Horizontal).toString().replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList<int> {column});
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Fit the widths to the contents"), this, [this] { resizeColumnsToContents(); });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace pitchdesk
