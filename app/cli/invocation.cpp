// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for, read from the arguments.
#include "app/cli/invocation.h"

#include "app/cli/parser.h"
#include "app/cli/usagetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pitchdesk {

Invocation Parser::invocation(CLI::App *chosen, Command command) const
{
    Invocation result;
    result.command = command;
    result.file = QString::fromStdString(m_raw.file);
    result.input = QString::fromStdString(m_raw.input);
    result.output = QString::fromStdString(m_raw.output);
    result.sample = QString::fromStdString(m_raw.sample);
    result.event = QString::fromStdString(m_raw.event);
    result.challenge = QString::fromStdString(m_raw.challenge);
    result.mapping = QString::fromStdString(m_raw.mapping);
    result.encoding = QString::fromStdString(m_raw.encoding);
    result.kind = QString::fromStdString(m_raw.kind);
    result.query = QString::fromStdString(m_raw.query);
    result.apply = QString::fromStdString(m_raw.apply).trimmed();
    result.proposal = QString::fromStdString(m_raw.proposal).trimmed();
    result.into = QString::fromStdString(m_raw.into);
    result.isMachine = m_raw.isMachine;
    for (const std::string &path : m_raw.paths)
        result.paths.append(QString::fromStdString(path));
    result.reason = QString::fromStdString(m_raw.reason);
    result.hasLanguage = chosen->count("--language") > 0;
    result.from = QString::fromStdString(m_raw.from).trimmed();
    result.until = QString::fromStdString(m_raw.until).trimmed();
    for (const std::string &calendar : m_raw.calendars)
        result.calendars.append(QString::fromStdString(calendar).trimmed());
    result.operatorName = QString::fromStdString(m_raw.operatorName).trimmed();
    if (result.operatorName.isEmpty())
        result.operatorName = qEnvironmentVariable("USER");
    if (result.operatorName.isEmpty())
        result.operatorName = QStringLiteral("cli");
    if (chosen->count("--json") > 0)
        result.json = m_raw.json.empty() ? QStringLiteral("-") : QString::fromStdString(m_raw.json);
    result.name = {QString::fromStdString(m_raw.nameEn), QString::fromStdString(m_raw.nameJa),
                   QString::fromStdString(m_raw.nameVi), Language::English};
    for (const Language language : {Language::Vietnamese, Language::Japanese, Language::English}) {
        if (!result.name.at(language).isEmpty())
            result.name.original = language;
    }
    result.year = m_raw.year;
    result.with = QString::fromStdString(m_raw.with);
    result.dates = QString::fromStdString(m_raw.dates).trimmed();
    result.country = QString::fromStdString(m_raw.country).trimmed().toUpper();
    result.zone = QString::fromStdString(m_raw.zone).trimmed();
    result.eventTemplate = QString::fromStdString(m_raw.eventTemplate).trimmed();
    result.limit = m_raw.limit;
    result.count = m_raw.count;
    result.seed = m_raw.seed;
    result.isStrict = m_raw.isStrict;
    result.listsQuestions = m_raw.listsQuestions;
    result.isForDesk = m_raw.isForDesk;
    result.withPersonalData = m_raw.withPersonalData;
    result.scope = QString::fromStdString(m_raw.scope);
    result.role = QString::fromStdString(m_raw.role);
    result.field = QString::fromStdString(m_raw.field).trimmed();
    result.place = QString::fromStdString(m_raw.place).trimmed();
    result.retention = QString::fromStdString(m_raw.retention);
    result.person = QString::fromStdString(m_raw.person).trimmed();
    result.takesTheirs = m_raw.takesTheirs;
    result.isDryRun = m_raw.isDryRun;
    return result;
}

std::variant<Invocation, Usage> Parser::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::Success &help) {
        std::ostringstream out;
        std::ostringstream error;
        m_app.exit(help, out, error);
        return Usage {0, QString::fromStdString(out.str())};
    } catch (const CLI::ParseError &error) {
        m_hasFailed = true;
        const QString first = arguments.value(0);
        const bool isKnown = !m_app
                                  .get_subcommands([&first](const CLI::App *sub) {
                                      return QString::fromStdString(sub->get_name()) == first;
                                  })
                                  .empty();
        if (!first.isEmpty() && !first.startsWith(u'-') && !isKnown)
            return Usage {2, usageProblem(QStringLiteral("UnknownCommand"), first)};
        return Usage {2, usageProblem(QString::fromStdString(error.get_name()), QString::fromUtf8(error.what()))};
    }
    for (const auto &[sub, command] : m_commands) {
        if (sub->parsed())
            return invocation(sub, command);
    }
    return Usage {2, usageProblem(QStringLiteral("RequiredError"), {})};
}

std::variant<Invocation, Usage> parseArguments(const QStringList &arguments)
{
    const Language language = languageOf(arguments);
    const auto withLanguage = [language](std::variant<Invocation, Usage> result) {
        if (auto *invocation = std::get_if<Invocation>(&result))
            invocation->language = language;
        return result;
    };
    Parser first;
    auto result = first.parse(arguments);
    const qsizetype bare = arguments.indexOf(QStringLiteral("--json"));
    if (!first.hasFailed() || bare < 0)
        return withLanguage(std::move(result));
    QStringList explicitStdout = arguments;
    explicitStdout[bare] = QStringLiteral("--json=-");
    Parser second;
    auto retried = second.parse(explicitStdout);
    return withLanguage(second.hasFailed() ? std::move(result) : std::move(retried));
}

Language languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString code;
        if (arguments[i].startsWith(QStringLiteral("--language=")))
            code = arguments[i].section(u'=', 1);
        else if (arguments[i] == QStringLiteral("--language") && i + 1 < arguments.size())
            code = arguments[i + 1];
        if (const auto language = languageFromCode(code); language && !code.isEmpty())
            return *language;
    }
    return languageFromCode(QLocale::system().name()).value_or(Language::English);
}

bool needsDrawing(const QStringList &arguments)
{
    const bool isPdf = std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    });
    const bool isCsv = std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    });
    const bool isHtml = std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    });
    const QString command = arguments.value(0);
    return (command == QStringLiteral("chart") && !isCsv) || (command == QStringLiteral("export") && isPdf)
        || (command == QStringLiteral("booklet") && !isHtml);
}

} // namespace pitchdesk
