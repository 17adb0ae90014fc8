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
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QPushButton>
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
            if (!save(m_composition.window(), pageCode(page)))
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
        done = drawDialog(window.findChild<QDialog *>(QStringLiteral("shortcutsDialog")), QStringLiteral("shortcuts")) && done;
        window.openAbout();
        done = drawDialog(window.findChild<QDialog *>(QStringLiteral("aboutDialog")), QStringLiteral("about")) && done;
        auto *who = new OperatorDialog(m_composition.desk().file(), QStringLiteral("Tanaka Yuki"), &window);
        who->setAttribute(Qt::WA_DeleteOnClose);
        who->open();
        done = drawDialog(who, QStringLiteral("operator")) && done;
        return done && drawPressed(PageId::Proposals, QStringLiteral("proposals.import"), QStringLiteral("import"))
            && drawPressed(PageId::Setup, QStringLiteral("setup.newEvent"), QStringLiteral("newevent"));
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
        const QString file = m_folder.filePath(QStringLiteral("%1-%2%3").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name, m_suffix));
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
        composition.window().grab().save(target.filePath(QStringLiteral("00-welcome-%1-light.png").arg(languageCode(language))));
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
