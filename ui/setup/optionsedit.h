// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/question.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace pitchdesk {

/// The choices of a question, a row for each and a column for each language. Insert adds one, Delete takes one off,
/// Alt+Up and Alt+Down move it.
class OptionsEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the table and the first part of those of its buttons.
    explicit OptionsEdit(const QString &name, QWidget *parent = nullptr);

    void setOptions(const std::vector<QuestionOption> &options);
    /// Without rows in which nothing stands.
    [[nodiscard]] std::vector<QuestionOption> options() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &name);
    void insertRow(int row, const QuestionOption &option);
    [[nodiscard]] QuestionOption optionAt(int row) const;
    void add();
    void remove();
    void move(int step);
    void updateButtons();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace pitchdesk
