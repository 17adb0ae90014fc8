// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pitchdesk {

class ElidedLabel;

/// The top of every page: its title, a muted line beside it, and its two or three actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;

    using QWidget::addAction;
    /// Adds a button at the right end; the header takes it over.
    void addAction(QWidget *button);
    /// Adds the page's one main action, drawn in the accent colour.
    void addPrimaryAction(QPushButton *button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void style();

    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace pitchdesk
