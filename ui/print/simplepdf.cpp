// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/simplepdf.h"

#include "ui/print/documentwords.h"
#include "ui/print/pdfdocument.h"

namespace pitchdesk {

namespace {

struct Column {
    QString title;
    int width = 0; ///< percent of the page
    bool isNumber = false;
};

QString openTable(const std::vector<Column> &columns)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\"><thead><tr>");
    for (const Column &column : columns) {
        html += QStringLiteral("<th width=\"%1%\"%2>%3</th>")
                    .arg(QString::number(column.width), column.isNumber ? QStringLiteral(" class=\"n\"") : QString(),
                         htmlText(column.title));
    }
    return html + QStringLiteral("</tr></thead>");
}

QString cell(const QString &text, bool isNumber = false)
{
    return (isNumber ? QStringLiteral("<td class=\"n\">") : QStringLiteral("<td>")) + htmlText(text)
        + QStringLiteral("</td>");
}

PdfFrame frameFor(const DocumentData &data, const DocumentLanguage &language, const QString &title)
{
    return {.title = title,
            .subject = language.text(data.event.name),
            .footer = language.translate("Documents", "As of %1").arg(language.instant(data.asOf, data.event.zone)),
            .date = data.asOf,
            .isLandscape = true};
}

QString proposalRow(const ProposalRow &row, const DocumentData &data, const DocumentLanguage &language)
{
    QStringList fields;
    for (const TermId field : row.fields)
        fields << language.text(data.fields.value(field));
    QString state = proposalStateWord(language, row.state);
    if (row.isLate)
        state += QStringLiteral(", ") + language.translate("Documents", "late");
    const QString challenge = row.challenge.isValid()
        ? QString(u'#' + QString::number(row.challengeNumber) + u' ' + language.text(row.challengeTitle))
        : language.translate("Documents", "Still to choose");
    return QStringLiteral("<tr>") + cell(u'#' + QString::number(row.number), true) + cell(row.applicant)
        + cell(row.title) + cell(challenge) + cell(countryWord(language, row.country))
        + cell(fields.join(QStringLiteral(", "))) + cell(state)
        + cell(row.meanScore ? language.number(*row.meanScore, 2) : QStringLiteral("–"), true)
        + QStringLiteral("</tr>");
}

QString scoreCell(const ScoreValue &value, const DocumentLanguage &language)
{
    if (value.state == ScoreState::Scored)
        return language.locale().toString(double(value.points) / centipointsPerPoint);
    return value.state == ScoreState::Missing ? QStringLiteral("–") : scoreStateWord(language, value.state);
}

QString matrixRows(const ScoringGrid &grid, size_t proposal, const DocumentLanguage &language)
{
    const GridProposal &entry = grid.proposals[proposal];
    QString html;
    for (size_t judge = 0; judge < grid.judges.size(); ++judge) {
        html += QStringLiteral("<tr>")
            + cell(judge == 0 ? QString(u'#' + QString::number(entry.number)) : QString(), true)
            + cell(judge == 0 ? entry.applicant : QString()) + cell(grid.judges[judge].name);
        for (size_t criterion = 0; criterion < grid.rubric.criteria.size(); ++criterion)
            html += cell(scoreCell(grid.cells[grid.cellIndex(proposal, judge, criterion)], language), true);
        html += QStringLiteral("</tr>");
    }
    return html;
}

QString matrix(const ScoringGrid &grid, const DocumentLanguage &language, bool isFirst)
{
    QString html = QStringLiteral("<h1%1>#%2 %3</h1>")
                       .arg(isFirst ? QString() : QStringLiteral(" style=\"page-break-before: always\""),
                            QString::number(grid.challenge.number), htmlText(language.text(grid.challenge.title)));
    std::vector<Column> columns {{language.translate("Documents", "No."), 6, true},
                                 {language.translate("Documents", "Applicant"), 24, false},
                                 {language.translate("Documents", "Judge"), 20, false}};
    const int width = 50 / std::max(1, int(grid.rubric.criteria.size()));
    for (const Criterion &criterion : grid.rubric.criteria)
        columns.push_back({language.text(criterion.name), width, true});
    html += openTable(columns);
    for (size_t proposal = 0; proposal < grid.proposals.size(); ++proposal)
        html += matrixRows(grid, proposal, language);
    return html + QStringLiteral("</table>");
}

} // namespace

QByteArray proposalsPdf(const DocumentData &data, const DocumentLanguage &language)
{
    const std::vector<Column> columns {{language.translate("Documents", "No."), 5, true},
                                       {language.translate("Documents", "Applicant"), 18, false},
                                       {language.translate("Documents", "Proposal"), 22, false},
                                       {language.translate("Documents", "Challenge"), 20, false},
                                       {language.translate("Documents", "Country/region"), 10, false},
                                       {language.translate("Documents", "Fields"), 11, false},
                                       {language.translate("Documents", "State"), 8, false},
                                       {language.translate("Documents", "Mean"), 6, true}};
    QString html = QStringLiteral("<h1>") + htmlText(language.translate("Documents", "Proposals"))
        + QStringLiteral("</h1><p class=\"sub\">")
        + htmlText(language.translate("Documents", "%n proposal(s)", nullptr, int(data.proposals.size())))
        + QStringLiteral("</p>") + openTable(columns);
    for (const ProposalRow &row : data.proposals)
        html += proposalRow(row, data, language);
    html += QStringLiteral("</table>");
    return renderPdf(html, frameFor(data, language, language.translate("Documents", "Proposals")), language);
}

QByteArray scoresPdf(const DocumentData &data, const DocumentLanguage &language)
{
    QString html;
    for (const ScoringGrid &grid : data.grids)
        html += matrix(grid, language, html.isEmpty());
    if (html.isEmpty())
        html = QStringLiteral("<p>") + htmlText(language.translate("Documents", "This event has no challenges yet."))
            + QStringLiteral("</p>");
    return renderPdf(html, frameFor(data, language, language.translate("Documents", "Scores")), language);
}

} // namespace pitchdesk
