// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/desk/desk.h"
#include "ui/directory/directorypage.h"
#include "ui/history/historypage.h"
#include "ui/home/homepage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/reporttext.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/organisationdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/eventswitcher.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/housekeeper.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickfinddialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/translationloader.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace pitchdesk {

namespace {

PageId pageOfHit(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Challenge:
        return PageId::Setup;
    case SearchKind::Judge:
        return PageId::Judging;
    case SearchKind::Organisation:
    case SearchKind::Person:
        return PageId::Directory;
    case SearchKind::Proposal:
        break;
    }
    return PageId::Proposals;
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto work) {
        connect(&m_actions->action(command), &QAction::triggered, this, work);
    };
    on(Command::NewWorkspace, [this] { m_files->askForNew(); });
    on(Command::OpenWorkspace, [this] { m_files->askForOpen(); });
    on(Command::Restore, [this] { m_files->askForRestore(); });
    on(Command::CloseWorkspace, [this] { m_files->close(); });
    on(Command::BackUp, [this] { m_housekeeper->backUpNow(); });
    on(Command::CheckFile, [this] {
        showPage(PageId::Settings);
        m_housekeeper->checkNow();
    });
    on(Command::Quit, [this] { close(); });
    on(Command::QuickFind, [this] { openQuickFind(); });
    on(Command::FocusFilter, [this] {
        if (QWidget *page = m_pages->pageIfMade(m_pages->currentPage()))
            focusFilterOn(*page, m_pages->currentPage());
    });
    on(Command::NewEvent, [this] { askForNewEvent(); });
    on(Command::EditEvent, [this] { showPage(PageId::Setup); });
    on(Command::ThemeSystem, [this] { chooseTheme(QStringLiteral("system")); });
    on(Command::ThemeLight, [this] { chooseTheme(QStringLiteral("light")); });
    on(Command::ThemeDark, [this] { chooseTheme(QStringLiteral("dark")); });
    on(Command::Shortcuts, [this] { openShortcuts(); });
    on(Command::About, [this] { openAbout(); });
    for (const PageId page : allPages)
        connect(&m_actions->action(page), &QAction::triggered, this, [this, page] { showPage(page); });
    for (const Language language : allLanguages)
        connect(&m_actions->action(language), &QAction::triggered, this,
                [this, language] { chooseLanguage(language); });
    connect(&m_topBar->languages(), &LanguageSwitch::languageChosen, this, &MainWindow::chooseLanguage);
    connect(&m_topBar->events(), &EventSwitcher::newEventRequested, this, &MainWindow::askForNewEvent);
    connect(&m_topBar->events(), &EventSwitcher::editEventRequested, this, [this] { showPage(PageId::Setup); });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

QWidget *MainWindow::makePage(PageId page)
{
    QWidget *widget = pitchdesk::makePage(page, m_desk, m_dialogs);
    if (auto *home = qobject_cast<HomePage *>(widget)) {
        connect(home, &HomePage::openPage, this, [this](PageId target, const QString &hint) {
            showPage(target);
            applyHintOn(*m_pages->pageIfMade(target), target, hint);
        });
        connect(home, &HomePage::openRecord, this, [this](PageId target, qint64 key) {
            showPage(target);
            showRecordOn(*m_pages->pageIfMade(target), target, key);
        });
        connect(home, &HomePage::newEventRequested, this, &MainWindow::askForNewEvent);
    } else if (auto *directory = qobject_cast<DirectoryPage *>(widget)) {
        connectDirectory(*directory);
    } else if (auto *history = qobject_cast<HistoryPage *>(widget)) {
        history->setActions(m_actions->action(Command::Undo), m_actions->action(Command::Redo));
    } else if (auto *settings = qobject_cast<SettingsPage *>(widget)) {
        settings->setPreferences(
            {currentLanguage(), m_settings.theme(), m_settings.textSize(), m_settings.operatorName()});
        connect(settings, &SettingsPage::preferencesChanged, this, &MainWindow::applyPreferences);
        connect(settings, &SettingsPage::backupRequested, m_housekeeper, &Housekeeper::backUpNow);
        connect(settings, &SettingsPage::checkRequested, m_housekeeper, &Housekeeper::checkNow);
        connect(settings, &SettingsPage::restoreRequested, m_files,
                [this](const QString &backup) { m_files->restore(backup, m_desk.file()); });
        connect(m_housekeeper, &Housekeeper::checked, settings, &SettingsPage::showReport);
    }
    return widget;
}

