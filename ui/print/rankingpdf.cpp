// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rankingpdf.h"

#include "ui/print/documentwords.h"
#include "ui/print/pdfdocument.h"

#include <array>

namespace pitchdesk {

namespace {

/// Writes the part of one challenge.
class RankingSection
{
public:
    RankingSection(const DocumentData &data, const RankingView &view, const DocumentLanguage &language)
        : m_data(data)
        , m_view(view)
        , m_language(language)
    {
    }

    [[nodiscard]] QString html(bool isFirst) const
    {
        return heading(isFirst) + rules() + table() + legend() + ties() + decisions();
    }

private:
    /// Named so that lupdate finds its calls.
    [[nodiscard]] QString translate(const char *context, const char *source) const
    {
        return htmlText(m_language.translate(context, source));
    }
    [[nodiscard]] QString figure(const std::optional<double> &value) const
    {
        return value ? m_language.number(*value, 2) : QStringLiteral("–");
    }
    [[nodiscard]] QString heading(bool isFirst) const;
    [[nodiscard]] QString rules() const;
    [[nodiscard]] QString judges() const;
    [[nodiscard]] QString table() const;
    [[nodiscard]] QString tableRow(const RankingRow &row) const;
    [[nodiscard]] QString outcome(const RankingRow &row) const;
    [[nodiscard]] QString legend() const;
    [[nodiscard]] QString ties() const;
    [[nodiscard]] QString decisions() const;

