// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace pitchdesk::test {

/// What a run of pitchdesk-cli left behind.
struct CliRun {
    int code = -1; ///< -1: it crashed or never ended
    QString out;
    QString error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the program that was built, as a script on a server would: without a platform being set.
inline CliRun runCli(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("PITCHDESK_BIN", QStringLiteral(BINARY_DIR)) + QStringLiteral("/pitchdesk-cli"),
                  arguments);
    constexpr int patience = 120'000; // ms
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace pitchdesk::test
