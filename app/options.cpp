// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "ui/shell/shellsettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pitchdesk {

namespace {

QCommandLineOption hidden(const QString &name, const QString &value = {})
{
    QCommandLineOption option(name, QString(), value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

ParsedOptions wrongUsage(const QString &message)
{
    ParsedOptions parsed;
    parsed.message = message;
    parsed.exitCode = 2;
    parsed.goesOn = false;
    return parsed;
}

ParsedOptions onlyPrints(const QString &message)
{
    ParsedOptions parsed;
    parsed.message = message;
    parsed.goesOn = false;
    return parsed;
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Runs open-innovation pitch events offline."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Options", "The workspace to open (.pitchdesk)."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption help(QStringLiteral("help"), QCoreApplication::translate("Options", "Shows this help."));
    const QCommandLineOption version(QStringLiteral("version"),
                                     QCoreApplication::translate("Options", "Shows the version."));
    const QCommandLineOption who(QStringLiteral("operator"),
                                 QCoreApplication::translate("Options", "Who is at the keyboard; not asked then."),
                                 QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("Options", "Language of the window: en, ja or vi."),
                                      QStringLiteral("code"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      QCoreApplication::translate("Options", "Opens the file without changing it."));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QCoreApplication::translate("Options", "The page to begin with."),
                                  QStringLiteral("name"));
    const QCommandLineOption screenshots = hidden(QStringLiteral("screenshots"), QStringLiteral("folder"));
    const QCommandLineOption measure = hidden(QStringLiteral("measure-start"));
    const QCommandLineOption settings = hidden(QStringLiteral("settings"), QStringLiteral("file"));
    parser.addOptions({help, version, who, language, readOnly, page, screenshots, measure, settings});

    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return onlyPrints(parser.helpText());
    if (parser.isSet(version))
        return onlyPrints(QStringLiteral("PitchDesk ") + QCoreApplication::applicationVersion());
    if (parser.positionalArguments().size() > 1)
        return wrongUsage(QCoreApplication::translate("Options", "Only one file can be opened at a time."));

    ParsedOptions parsed;
    ProgramOptions &options = parsed.options;
    options.file = parser.positionalArguments().value(0);
    options.operatorName = parser.value(who).simplified();
    options.readOnly = parser.isSet(readOnly);
    options.screenshotFolder = parser.value(screenshots);
    options.measureStart = parser.isSet(measure);
    options.settingsFile = parser.value(settings);
    if (parser.isSet(language) && !(options.language = languageFromCode(parser.value(language))))
        return wrongUsage(QCoreApplication::translate("Options", "There is no language “%1”; choose en, ja or vi.")
                              .arg(parser.value(language)));
    if (parser.isSet(page) && !(options.page = pageFromCode(parser.value(page))))
        return wrongUsage(QCoreApplication::translate("Options", "There is no page “%1”.").arg(parser.value(page)));
    return parsed;
}

} // namespace pitchdesk
