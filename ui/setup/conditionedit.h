// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pitchdesk {

class ComparisonRow;

/// Builds a condition from rows: all or any of comparisons and, on the first level, of groups of comparisons; each of
/// them or its contrary. A condition that is nested deeper is shown in words and kept as it is.
class ConditionEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Top, Group };

    ConditionEdit(const QString &name, const ScreeningNames &names, Level level, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    [[nodiscard]] Condition condition() const;
    /// Whether rows can show a condition.
    [[nodiscard]] static bool canShow(const Condition &condition, Level level);

Q_SIGNALS:
    void removeRequested();

private:
    /// A row or a group; one of the two is null.
    struct Part {
        ComparisonRow *row;
        ConditionEdit *group;
    };

    void build();
    void addRow(const Condition &condition);
    void addGroup(const Condition &condition);
    void removePart(QWidget *widget);
    void clear();
    void showParts(const Condition &condition);
    void retranslate();

    QString m_name;
    ScreeningNames m_names;
    Level m_level;
    int m_made = 0; ///< parts so far, for names that stay apart
    std::vector<Part> m_parts;
    std::optional<Condition> m_tooDeep;
    QCheckBox *m_not;
    QComboBox *m_mode;
    QPushButton *m_removeGroup;
    QLabel *m_words;
    QWidget *m_builder;
    QVBoxLayout *m_rows;
    QPushButton *m_addRow;
    QPushButton *m_addGroup;
};

} // namespace pitchdesk
