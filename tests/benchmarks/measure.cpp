// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#endif

namespace pitchdesk::bench {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

#ifdef Q_OS_UNIX
/// Runs the program as a child of our own, since only wait4() says what one child took at its highest.
ProcessRun runChild(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    ProcessRun run;
    int ends[2];
    if (pipe(ends) != 0)
        return run;
    std::vector<QByteArray> words {QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        for (const QString &entry : environment)
            putenv(::strdup(entry.toUtf8().constData()));
        execv(pointers[0], pointers.data());
        _exit(127);
    }
    close(ends[1]);
    QFile pipeEnd;
    if (pipeEnd.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        run.output = QString::fromUtf8(pipeEnd.readAll());
    int status = 0;
    rusage usage {};
    wait4(child, &status, 0, &usage);
    run.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.peakMegabytes = double(usage.ru_maxrss) / 1024;
    return run;
}
#endif

QString summaryOf(int row)
{
    static const QStringList parts {QStringLiteral("Sensors on the rice fields tell when to water."),
                                    QStringLiteral("Cảm biến báo khi nào cần tưới, tiết kiệm nước."),
                                    QStringLiteral("水田のセンサーが水やりの時を知らせます。"),
                                    QStringLiteral("A pilot with two cooperatives runs since spring.")};
    return QString(parts.at(row % 4) + u' ' + parts.at((row + 3) % 4) + u' ' + parts.at((row / 4) % 4));
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

ProcessRun runProcess(const QString &program, const QStringList &arguments, const QStringList &environment)
{
#ifdef Q_OS_UNIX
    return runChild(program, arguments, environment);
#else
    ProcessRun run;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    run.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    run.exitCode = process.exitCode();
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    return run;
#endif
}

QString programPath(const QString &name)
{
    return QString(qEnvironmentVariable("PITCHDESK_BIN") + u'/' + name);
}

bool writeProposalsCsv(const QString &file, int rows)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    target.write(
        "Response ID,Submitted at,Company,Country,Proposal title,Summary,Fields,Stage,Founded,Website,Contact,E-mail\n");
    for (int row = 1; row <= rows; ++row) {
        const QString number = QString::number(row);
        const QString line =
            QStringLiteral(
                "R-%1,2025-09-%2 10:%3,Startup No. %1 Co. Ltd.,VN,Proposal number %1 for the field,\"%4\",agritech; fintech,"
                "pilot,2019,https://startup-%1.example,Contact Person %1,contact@startup-%1.example\n")
                .arg(number)
                .arg(1 + row % 28, 2, 10, QLatin1Char('0'))
                .arg(row % 60, 2, 10, QLatin1Char('0'))
                .arg(summaryOf(row));
        target.write(line.toUtf8());
    }
    return target.flush();
}

QList<int> sizesToMeasure()
{
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() > 1 ? QList<int> {arguments.at(1).toInt()} : QList<int> {1000, 10000, 100000};
}

void printHeading(const QString &text)
{
    out() << '\n' << text << '\n';
    out().flush();
}

void printRow(const QStringList &cells)
{
    for (int i = 0; i < cells.size(); ++i)
        out() << (i == 0 ? cells.at(i).leftJustified(34) : cells.at(i).rightJustified(15));
    out() << '\n';
    out().flush();
}

} // namespace pitchdesk::bench
