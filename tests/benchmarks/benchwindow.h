// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/shell/filecontroller.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace pitchdesk::bench {

/// The program's options for a window that asks nobody and keeps its settings in `folder`.
inline ProgramOptions windowOptions(const QTemporaryDir &folder)
{
    ProgramOptions options;
    options.operatorName = QStringLiteral("Bench");
    options.language = Language::English;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    return options;
}

inline void showWindow(Composition &composition)
{
    composition.window().resize(1280, 800);
    composition.window().show();
}

/// Opens or makes a file, and waits until the window shows its data; false when that takes more than a minute.
inline bool shownAfter(Composition &composition, const std::function<void(FileController &)> &begin)
{
    QEventLoop loop;
    QObject::connect(&composition.window(), &MainWindow::dataShown, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(60000, &loop, [&loop] { loop.exit(1); });
    begin(composition.window().files());
    return loop.exec() == 0;
}

} // namespace pitchdesk::bench
