// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/desk/desk.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/translationloader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pitchdesk {

/// The window as main() wires it, on files and settings in a temporary folder, with questions that the test answers.
class WindowFixture
{
public:
    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("shell"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ~WindowFixture() { dropWindow(); }
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    /// A window with the settings that the last one left.
    void makeWindow(Language language = Language::English, const QString &operatorName = QStringLiteral("Mai"))
    {
        dropWindow();
        settings = std::make_unique<ShellSettings>(folder.filePath(QStringLiteral("settings.ini")));
        translations = std::make_unique<TranslationLoader>();
        applyTheme(QStringLiteral("light"));
        translations->setLanguage(language);
        desk = std::make_unique<Desk>(clock);
        dialogs = std::make_unique<Dialogs>();
        window = std::make_unique<MainWindow>(*desk, *dialogs, *settings, *translations);
        window->files().setOperatorName(operatorName);
        window->show();
        activate();
    }
    /// Gives the window the keyboard, which a closed dialog may have left nowhere.
    void activate() const
    {
        window->activateWindow();
        std::ignore = QTest::qWaitForWindowActive(window.get());
    }
    void dropWindow()
    {
        window.reset();
        desk.reset();
        translations.reset();
        dialogs.reset();
        settings.reset();
    }

    /// A fresh file with the sample event; made once, and copied from then on.
    QString sampleFile(const QString &name)
    {
        const QString master = folder.filePath(QStringLiteral("master.pitchdesk"));
        if (!QFile::exists(master)) {
            Desk maker(clock);
            auto made = maker.create(master, {QStringLiteral("Sato")}, QStringLiteral("inno-2025"));
            if (!QTest::qWaitFor([&made] { return made.isFinished(); }, patience) || !made.result())
                qCritical("the sample could not be made");
            maker.close();
            maker.waitForJobs();
        }
        const QString file = folder.filePath(name + QStringLiteral(".pitchdesk"));
        QFile::remove(file);
        if (!QFile::copy(master, file))
            qCritical("cannot copy the sample");
        return file;
    }
    /// Opens a file; true once its data is shown.
    bool open(const QString &file, bool readOnly = false)
    {
        QSignalSpy shown(window.get(), &MainWindow::dataShown);
        window->files().open(file, readOnly);
        if (shown.isEmpty() && !shown.wait(patience))
            return false;
        settle();
        return true;
    }
    bool openSample(const QString &name = QStringLiteral("sample")) { return open(sampleFile(name)); }
    /// Waits until every page has shown what it asked for.
    void settle() const
    {
        for (int round = 0; round < 3; ++round) {
            desk->waitForJobs();
            QTest::qWait(4);
        }
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Does a write of a workflow and waits for the pages.
    template<typename Work>
    auto write(Work work)
    {
        auto future = desk->write(std::move(work));
        future.waitForFinished();
        auto result = future.result();
        settle();
        return result;
    }
    /// Renames the open event, as one step of the history.
    bool renameEvent(const QString &name)
    {
        return bool(write([id = desk->currentEvent(), name](Workflows &w) -> Result<EventId> {
            PD_ASSIGN(EventSummary summary, w.events.event(id));
            summary.event.name = LocalizedText::only(name, Language::English);
            return w.events.saveEvent(summary.event);
        }));
    }

    static constexpr int patience = 60'000;

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<ShellSettings> settings;
    std::unique_ptr<TranslationLoader> translations;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Dialogs> dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace pitchdesk
