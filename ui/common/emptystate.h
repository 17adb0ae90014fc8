// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pitchdesk {

/// What an empty page says: an icon, a title, one sentence on what belongs here, and the button that starts it.
/// Parts that have no text are not shown.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setTitle(const QString &title);
    void setText(const QString &text);
    void setActionText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void style();
    void describe();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    Icon m_icon = Icon::Info;
};

} // namespace pitchdesk
