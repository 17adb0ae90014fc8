// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/documentwords.h"
#include "ui/print/sheetbuilder.h"
#include "ui/print/sheets.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// Criteria of all the rubrics in use, each code once, in the order in which they first occur.
std::vector<Criterion> allCriteria(const std::vector<RankingView> &views)
{
    std::vector<Criterion> all;
    for (const RankingView &view : views) {
        for (const Criterion &criterion : view.grid.rubric.criteria) {
            if (std::none_of(all.begin(), all.end(),
                             [&](const Criterion &other) { return other.code == criterion.code; }))
                all.push_back(criterion);
        }
    }
    return all;
}

void addColumns(SheetBuilder &sheet, const std::vector<Criterion> &criteria, const DocumentLanguage &language)
{
    sheet.column("challenge_number", language.translate("Documents", "Challenge no."), 10, ColumnSpec::Integer);
    sheet.column("challenge", language.translate("Documents", "Challenge"), 30);
    sheet.column("rank", language.translate("Documents", "Rank"), 7, ColumnSpec::Integer);
    sheet.column("proposal_number", language.translate("Documents", "Proposal no."), 10, ColumnSpec::Integer);
    sheet.column("applicant", language.translate("Documents", "Applicant"), 28);
    sheet.column("proposal", language.translate("Documents", "Proposal"), 40);
    sheet.column("country", language.translate("Documents", "Country/region"), 16);
    sheet.column("total", language.translate("Documents", "Weighted mean (points)"), 12, ColumnSpec::Decimal);
    sheet.column("spread", language.translate("Documents", "Spread (points)"), 10, ColumnSpec::Decimal);
    sheet.column("completeness", language.translate("Documents", "Scored cells (share)"), 10, ColumnSpec::Percent);
    sheet.column("scored", language.translate("Documents", "Scored"), 9, ColumnSpec::Integer);
    sheet.column("abstained", language.translate("Documents", "Abstained"), 10, ColumnSpec::Integer);
    sheet.column("recused", language.translate("Documents", "Recused"), 9, ColumnSpec::Integer);
    sheet.column("missing", language.translate("Documents", "Missing"), 9, ColumnSpec::Integer);
    for (const Criterion &criterion : criteria) {
        const QString heading = language.translate("Documents", "%1 (weight %2)")
                                    .arg(language.text(criterion.name), language.percent(criterion.weight / 100.0));
        sheet.column(QString(QStringLiteral("mean_") + criterion.code), heading, 14, ColumnSpec::Decimal);
    }
    sheet.column("suggestion", language.translate("Documents", "Suggested by rank"), 14);
    sheet.column("tied_at_cut", language.translate("Documents", "Tied at the cut"), 10);
    sheet.column("tie_rule", language.translate("Documents", "Tie broken by"), 24);
    sheet.column("decision", language.translate("Documents", "Decision"), 14);
    sheet.column("decided_by", language.translate("Documents", "Decided by"), 16);
    sheet.column("decided_at", language.translate("Documents", "Decided at (UTC)"), 18);
    sheet.column("reason", language.translate("Documents", "Reason"), 40);
    sheet.column("proposal_uid", language.translate("Documents", "Proposal uid"), 36);
}

void addFigures(SheetBuilder &sheet, const RankingView &view, const RankingRow &row,
                const std::vector<Criterion> &criteria)
{
    const ProposalAggregate &aggregate = row.ranked.aggregate;
    sheet.number(aggregate.total, 3);
    sheet.number(aggregate.spread, 3);
    sheet.number(aggregate.completeness, 3);
    sheet.integer(aggregate.scored);
    sheet.integer(aggregate.abstained);
    sheet.integer(aggregate.recused);
    sheet.integer(aggregate.missing);
    const std::vector<Criterion> &own = view.grid.rubric.criteria;
    for (const Criterion &criterion : criteria) {
        const auto found = std::find_if(own.begin(), own.end(),
                                        [&](const Criterion &other) { return other.code == criterion.code; });
        const size_t index = size_t(found - own.begin());
        sheet.number(index < aggregate.criterionMeans.size() ? aggregate.criterionMeans[index] : std::nullopt, 3);
    }
}

void addDecision(SheetBuilder &sheet, const RankingView &view, const RankingRow &row, const DocumentLanguage &language)
{
    const bool isRanked = row.ranked.rank > 0;
    sheet.text(isRanked ? decisionWord(language, row.suggestion) : language.translate("Documents", "Not ranked"));
    sheet.text(row.isCutTied ? language.translate("Documents", "yes") : QString());
    sheet.text(decidingRule(language, view.grid.rubric, row.ranked));
    sheet.text(row.decision ? decisionWord(language, row.decision->result) : QString());
    sheet.text(row.decision ? row.decision->decidedBy : QString());
    sheet.instant(row.decision ? row.decision->decidedAt : QDateTime());
    sheet.text(row.decision ? row.decision->reason : QString());
}

void addRows(SheetBuilder &sheet, const RankingView &view, const std::vector<Criterion> &criteria,
             const DocumentLanguage &language)
{
    for (const RankingRow &row : view.rows) {
        sheet.integer(view.grid.challenge.number);
        sheet.text(language.text(view.grid.challenge.title));
        if (row.ranked.rank > 0)
            sheet.integer(row.ranked.rank);
        else
            sheet.blank();
        sheet.integer(row.proposal.number);
        sheet.text(row.proposal.applicant);
        sheet.text(row.proposal.title);
        sheet.text(countryWord(language, row.proposal.country));
        addFigures(sheet, view, row, criteria);
        addDecision(sheet, view, row, language);
        sheet.text(row.proposal.uid);
        sheet.endRow();
    }
}

} // namespace

SheetSpec rankingSheet(const RankingView &view, const DocumentLanguage &language)
{
    SheetBuilder sheet(
        QString(u'#' + QString::number(view.grid.challenge.number) + u' ' + language.text(view.grid.challenge.title)));
    addColumns(sheet, view.grid.rubric.criteria, language);
    addRows(sheet, view, view.grid.rubric.criteria, language);
    return sheet.take();
}

std::vector<SheetSpec> rankingSheets(const std::vector<RankingView> &views, const DocumentLanguage &language)
{
    std::vector<SheetSpec> sheets;
    for (const RankingView &view : views)
        sheets.push_back(rankingSheet(view, language));
    return sheets;
}

SheetSpec combinedRankingSheet(const std::vector<RankingView> &views, const DocumentLanguage &language)
{
    SheetBuilder sheet(language.translate("Documents", "Ranking"));
    const std::vector<Criterion> criteria = allCriteria(views);
    addColumns(sheet, criteria, language);
    for (const RankingView &view : views)
        addRows(sheet, view, criteria, language);
    return sheet.take();
}

} // namespace pitchdesk
