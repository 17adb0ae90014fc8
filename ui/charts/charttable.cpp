// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/charts/charttexts.h"
#include "ui/print/sheetbuilder.h"

namespace pitchdesk {

namespace {

void addColumns(SheetBuilder &sheet, const ChartTexts &texts, ChartKind kind, bool hasPanels)
{
    const DocumentLanguage &language = texts.language();
    if (hasPanels) {
        sheet.column("challenge_number", language.translate("Charts", "Challenge no."), 10, ColumnSpec::Integer);
        sheet.column("challenge", language.translate("Charts", "Challenge"), 30);
    }
    if (kind == ChartKind::Ranking)
        sheet.column("rank", language.translate("Charts", "Rank"), 7, ColumnSpec::Integer);
    sheet.column("key", language.translate("Charts", "Code or no."), 10);
    sheet.column("label", texts.categoryAxis(), 36);
    if (kind != ChartKind::Ranking) {
        sheet.column("value", texts.valueAxis(), 14, ColumnSpec::Integer);
        return;
    }
    sheet.column("value", texts.valueAxis(), 14, ColumnSpec::Decimal);
    sheet.column("low", language.translate("Charts", "Mean less spread"), 14, ColumnSpec::Decimal);
    sheet.column("high", language.translate("Charts", "Mean plus spread"), 14, ColumnSpec::Decimal);
    sheet.column("mark", language.translate("Charts", "Result"), 14);
}

void addRow(SheetBuilder &sheet, const ChartTexts &texts, ChartKind kind, const ChartPanel &panel, const ChartBar &bar,
            bool hasPanels)
{
    const bool isRanking = kind == ChartKind::Ranking;
    const bool hasValue = !isRanking || bar.rank > 0;
    if (hasPanels) {
        sheet.integer(panel.challengeNumber);
        sheet.text(texts.language().text(panel.challengeTitle));
    }
    if (isRanking && hasValue)
        sheet.integer(bar.rank);
    else if (isRanking)
        sheet.blank();
    sheet.text(bar.key);
    // The number of a proposal or challenge has its own column, so that the label is the bare name.
    const bool isNumbered = isRanking || kind == ChartKind::Intake;
    sheet.text(isNumbered ? texts.language().text(bar.label) : texts.barLabel(bar));
    if (!isRanking) {
        sheet.integer(qRound64(bar.value));
        sheet.endRow();
        return;
    }
    sheet.number(hasValue ? std::optional(bar.value) : std::nullopt, 3);
    sheet.number(bar.low, 3);
    sheet.number(bar.high, 3);
    sheet.text(hasValue ? texts.mark(bar.mark) : QString());
    sheet.endRow();
}

} // namespace

SheetSpec chartSheet(const ChartData &data, const DocumentLanguage &language)
{
    const ChartTexts texts(language, data.kind);
    bool hasPanels = false;
    for (const ChartPanel &panel : data.panels)
        hasPanels = hasPanels || panel.challenge.isValid();
    SheetBuilder sheet(texts.title());
    addColumns(sheet, texts, data.kind, hasPanels);
    for (const ChartPanel &panel : data.panels) {
        for (const ChartBar &bar : panel.bars)
            addRow(sheet, texts, data.kind, panel, bar, hasPanels);
    }
    return sheet.take();
}

} // namespace pitchdesk
