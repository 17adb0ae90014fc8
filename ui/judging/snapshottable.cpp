// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/snapshottable.h"

#include "core/base/textfold.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace pitchdesk {

namespace {

/// Keeps rows in which every word of the filter occurs, compared folded.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = fold(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_words.isEmpty()
            || containsAllWords(sourceModel()->index(row, 0, parent).data(SnapshotModel::SearchRole).toString(),
                                m_words);
    }

private:
    QString m_words;
};

} // namespace

void SnapshotModel::setHeaders(const QStringList &headers)
{
    if (headers.size() == m_headers.size()) {
        m_headers = headers;
        if (!headers.isEmpty())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(headers.size()) - 1);
        return;
    }
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

void SnapshotModel::setRows(std::vector<SnapshotRow> rows)
{
    m_search.clear();
    for (const SnapshotRow &row : rows)
        m_search.append(fold(row.texts.join(u' ')));
    if (std::ranges::equal(rows, m_rows, {}, &SnapshotRow::key, &SnapshotRow::key)) {
        m_rows = std::move(rows);
        if (!m_rows.empty() && !m_headers.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SnapshotModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_rows, key, &SnapshotRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SnapshotRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts.value(index.column());
    case Qt::TextAlignmentRole:
        return int((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return row.key;
    case SortRole: {
        const QVariant value = row.sortValues.value(index.column());
        return value.isValid() ? value : QVariant(row.texts.value(index.column()));
    }
    case SearchRole:
        return m_search.value(index.row());
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headers.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
}

SnapshotTable::SnapshotTable(const QString &name, QWidget *parent)
    : TableView(name, parent)
    , m_model(new SnapshotModel(this))
    , m_proxy(new WordFilter(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SnapshotModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    setModel(m_proxy);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    rememberColumns(name, Remember::OrderAndHidden);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotTable::noteCurrent);
}

void SnapshotTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SnapshotTable::setRows(std::vector<SnapshotRow> rows)
{
    const qint64 former = m_current;
    {
        const QScopedValueRollback loading(m_loading, true);
        m_model->setRows(std::move(rows));
        const int wanted = m_model->rowOf(m_wanted);
        m_wanted = wanted < 0 ? m_wanted : 0;
        const int row = wanted < 0 ? m_model->rowOf(former) : wanted;
        QModelIndex shown = row < 0 ? m_proxy->index(0, 0) : m_proxy->mapFromSource(m_model->index(row, 0));
        m_current = shown.isValid() ? shown.data(SnapshotModel::KeyRole).toLongLong() : 0;
        if (shown.isValid())
            selectRow(shown.row());
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive)
                resizeColumnToContents(column);
        }
    }
    if (m_current != former)
        Q_EMIT currentKeyChanged(m_current);
}

void SnapshotTable::setFilter(const QString &text)
{
    static_cast<WordFilter *>(m_proxy)->setWords(text);
}

void SnapshotTable::setCurrentKey(qint64 key)
{
    const int row = m_model->rowOf(key);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!shown.isValid()) {
        m_wanted = key; // chosen once its row is here
        return;
    }
    selectRow(shown.row());
    scrollTo(shown);
}

int SnapshotTable::shownCount() const
{
    return m_proxy->rowCount();
}

void SnapshotTable::noteCurrent()
{
    if (m_loading)
        return;
    const qint64 key = currentIndex().data(SnapshotModel::KeyRole).toLongLong();
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentKeyChanged(key);
}

void SnapshotTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && m_current != 0)
        Q_EMIT opened(m_current);
    else
        TableView::keyPressEvent(event);
}

} // namespace pitchdesk
