// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Proposals opens with, and the duplicates among the proposals, at 1,000, 10,000 and 100,000 made-up ones,
// beside the sqlite3 shell on the same file in the same run.
#include "core/workflow/workspace.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int repetitions = 5;

/// An event with eight challenges and so many proposals, one in forty from the startup of another.
EventId fill(Workspace &workspace, int count)
{
    Event bench;
    bench.name = LocalizedText::only(QStringLiteral("Bench"), Language::English);
    const auto event = workspace.workflows().events.saveEvent(bench);
    if (!event)
        return {};
    for (int number = 1; number <= 8; ++number) {
        Challenge challenge;
        challenge.event = *event;
        challenge.title = LocalizedText::only(QStringLiteral("Challenge %1").arg(number), Language::English);
        const auto saved = workspace.workflows().challenges.saveChallenge(challenge);
        Q_UNUSED(saved)
    }
    GenerateOptions options;
    options.event = *event;
    options.count = count;
    Progress progress;
    return workspace.workflows().samples.generateProposals(options, progress) ? *event : EventId();
}

/// Milliseconds of a statement in the sqlite3 shell by its own timer, its rows written to a file.
double shellTime(const QTemporaryDir &folder, const QString &file, const QString &statement)
{
    const QString script = folder.filePath(QStringLiteral("query.sql"));
    QFile target(script);
    if (!target.open(QIODevice::WriteOnly))
        return 0;
    target.write(".timer on\n");
    for (int i = 0; i < repetitions; ++i)
        target.write(
            QStringLiteral(".once '%1'\n%2;\n").arg(folder.filePath(QStringLiteral("rows")), statement).toUtf8());
    target.close();
    const ProcessRun run = runProcess(QStringLiteral("/usr/bin/sqlite3"), {file, QStringLiteral(".read ") + script});
    static const QRegularExpression real(QStringLiteral("Run Time: real ([0-9.]+)"));
    std::vector<double> times;
    for (auto match = real.globalMatch(run.output); match.hasNext();)
        times.push_back(match.next().captured(1).toDouble() * 1000);
    return times.empty() ? 0 : median(times);
}

double timeOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf(work));
    return median(times);
}

void report(const QString &what, double ours, double shell)
{
    printRow({what, QStringLiteral("%1 ms").arg(ours, 0, 'f', 1), QStringLiteral("%1 ms").arg(shell, 0, 'f', 1),
              QStringLiteral("%1 x").arg(ours / std::max(shell, 0.001), 0, 'f', 2)});
}

void measure(int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString file = folder.filePath(QStringLiteral("proposals.pitchdesk"));
    WorkspaceOptions options;
    options.operatorName = QStringLiteral("Bench");
    auto workspace = Workspace::create(file, options, clock);
    const EventId event = workspace ? fill(**workspace, count) : EventId();
    if (!event.isValid())
        return printRow({QStringLiteral("%1 proposals could not be made").arg(count)});
    Workflows &workflows = (*workspace)->workflows();
    size_t pairs = 0;
    const double rows = timeOf([&] {
        const auto read = workflows.proposals.proposals(event);
        Q_UNUSED(read)
    });
    const double duplicates = timeOf([&] {
        const auto found = workflows.duplicates.pairs(event);
        pairs = found ? found->size() : 0;
    });
    printRow({QStringLiteral("%1 proposals, %2 pairs alike").arg(count).arg(pairs)});
    report(QStringLiteral("  rows of the page"), rows,
           shellTime(folder, file,
                     QStringLiteral("SELECT p.id, p.uid, p.number, p.title, o.name_en, o.name_ja, o.name_vi, o.kana, "
                                    "o.home_country, p.language, p.stage, p.state, p.received_at, c.number, c.title_en "
                                    "FROM proposal p JOIN organisation o ON o.id = p.applicant_id "
                                    "LEFT JOIN challenge c ON c.id = p.challenge_id ORDER BY p.number")));
    report(QStringLiteral("  pairs that look alike"), duplicates,
           shellTime(folder, file,
                     QStringLiteral("SELECT DISTINCT a.proposal_id, b.proposal_id, a.kind FROM duplicate_key a "
                                    "JOIN duplicate_key b ON b.event_id = a.event_id AND b.kind = a.kind "
                                    "AND b.folded = a.folded AND a.proposal_id < b.proposal_id")));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    printHeading(
        QStringLiteral("The rows of the page Proposals and the duplicates among them, beside the sqlite3 shell"));
    printRow({QStringLiteral("what"), QStringLiteral("PitchDesk"), QStringLiteral("shell"), QStringLiteral("ratio")});
    for (const int count : sizesToMeasure())
        measure(count);
    return 0;
}
