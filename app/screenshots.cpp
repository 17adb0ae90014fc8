// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/composition.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/operatordialog.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickfinddialog.h"
#include "ui/shell/shellactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace pitchdesk {

namespace {

constexpr int width = 1280;
constexpr int height = 800;
constexpr int settleMilliseconds = 120;
constexpr int openMilliseconds = 60000;

void settle(Desk &desk)
{
    for (int round = 0; round < 2; ++round) {
        desk.waitForJobs();
        QEventLoop loop;
        QTimer::singleShot(settleMilliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Draws one series of pictures: a language and a theme.
class Series
{
public:
    Series(Composition &composition, const QDir &folder, Language language, const QString &theme)
        : m_composition(composition)
        , m_folder(folder)
        , m_suffix(QString(u'-' + languageCode(language) + u'-' + theme + u".png"))
    {
        composition.window().chooseLanguage(language);
        composition.window().chooseTheme(theme);
    }

    bool drawPages()
    {
        for (const PageId page : allPages) {
            m_composition.window().showPage(page);
            settle(m_composition.desk());
            selectFirstRows();
            settle(m_composition.desk());
            if (!save(m_composition.window(), pageCode(page)) || !drawParts(page))
                return false;
        }
        return true;
    }

    bool drawDialogs()
    {
        MainWindow &window = m_composition.window();
        window.showPage(PageId::Home);
        QuickFindDialog *find = window.openQuickFind();
        find->setText(QStringLiteral("da nang"));
        bool done = drawDialog(find, QStringLiteral("quickfind"));
        window.openShortcuts();
        done = drawDialog(window.findChild<QDialog *>(QStringLiteral("shortcutsDialog")), QStringLiteral("shortcuts"))
            && done;
        window.openAbout();
        done = drawDialog(window.findChild<QDialog *>(QStringLiteral("aboutDialog")), QStringLiteral("about")) && done;
        auto *who = new OperatorDialog(m_composition.desk().file(), QStringLiteral("Tanaka Yuki"), &window);
        who->setAttribute(Qt::WA_DeleteOnClose);
        who->open();
        done = drawDialog(who, QStringLiteral("operator")) && done;
        return done && drawPressed(PageId::Proposals, QStringLiteral("proposals.import"), QStringLiteral("import"))
            && drawPressed(PageId::Proposals, QStringLiteral("proposals.duplicates"), QStringLiteral("duplicates"))
            && drawPressed(PageId::Proposals, QStringLiteral("proposals.translations"), QStringLiteral("translations"))
            && drawPressed(PageId::Setup, QStringLiteral("setup.newEvent"), QStringLiteral("newevent"))
            && drawNewEventLikeAnother()
            && drawPressed(PageId::Setup, QStringLiteral("setup.event.saveTemplate"), QStringLiteral("savetemplate"))
            && drawPressed(PageId::Setup, QStringLiteral("setup.event.templates"), QStringLiteral("templates"))
            && drawPressed(PageId::Setup, QStringLiteral("setup.form.add"), QStringLiteral("question"));
    }

private:
    void selectFirstRows()
    {
        QWidget *page = m_composition.window().pages().currentWidget();
        const auto views = page->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            const bool isRowTable = view->selectionBehavior() == QAbstractItemView::SelectRows && view->isVisible();
            if (isRowTable && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
    }

    /// What else a page can show: the parts of the set-up, the tabs of judging, the charts, screening.
    bool drawParts(PageId page)
    {
        MainWindow &window = m_composition.window();
        bool done = true;
        if (page == PageId::Setup) {
            auto *parts = window.findChild<QListWidget *>(QStringLiteral("setup.parts"));
            for (int part = 1; part < parts->count(); ++part) {
                parts->setCurrentRow(part);
                done = drawPart(QStringLiteral("setup-part%1").arg(part)) && done;
            }
            parts->setCurrentRow(0);
        } else if (page == PageId::Judging) {
            auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("judging.tabs"));
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                done = drawPart(QStringLiteral("judging-tab%1").arg(tab)) && done;
            }
            done = drawScoring() && done;
            tabs->setCurrentIndex(0);
        } else if (page == PageId::Proposals) {
            done = drawToggled(QStringLiteral("proposals.charts"), QStringLiteral("proposals-chart"))
                && drawToggled(QStringLiteral("proposals.screen"), QStringLiteral("proposals-screening"));
        } else if (page == PageId::Directory) {
            auto *tabs = window.findChild<QTabBar *>(QStringLiteral("directory.tabs"));
            tabs->setCurrentIndex(1);
            done = drawPart(QStringLiteral("directory-people"));
            tabs->setCurrentIndex(0);
        } else if (page == PageId::Ranking) {
            done = drawToggled(QStringLiteral("ranking.chart"), QStringLiteral("ranking-chart"));
        }
        return done;
    }

    bool drawPart(const QString &name)
    {
        settle(m_composition.desk());
        selectFirstRows();
        settle(m_composition.desk());
        return save(m_composition.window(), name);
    }

    /// One proposal's scores, judges x criteria.
    bool drawScoring()
    {
        auto *overview = m_composition.window().findChild<QAbstractItemView *>(
            QStringLiteral("judging.scoring.overview"));
        if (!overview || overview->model()->rowCount() == 0)
            return true;
        overview->setCurrentIndex(overview->model()->index(0, 0));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(overview, &enter);
        return drawPart(QStringLiteral("judging-scores"));
    }

    bool drawToggled(const QString &button, const QString &name)
    {
        auto *toggle = m_composition.window().findChild<QAbstractButton *>(button);
        if (!toggle)
            return true;
        toggle->click();
        const bool done = drawPart(name);
        toggle->click();
        return done;
    }

    /// Presses a page's button that opens a dialog, and draws that.
    bool drawPressed(PageId page, const QString &button, const QString &name)
    {
        m_composition.window().showPage(page);
        settle(m_composition.desk());
        auto *pressed = m_composition.window().findChild<QPushButton *>(button);
        if (!pressed)
            return true;
        pressed->click();
        settle(m_composition.desk());
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return !dialog || drawDialog(dialog, name);
    }

    /// The dialog for a new event, as it is when that begins with the last thing that is offered: an earlier event.
    bool drawNewEventLikeAnother()
    {
        m_composition.window().findChild<QPushButton *>(QStringLiteral("setup.newEvent"))->click();
        settle(m_composition.desk());
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *source = dialog ? dialog->findChild<QComboBox *>(QStringLiteral("dialog.source")) : nullptr;
        if (!source)
            return true;
        source->setCurrentIndex(source->count() - 1);
        return drawDialog(dialog, QStringLiteral("newevent-like"));
    }

    bool drawDialog(QDialog *dialog, const QString &name)
    {
        settle(m_composition.desk());
        const bool saved = save(*dialog, name);
        dialog->close();
        settle(m_composition.desk());
        return saved;
    }

    bool save(QWidget &widget, const QString &name)
    {
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2%3").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name, m_suffix));
        if (widget.grab().save(file))
            return true;
        QTextStream(stderr) << "cannot write " << file << Qt::endl;
        return false;
    }

    Composition &m_composition;
    QDir m_folder;
    QString m_suffix;
    int m_number = 0;
};

/// Makes the sample in a new file and waits until it is shown.
bool openSample(Composition &composition, const QString &file)
{
    QEventLoop loop;
    QObject::connect(&composition.window(), &MainWindow::dataShown, &loop, [&loop] { loop.exit(0); });
    QObject::connect(&composition.window().files(), &FileController::failed, &loop, [&loop](const Error &error) {
        QTextStream(stderr) << toLogLine(error) << Qt::endl;
        loop.exit(1);
    });
    QTimer::singleShot(openMilliseconds, &loop, [&loop] { loop.exit(1); });
    composition.window().files().create(file, QStringLiteral("inno-2025"));
    return loop.exec() == 0;
}

} // namespace

int drawScreenshots(const QString &folder)
{
    const QDir target(folder);
    QTemporaryDir place;
    if (!place.isValid() || !QDir().mkpath(folder)) {
        QTextStream(stderr) << "cannot make " << folder << Qt::endl;
        return 1;
    }
    ProgramOptions options;
    options.operatorName = QStringLiteral("Tanaka Yuki");
    options.language = Language::English;
    options.settingsFile = place.filePath(QStringLiteral("settings.ini"));
    Composition composition(options);
    composition.window().resize(width, height);
    composition.window().show();
    settle(composition.desk());
    for (const Language language : allLanguages) {
        composition.window().chooseLanguage(language);
        settle(composition.desk());
        composition.window().grab().save(
            target.filePath(QStringLiteral("00-welcome-%1-light.png").arg(languageCode(language))));
    }
    if (!openSample(composition, place.filePath(QStringLiteral("Inno sample.pitchdesk"))))
        return 1;
    for (const Language language : allLanguages) {
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            Series series(composition, target, language, theme);
            if (!series.drawPages() || !series.drawDialogs())
                return 1;
        }
    }
    return 0;
}

} // namespace pitchdesk
