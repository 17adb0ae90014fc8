// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pitchdesk {

/// A bordered panel with a title, a note at the right of it, and room for rows.
class HomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit HomeCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A few words at the right of the title, such as a total.
    void setNote(const QString &note);
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// Deletes all rows.
    void clearRows();
    /// A line of muted text instead of, or after, the rows.
    void addText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void style();

    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_rows;
};

} // namespace pitchdesk
