// SPDX-License-Identifier: GPL-3.0-or-later
// Importing proposals from CSV with everything that comes with it (tables, journal, search index, duplicate keys), beside
// the sqlite3 shell's .import of the same file into a plain table. Each size runs in a process of its own.
#include "core/exchange/tablereader.h"
#include "core/workflow/workspace.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

/// Imports `csv` into a new file and prints the milliseconds of each part.
int importOnce(const QString &csv, const QString &file)
{
    const SystemClock clock;
    WorkspaceOptions options;
    options.operatorName = QStringLiteral("Bench");
    auto workspace = Workspace::create(file, options, clock);
    if (!workspace)
        return 1;
    Workflows &workflows = (*workspace)->workflows();
    Event event;
    event.name = LocalizedText::only(QStringLiteral("Bench"), Language::English);
    const auto id = workflows.events.saveEvent(event);
    if (!id)
        return 1;
    double reading = 0;
    {
        Progress progress;
        reading = millisecondsOf([&] {
            const auto table = readTable(csv, {}, progress);
            if (!table)
                QTextStream(stderr) << toLogLine(table.error()) << Qt::endl;
        });
    }
    QElapsedTimer timer;
    timer.start();
    qint64 savingFrom = -1;
    qint64 savedAt = -1;
    Progress progress([&](double, const QString &stage) {
        if (stage == QStringLiteral("import.saving")) {
            if (savingFrom < 0)
                savingFrom = timer.elapsed();
            savedAt = timer.elapsed();
        }
    });
    ImportOptions import;
    import.event = *id;
    const auto outcome = workflows.imports.run(csv, import, progress);
    const qint64 total = timer.elapsed();
    if (!outcome) {
        QTextStream(stderr) << toLogLine(outcome.error()) << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << outcome->added << ' ' << reading << ' ' << savingFrom << ' ' << savedAt - savingFrom << ' '
                        << total - savedAt << ' ' << total << Qt::endl;
    return 0;
}

double shellImport(const QString &csv, const QString &file)
{
    return runProcess(QStringLiteral("/usr/bin/sqlite3"),
                      {file, QStringLiteral(".mode csv"), QStringLiteral(".import %1 plain").arg(csv)})
        .milliseconds;
}

QString seconds(const QString &milliseconds)
{
    return QStringLiteral("%1 s").arg(milliseconds.toDouble() / 1000, 0, 'f', 2);
}

void measure(const QTemporaryDir &folder, const QString &self, int rows)
{
    const QString csv = folder.filePath(QStringLiteral("rows-%1.csv").arg(rows));
    if (!writeProposalsCsv(csv, rows))
        return;
    const double shell = shellImport(csv, folder.filePath(QStringLiteral("plain-%1.db").arg(rows)));
    const ProcessRun run = runProcess(
        self, {QStringLiteral("--once"), csv, folder.filePath(QStringLiteral("import-%1.pitchdesk").arg(rows))});
    const QStringList figures = run.output.trimmed().split(u' ');
    if (run.exitCode != 0 || figures.size() != 6 || figures.first().toInt() != rows) {
        printRow({QStringLiteral("%1 rows could not be imported: %2").arg(rows).arg(run.output.trimmed())});
        return;
    }
    printRow({QStringLiteral("%1 rows of %2 bytes").arg(rows).arg(QFileInfo(csv).size() / rows),
              QStringLiteral("%1 s").arg(shell / 1000, 0, 'f', 2), seconds(figures.at(5)),
              QStringLiteral("%1 x").arg(figures.at(5).toDouble() / shell, 0, 'f', 1), seconds(figures.at(1)),
              seconds(figures.at(2)), seconds(figures.at(3)), seconds(figures.at(4)),
              QStringLiteral("%1 MB").arg(run.peakMegabytes, 0, 'f', 0),
              QStringLiteral("%1 us").arg(figures.at(5).toDouble() * 1000 / rows, 0, 'f', 0)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--once"))
        return importOnce(arguments.at(2), arguments.at(3));
    const QTemporaryDir folder;
    printHeading(QStringLiteral("Import of proposals from CSV, beside the sqlite3 shell's .import into a plain table"));
    printRow({QStringLiteral("size"), QStringLiteral("sqlite3 shell"), QStringLiteral("import"),
              QStringLiteral("ratio"), QStringLiteral("(read alone)"), QStringLiteral("read and plan"),
              QStringLiteral("store, journal"), QStringLiteral("index, commit"), QStringLiteral("memory"),
              QStringLiteral("per row")});
    for (const int rows : {1000, 10000, 100000})
        measure(folder, QCoreApplication::applicationFilePath(), rows);
    return 0;
}
