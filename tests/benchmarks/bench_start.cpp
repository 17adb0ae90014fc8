// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first painted window, and until the data of the open file is shown, beside an
// empty window of the same toolkit. The two are started in turn.
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

using namespace pitchdesk::bench;

namespace {

constexpr int runs = 9;

double figureOf(const QString &output, const QString &name)
{
    for (const QString &line : output.split(u'\n')) {
        if (line.startsWith(name))
            return line.section(u' ', 1).toDouble();
    }
    return -1;
}

ProcessRun start(const QString &program, const QStringList &arguments)
{
    const QString startedAt = QStringLiteral("PITCHDESK_STARTED_AT=")
        + QString::number(QDateTime::currentMSecsSinceEpoch());
    return runProcess(programPath(program), arguments, {startedAt, QStringLiteral("QT_QPA_PLATFORM=offscreen")});
}

bool makeFile(const QTemporaryDir &folder, const QString &file, int proposals)
{
    if (runProcess(programPath(QStringLiteral("pitchdesk-cli")),
                   {QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("inno-2025")})
            .exitCode
        != 0)
        return false;
    constexpr int sampleProposals = 96;
    if (proposals <= sampleProposals)
        return true;
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    return writeProposalsCsv(csv, proposals - sampleProposals)
        && runProcess(programPath(QStringLiteral("pitchdesk-cli")),
                      {QStringLiteral("import"), QStringLiteral("proposals"), file, csv, QStringLiteral("--event"),
                       QStringLiteral("1")})
               .exitCode
        == 0;
}

void measure(const QTemporaryDir &folder, int proposals)
{
    const QString file = folder.filePath(QStringLiteral("start-%1.pitchdesk").arg(proposals));
    if (!makeFile(folder, file, proposals)) {
        printRow({QStringLiteral("could not make the file of %1").arg(proposals)});
        return;
    }
    const QStringList arguments {QStringLiteral("--measure-start"),
                                 QStringLiteral("--operator"),
                                 QStringLiteral("Bench"),
                                 QStringLiteral("--settings"),
                                 folder.filePath(QStringLiteral("settings.ini")),
                                 QStringLiteral("--page"),
                                 QStringLiteral("proposals"),
                                 file};
    std::vector<double> empty;
    std::vector<double> painted;
    std::vector<double> shown;
    std::vector<double> megabytes;
    for (int run = 0; run <= runs; ++run) {
        const double floor = figureOf(start(QStringLiteral("emptywindow"), {}).output,
                                      QStringLiteral("first-paint-ms"));
        const ProcessRun ours = start(QStringLiteral("pitchdesk"), arguments);
        if (run == 0)
            continue; // the first one warms the caches
        empty.push_back(floor);
        painted.push_back(figureOf(ours.output, QStringLiteral("first-paint-ms")));
        shown.push_back(figureOf(ours.output, QStringLiteral("data-shown-ms")));
        megabytes.push_back(ours.peakMegabytes);
    }
    const double floor = median(empty);
    printRow({QStringLiteral("%1 proposals").arg(proposals), QStringLiteral("%1 ms").arg(floor),
              QStringLiteral("%1 ms").arg(median(painted)),
              QStringLiteral("%1 x").arg(median(painted) / floor, 0, 'f', 2),
              QStringLiteral("%1 ms").arg(median(shown)), QStringLiteral("%1 x").arg(median(shown) / floor, 0, 'f', 2),
              QStringLiteral("%1 MB").arg(median(megabytes), 0, 'f', 0)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    printHeading(
        QStringLiteral(
            "Start: to the first painted window, and until the Proposals page shows the file (medians of %1 starts)")
            .arg(runs));
    printRow({QStringLiteral("file"), QStringLiteral("empty window"), QStringLiteral("first paint"),
              QStringLiteral("ratio"), QStringLiteral("data shown"), QStringLiteral("ratio"),
              QStringLiteral("memory")});
    for (const int proposals : {96, 1000, 3000})
        measure(folder, proposals);
    return 0;
}
