// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window answers while an import of 1,000, 10,000 and 100,000 rows runs: the longest time that its event loop
// did not come round, beside the same when nothing goes on; and how soon an import that is cancelled says so.
#include "app/composition.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/watchdog.h"
#include "ui/proposals/importsession.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int idleMilliseconds = 3000;
constexpr int fewestToCancel = 10'000; // with less it is done before anybody could
constexpr int longest = 600'000;       // ms: then something hangs

void printGaps(const QString &what, const Watchdog &watchdog, double seconds)
{
    printRow({what, QStringLiteral("%1 s").arg(seconds, 0, 'f', 1), QStringLiteral("%1 ms").arg(watchdog.longestGap()),
              QString::number(watchdog.countAbove(50)), QString::number(watchdog.countAbove(100))});
}

/// Previews and imports; `stopAfter` milliseconds into the run it is cancelled, unless that is negative. The milliseconds
/// from the cancelling to the answer, -1 where it was not cancelled in time.
qint64 import(ImportSession &session, const QString &file, int stopAfter)
{
    QEventLoop loop;
    QElapsedTimer sinceCancel;
    qint64 answered = -1;
    QObject::connect(&session, &ImportSession::previewReady, &loop, [&] {
        session.run();
        if (stopAfter >= 0) {
            QTimer::singleShot(stopAfter, &loop, [&] {
                sinceCancel.start();
                session.cancel();
            });
        }
    });
    QObject::connect(&session, &ImportSession::imported, &loop, &QEventLoop::quit);
    QObject::connect(&session, &ImportSession::importFailed, &loop, [&] {
        answered = sinceCancel.isValid() ? sinceCancel.elapsed() : -1;
        loop.quit();
    });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    session.open(file);
    loop.exec();
    return answered;
}

void measure(Composition &composition, const QTemporaryDir &folder, int rows)
{
    const QString file = folder.filePath(QStringLiteral("rows%1.csv").arg(rows));
    if (!writeProposalsCsv(file, rows))
        return printRow({QStringLiteral("%1 rows could not be written").arg(rows)});
    if (rows >= fewestToCancel) {
        ImportSession session(composition.desk(), composition.desk().currentEvent());
        const qint64 answered = import(session, file, 300);
        printRow({QStringLiteral("%1 rows, cancel answers in").arg(rows),
                  answered < 0 ? QStringLiteral("was done") : QStringLiteral("%1 ms").arg(answered)});
    }
    QElapsedTimer clock;
    clock.start();
    const Watchdog watchdog;
    ImportSession session(composition.desk(), composition.desk().currentEvent());
    import(session, file, -1);
    const double seconds = double(clock.elapsed()) / 1000;
    wait(idleMilliseconds + rows / 20); // the page reads and shows what has come
    printGaps(QStringLiteral("%1 rows, preview and import").arg(rows), watchdog, seconds);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Composition composition(windowOptions(folder));
    showWindow(composition);
    const QString file = folder.filePath(QStringLiteral("bench.pitchdesk"));
    if (!shownAfter(composition, [&](FileController &files) { files.create(file, QStringLiteral("singapore-2023")); }))
        return 1;
    composition.window().showPage(PageId::Proposals);
    wait(500);
    printHeading(QStringLiteral("The window's event loop while rows come in: longest time between two rounds"));
    printRow({QStringLiteral("what"), QStringLiteral("took"), QStringLiteral("longest"), QStringLiteral("over 50 ms"),
              QStringLiteral("over 100 ms")});
    {
        const Watchdog watchdog;
        wait(idleMilliseconds);
        printGaps(QStringLiteral("nothing goes on"), watchdog, double(idleMilliseconds) / 1000);
    }
    for (const int rows : sizesToMeasure())
        measure(composition, folder, rows);
    return 0;
}
