// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type and typed filters over a committed list of queries, at 1,000, 10,000 and 100,000 proposals of about
// 1,100 bytes of text each, beside the same queries in the sqlite3 shell over the same file in the same run.
#include "core/base/textfold.h"
#include "core/services/query/queryparser.h"
#include "core/workflow/workspace.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/searchqueries.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int repetitions = 3;
constexpr int textBytes = 1000;

double percentile95(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * 0.95))];
}

/// About `textBytes` of words in three languages, some of them rare.
QString answerText(std::mt19937 &random)
{
    static const QStringList words =
        QStringLiteral(
            "the of and to a in for with on is that we our rice farmers water sensor pilot cost quality data market partner "
            "supply chain carbon credit energy robot service platform customer factory life system model field cooperative "
            "nông nghiệp và của cho các với trong đối tác chuỗi cung ứng phát triển bền vững thị trường khách hàng dữ liệu "
            "trên nước công nghệ giải pháp ベトナム 農家の 水田 センサー サービス 品質 実証実験 水やりの時を知らせます サプライチェーン "
            "連携 費用 市場 制御 技術を使って")
            .split(u' ');
    QString text;
    qsizetype bytes = 0;
    while (bytes < textBytes) {
        const QString word = random() % 40 == 0
            ? QStringLiteral("term%1").arg(random() % 5000)
            : words[qsizetype((random() % 97) * (random() % 97) / 97 % size_t(words.size()))];
        text += word + u' ';
        bytes += word.toUtf8().size() + 1;
    }
    return text;
}

bool writeCsv(const QString &file, int rows)
{
    static const QStringList heads =
        QStringLiteral("Sensor Robot Energy Lotus ケア Mirai Fintech Agri-tech").split(u' ');
    static const QStringList people = QStringLiteral("Nguyễn Văn Mai|佐藤 花子|Person|Trần Thị Hoa").split(u'|');
    static const QStringList countries = QStringLiteral("VN JP SG TH").split(u' ');
    static const QStringList stages = QStringLiteral("idea prototype pilot revenue growth").split(u' ');
    std::mt19937 random(7);
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    target.write(
        "Response ID,Submitted at,Company,Country,Proposal title,Summary,Fields,Stage,Founded,Contact,E-mail,Why now?\n");
    for (int row = 1; row <= rows; ++row) {
        const QString text = answerText(random);
        const QString line =
            QStringLiteral("R-%1,2025-09-%2 10:00,Startup %1 Co. Ltd.,%3,%4 %5 for Bắc Ninh,\"%6\",%7,%8,%9,")
                .arg(row)
                .arg(1 + row % 28, 2, 10, QLatin1Char('0'))
                .arg(countries[row % 4], heads[row % heads.size()])
                .arg(row % 1000)
                .arg(text.left(150), row % 3 == 0 ? QStringLiteral("agritech") : QStringLiteral("fintech"),
                     stages[row % 5])
                .arg(2010 + row % 12);
        target.write(line.toUtf8());
        target.write(QStringLiteral("%1 %2,contact@startup-%2.example,\"%3\"\n")
                         .arg(people[row % people.size()])
                         .arg(row)
                         .arg(text.mid(150))
                         .toUtf8());
    }
    return target.flush();
}

std::unique_ptr<Workspace> makeFile(const QString &csv, const QString &file, EventId &event, const Clock &clock)
{
    WorkspaceOptions options;
    options.operatorName = QStringLiteral("Bench");
    auto workspace = Workspace::create(file, options, clock);
    if (!workspace)
        return nullptr;
    Event bench;
    bench.name = LocalizedText::only(QStringLiteral("Bench"), Language::English);
    const auto id = (*workspace)->workflows().events.saveEvent(bench);
    if (!id)
        return nullptr;
    event = *id;
    ImportOptions import;
    import.event = event;
    Progress progress;
    const auto outcome = (*workspace)->workflows().imports.run(csv, import, progress);
    if (!outcome) {
        QTextStream(stderr) << toLogLine(outcome.error()) << Qt::endl;
        return nullptr;
    }
    return std::move(*workspace);
}

