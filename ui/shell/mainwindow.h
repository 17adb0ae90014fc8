// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/workflow/searchworkflow.h"
#include "ui/common/pageid.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace pitchdesk {

class Desk;
class DirectoryPage;
class Dialogs;
class FileController;
class Housekeeper;
class InlineMessage;
class Navigation;
class PageStack;
class QuickFindDialog;
class ShellActions;
class ShellSettings;
class StatusLine;
class TopBar;
class TranslationLoader;
class UndoController;
class WelcomePage;
struct CheckReport;
struct Organisation;
struct Place;
struct Preferences;

/// The window: top line, navigation, pages, status line; and the welcome while no file is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Dialogs &dialogs, ShellSettings &settings, TranslationLoader &translations);
    ~MainWindow() override;

    [[nodiscard]] FileController &files() { return *m_files; }
    [[nodiscard]] ShellActions &actions() { return *m_actions; }
    [[nodiscard]] PageStack &pages() { return *m_pages; }

    void showPage(PageId page);
    /// Goes to the page of what quick-find found, and selects it there.
    void showHit(const SearchHit &hit);
    QuickFindDialog *openQuickFind();
    void openShortcuts();
    void openAbout();

    void chooseLanguage(Language language);
    /// "system", "light" or "dark".
    void chooseTheme(const QString &theme);
    void chooseTextSize(int percent);

Q_SIGNALS:
    /// The window was on the screen for the first time.
    void firstPainted();
    /// Every page's first reading of the opened file has come back.
    void dataShown();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectDesk();
    void connectJobs();
    QWidget *makePage(PageId page);
    void connectDirectory(DirectoryPage &directory);
    void editOrganisation(DirectoryPage &page, const Organisation &organisation, const std::vector<Place> &places);
    void applyPreferences(const Preferences &preferences);
    void showPreferences();
    void askForNewEvent();
    [[nodiscard]] WelcomePage &welcome();
    void showOpenArea();
    void prepareFor(const QString &file);
    void showFirstPage();
    void continueAfterPaint();
    void announceData();
    void showOpened();
    void showClosed();
    void showFailure(const Error &error);
    void showCheck(const CheckReport &report);
    void startHousekeeping();
    void fillRecentMenu();
    void retranslate();
    void rememberWindow();

    Desk &m_desk;
    Dialogs &m_dialogs;
    ShellSettings &m_settings;
    TranslationLoader &m_translations;
    ShellActions *m_actions;
    FileController *m_files;
    Housekeeper *m_housekeeper;
    UndoController *m_undo;
    TopBar *m_topBar;
    InlineMessage *m_message;
    QStackedWidget *m_areas;
    WelcomePage *m_welcome = nullptr; ///< made when it is needed
    Navigation *m_navigation;
    PageStack *m_pages;
    StatusLine *m_status;
    bool m_wasPainted = false;
    bool m_isFileComing = false; ///< one is being opened
    bool m_isPageDue = false;    ///< a page is to be shown once the window was painted
    bool m_isHousekeepingDue = false;
};

} // namespace pitchdesk
