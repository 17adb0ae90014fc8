// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/common/icons.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <array>

namespace pitchdesk {

namespace {

struct CommandInfo {
    Command command;
    const char *name; ///< of the object
    const char *source;
    const char *icon;     ///< of the icon set; empty = none
    const char *shortcut; ///< portable; empty = none
};

constexpr auto commandInfos = std::to_array<CommandInfo>({
    {Command::NewWorkspace, "newWorkspace", QT_TRANSLATE_NOOP("Commands", "New workspace…"), "new", "Ctrl+N"},
    {Command::OpenWorkspace, "openWorkspace", QT_TRANSLATE_NOOP("Commands", "Open workspace…"), "open", "Ctrl+O"},
    {Command::BackUp, "backUp", QT_TRANSLATE_NOOP("Commands", "Back up now"), "backup", ""},
    {Command::Restore, "restore", QT_TRANSLATE_NOOP("Commands", "Restore a backup…"), "restore", ""},
    {Command::CloseWorkspace, "closeWorkspace", QT_TRANSLATE_NOOP("Commands", "Close workspace"), "", "Ctrl+W"},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "Quit PitchDesk"), "", "Ctrl+Q"},
    {Command::Undo, "undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo", "Ctrl+Z"},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "redo", "Ctrl+Shift+Z"},
    {Command::QuickFind, "quickFind", QT_TRANSLATE_NOOP("Commands", "Search or jump to…"), "search", "Ctrl+K"},
    {Command::FocusFilter, "focusFilter", QT_TRANSLATE_NOOP("Commands", "Filter this page"), "filter", "Ctrl+F"},
    {Command::NewEvent, "newEvent", QT_TRANSLATE_NOOP("Commands", "New event…"), "add", ""},
    {Command::EditEvent, "editEvent", QT_TRANSLATE_NOOP("Commands", "Edit this event"), "edit", ""},
    {Command::ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), "", ""},
    {Command::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("Commands", "Light theme"), "", ""},
    {Command::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), "", ""},
    {Command::CheckFile, "checkFile", QT_TRANSLATE_NOOP("Commands", "Check the file"), "check", ""},
    {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "", "F1"},
    {Command::About, "about", QT_TRANSLATE_NOOP("Commands", "About PitchDesk"), "", ""},
});

const CommandInfo &infoOf(Command command)
{
    return commandInfos[size_t(command)];
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

} // namespace

ShellActions::ShellActions(QWidget &window)
    : QObject(&window)
{
    makeCommands(window);
    makeChoices(window);
    makeMenus(window);
    retranslate();
}

const char *ShellActions::sourceText(Command command)
{
    return infoOf(command).source;
}

const char *ShellActions::context()
{
    return "Commands";
}

void ShellActions::makeCommands(QWidget &window)
{
    for (const CommandInfo &info : commandInfos) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("action.") + QLatin1StringView(info.name));
        if (*info.icon)
            action->setIcon(themedIcon(QString::fromLatin1(info.icon)));
        if (*info.shortcut)
            action->setShortcut(
                QKeySequence::fromString(QString::fromLatin1(info.shortcut), QKeySequence::PortableText));
        m_commands[info.command] = action;
        window.addAction(action);
    }
    action(Command::Redo)
        .setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
}

void ShellActions::makeChoices(QWidget &window)
{
    auto *pages = new QActionGroup(this);
    int number = 1;
    for (const PageId page : allPages) {
        auto *action = new QAction(pages);
        action->setObjectName(QStringLiteral("action.page%1").arg(number));
        action->setCheckable(true);
        action->setIcon(themedIcon(pageIconName(page)));
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number))));
        m_pages[page] = action;
        window.addAction(action);
        ++number;
    }
    auto *languages = new QActionGroup(this);
    for (const Language language : allLanguages) {
        auto *action = new QAction(languageOwnName(language), languages);
        action->setObjectName(QStringLiteral("action.language.") + languageCode(language));
        action->setCheckable(true);
        m_languages[language] = action;
    }
    auto *themes = new QActionGroup(this);
    for (const Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}) {
        action(theme).setCheckable(true);
        themes->addAction(&action(theme));
    }
}

void ShellActions::makeMenus(QWidget &window)
{
    m_menu = new QMenu(&window);
    m_file = m_menu->addMenu(QString());
    m_recent = new QMenu(m_file);
    m_file->addActions({&action(Command::NewWorkspace), &action(Command::OpenWorkspace)});
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    m_file->addActions({&action(Command::BackUp), &action(Command::Restore), &action(Command::CheckFile)});
    m_file->addSeparator();
    m_file->addActions({&action(Command::CloseWorkspace), &action(Command::Quit)});

    m_edit = m_menu->addMenu(QString());
    m_edit->addActions({&action(Command::Undo), &action(Command::Redo)});
    m_edit->addSeparator();
    m_edit->addActions({&action(Command::QuickFind), &action(Command::FocusFilter)});
    m_edit->addSeparator();
    m_edit->addActions({&action(Command::NewEvent), &action(Command::EditEvent)});

    m_view = m_menu->addMenu(QString());
    for (const PageId page : allPages)
        m_view->addAction(&action(page));
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_theme->addActions({&action(Command::ThemeSystem), &action(Command::ThemeLight), &action(Command::ThemeDark)});
    m_language = m_view->addMenu(QString());
    for (const Language language : allLanguages)
        m_language->addAction(&action(language));

    m_help = m_menu->addMenu(QString());
    m_help->addActions({&action(Command::Shortcuts), &action(Command::About)});
}

void ShellActions::setFileOpen(bool isOpen, bool isReadOnly)
{
    for (const Command command :
         {Command::CloseWorkspace, Command::FocusFilter, Command::EditEvent, Command::CheckFile})
        action(command).setEnabled(isOpen);
    for (const Command command : {Command::BackUp, Command::NewEvent})
        action(command).setEnabled(isOpen && !isReadOnly);
    for (const auto &[page, action] : m_pages)
        action->setEnabled(isOpen);
}

void ShellActions::setLanguage(Language language)
{
    action(language).setChecked(true);
}

void ShellActions::setTheme(const QString &theme)
{
    action(theme == u"light"      ? Command::ThemeLight
               : theme == u"dark" ? Command::ThemeDark
                                  : Command::ThemeSystem)
        .setChecked(true);
}

void ShellActions::retranslate()
{
    for (const CommandInfo &info : commandInfos) {
        if (info.command != Command::Undo && info.command != Command::Redo)
            action(info.command).setText(translated(info.source));
    }
    for (const auto &[page, action] : m_pages) {
        action->setText(pageName(page));
        action->setToolTip(QString(pageName(page) + QStringLiteral(" (")
                                   + action->shortcut().toString(QKeySequence::NativeText) + u')'));
    }
    m_file->setTitle(QCoreApplication::translate("Commands", "File"));
    m_recent->setTitle(QCoreApplication::translate("Commands", "Recent workspaces"));
    m_edit->setTitle(QCoreApplication::translate("Commands", "Edit"));
    m_view->setTitle(QCoreApplication::translate("Commands", "View"));
    m_theme->setTitle(QCoreApplication::translate("Commands", "Theme"));
    m_language->setTitle(QCoreApplication::translate("Commands", "Language"));
    m_help->setTitle(QCoreApplication::translate("Commands", "Help"));
}

} // namespace pitchdesk
