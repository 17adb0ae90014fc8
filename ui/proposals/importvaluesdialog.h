// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/term.h"
#include "core/workflow/importworkflow.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace pitchdesk {

/// Asks what texts mean that an import cannot read: one row for each, and below a box with what the current one can mean.
class ImportValuesDialog : public QDialog
{
    Q_OBJECT

public:
    ImportValuesDialog(const std::vector<ImportUnreadValue> &values, const std::vector<Challenge> &challenges,
                       const std::vector<Term> &fields, QWidget *parent = nullptr);

    /// The mapping with what was chosen here instead of what it said of these texts.
    [[nodiscard]] ImportMapping applied(ImportMapping mapping) const;

private:
    void build();
    void fillRow(int row);
    void showCurrent();
    void takeChoice();
    void addChoices(const QString &field);
    [[nodiscard]] QString wordOf(const ImportUnreadValue &value) const;

    std::vector<ImportUnreadValue> m_values;
    std::vector<Challenge> m_challenges;
    std::vector<Term> m_fields;
    QTableWidget *m_table;
    QComboBox *m_meaning;
    bool m_filling = false;
};

} // namespace pitchdesk
