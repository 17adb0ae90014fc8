// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace pitchdesk {

enum class Command {
    New,
    Info,
    Check,
    ImportProposals,
    ImportScores,
    GenerateProposals,
    ExportProposals,
    ExportScores,
    ExportSheets,
    ExportRanking,
    List,
    Rank,
    Days,
    Screen,
    Letters,
    Chart,
    History,
    Undo,
    Backup,
    Restore,
    Clone,
    TemplateSave,
    TemplateList,
    TemplateNew,
    Ready,
    Booklet,
    Form,
    Attach,
    Attachments,
    TranslationsExport,
    TranslationsImport,
    Organisations,
    People,
    Erase
};

/// What the command line asked for. Empty texts were not given.
struct Invocation {
    Command command = Command::Info;
    QString file;   ///< the workspace
    QString input;  ///< a table to import, or the backup to restore
    QString output; ///< --to
    QString sample;
    QString event;
    QString challenge;
    QString mapping;
    QString encoding;
    int count = 0;          ///< --count
    quint64 seed = 1;       ///< --seed
    QString kind;           ///< of a chart
    QString query;          ///< what a list is narrowed to
    QString apply;          ///< "PROPOSAL=verdict"
    QString proposal;       ///< number, id or uid
    QStringList paths;      ///< files and folders to attach
    QString into;           ///< code of the language to translate into
    bool isMachine = false; ///< --machine
    QString reason;         ///< of that verdict
    QString from;           ///< first day of a period
    QString until;          ///< day before which it ends
    QStringList calendars;  ///< codes of countries/regions
    LocalizedText name;     ///< of a new event or template
    int year = 0;           ///< its label year
    QString with;           ///< parts of an event, with commas
    QString dates;          ///< "+1y", "+364d", "2026-09-24", "deadline=2026-09-24", "keep", "none"
    QString country;
    QString zone;
    QString eventTemplate; ///< as it is named
    QString operatorName;
    Language language = Language::English;
    std::optional<QString> json; ///< where the JSON document goes: "-" is standard output
    int limit = 0;
    bool hasLanguage = false;      ///< --language was given
    bool takesTheirs = false;      ///< --take-theirs
    bool isForDesk = false;        ///< --desk
    bool withPersonalData = false; ///< --personal
    QString scope;                 ///< code of where words are looked for
    QString role;                  ///< code of a DirectoryRole
    QString field;                 ///< code or name
    QString place;                 ///< code or name
    QString retention;             ///< code of a RetentionState
    QString person;                ///< id or uid
    bool listsQuestions = false;   ///< --questions
    bool isStrict = false;
    bool isDryRun = false;

    [[nodiscard]] bool writesJsonToStdout() const { return json == QStringLiteral("-"); }
};

/// The command line was not understood, or help was asked for (exit code 0, the text then belongs on stdout).
struct Usage {
    int exitCode = 2;
    QString text;
};

/// Reads the arguments, the program's own name left out. "--json" takes the next argument as its file only where
/// the command has all it needs without that argument.
[[nodiscard]] std::variant<Invocation, Usage> parseArguments(const QStringList &arguments);

/// The language that the arguments ask for, even where the rest of them is wrong; the system's otherwise.
[[nodiscard]] Language languageOf(const QStringList &arguments);
/// Whether the command draws, and so needs a QApplication.
[[nodiscard]] bool needsDrawing(const QStringList &arguments);

} // namespace pitchdesk
