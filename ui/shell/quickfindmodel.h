// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>

#include <vector>

namespace pitchdesk {

/// One thing that quick-find can jump to.
struct QuickFindItem {
    enum class Kind { Heading, Page, Command, Record };
    Kind kind = Kind::Heading;
    QString heading;
    QString detail;
    QString shortcut; ///< of a page or command
    QIcon icon;
    int target = -1; ///< index into the list that its kind comes from
};

/// What quick-find shows: groups, each under a heading that cannot be chosen.
class QuickFindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, ShortcutRole, IsHeadingRole, SoughtRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<QuickFindItem> items);
    /// The folded words that are looked for, to be marked.
    void setSought(const QStringList &folded) { m_sought = folded; }
    [[nodiscard]] const QuickFindItem *itemAt(const QModelIndex &index) const;
    /// The first row that can be chosen, from `row` on in steps of +1 or -1; -1 = none.
    [[nodiscard]] int choosableRow(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<QuickFindItem> m_items;
    QStringList m_sought;
};

} // namespace pitchdesk
