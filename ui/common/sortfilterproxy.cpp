// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sortfilterproxy.h"

#include "ui/common/language.h"
#include "ui/common/tableroles.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

SortFilterProxy::SortFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(languageLocale(currentLanguage()))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TableRole::Sort);
    setDynamicSortFilter(true);
}

void SortFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : m_followed)
        disconnect(connection);
    m_followed.clear();
    forgetKeys();
    // Before the base class connects itself: keys must be forgotten before it sorts by them.
    if (model)
        follow(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void SortFilterProxy::follow(QAbstractItemModel *model)
{
    const auto forget = [this] { forgetKeys(); };
    m_followed.push_back(connect(model, &QAbstractItemModel::dataChanged, this,
                                 [this](const QModelIndex &from, const QModelIndex &to) {
                                     for (int row = from.row(); row <= to.row() && size_t(row) < m_keys.size(); ++row)
                                         m_keys[size_t(row)].reset();
                                 }));
    m_followed.push_back(connect(model, &QAbstractItemModel::rowsInserted, this,
                                 [this](const QModelIndex &, int first, int last) {
                                     if (size_t(first) <= m_keys.size())
                                         m_keys.insert(m_keys.begin() + first, size_t(last - first + 1), std::nullopt);
                                 }));
    m_followed.push_back(connect(model, &QAbstractItemModel::rowsRemoved, this,
                                 [this](const QModelIndex &, int first, int last) {
                                     const auto end = std::min(m_keys.size(), size_t(last) + 1);
                                     if (size_t(first) < end)
                                         m_keys.erase(m_keys.begin() + first, m_keys.begin() + qsizetype(end));
                                 }));
    m_followed.push_back(connect(model, &QAbstractItemModel::layoutChanged, this, forget));
    m_followed.push_back(connect(model, &QAbstractItemModel::modelReset, this, forget));
    m_followed.push_back(connect(model, &QAbstractItemModel::rowsMoved, this, forget));
    m_followed.push_back(connect(model, &QAbstractItemModel::columnsInserted, this, forget));
    m_followed.push_back(connect(model, &QAbstractItemModel::columnsRemoved, this, forget));
}

void SortFilterProxy::forgetKeys()
{
    m_keys.clear();
    m_keyColumn = -1;
}

void SortFilterProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    invalidateRowsFilter();
}

void SortFilterProxy::retranslate()
{
    m_collator.setLocale(languageLocale(currentLanguage()));
    forgetKeys();
    invalidate();
}

bool SortFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return !m_filter || m_filter(sourceRow);
}

SortFilterProxy::SortKey SortFilterProxy::makeKey(const QVariant &value) const
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
        return std::monostate();
    case QMetaType::QDate:
        return value.toDate().isValid() ? SortKey(double(value.toDate().toJulianDay())) : SortKey();
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? SortKey(double(value.toDateTime().toMSecsSinceEpoch())) : SortKey();
    case QMetaType::QTime:
        return value.toTime().isValid() ? SortKey(double(value.toTime().msecsSinceStartOfDay())) : SortKey();
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.isEmpty() ? SortKey() : SortKey(m_collator.sortKey(text));
    }
    default:
        break;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && std::isnan(number))
        return {};
    return isNumber ? SortKey(number) : SortKey(m_collator.sortKey(value.toString()));
}

const SortFilterProxy::SortKey &SortFilterProxy::keyOf(const QModelIndex &index) const
{
    // Room for all at once: a reference to one key outlives the making of another.
    if (m_keyColumn != index.column() || m_keys.size() <= size_t(index.row())) {
        m_keys.assign(size_t(sourceModel()->rowCount()), std::nullopt);
        m_keyColumn = index.column();
    }
    auto &key = m_keys[size_t(index.row())];
    if (!key)
        key = makeKey(sourceModel()->data(index, sortRole()));
    return *key;
}

bool SortFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey &first = keyOf(left);
    const SortKey &second = keyOf(right);
    const bool isFirstMissing = std::holds_alternative<std::monostate>(first);
    const bool isSecondMissing = std::holds_alternative<std::monostate>(second);
    if (isFirstMissing || isSecondMissing) {
        if (isFirstMissing == isSecondMissing)
            return false;
        return sortOrder() == Qt::AscendingOrder ? isSecondMissing : isFirstMissing;
    }
    if (first.index() != second.index())
        return first.index() < second.index(); // numbers before texts
    if (const double *number = std::get_if<double>(&first))
        return *number < std::get<double>(second);
    return std::get<QCollatorSortKey>(first) < std::get<QCollatorSortKey>(second);
}

} // namespace pitchdesk
