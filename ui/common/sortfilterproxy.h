// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace pitchdesk {

/// Sorts a table by the values of TableRole::Sort: numbers and dates as such, texts as the current language orders
/// them, figures within texts by their value. What is missing stands last in either direction; equal rows keep their
/// order. Each row's key is computed once, so that 100,000 rows sort without a pause.
class SortFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit SortFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// Shows only the rows for which `filter` holds; an empty function shows all.
    void setRowFilter(RowFilter filter);
    /// Sorts anew by the current language.
    void retranslate();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    using SortKey = std::variant<std::monostate, double, QCollatorSortKey>;

    void forgetKeys();
    void follow(QAbstractItemModel *model);
    [[nodiscard]] const SortKey &keyOf(const QModelIndex &index) const;
    [[nodiscard]] SortKey makeKey(const QVariant &value) const;

    RowFilter m_filter;
    QCollator m_collator;
    mutable int m_keyColumn = -1;
    mutable std::vector<std::optional<SortKey>> m_keys; ///< by source row; empty = not computed
    std::vector<QMetaObject::Connection> m_followed;
};

} // namespace pitchdesk
