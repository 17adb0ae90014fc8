// SPDX-License-Identifier: GPL-3.0-or-later
// The commands, and what each of them takes.
#include "app/cli/parser.h"

#include "app/cli/editionarguments.h"
#include "core/domain/directory.h"
#include "core/workflow/sampleworkflow.h"

#include <array>

namespace pitchdesk {

namespace {

std::string partsProblem(const std::string &value)
{
    return partsOf(QString::fromStdString(value)) ? std::string() : value;
}

/// What an option that takes a code allows.
template<typename Enum>
std::vector<std::string> codesOf()
{
    std::vector<std::string> codes;
    for (const auto &entry : EnumCodes<Enum>::values)
        codes.emplace_back(entry.code.data());
    return codes;
}

} // namespace

Parser::Parser()
    : m_app(usageText(UsageText::Program), "pitchdesk-cli")
{
    m_app.set_version_flag("--version", std::string("pitchdesk-cli ") + PITCHDESK_VERSION);
    m_app.require_subcommand(1);
    addFileCommands();
    addImportCommands();
    addGenerateCommands();
    addExportCommands();
    addReadingCommands();
    addEditionCommands();
    addAttachmentCommands();
    addTranslationCommands();
    addDirectoryCommands();
}

CLI::App *Parser::add(CLI::App &parent, Command command, const char *name, const std::string &description)
{
    CLI::App *sub = parent.add_subcommand(name, description);
    sub->add_option("--json", m_raw.json, usageText(UsageText::Json))
        ->expected(0, 1)
        ->default_str("-")
        ->type_name("[FILE]");
    sub->add_option("--operator", m_raw.operatorName, usageText(UsageText::Operator))->type_name("NAME");
    sub->add_option("--language", m_raw.language, usageText(UsageText::Language))
        ->check(CLI::IsMember({"en", "ja", "vi"}))
        ->type_name("en|ja|vi");
    m_commands.emplace_back(sub, command);
    return sub;
}

void Parser::addEvent(CLI::App *sub, bool withChallenge)
{
    sub->add_option("--event", m_raw.event, usageText(UsageText::Event))->required()->type_name("ID");
    if (withChallenge)
        sub->add_option("--challenge", m_raw.challenge, usageText(UsageText::Challenge))->type_name("ID");
}

void Parser::addFileCommands()
{
    CLI::App *sub = add(m_app, Command::New, "new", usageText(UsageText::New));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("--sample", m_raw.sample, usageText(UsageText::Sample))->type_name("NAME");
    sub = add(m_app, Command::Info, "info", usageText(UsageText::Info));
    sub->add_option("FILE", m_raw.file)->required();
    sub = add(m_app, Command::Check, "check", usageText(UsageText::Check));
    sub->add_option("FILE", m_raw.file)->required();
    sub = add(m_app, Command::Backup, "backup", usageText(UsageText::Backup));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("--to", m_raw.output, usageText(UsageText::BackupTo))->type_name("OUT");
    sub = add(m_app, Command::Restore, "restore", usageText(UsageText::Restore));
    sub->add_option("BACKUP", m_raw.input)->required();
    sub->add_option("FILE", m_raw.file)->required();
}

void Parser::addImportCommands()
{
    CLI::App *import = m_app.add_subcommand("import", usageText(UsageText::Import));
    import->require_subcommand(1);
    CLI::App *sub = add(*import, Command::ImportProposals, "proposals", usageText(UsageText::ImportProposals));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("INPUT", m_raw.input)->required();
    addEvent(sub, true);
    sub->add_option("--mapping", m_raw.mapping, usageText(UsageText::Mapping))->type_name("MAP.json");
    sub->add_option("--encoding", m_raw.encoding, usageText(UsageText::Encoding))
        ->check(
            CLI::IsMember({"UTF-8", "UTF-16", "Shift_JIS", "EUC-JP", "windows-1258", "windows-1252"}, CLI::ignore_case))
        ->type_name("NAME");
    sub->add_flag("--dry-run", m_raw.isDryRun, usageText(UsageText::DryRun));
    sub->add_flag("--strict", m_raw.isStrict, usageText(UsageText::Strict));
    sub->add_flag("--take-theirs", m_raw.takesTheirs, usageText(UsageText::TakeTheirs));
    sub = add(*import, Command::ImportScores, "scores", usageText(UsageText::ImportScores));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("INPUT", m_raw.input)->required();
    addEvent(sub, false);
    sub->add_flag("--strict", m_raw.isStrict, usageText(UsageText::Strict));
}

void Parser::addGenerateCommands()
{
    CLI::App *generate = m_app.add_subcommand("generate", usageText(UsageText::Generate));
    generate->require_subcommand(1);
    CLI::App *sub = add(*generate, Command::GenerateProposals, "proposals", usageText(UsageText::GenerateProposals));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    sub->add_option("--count", m_raw.count, usageText(UsageText::Count))
        ->required()
        ->check(CLI::Range(1, mostGenerated))
        ->type_name("N");
    sub->add_option("--seed", m_raw.seed, usageText(UsageText::Seed))->type_name("N");
}

void Parser::addExportCommands()
{
    CLI::App *group = m_app.add_subcommand("export", usageText(UsageText::Export));
    group->require_subcommand(1);
    const std::array<std::tuple<Command, const char *, UsageText>, 4> kinds {
        {{Command::ExportProposals, "proposals", UsageText::ExportProposals},
         {Command::ExportScores, "scores", UsageText::ExportScores},
         {Command::ExportSheets, "sheets", UsageText::ExportSheets},
         {Command::ExportRanking, "ranking", UsageText::ExportRanking}}};
    for (const auto &[command, name, text] : kinds) {
        CLI::App *sub = add(*group, command, name, usageText(text));
        sub->add_option("FILE", m_raw.file)->required();
        addEvent(sub, true);
        sub->add_option("--to", m_raw.output, usageText(UsageText::ExportTo))->required()->type_name("OUT");
        if (command == Command::ExportProposals)
            sub->add_flag("--personal", m_raw.withPersonalData, usageText(UsageText::WithPersonalData));
        if (command == Command::ExportSheets)
            sub->add_flag("--desk", m_raw.isForDesk, usageText(UsageText::SheetsForDesk));
    }
}

void Parser::addReadingCommands()
{
    CLI::App *list = add(m_app, Command::List, "list", usageText(UsageText::List));
    list->add_option("FILE", m_raw.file)->required();
    addEvent(list, false);
    list->add_option("--query", m_raw.query, usageText(UsageText::Query))->type_name("TEXT");
    CLI::App *sub = add(m_app, Command::Rank, "rank", usageText(UsageText::Rank));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub = add(m_app, Command::Screen, "screen", usageText(UsageText::Screen));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub->add_option("--apply", m_raw.apply, usageText(UsageText::Apply))
        ->check([](const std::string &value) {
            const size_t sign = value.rfind('=');
            const std::string verdict = sign == std::string::npos ? std::string() : value.substr(sign + 1);
            const bool isKnown = verdict == "eligible" || verdict == "ineligible" || verdict == "ask_again";
            return isKnown && sign > 0 ? std::string() : "--apply: " + value;
        })
        ->type_name("PROPOSAL=VERDICT");
    sub->add_option("--reason", m_raw.reason, usageText(UsageText::Reason))->type_name("TEXT");
    sub = add(m_app, Command::Letters, "letters", usageText(UsageText::Letters));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub->add_option("--to", m_raw.output, usageText(UsageText::LettersTo))->required()->type_name("FOLDER");
    sub = add(m_app, Command::Days, "days", usageText(UsageText::Days));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    sub->add_option("--from", m_raw.from, usageText(UsageText::From))->type_name("DATE");
    sub->add_option("--to", m_raw.until, usageText(UsageText::Until))->type_name("DATE");
    sub->add_option("--calendar", m_raw.calendars, usageText(UsageText::Calendar))
        ->allow_extra_args(false)
        ->take_all()
        ->type_name("CC");
    sub = add(m_app, Command::Chart, "chart", usageText(UsageText::Chart));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub->add_option("--kind", m_raw.kind, usageText(UsageText::Kind))
        ->required()
        ->check(CLI::IsMember({"ranking", "scores", "intake", "fields", "countries"}))
        ->type_name("KIND");
    sub->add_option("--to", m_raw.output, usageText(UsageText::ChartTo))->required()->type_name("OUT");
    sub = add(m_app, Command::History, "history", usageText(UsageText::History));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("--limit", m_raw.limit, usageText(UsageText::Limit))->check(CLI::Range(1, 100000))->type_name("N");
    sub = add(m_app, Command::Undo, "undo", usageText(UsageText::Undo));
    sub->add_option("FILE", m_raw.file)->required();
}

void Parser::addName(CLI::App *sub, UsageText text)
{
    sub->add_option("--name", m_raw.nameEn, usageText(text))->type_name("TEXT");
    sub->add_option("--name-ja", m_raw.nameJa, usageText(text))->type_name("TEXT");
    sub->add_option("--name-vi", m_raw.nameVi, usageText(text))->type_name("TEXT");
}

void Parser::addNewEvent(CLI::App *sub)
{
    addName(sub, UsageText::NewName);
    sub->add_option("--year", m_raw.year, usageText(UsageText::NewYear))
        ->check(CLI::Range(1900, 2200))
        ->type_name("YEAR");
    sub->add_option("--with", m_raw.with, usageText(UsageText::With))->check(partsProblem)->type_name("PARTS");
    sub->add_option("--dates", m_raw.dates, usageText(UsageText::Dates))
        ->check([](const std::string &value) { return shiftOf(QString::fromStdString(value)) ? std::string() : value; })
        ->type_name("SHIFT");
    sub->add_option("--country", m_raw.country, usageText(UsageText::NewCountry))->type_name("CC");
    sub->add_option("--zone", m_raw.zone, usageText(UsageText::NewZone))->type_name("ZONE");
}

void Parser::addEditionCommands()
{
    CLI::App *sub = add(m_app, Command::Clone, "clone", usageText(UsageText::Clone));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    addNewEvent(sub);
    CLI::App *group = m_app.add_subcommand("template", usageText(UsageText::Template));
    group->require_subcommand(1);
    sub = add(*group, Command::TemplateSave, "save", usageText(UsageText::TemplateSave));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    addName(sub, UsageText::TemplateName);
    sub->add_option("--with", m_raw.with, usageText(UsageText::With))->check(partsProblem)->type_name("PARTS");
    sub = add(*group, Command::TemplateList, "list", usageText(UsageText::TemplateList));
    sub->add_option("FILE", m_raw.file)->required();
    sub = add(*group, Command::TemplateNew, "new", usageText(UsageText::TemplateNew));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("--template", m_raw.eventTemplate, usageText(UsageText::TemplateKey))
        ->required()
        ->type_name("TEMPLATE");
    addNewEvent(sub);
    sub = add(m_app, Command::Ready, "ready", usageText(UsageText::Ready));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    sub = add(m_app, Command::Booklet, "booklet", usageText(UsageText::Booklet));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub->add_option("--to", m_raw.output, usageText(UsageText::BookletTo))->required()->type_name("OUT");
    sub = add(m_app, Command::Form, "form", usageText(UsageText::Form));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    sub->add_option("--to", m_raw.output, usageText(UsageText::FormTo))->required()->type_name("OUT");
    sub->add_flag("--questions", m_raw.listsQuestions, usageText(UsageText::FormQuestions));
}

void Parser::addAttachmentCommands()
{
    CLI::App *sub = add(m_app, Command::Attach, "attach", usageText(UsageText::Attach));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("PATH", m_raw.paths, usageText(UsageText::AttachPath))->required();
    addEvent(sub, false);
    sub->add_option("--proposal", m_raw.proposal, usageText(UsageText::ProposalOf))->required()->type_name("ID");
    sub = add(m_app, Command::Attachments, "attachments", usageText(UsageText::Attachments));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, false);
    sub->add_option("--proposal", m_raw.proposal, usageText(UsageText::ProposalOf))->type_name("ID");
}

