// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/common/pageid.h"

#include <QObject>

#include <map>

class QAction;
class QMenu;
class QWidget;

namespace pitchdesk {

/// Everything that the window can be told to do besides going to a page.
enum class Command {
    NewWorkspace,
    OpenWorkspace,
    BackUp,
    Restore,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    QuickFind,
    FocusFilter,
    NewEvent,
    EditEvent,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    CheckFile,
    Shortcuts,
    About
};

/// The window's actions, their shortcuts and the menu that lists them. Texts are put by retranslate(); what happens
/// when one is triggered is for the owner to connect.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `window`, so that their shortcuts work everywhere in it.
    explicit ShellActions(QWidget &window);

    [[nodiscard]] QAction &action(Command command) const { return *m_commands.at(command); }
    [[nodiscard]] QAction &action(PageId page) const { return *m_pages.at(page); }
    [[nodiscard]] QAction &action(Language language) const { return *m_languages.at(language); }
    [[nodiscard]] const std::map<Command, QAction *> &commands() const { return m_commands; }
    /// The untranslated text of a command and its context, for finding it in other languages.
    [[nodiscard]] static const char *sourceText(Command command);
    [[nodiscard]] static const char *context();

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }

    void setFileOpen(bool isOpen, bool isReadOnly);
    void setLanguage(Language language);
    void setTheme(const QString &theme);
    void retranslate();

private:
    void makeCommands(QWidget &window);
    void makeChoices(QWidget &window);
    void makeMenus(QWidget &window);

    std::map<Command, QAction *> m_commands;
    std::map<PageId, QAction *> m_pages;
    std::map<Language, QAction *> m_languages;
    QMenu *m_menu = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace pitchdesk