/// Milliseconds of each statement in the sqlite3 shell, by its own timer.
std::vector<double> shellTimes(const QTemporaryDir &folder, const QString &file, const QStringList &statements)
{
    const QString script = folder.filePath(QStringLiteral("queries.sql"));
    QFile target(script);
    if (!target.open(QIODevice::WriteOnly))
        return {};
    target.write("SELECT count(*) FROM search_document WHERE instr(folded, 'warm');\n.timer on\n");
    for (int i = 0; i < repetitions; ++i)
        target.write((statements.join(QStringLiteral(";\n")) + QStringLiteral(";\n")).toUtf8());
    target.close();
    const ProcessRun run = runProcess(QStringLiteral("/usr/bin/sqlite3"), {file, QStringLiteral(".read ") + script});
    static const QRegularExpression real(QStringLiteral("Run Time: real ([0-9.]+)"));
    std::vector<double> times;
    for (auto match = real.globalMatch(run.output); match.hasNext();)
        times.push_back(match.next().captured(1).toDouble() * 1000);
    return times;
}

QString sqlText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

/// The queries that took longest, each by its best run: what is slow every time, not what the machine did meanwhile.
template<typename List>
QString slowest(const std::vector<double> &times, const List &texts)
{
    const size_t count = std::size(texts);
    std::vector<std::pair<double, QString>> best;
    for (size_t i = 0; i < count; ++i) {
        double time = times[i];
        for (size_t again = i; again < times.size(); again += count)
            time = std::min(time, times[again]);
        best.emplace_back(time, QString::fromUtf8(texts[i]));
    }
    std::sort(best.begin(), best.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    QStringList words;
    for (size_t i = 0; i < std::min<size_t>(3, best.size()); ++i)
        words << QStringLiteral("%1 (%2 ms)").arg(best[i].second).arg(best[i].first, 0, 'f', 1);
    return words.join(QStringLiteral(", "));
}

void report(const QString &what, const std::vector<double> &ours, const std::vector<double> &shell)
{
    const auto figure = [](double value) { return QStringLiteral("%1 ms").arg(value, 0, 'f', 2); };
    const double own = percentile95(ours);
    const double other = percentile95(shell);
    printRow({what, figure(median(ours)), figure(own), figure(*std::max_element(ours.begin(), ours.end())),
              figure(median(shell)), figure(other), QStringLiteral("%1 x").arg(own / other, 0, 'f', 3)});
}

void measureNames(const QTemporaryDir &folder, const QString &file, Workflows &workflows, EventId event)
{
    std::vector<double> ours;
    for (int i = 0; i < repetitions; ++i) {
        for (const char *query : nameQueries)
            ours.push_back(millisecondsOf([&] {
                const auto hits = workflows.search.quickFindNames(event, QString::fromUtf8(query), 50);
                Q_UNUSED(hits)
            }));
    }
    QStringList statements;
    for (const char *query : nameQueries) {
        // The shell has no sections: it looks through title and company as they are shown.
        const QString text = sqlText(fold(QString::fromUtf8(query)));
        statements << QStringLiteral("SELECT record_id FROM search_document WHERE instr(lower(heading), %1) OR "
                                     "instr(lower(detail), %1) LIMIT 50")
                          .arg(text);
    }
    report(QStringLiteral("  titles, companies, people"), ours, shellTimes(folder, file, statements));
    printRow({QStringLiteral("    slowest: ") + slowest(ours, nameQueries)});
}

void measureAnswers(const QTemporaryDir &folder, const QString &file, Workflows &workflows, EventId event)
{
    std::vector<double> ours;
    for (int i = 0; i < repetitions; ++i) {
        for (const char *query : answerQueries)
            ours.push_back(millisecondsOf([&] {
                const auto hits = workflows.search.textHits(event,
                                                            {{QueryField::Anything, fold(QString::fromUtf8(query))}});
                Q_UNUSED(hits)
            }));
    }
    QStringList statements;
    for (const char *query : answerQueries)
        statements << QStringLiteral(
                          "SELECT count(record_id) FROM search_document WHERE kind = 'proposal' AND instr(folded, %1)")
                          .arg(sqlText(fold(QString::fromUtf8(query))));
    report(QStringLiteral("  answers, all hits"), ours, shellTimes(folder, file, statements));
    printRow({QStringLiteral("    slowest: ") + slowest(ours, answerQueries)});
}

void measureFilters(const QTemporaryDir &folder, const QString &file, Workflows &workflows, EventId event)
{
    const auto rows = workflows.proposals.proposals(event);
    const auto names = workflows.queries.names(event);
    if (!rows || !names)
        return;
    QueryVocabulary vocabulary;
    addNames(vocabulary, *names);
    const QueryContext context = queryContext(*names);
    std::vector<double> ours;
    QStringList statements;
    for (int i = 0; i < repetitions; ++i) {
        for (const FilterQuery &filter : filterQueries) {
            qsizetype found = 0;
            ours.push_back(millisecondsOf([&] {
                const auto root = parseQuery(QString::fromUtf8(filter.text), vocabulary);
                if (!root)
                    return;
                auto hits = workflows.search.textHits(event, textTermsOf(*root));
                const QueryMatcher matcher(*root, context, hits ? std::move(*hits) : TextHits());
                found = std::count_if(rows->begin(), rows->end(),
                                      [&matcher](const ProposalRow &row) { return matcher.matches(row); });
            }));
            if (i == 0)
                statements << QStringLiteral(
                                  "SELECT count(*) FROM proposal p JOIN organisation o ON o.id = p.applicant_id WHERE ")
                        + QString::fromUtf8(filter.sql);
        }
    }
    report(QStringLiteral("  filters over the rows"), ours, shellTimes(folder, file, statements));
}

void measure(int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    const QString file = folder.filePath(QStringLiteral("search.pitchdesk"));
    EventId event;
    auto writer = writeCsv(csv, count) ? makeFile(csv, file, event, clock) : nullptr;
    if (!writer)
        return printRow({QStringLiteral("%1 proposals could not be made").arg(count)});
    auto reader = Workspace::openReader(file, clock);
    if (!reader)
        return;
    Workflows &workflows = (*reader)->workflows();
    const double loading = millisecondsOf([&] {
        const Status ready = workflows.search.prepare();
        Q_UNUSED(ready)
    });
    const auto again = [&] {
        const Status ready = workflows.search.prepare();
        Q_UNUSED(ready)
    };
    const auto changed = writer->workflows().proposals.setState({ProposalId(1)}, ProposalState::Eligible, {});
    Q_UNUSED(changed)
    const double refreshing = millisecondsOf(again);
    printRow({QStringLiteral("%1 proposals, %2 MB").arg(count).arg(QFile(csv).size() / 1000000),
              QStringLiteral("first %1 ms").arg(loading, 0, 'f', 0),
              QStringLiteral("edit %1 ms").arg(refreshing, 0, 'f', 1)});
    measureNames(folder, file, workflows, event);
    measureAnswers(folder, file, workflows, event);
    measureFilters(folder, file, workflows, event);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    printHeading(QStringLiteral("Search and filters, beside the sqlite3 shell on the same file"));
    printRow({QStringLiteral("query list"), QStringLiteral("median"), QStringLiteral("95 %"), QStringLiteral("worst"),
              QStringLiteral("shell median"), QStringLiteral("shell 95 %"), QStringLiteral("ratio")});
    for (const int count : sizesToMeasure())
        measure(count);
    return 0;
}
