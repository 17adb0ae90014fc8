// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "translations/catalogues.h"

#include <QApplication>
#include <QHashSeed>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <vector>

using namespace pitchdesk;

namespace {

/// Standard error is for our sentences; Qt's own remarks on a machine without a desktop would only stand among them.
void keepQuiet(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("PITCHDESK_VERBOSE"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Charts and PDFs need fonts, and Qt Charts needs a QApplication; all else runs without a display of any kind.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!needsDrawing(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    QHashSeed::setDeterministicGlobalSeed();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("PitchDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PITCHDESK_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);

    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const QString &file : catalogueFiles(languageOf(arguments))) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            translators.push_back(std::move(translator));
    }

    const auto parsed = parseArguments(arguments);
    if (const auto *usage = std::get_if<Usage>(&parsed)) {
        std::FILE *stream = usage->exitCode == 0 ? stdout : stderr;
        const QByteArray text = usage->text.toUtf8();
        std::fwrite(text.constData(), 1, size_t(text.size()), stream);
        if (!text.endsWith('\n'))
            std::fputc('\n', stream);
        return usage->exitCode;
    }
    const auto &invocation = std::get<Invocation>(parsed);
    return deliver(invocation, runCommand(invocation, SystemClock()));
}
