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

void TableView::rememberColumns(const QString &key)
{
    m_settingsKey = key;
    restoreColumns();
}

void TableView::storeColumns() const
{
    if (m_settingsKey.isEmpty() || !model())
        return;
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const QString name = columnKey(column);
        order << name;
        if (isColumnHidden(column))
            hidden << name;
        else
            widths.insert(name, horizontalHeader()->sectionSize(column));
    }
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/") + m_settingsKey);
    settings.setValue(QStringLiteral("order"), order);
    settings.setValue(QStringLiteral("hidden"), hidden);
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("sort"), columnKey(std::max(0, horizontalHeader()->sortIndicatorSection())));
    settings.setValue(QStringLiteral("descending"), horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void TableView::restoreColumns()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("tables/") + m_settingsKey);
    const QStringList order = settings.value(QStringLiteral("order")).toStringList();
    if (order.isEmpty() || !model())
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
        if (const int width = widths.value(name).toInt(); width > 0)
            horizontalHeader()->resizeSection(*column, width);
        setColumnHidden(*column, hidden.contains(name) && hidden.size() < model()->columnCount());
    }
    if (columns.contains(sorted)) {
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
}

void TableView::showColumnMenu(const QPoint &position)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + QStringLiteral(".columns"));
    const QList<int> shown = visibleColumns();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString().replace(u'&', QStringLiteral("&&")));
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
