// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pitchdesk {

class Desk;
class EventSwitcher;
class FindButton;
class LanguageSwitch;
class ShellActions;

/// The line above everything: menu, event, quick-find, undo and redo, language.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Desk &desk, const ShellActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] EventSwitcher &events() { return *m_events; }
    [[nodiscard]] LanguageSwitch &languages() { return *m_languages; }
    void openMenu();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showSampleMark();

    Desk &m_desk;
    const ShellActions &m_actions;
    QToolButton *m_menu;
    EventSwitcher *m_events;
    QLabel *m_sample;
    FindButton *m_find;
    QToolButton *m_undo;
    QToolButton *m_redo;
    LanguageSwitch *m_languages;
};

} // namespace pitchdesk
