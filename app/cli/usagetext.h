// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace pitchdesk {

/// The sentences of --help.
enum class UsageText {
    Program,
    New,
    Info,
    Check,
    Import,
    ImportProposals,
    ImportScores,
    Generate,
    GenerateProposals,
    Export,
    ExportProposals,
    ExportScores,
    ExportSheets,
    SheetsForDesk,
    ExportRanking,
    List,
    Rank,
    Chart,
    History,
    Undo,
    Backup,
    Restore,
    Json,
    Operator,
    Language,
    Event,
    Challenge,
    Sample,
    Mapping,
    Encoding,
    Count,
    Seed,
    DryRun,
    Strict,
    TakeTheirs,
    ExportTo,
    ChartTo,
    BackupTo,
    Kind,
    Query,
    Screen,
    Letters,
    Apply,
    Reason,
    LettersTo,
    Days,
    From,
    Until,
    Calendar,
    Clone,
    Template,
    TemplateSave,
    TemplateList,
    TemplateNew,
    NewName,
    NewYear,
    With,
    Dates,
    NewCountry,
    NewZone,
    TemplateName,
    TemplateKey,
    Ready,
    Booklet,
    BookletTo,
    Form,
    FormTo,
    FormQuestions,
    Attach,
    AttachPath,
    Attachments,
    ProposalOf,
    Translations,
    TranslationsExport,
    TranslationsInto,
    TranslationsTo,
    TranslationsImport,
    TranslationsMachine,
    Limit
};

/// In the language of the installed translator, UTF-8.
[[nodiscard]] std::string usageText(UsageText text);

/// A sentence on wrong usage from CLI11's class of error ("RequiredError") and its own English words.
[[nodiscard]] QString usageProblem(const QString &kind, const QString &words);

} // namespace pitchdesk
