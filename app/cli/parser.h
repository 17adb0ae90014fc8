// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/usagetext.h"

#include <CLI/CLI.hpp>

namespace pitchdesk {

/// What CLI11 fills in; it knows no QString.
struct RawInvocation {
    std::string file, input, output, sample, event, challenge, mapping, encoding, kind, apply, reason, operatorName,
        language, json;
    std::string from, until, query, field, place;
    std::string nameEn, nameJa, nameVi, with, dates, country, zone, eventTemplate;
    int year = 0;
    std::string proposal, into;
    bool isMachine = false;
    std::vector<std::string> calendars, paths;
    int limit = 200;
    int count = 0;
    quint64 seed = 1;
    bool listsQuestions = false;
    bool isForDesk = false;
    bool withPersonalData = false;
    std::string scope, role, retention, person;
    bool isStrict = false;
    bool takesTheirs = false;
    bool isDryRun = false;
};

/// The commands, their arguments and options, for CLI11.
class Parser
{
public:
    Parser();
    std::variant<Invocation, Usage> parse(const QStringList &arguments);
    /// Whether the arguments were understood.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    CLI::App *add(CLI::App &parent, Command command, const char *name, const std::string &description);
    void addFileCommands();
    void addImportCommands();
    void addGenerateCommands();
    void addExportCommands();
    void addReadingCommands();
    void addEditionCommands();
    void addAttachmentCommands();
    void addTranslationCommands();
    void addDirectoryCommands();
    void addName(CLI::App *sub, UsageText text);
    void addNewEvent(CLI::App *sub);
    void addEvent(CLI::App *sub, bool withChallenge);
    [[nodiscard]] Invocation invocation(CLI::App *chosen, Command command) const;

    CLI::App m_app;
    RawInvocation m_raw;
    std::vector<std::pair<CLI::App *, Command>> m_commands;
    bool m_hasFailed = false;
};

} // namespace pitchdesk
