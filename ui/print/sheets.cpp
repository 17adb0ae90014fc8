// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include "ui/print/documentwords.h"
#include "ui/print/sheetbuilder.h"

namespace pitchdesk {

SheetSpec proposalsSheet(const DocumentData &data, const DocumentLanguage &language)
{
    SheetBuilder sheet(language.translate("Documents", "Proposals"));
    sheet.column("number", language.translate("Documents", "No."), 7, ColumnSpec::Integer);
    sheet.column("applicant", language.translate("Documents", "Applicant"), 28);
    sheet.column("applicant_kana", language.translate("Documents", "Applicant (kana)"), 20);
    sheet.column("title", language.translate("Documents", "Title"), 40);
    sheet.column("challenge_number", language.translate("Documents", "Challenge no."), 10, ColumnSpec::Integer);
    sheet.column("challenge", language.translate("Documents", "Challenge"), 30);
    sheet.column("country", language.translate("Documents", "Country/region"), 16);
    sheet.column("fields", language.translate("Documents", "Fields"), 24);
    sheet.column("stage", language.translate("Documents", "Stage"), 14);
    sheet.column("language", language.translate("Documents", "Language"), 9);
    sheet.column("state", language.translate("Documents", "State"), 14);
    sheet.column("late", language.translate("Documents", "Late"), 7);
    sheet.column("suspected_duplicate", language.translate("Documents", "Suspected duplicate"), 10);
    sheet.column("received_at", language.translate("Documents", "Received at (UTC)"), 18);
    sheet.column("mean", language.translate("Documents", "Weighted mean (points)"), 12, ColumnSpec::Decimal);
    if (data.contacts) {
        sheet.column("contact", language.translate("Documents", "Contact person"), 22);
        sheet.column("contact_kana", language.translate("Documents", "Contact person (kana)"), 22);
        sheet.column("email", language.translate("Documents", "E-mail"), 28);
        sheet.column("phone", language.translate("Documents", "Telephone"), 18);
    }
    const QString yes = language.translate("Documents", "yes");
    for (const ProposalRow &row : data.proposals) {
        QStringList fields;
        for (const TermId field : row.fields)
            fields << language.text(data.fields.value(field));
        sheet.integer(row.number);
        sheet.text(row.applicant);
        sheet.text(row.applicantKana);
        sheet.text(row.title);
        if (row.challenge.isValid())
            sheet.integer(row.challengeNumber);
        else
            sheet.blank();
        sheet.text(language.text(row.challengeTitle));
        sheet.text(countryWord(language, row.country));
        sheet.text(fields.join(QStringLiteral("; ")));
        sheet.text(stageWord(language, row.stage));
        sheet.text(row.language);
        sheet.text(proposalStateWord(language, row.state));
        sheet.text(row.isLate ? yes : QString());
        sheet.text(row.isSuspectedDuplicate ? yes : QString());
        sheet.instant(row.receivedAt);
        sheet.number(row.meanScore, 3);
        if (data.contacts) {
            const Person contact = data.contacts->value(row.id);
            for (const QString &text : {contact.name.printed, contact.name.kana, contact.email, contact.phone})
                sheet.text(text);
        }
        sheet.endRow();
    }
    return sheet.take();
}

namespace {

void addScoreRow(SheetBuilder &sheet, const ScoringGrid &grid, size_t proposal, size_t judge, size_t criterion,
                 const DocumentLanguage &language)
{
    const GridJudge &who = grid.judges[judge];
    const GridProposal &what = grid.proposals[proposal];
    const Criterion &which = grid.rubric.criteria[criterion];
    const ScoreValue &value = grid.cells[grid.cellIndex(proposal, judge, criterion)];
    sheet.text(who.uid);
    sheet.text(what.uid);
    sheet.text(which.code);
    if (value.state == ScoreState::Scored)
        sheet.number(double(value.points) / centipointsPerPoint, 2);
    else
        sheet.blank();
    sheet.text(codeOf(value.state));
    sheet.integer(grid.challenge.number);
    sheet.text(who.name);
    sheet.integer(what.number);
    sheet.text(what.applicant);
    sheet.text(what.title);
    sheet.text(language.text(which.name));
    sheet.number(which.weight / 100.0, 2);
    sheet.text(scoreStateWord(language, value.state));
    sheet.endRow();
}

} // namespace

SheetSpec scoresSheet(const std::vector<ScoringGrid> &grids, const DocumentLanguage &language)
{
    SheetBuilder sheet(language.translate("Documents", "Scores"));
    sheet.column("judge", language.translate("Documents", "Judge"), 36);
    sheet.column("proposal", language.translate("Documents", "Proposal"), 36);
    sheet.column("criterion", language.translate("Documents", "Criterion"), 14);
    sheet.column("score", language.translate("Documents", "Score"), 8, ColumnSpec::Decimal);
    sheet.column("state", language.translate("Documents", "State"), 11);
    sheet.column("challenge_number", language.translate("Documents", "Challenge no."), 10, ColumnSpec::Integer);
    sheet.column("judge_name", language.translate("Documents", "Name of the judge"), 22);
    sheet.column("proposal_number", language.translate("Documents", "Proposal no."), 10, ColumnSpec::Integer);
    sheet.column("applicant", language.translate("Documents", "Applicant"), 28);
    sheet.column("proposal_title", language.translate("Documents", "Title of the proposal"), 40);
    sheet.column("criterion_name", language.translate("Documents", "Name of the criterion"), 28);
    sheet.column("weight", language.translate("Documents", "Weight"), 8, ColumnSpec::Percent);
    sheet.column("state_words", language.translate("Documents", "State in words"), 14);
    for (const ScoringGrid &grid : grids) {
        for (size_t proposal = 0; proposal < grid.proposals.size(); ++proposal) {
            for (size_t judge = 0; judge < grid.judges.size(); ++judge) {
                for (size_t criterion = 0; criterion < grid.rubric.criteria.size(); ++criterion)
                    addScoreRow(sheet, grid, proposal, judge, criterion, language);
            }
        }
    }
    return sheet.take();
}

} // namespace pitchdesk
