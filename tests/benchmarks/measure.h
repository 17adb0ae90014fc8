// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pitchdesk::bench {

/// The middle one of several measurements.
[[nodiscard]] double median(std::vector<double> values);
/// Milliseconds that `work` takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);

/// What a program said on standard output and how much it took.
struct ProcessRun {
    int exitCode = -1;
    QString output;
    double milliseconds = 0;
    double peakMegabytes = 0; ///< of memory in use at its highest; 0 where the system does not say
};
/// Runs a program to its end. Extra environment as "NAME=value".
[[nodiscard]] ProcessRun runProcess(const QString &program, const QStringList &arguments,
                                    const QStringList &environment = {});

/// The folder of the programs that are measured, from PITCHDESK_BIN.
[[nodiscard]] QString programPath(const QString &name);

/// CSV of proposals with the columns that a web form would export, about 350 bytes a row; the same rows every time.
/// False when it cannot be written.
bool writeProposalsCsv(const QString &file, int rows);

/// The sizes to measure: the first argument of the program alone, or three that show the growth.
[[nodiscard]] QList<int> sizesToMeasure();

/// Prints a heading, and rows of equal width under it.
void printHeading(const QString &text);
void printRow(const QStringList &cells);

} // namespace pitchdesk::bench
