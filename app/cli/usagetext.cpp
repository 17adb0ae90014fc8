// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usagetext.h"

#include "app/cli/words.h"

#include <array>

namespace pitchdesk {

namespace {

/// In the order of UsageText.
constexpr std::array usageTexts {
    QT_TRANSLATE_NOOP("Cli", "Runs pitch events: reads, imports, ranks, draws and exports PitchDesk files."),
    QT_TRANSLATE_NOOP("Cli", "Make a new file, with a sample event in it if wanted."),
    QT_TRANSLATE_NOOP("Cli", "Show what is in a file."),
    QT_TRANSLATE_NOOP("Cli", "Check that a file is sound."),
    QT_TRANSLATE_NOOP("Cli", "Import proposals or scores."),
    QT_TRANSLATE_NOOP("Cli", "Import proposals from CSV, XLSX, or a folder of filled forms."),
    QT_TRANSLATE_NOOP("Cli", "Import scores from CSV or XLSX."),
    QT_TRANSLATE_NOOP("Cli", "Make up records for trying out and measuring."),
    QT_TRANSLATE_NOOP("Cli", "Make up proposals of plainly fictitious startups."),
    QT_TRANSLATE_NOOP("Cli", "Export proposals, scores or the ranking."),
    QT_TRANSLATE_NOOP("Cli", "Export the proposals of an event."),
    QT_TRANSLATE_NOOP("Cli", "Export the scores of an event."),
    QT_TRANSLATE_NOOP("Cli", "Export a sheet of each proposal to be read, as a PDF."),
    QT_TRANSLATE_NOOP("Cli", "With contact persons, notes, tags and answers that are for the desk only."),
    QT_TRANSLATE_NOOP("Cli", "Export the ranking of an event."),
    QT_TRANSLATE_NOOP("Cli", "With e-mail addresses and telephone numbers; personal data is left out without it."),
    QT_TRANSLATE_NOOP("Cli", "List the proposals of an event, all or those that a filter asks for."),
    QT_TRANSLATE_NOOP("Cli", "Show the ranking of each challenge."),
    QT_TRANSLATE_NOOP("Cli", "Draw a chart."),
    QT_TRANSLATE_NOOP("Cli", "Show who changed what."),
    QT_TRANSLATE_NOOP("Cli", "Undo the last change."),
    QT_TRANSLATE_NOOP("Cli", "Make a backup."),
    QT_TRANSLATE_NOOP("Cli", "Put a backup in the place of a file; what stood there is kept as a copy."),
    QT_TRANSLATE_NOOP("Cli", "Write one JSON document to a file, or to standard output without a value or with -."),
    QT_TRANSLATE_NOOP("Cli", "Who is at the keyboard; recorded with every change."),
    QT_TRANSLATE_NOOP("Cli", "Language of messages and documents."),
    QT_TRANSLATE_NOOP("Cli", "The event, by its id or uid."),
    QT_TRANSLATE_NOOP("Cli", "The challenge, by its id, uid or number."),
    QT_TRANSLATE_NOOP("Cli", "Sample event: inno-2025 or singapore-2023."),
    QT_TRANSLATE_NOOP("Cli", "Which column fills which field; as last time or guessed without it."),
    QT_TRANSLATE_NOOP("Cli", "The encoding of a CSV; found by itself without it."),
    QT_TRANSLATE_NOOP("Cli", "How many to make up, up to 100,000."),
    QT_TRANSLATE_NOOP("Cli", "A number; the same one makes up the same records."),
    QT_TRANSLATE_NOOP("Cli", "Say what would be imported and change nothing."),
    QT_TRANSLATE_NOOP("Cli", "Refuse the whole file when a row has a problem."),
    QT_TRANSLATE_NOOP("Cli", "Take what the file says also where the desk has edited since the last import."),
    QT_TRANSLATE_NOOP("Cli", "The file to write: .csv, .xlsx, .pdf or .json."),
    QT_TRANSLATE_NOOP("Cli", "The file to write: .png, .svg, .pdf or .csv."),
    QT_TRANSLATE_NOOP("Cli", "The file to write; without it a dated one in the folder of backups beside the file."),
    QT_TRANSLATE_NOOP("Cli", "What to draw: ranking, scores, intake, fields or countries."),
    QT_TRANSLATE_NOOP("Cli", "The filter, as it is typed above the list of proposals: \"country:vn score>3.5\"."),
    QT_TRANSLATE_NOOP("Cli", "Show what the eligibility rules make of the proposals, or record a verdict on one."),
    QT_TRANSLATE_NOOP("Cli", "Write letters to applicants who are to be asked again, as drafts for a mail program."),
    QT_TRANSLATE_NOOP("Cli",
                      "The verdict on a proposal: its number, id or uid, and eligible, ineligible or ask_again."),
    QT_TRANSLATE_NOOP("Cli", "Why; needed unless the verdict is eligible."),
    QT_TRANSLATE_NOOP("Cli", "The folder to write the letters into."),
    QT_TRANSLATE_NOOP("Cli", "Count days and business days: to each milestone and between them, or of one period."),
    QT_TRANSLATE_NOOP("Cli", "The first day that counts, as 2026-01-19; today without it."),
    QT_TRANSLATE_NOOP("Cli",
                      "The day that ends the period and does not count; without it every milestone is counted to."),
    QT_TRANSLATE_NOOP(
        "Cli", "Count by the calendar of this country/region (JP, VN …); once for each. The event’s own without it."),
    QT_TRANSLATE_NOOP("Cli", "Make a new event like an earlier one: what is chosen comes along, and no proposals."),
    QT_TRANSLATE_NOOP("Cli", "Keep how an event is set up, and make new events of it."),
    QT_TRANSLATE_NOOP("Cli", "Keep how an event is set up as a template."),
    QT_TRANSLATE_NOOP("Cli", "List the templates of a file, and those that come with the program."),
    QT_TRANSLATE_NOOP("Cli", "Make a new event from a template."),
    QT_TRANSLATE_NOOP("Cli", "The name of the new event; without it the former one with the new year."),
    QT_TRANSLATE_NOOP("Cli", "The label year of the new event."),
    QT_TRANSLATE_NOOP(
        "Cli",
        "What comes along: all, or some of organisers, milestones, challenges, form, eligibility, rubrics, "
        "calendars and judges, with commas. Without it all but judges."),
    QT_TRANSLATE_NOOP(
        "Cli",
        "Where the dates of milestones go: +1y or +364d moves them, 2026-09-24 is where the earliest comes "
        "to, deadline=2026-09-24 where that one does; keep, or none. Without it by the label years."),
    QT_TRANSLATE_NOOP("Cli", "The country/region of the new event (JP, VN …); the former one without it."),
    QT_TRANSLATE_NOOP("Cli", "The time zone of the new event, such as Asia/Tokyo; the former one without it."),
    QT_TRANSLATE_NOOP("Cli", "The name of the template."),
    QT_TRANSLATE_NOOP("Cli", "The template, by its uid, its id, its name, or open-innovation or business-meetings."),
    QT_TRANSLATE_NOOP("Cli", "Show what an event still lacks before its call opens."),
    QT_TRANSLATE_NOOP("Cli", "Write the published challenges as a booklet for applicants."),
    QT_TRANSLATE_NOOP("Cli", "The file to write: .pdf, .odt or .html."),
    QT_TRANSLATE_NOOP("Cli", "Write the application form as an XLSX to fill in, or its questions."),
    QT_TRANSLATE_NOOP("Cli", "The file to write: .xlsx; with --questions also .html."),
    QT_TRANSLATE_NOOP("Cli", "The questions in three languages side by side, for building a web form."),
    QT_TRANSLATE_NOOP("Cli", "Add files to a proposal, one by one or all of a folder."),
    QT_TRANSLATE_NOOP("Cli", "A file, or a folder with files."),
    QT_TRANSLATE_NOOP("Cli", "List the files of the proposals, and those that answers name and that are not there."),
    QT_TRANSLATE_NOOP("Cli", "The proposal, by its number, id or uid."),
    QT_TRANSLATE_NOOP("Cli", "Send what applicants wrote to a translator, and take it back."),
    QT_TRANSLATE_NOOP("Cli", "Write a sheet with the texts of the proposals, for a translator to fill in."),
    QT_TRANSLATE_NOOP("Cli", "The language to translate into; proposals written in it are left out."),
    QT_TRANSLATE_NOOP("Cli", "The sheet to write: .xlsx."),
    QT_TRANSLATE_NOOP("Cli", "Take the translations of a sheet that came back."),
    QT_TRANSLATE_NOOP("Cli", "Say that a machine translated them."),
    QT_TRANSLATE_NOOP("Cli", "List who is in a file, over all events."),
    QT_TRANSLATE_NOOP("Cli", "List organisations: who could solve this?"),
    QT_TRANSLATE_NOOP("Cli", "List people, and until when their data may be kept."),
    QT_TRANSLATE_NOOP("Cli", "Words, each of which must occur."),
    QT_TRANSLATE_NOOP("Cli", "Only those with this role, such as challenge_owner or applicant."),
    QT_TRANSLATE_NOOP("Cli", "Only those of this country/region (JP, VN …)."),
    QT_TRANSLATE_NOOP("Cli", "Only those of this field, by its code or name."),
    QT_TRANSLATE_NOOP("Cli", "Only those within this place (Kansai, ASEAN …), by its code or name."),
    QT_TRANSLATE_NOOP("Cli", "Where the words are looked for: everything, names, offers or needs."),
    QT_TRANSLATE_NOOP("Cli",
                      "Only people whose data is due, soon (within 90 days), kept, or without consent (no_consent)."),
    QT_TRANSLATE_NOOP("Cli", "Erase a person for good, from the file and its history."),
    QT_TRANSLATE_NOOP("Cli", "The person, by id or uid."),
    QT_TRANSLATE_NOOP("Cli", "Say what would be erased and change nothing."),
    QT_TRANSLATE_NOOP("Cli", "How many entries to show, newest first."),
};
static_assert(usageTexts.size() == size_t(UsageText::Limit) + 1);

QString sentenceFor(const QString &kind, const QString &words)
{
    // CLI11 says "NAME is required", "A subcommand is required", "NAME: … not in {…}" and "The following argument(s)
    // was not expected: X".
    if (words.startsWith(QStringLiteral("The following argument")))
        return translate("Cli", "This is not understood: %1.").arg(words.section(QStringLiteral(": "), 1));
    if (kind == QStringLiteral("RequiredError") && !words.startsWith(QStringLiteral("A subcommand")))
        return translate("Cli", "%1 is missing.").arg(words.section(u' ', 0, 0));
    if (kind == QStringLiteral("RequiredError"))
        return translate("Cli", "A command is missing.");
    if (kind == QStringLiteral("ValidationError"))
        return translate("Cli", "This value is not allowed: %1.").arg(words);
    if (kind == QStringLiteral("ArgumentMismatch"))
        return translate("Cli", "An option lacks its value: %1.").arg(words.section(u':', 0, 0));
    return translate("Cli", "The command is not understood: %1.").arg(words);
}

} // namespace

std::string usageText(UsageText text)
{
    return translate("Cli", usageTexts[size_t(text)]).toStdString();
}

QString usageProblem(const QString &kind, const QString &words)
{
    return sentenceFor(kind, words) + u' ' + translate("Cli", "“pitchdesk-cli --help” shows how it is used.");
}

} // namespace pitchdesk
