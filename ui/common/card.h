// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pitchdesk {

/// A panel with a border, round corners and a title, for what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// An empty title takes no room.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A muted word at the right of the title, such as a count.
    void setNote(const QString &note);
    /// Puts a small button at the right of the title; the card takes it over.
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout *contentLayout() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void style();
    void showHeader();

    QWidget *m_header;
    QHBoxLayout *m_headerRow;
    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_content;
};

} // namespace pitchdesk
