// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/options.h"
#include "app/screenshots.h"
#include "app/startclock.h"

#include <QApplication>
#include <QHashSeed>
#include <QIcon>
#include <QTextStream>

#include <cstring>

using namespace pitchdesk;

namespace {

/// Texts and pictures need no display.
void chooseOffscreen(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    for (int i = 1; i < argc; ++i) {
        if (!std::strncmp(argv[i], "--screenshots", 13) || !std::strcmp(argv[i], "--help")
            || !std::strcmp(argv[i], "--version"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("PitchDesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("PitchDesk"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("pitchdesk.org"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PITCHDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pitchdesk.PitchDesk"));
}

int say(const ParsedOptions &parsed)
{
    QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.message << Qt::endl;
    return parsed.exitCode;
}

/// Prints when the window was first painted and when its data was there, then leaves.
void measureStart(Composition &composition, bool hasFile)
{
    QObject::connect(&composition.window(), &MainWindow::firstPainted, qApp, [hasFile] {
        QTextStream(stdout) << "first-paint-ms " << millisecondsSinceStart() << Qt::endl;
        if (!hasFile)
            QCoreApplication::quit();
    });
    QObject::connect(&composition.window(), &MainWindow::dataShown, qApp, [] {
        QTextStream(stdout) << "data-shown-ms " << millisecondsSinceStart() << Qt::endl;
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // documents come out byte for byte the same
    chooseOffscreen(argc, argv);
    describeProgram();
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/pitchdesk.svg")));
    const ParsedOptions parsed = parseOptions(QCoreApplication::arguments());
    if (!parsed.goesOn)
        return say(parsed);
    if (!parsed.options.screenshotFolder.isEmpty())
        return drawScreenshots(parsed.options.screenshotFolder);

    Composition composition(parsed.options);
    if (parsed.options.measureStart)
        measureStart(composition, !parsed.options.file.isEmpty());
    composition.start();
    return QApplication::exec();
}