void MainWindow::connectDirectory(DirectoryPage &directory)
{
    const auto show = [this](PageId page, EventId event, qint64 key) {
        if (event.isValid() && event != m_desk.currentEvent())
            m_desk.setCurrentEvent(event);
        showPage(page);
        showRecordOn(*m_pages->pageIfMade(page), page, key);
    };
    connect(&directory, &DirectoryPage::proposalActivated, this,
            [show](EventId event, ProposalId id) { show(PageId::Proposals, event, id.value()); });
    connect(&directory, &DirectoryPage::challengeActivated, this,
            [show](EventId event, ChallengeId id) { show(PageId::Setup, event, id.value()); });
    connect(&directory, &DirectoryPage::organisationEditRequested, this,
            [this, page = &directory](const Organisation &organisation) {
                m_desk.read([](Workflows &w) { return w.places.places(); })
                    .then(page, [this, page, organisation](const Result<std::vector<Place>> &places) {
                        editOrganisation(*page, organisation, places.value_or(std::vector<Place>()));
                    });
            });
}

void MainWindow::editOrganisation(DirectoryPage &page, const Organisation &organisation,
                                  const std::vector<Place> &places)
{
    const bool isNew = !organisation.id.isValid();
    auto *dialog = new OrganisationDialog(organisation, &page);
    dialog->setPlaces(places);
    dialog->setSubmitRecord([this, page = &page, isNew](const Organisation &changed, const EntryDialog::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.events.saveOrganisation(changed); })
            .then(page, [page, done, isNew](const Result<OrganisationId> &saved) {
                if (saved && isNew)
                    page->showOrganisation(*saved);
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void MainWindow::showPage(PageId page)
{
    m_pages->showPage(page);
    m_actions->action(page).setChecked(true);
    m_settings.setLastPage(page);
}

void MainWindow::showHit(const SearchHit &hit)
{
    if (hit.event.isValid() && hit.event != m_desk.currentEvent())
        m_desk.setCurrentEvent(hit.event);
    const PageId page = pageOfHit(hit.kind);
    showPage(page);
    QWidget &widget = *m_pages->pageIfMade(page);
    if (hit.kind == SearchKind::Organisation)
        static_cast<DirectoryPage &>(widget).showOrganisation(OrganisationId(hit.key));
    else if (hit.kind == SearchKind::Person)
        static_cast<DirectoryPage &>(widget).showPerson(PersonId(hit.key));
    else
        showRecordOn(widget, page, hit.key);
}

QuickFindDialog *MainWindow::openQuickFind()
{
    auto *dialog = new QuickFindDialog(m_desk, QuickFindIndex(*m_actions, m_translations), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickFindDialog::recordChosen, this, &MainWindow::showHit);
    dialog->open();
    return dialog;
}

void MainWindow::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askForNewEvent()
{
    if (!m_desk.isOpen() || m_desk.isReadOnly())
        return;
    showPage(PageId::Setup);
    startNewEventOn(*m_pages->pageIfMade(PageId::Setup));
}

/// A sound file is no news; what is wrong with another stands in full on the Settings page.
void MainWindow::showCheck(const CheckReport &report)
{
    if (!report.isSound())
        m_message->showError(checkSummary(report));
}

/// What differs from the present choice takes effect at once.
void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_settings.setOperatorName(preferences.operatorName);
    if (preferences.theme != m_settings.theme())
        chooseTheme(preferences.theme);
    if (preferences.textSize != m_settings.textSize())
        chooseTextSize(preferences.textSize);
    if (preferences.language != currentLanguage())
        chooseLanguage(preferences.language);
}

void MainWindow::showPreferences()
{
    if (auto *settings = qobject_cast<SettingsPage *>(m_pages->pageIfMade(PageId::Settings)))
        settings->setPreferences(
            {currentLanguage(), m_settings.theme(), m_settings.textSize(), m_settings.operatorName()});
}

void MainWindow::chooseLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translations.setLanguage(language);
    m_actions->setLanguage(language);
    m_topBar->languages().setLanguage(language);
    showPreferences();
}

void MainWindow::chooseTheme(const QString &theme)
{
    m_settings.setTheme(theme);
    applyTheme(theme);
    m_actions->setTheme(theme);
    showPreferences();
}

void MainWindow::chooseTextSize(int percent)
{
    m_settings.setTextSize(percent);
    applyTextSize(percent);
    showPreferences();
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    for (const QString &file : m_settings.recentFiles()) {
        QAction *action = menu->addAction(QFileInfo(file).completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { m_files->open(file); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace pitchdesk