    const DocumentData &m_data;
    const RankingView &m_view;
    const DocumentLanguage &m_language;
};

/// "A", "B" … by which the table's columns refer to the criteria.
QString criterionLetter(size_t index)
{
    return index < 26 ? QString(QChar(u'A' + int(index))) : QString::number(index + 1);
}

QString RankingSection::heading(bool isFirst) const
{
    const Challenge &challenge = m_view.grid.challenge;
    const QString pageBreak = isFirst ? QString() : QStringLiteral(" style=\"page-break-before: always\"");
    QString owner = m_data.owners.value(challenge.id).join(QStringLiteral(", "));
    if (!owner.isEmpty())
        owner = m_language.translate("Documents", "Challenge owner: %1").arg(owner);
    return QStringLiteral("<h1%1>#%2 %3</h1><p class=\"sub\">%4</p>")
        .arg(pageBreak, QString::number(challenge.number), htmlText(m_language.text(challenge.title)), htmlText(owner));
}

QString RankingSection::judges() const
{
    QStringList names;
    for (const GridJudge &judge : m_view.grid.judges)
        names << (judge.isChair ? m_language.translate("Documents", "%1 (chair)").arg(judge.name) : judge.name);
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

QString RankingSection::rules() const
{
    const Rubric &rubric = m_view.grid.rubric;
    QStringList criteria;
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        criteria << criterionLetter(i) + u' ' + m_language.text(rubric.criteria[i].name) + u' '
                + m_language.percent(rubric.criteria[i].weight / 100.0);
    }
    const double points = centipointsPerPoint;
    const QString scale = m_language.translate("Documents", "%1 to %2 points in steps of %3")
                              .arg(m_language.locale().toString(rubric.scaleMinimum / points),
                                   m_language.locale().toString(rubric.scaleMaximum / points),
                                   m_language.locale().toString(rubric.scaleStep / points));
    const Challenge &challenge = m_view.grid.challenge;
    const QString places = m_language.translate("Documents", "%n finalist(s)", nullptr, challenge.finalistQuota)
        + QStringLiteral(" · ") + m_language.translate("Documents", "%n reserve(s)", nullptr, challenge.reserveQuota);
    const QString rubricName = m_language.translate("Documents", "%1, version %2")
                                   .arg(m_language.text(rubric.name), QString::number(rubric.version));
    const auto line = [](const QString &key, const QString &value) {
        return QStringLiteral("<tr><td class=\"key\" width=\"20%\">%1</td><td>%2</td></tr>").arg(key, htmlText(value));
    };
    return QStringLiteral("<h2>") + translate("Documents", "Rules")
        + QStringLiteral("</h2><table width=\"100%\" cellspacing=\"0\">")
        + line(translate("Documents", "Round"), m_language.text(m_view.grid.round.name))
        + line(translate("Documents", "Who decides"), decisionModeSentence(m_language, m_view.grid.round.decisionMode))
        + line(translate("Documents", "Rubric"), rubricName)
        + line(translate("Documents", "Criteria and weights"), criteria.join(QStringLiteral(" · ")))
        + line(translate("Documents", "Rating scale"), scale)
        + line(translate("Documents", "Tie-break priority"), tieChainWords(m_language, rubric))
        + line(translate("Documents", "Places"), places) + line(translate("Documents", "Judging panel"), judges())
        + QStringLiteral("</table>");
}

QString RankingSection::outcome(const RankingRow &row) const
{
    if (row.decision)
        return QStringLiteral("<b>") + htmlText(decisionWord(m_language, row.decision->result))
            + QStringLiteral("</b>");
    if (row.ranked.rank == 0)
        return translate("Documents", "Not ranked");
    // A suggestion that is not decided stands in brackets; the legend says so.
    QString suggestion = htmlText(u'(' + decisionWord(m_language, row.suggestion) + u')');
    if (row.isCutTied)
        suggestion += QStringLiteral("<br/>") + translate("Documents", "tied at the cut");
    return QStringLiteral("<span class=\"muted\">%1</span>").arg(suggestion);
}

QString RankingSection::tableRow(const RankingRow &row) const
{
    const ProposalAggregate &aggregate = row.ranked.aggregate;
    const DecisionResult result = row.decision ? row.decision->result : row.suggestion;
    const QString rowClass = row.ranked.rank == 0 ? QString()
        : result == DecisionResult::Finalist      ? QStringLiteral(" class=\"finalist\"")
        : result == DecisionResult::Reserve       ? QStringLiteral(" class=\"reserve\"")
                                                  : QString();
    const QString rank = row.ranked.rank > 0 ? QString::number(row.ranked.rank) : QStringLiteral("–");
    const auto number = [](const QString &text) { return QStringLiteral("<td class=\"n\">%1</td>").arg(text); };
    QString html = QStringLiteral("<tr%1>").arg(rowClass) + number(QStringLiteral("<b>%1</b>").arg(rank))
        + number(u'#' + QString::number(row.proposal.number))
        + QStringLiteral("<td><b>%1</b><br/>%2<br/><span class=\"muted\">%3</span></td>")
              .arg(htmlText(row.proposal.applicant), htmlText(row.proposal.title),
                   htmlText(countryWord(m_language, row.proposal.country)))
        + number(QStringLiteral("<b>%1</b>").arg(figure(aggregate.total))) + number(figure(aggregate.spread))
        + number(m_language.percent(aggregate.completeness));
    for (const auto &mean : aggregate.criterionMeans)
        html += number(figure(mean));
    return html + QStringLiteral("<td>") + outcome(row) + QStringLiteral("</td></tr>");
}

QString RankingSection::table() const
{
    const auto head = [](const QString &text, const char *width, bool isNumber) {
        return QStringLiteral("<th width=\"%1\"%2>%3</th>")
            .arg(QLatin1StringView(width), isNumber ? QStringLiteral(" class=\"n\"") : QString(), text);
    };
    QString html = QStringLiteral("<h2>") + translate("Documents", "Ranking")
        + QStringLiteral("</h2><table width=\"100%\" cellspacing=\"0\"><thead><tr>")
        + head(translate("Documents", "Rank"), "6%", true) + head(translate("Documents", "No."), "6%", true)
        + head(translate("Documents", "Applicant and proposal"), "27%", false)
        + head(translate("Documents", "Mean"), "7%", true) + head(translate("Documents", "Spread"), "9%", true)
        + head(translate("Documents", "Scored"), "9%", true);
    for (size_t i = 0; i < m_view.grid.rubric.criteria.size(); ++i)
        html += head(criterionLetter(i), "5%", true);
    html += head(translate("Documents", "Result"), "13%", false) + QStringLiteral("</tr></thead>");
    for (const RankingRow &row : m_view.rows)
        html += tableRow(row);
    return html + QStringLiteral("</table>");
}

QString RankingSection::legend() const
{
    int scored = 0;
    int abstained = 0;
    int recused = 0;
    int missing = 0;
    for (const RankingRow &row : m_view.rows) {
        scored += row.ranked.aggregate.scored;
        abstained += row.ranked.aggregate.abstained;
        recused += row.ranked.aggregate.recused;
        missing += row.ranked.aggregate.missing;
    }
    const QString counts = m_language.translate("Documents", "Scores: %1 scored, %2 abstained, %3 recused, %4 missing.")
                               .arg(m_language.number(qint64(scored)), m_language.number(qint64(abstained)),
                                    m_language.number(qint64(recused)), m_language.number(qint64(missing)));
    return QStringLiteral("<p class=\"note\" style=\"margin-top: 5pt\">") + htmlText(counts) + u' '
        + translate("Documents", "Abstained, recused and missing scores are left out of the mean; none counts as zero.")
        + u' '
        + translate("Documents", "Mean: weighted mean in points. Spread: standard deviation of the judges' means.")
        + u' ' + translate("Documents", "Scored: share of the open cells that hold a score.") + u' '
        + translate("Documents", "Result in brackets: suggested by rank alone, not decided.") + QStringLiteral("</p>");
}

QString RankingSection::ties() const
{
    QString items;
    for (const RankingRow &row : m_view.rows) {
        const QStringList sentences = tieTraceSentences(m_language, m_view.grid, row.ranked);
        if (sentences.isEmpty())
            continue;
        items += QStringLiteral("<p><b>#%1 %2</b>: %3</p>")
                     .arg(QString::number(row.proposal.number), htmlText(row.proposal.applicant),
                          htmlText(sentences.join(u' ')));
    }
    return items.isEmpty() ? QString()
                           : QString(QStringLiteral("<h2>") + translate("Documents", "How ties were broken")
                                     + QStringLiteral("</h2>") + items);
}

QString RankingSection::decisions() const
{
    QString rows;
    for (const RankingRow &row : m_view.rows) {
        if (!row.decision)
            continue;
        const Decision &decision = *row.decision;
        const QString rank = decision.rankAtDecision > 0 ? QString::number(decision.rankAtDecision)
                                                         : QStringLiteral("–");
        rows += QStringLiteral("<tr><td>#%1 %2</td><td><b>%3</b></td><td>%4</td><td>%5</td><td>%6</td><td>%7</td></tr>")
                    .arg(QString::number(row.proposal.number), htmlText(row.proposal.applicant),
                         htmlText(decisionWord(m_language, decision.result)), rank, htmlText(decision.decidedBy),
                         htmlText(m_language.instant(decision.decidedAt, m_data.event.zone)),
                         htmlText(decision.reason));
    }
    if (rows.isEmpty())
        return {};
    const std::array<std::pair<const char *, int>, 6> columns {{{QT_TRANSLATE_NOOP("Documents", "Proposal"), 22},
                                                                {QT_TRANSLATE_NOOP("Documents", "Decision"), 13},
                                                                {QT_TRANSLATE_NOOP("Documents", "Rank then"), 8},
                                                                {QT_TRANSLATE_NOOP("Documents", "Decided by"), 14},
                                                                {QT_TRANSLATE_NOOP("Documents", "When"), 16},
                                                                {QT_TRANSLATE_NOOP("Documents", "Reason"), 27}}};
    QString head;
    for (const auto &[title, width] : columns)
        head += QStringLiteral("<th width=\"%1%\">%2</th>").arg(QString::number(width), translate("Documents", title));
    return QStringLiteral("<h2>") + translate("Documents", "Decisions")
        + QStringLiteral("</h2><table width=\"100%\" cellspacing=\"0\"><thead><tr>") + head
        + QStringLiteral("</tr></thead>") + rows + QStringLiteral("</table>");
}

} // namespace

QByteArray rankingPdf(const DocumentData &data, const DocumentLanguage &language)
{
    QString html;
    for (const RankingView &view : data.rankings)
        html += RankingSection(data, view, language).html(html.isEmpty());
    if (html.isEmpty())
        html = QStringLiteral("<p>") + htmlText(language.translate("Documents", "This event has no challenges yet."))
            + QStringLiteral("</p>");
    const PdfFrame frame {
        .title = language.translate("Documents", "Ranking"),
        .subject = language.text(data.event.name),
        .footer = language.translate("Documents", "As of %1").arg(language.instant(data.asOf, data.event.zone)),
        .date = data.asOf};
    return renderPdf(html, frame, language);
}

} // namespace pitchdesk