void Parser::addTranslationCommands()
{
    CLI::App *group = m_app.add_subcommand("translations", usageText(UsageText::Translations));
    group->require_subcommand(1);
    CLI::App *sub = add(*group, Command::TranslationsExport, "export", usageText(UsageText::TranslationsExport));
    sub->add_option("FILE", m_raw.file)->required();
    addEvent(sub, true);
    sub->add_option("--into", m_raw.into, usageText(UsageText::TranslationsInto))
        ->required()
        ->check(CLI::IsMember({"en", "ja", "vi"}))
        ->type_name("en|ja|vi");
    sub->add_option("--to", m_raw.output, usageText(UsageText::TranslationsTo))->required()->type_name("OUT");
    sub = add(*group, Command::TranslationsImport, "import", usageText(UsageText::TranslationsImport));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("INPUT", m_raw.input)->required();
    addEvent(sub, false);
    sub->add_flag("--machine", m_raw.isMachine, usageText(UsageText::TranslationsMachine));
}

void Parser::addDirectoryCommands()
{
    CLI::App *group = m_app.add_subcommand("directory", usageText(UsageText::Directory));
    group->require_subcommand(1);
    for (const Command command : {Command::Organisations, Command::People}) {
        const bool isPeople = command == Command::People;
        CLI::App *sub = add(*group, command, isPeople ? "people" : "organisations",
                            usageText(isPeople ? UsageText::People : UsageText::Organisations));
        sub->add_option("FILE", m_raw.file)->required();
        sub->add_option("--text", m_raw.query, usageText(UsageText::DirectoryText))->type_name("WORDS");
        sub->add_option("--role", m_raw.role, usageText(UsageText::DirectoryRole))
            ->check(CLI::IsMember(codesOf<DirectoryRole>()))
            ->type_name("ROLE");
        sub->add_option("--country", m_raw.country, usageText(UsageText::DirectoryCountry))->type_name("CC");
        sub->add_option("--field", m_raw.field, usageText(UsageText::DirectoryField))->type_name("FIELD");
        sub->add_option("--within", m_raw.place, usageText(UsageText::DirectoryWithin))->type_name("PLACE");
        if (isPeople) {
            sub->add_option("--data", m_raw.retention, usageText(UsageText::Retention))
                ->check(CLI::IsMember(codesOf<RetentionState>()))
                ->type_name("STATE");
            sub->add_flag("--personal", m_raw.withPersonalData, usageText(UsageText::WithPersonalData));
        } else {
            sub->add_option("--in", m_raw.scope, usageText(UsageText::DirectoryIn))
                ->check(CLI::IsMember(codesOf<DirectoryScope>()))
                ->type_name("PART");
        }
    }
    CLI::App *sub = add(m_app, Command::Erase, "erase", usageText(UsageText::Erase));
    sub->add_option("FILE", m_raw.file)->required();
    sub->add_option("PERSON", m_raw.person, usageText(UsageText::ErasePerson))->required();
    sub->add_flag("--dry-run", m_raw.isDryRun, usageText(UsageText::EraseDryRun));
}

} // namespace pitchdesk
