// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "ui/common/entrydialog.h"

#include <array>

class QRadioButton;
class QTableWidget;

namespace pitchdesk {

/// Two records of one organisation or person side by side, which of them stays, and what comes of it.
class MergeDialog : public EntryDialog
{
    Q_OBJECT

public:
    MergeDialog(const Organisation &first, const Organisation &second, QWidget *parent);
    MergeDialog(const Person &first, const Person &second, QWidget *parent);

    /// 0 or 1: the record that stays.
    [[nodiscard]] int kept() const;

private:
    using Values = QStringList;
    MergeDialog(const QStringList &labels, std::array<Values, 2> values, std::array<Values, 2> merged, QWidget *parent);
    void showResult();

    std::array<Values, 2> m_merged; ///< if the first stays, if the second stays
    std::array<QRadioButton *, 2> m_choices;
    QTableWidget *m_table;
};

} // namespace pitchdesk
