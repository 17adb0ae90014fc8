// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pageid.h"

#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace pitchdesk {

class ShellActions;
enum class PageGroup;

/// The pages at the left, in groups. Each is a button of the page's action; up and down move between them.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const ShellActions &actions, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeading(PageGroup group);
    void addButton(PageId page, QAction &action);
    void styleHeadings();

    std::vector<QToolButton *> m_buttons;
    std::map<PageId, QToolButton *> m_byPage;
    std::map<PageGroup, QLabel *> m_headings;
};

} // namespace pitchdesk
