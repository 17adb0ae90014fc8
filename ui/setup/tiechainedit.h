// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

class QMenu;

namespace pitchdesk {

class RowTable;

/// The order in which ties are broken: rules are added from a menu, moved and removed.
class TieChainEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TieChainEdit(QWidget *parent = nullptr);

    void setRubric(const Rubric &rubric);
    [[nodiscard]] const std::vector<TieRule> &chain() const { return m_chain; }
    void setChangeable(bool changeable);
    void retranslate();

Q_SIGNALS:
    /// chain() was changed and is to be saved.
    void changed();

private:
    void fill();
    void fillMenu();
    void add(const TieRule &rule);
    void remove(qint64 key);
    void move(qint64 key, int index);
    [[nodiscard]] QString ruleText(const TieRule &rule) const;

    RowTable *m_table;
    QMenu *m_menu;
    Rubric m_rubric;
    std::vector<TieRule> m_chain;
};

} // namespace pitchdesk
