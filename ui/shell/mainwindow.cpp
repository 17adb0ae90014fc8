// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/progressrelay.h"
#include "ui/common/theme.h"
#include "ui/desk/desk.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/housekeeper.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/translationloader.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace pitchdesk {

MainWindow::MainWindow(Desk &desk, Dialogs &dialogs, ShellSettings &settings, TranslationLoader &translations)
    : m_desk(desk)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_translations(translations)
    , m_actions(new ShellActions(*this))
    , m_files(new FileController(desk, dialogs, settings, *this))
    , m_housekeeper(new Housekeeper(desk, this))
    , m_undo(new UndoController(desk, m_actions->action(Command::Undo), m_actions->action(Command::Redo), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    applyTextSize(settings.textSize());
    build();
    connectActions();
    connectDesk();
    connectJobs();
    m_actions->setLanguage(currentLanguage());
    m_actions->setTheme(settings.theme());
    m_topBar->languages().setLanguage(currentLanguage());
    if (!restoreGeometry(settings.geometry()))
        resize(1280, 800);
    restoreState(settings.windowState());
    m_actions->setFileOpen(false, false);
    retranslate();
}

MainWindow::~MainWindow()
{
    m_pages->clear(); // pages first: they use the desk and the parts of this window
}

void MainWindow::build()
{
    m_topBar = new TopBar(m_desk, *m_actions);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("shell.message"));
    m_areas = new QStackedWidget;
    m_navigation = new Navigation(*m_actions);
    m_pages = new PageStack([this](PageId page) { return makePage(page); });
    m_status = new StatusLine(m_desk, *statusBar());

    auto *open = new QWidget;
    auto *row = new QHBoxLayout(open);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_areas->addWidget(open);

    auto *central = new QWidget;
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_topBar);
    whole->addWidget(m_areas, 1);
    setCentralWidget(central);
    m_message->clear();
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &MainWindow::showOpened);
    connect(&m_desk, &Desk::closed, this, &MainWindow::showClosed);
    connect(&m_desk, &Desk::currentEventChanged, this, [this](EventId event) {
        if (m_desk.isOpen() && event.isValid())
            m_settings.setLastEvent(m_desk.file(), event.value());
    });
}

void MainWindow::connectJobs()
{
    connect(m_files, &FileController::started, this, &MainWindow::prepareFor);
    connect(m_files, &FileController::failed, this, [this](const Error &error) {
        if (!m_desk.isOpen())
            showClosed();
        showFailure(error);
    });
    connect(m_files, &FileController::reported, m_message, &InlineMessage::showInfo);
    connect(m_undo, &UndoController::failed, this, &MainWindow::showFailure);
    connect(m_undo, &UndoController::reported, m_status, &StatusLine::say);
    connect(m_housekeeper, &Housekeeper::jobStarted, m_status, &StatusLine::startJob);
    connect(m_housekeeper, &Housekeeper::jobEnded, m_status, &StatusLine::endJob);
    connect(m_housekeeper, &Housekeeper::backupFailed, this, &MainWindow::showFailure);
    connect(m_housekeeper, &Housekeeper::checkFailed, this, &MainWindow::showFailure);
    connect(m_housekeeper, &Housekeeper::checked, this, &MainWindow::showCheck);
    connect(m_housekeeper, &Housekeeper::backedUp, this,
            [this](const QString &path) { m_status->say(tr("Backed up to %1").arg(QFileInfo(path).fileName())); });
}

/// Made when it is first needed, which is never where the program starts with a file.
WelcomePage &MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage;
    m_areas->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::newRequested, m_files, &FileController::askForNew);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &FileController::askForOpen);
    connect(m_welcome, &WelcomePage::sampleRequested, m_files, &FileController::askForSample);
    connect(m_welcome, &WelcomePage::fileChosen, m_files, [this](const QString &file) { m_files->open(file); });
    return *m_welcome;
}

void MainWindow::showOpenArea()
{
    m_message->clear();
    if (m_welcome)
        m_welcome->message().clear();
    m_areas->setCurrentIndex(0);
}

/// Shows the page before its data is there, so that the first picture of the window does not wait for the file.
void MainWindow::prepareFor(const QString &)
{
    m_isFileComing = true;
    showOpenArea();
    if (isVisible())
        showFirstPage();
}

/// The first picture of the window does not wait for a page to be built: that one comes right after it.
void MainWindow::showFirstPage()
{
    m_isPageDue = isVisible() && !m_wasPainted;
    if (!m_isPageDue)
        showPage(m_settings.lastPage());
}

void MainWindow::showOpened()
{
    m_settings.addRecentFile(m_desk.file());
    const qint64 event = m_settings.lastEvent(m_desk.file());
    if (event > 0)
        m_desk.setCurrentEvent(EventId(event)); // the event switcher takes another one where this is gone
    m_isFileComing = false;
    m_actions->setFileOpen(true, m_desk.isReadOnly());
    showOpenArea();
    showFirstPage();
    if (!m_desk.info().upgradeBackup.isEmpty())
        m_message->showInfo(
            tr("This file came from an earlier version and was brought up to date. A copy of the old one is kept as %1.")
                .arg(QFileInfo(m_desk.info().upgradeBackup).fileName()));
    retranslate();
    m_isHousekeepingDue = true;
    startHousekeeping();
    if (!m_isPageDue)
        announceData();
}

void MainWindow::announceData()
{
    // Reads come back in order, so that this one follows those of the page.
    m_desk.read([](Workflows &) { return true; }).then(this, [this](bool) {
        QTimer::singleShot(0, this, &MainWindow::dataShown);
    });
}

void MainWindow::continueAfterPaint()
{
    Q_EMIT firstPainted();
    if (std::exchange(m_isPageDue, false)) {
        showPage(m_settings.lastPage());
        if (m_desk.isOpen())
            announceData();
    }
    startHousekeeping();
}

void MainWindow::showClosed()
{
    m_pages->clear();
    m_message->clear();
    m_isFileComing = false;
    m_actions->setFileOpen(false, false);
    welcome().setRecentFiles(m_settings.recentFiles());
    m_areas->setCurrentWidget(m_welcome);
    retranslate();
}

void MainWindow::startHousekeeping()
{
    if (!m_isHousekeepingDue || !m_wasPainted)
        return;
    m_isHousekeepingDue = false;
    m_housekeeper->start();
}

void MainWindow::showFailure(const Error &error)
{
    (m_desk.isOpen() ? *m_message : welcome().message()).showError(errorText(error));
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::continueAfterPaint);
    }
    return handled;
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_desk.isOpen() && !m_isFileComing)
        showClosed();
    QMainWindow::showEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_undo->retranslate();
    m_status->retranslate();
    const QString name = QFileInfo(m_desk.file()).completeBaseName();
    setWindowTitle(!m_desk.isOpen()          ? QStringLiteral("PitchDesk")
                       : m_desk.isReadOnly() ? tr("%1 (read-only) – PitchDesk").arg(name)
                                             : tr("%1 – PitchDesk").arg(name));
    setWindowFilePath(m_desk.isOpen() ? m_desk.file() : QString());
}

void MainWindow::rememberWindow()
{
    m_settings.setWindow(saveGeometry(), saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberWindow();
    m_desk.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && isWorkspaceName(urls.first().toLocalFile()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    m_files->open(urls.first().toLocalFile());
}

} // namespace pitchdesk
