// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttexts.h"

#include "ui/print/documentwords.h"

#include <algorithm>

namespace pitchdesk {

ChartTexts::ChartTexts(DocumentLanguage language, ChartKind kind)
    : m_language(std::move(language))
    , m_kind(kind)
{
}

QString ChartTexts::title() const
{
    switch (m_kind) {
    case ChartKind::Ranking:
        return m_language.translate("Charts", "Ranking, with the spread between judges");
    case ChartKind::Scores:
        return m_language.translate("Charts", "How often each score was given");
    case ChartKind::Intake:
        return m_language.translate("Charts", "Proposals by challenge");
    case ChartKind::Fields:
        return m_language.translate("Charts", "Proposals by field");
    case ChartKind::Countries:
        return m_language.translate("Charts", "Proposals by country/region");
    }
    Q_UNREACHABLE();
}

QString ChartTexts::valueAxis() const
{
    switch (m_kind) {
    case ChartKind::Ranking:
        return m_language.translate("Charts", "Weighted mean (points)");
    case ChartKind::Scores:
        return m_language.translate("Charts", "Number of scores");
    default:
        return m_language.translate("Charts", "Number of proposals");
    }
}

QString ChartTexts::categoryAxis() const
{
    switch (m_kind) {
    case ChartKind::Ranking:
        return m_language.translate("Charts", "Proposal");
    case ChartKind::Scores:
        return m_language.translate("Charts", "Score (points)");
    case ChartKind::Intake:
        return m_language.translate("Charts", "Challenge");
    case ChartKind::Fields:
        return m_language.translate("Charts", "Field");
    case ChartKind::Countries:
        return m_language.translate("Charts", "Country/region");
    }
    Q_UNREACHABLE();
}

QString ChartTexts::panelTitle(const ChartPanel &panel) const
{
    if (!panel.challenge.isValid())
        return m_language.translate("Charts", "All challenges");
    return u'#' + QString::number(panel.challengeNumber) + u' ' + m_language.text(panel.challengeTitle);
}

QString ChartTexts::panelNote(const ChartPanel &panel, int drawn) const
{
    const QString basis = m_kind == ChartKind::Scores
        ? m_language.translate("Charts", "%n score(s)", nullptr, panel.basis)
        : m_language.translate("Charts", "%n proposal(s)", nullptr, panel.basis);
    if (drawn >= int(panel.bars.size()))
        return basis;
    return m_language.translate("Charts", "%1; the first %2 of %3 bars are drawn")
        .arg(basis, m_language.number(qint64(drawn)), m_language.number(qint64(panel.bars.size())));
}

QString ChartTexts::barLabel(const ChartBar &bar) const
{
    switch (m_kind) {
    case ChartKind::Ranking:
    case ChartKind::Intake: {
        const QString label = m_language.text(bar.label);
        return bar.key.isEmpty() ? label : QString(u'#' + bar.key + u' ' + label);
    }
    case ChartKind::Scores: {
        bool isNumber = false;
        const double points = bar.key.toDouble(&isNumber);
        if (!isNumber)
            return bar.key;
        const bool isWhole = qFuzzyCompare(points + 1, double(qRound64(points)) + 1);
        return m_language.number(points, isWhole ? 0 : 2);
    }
    case ChartKind::Countries:
        return bar.label.isEmpty() ? countryWord(m_language, bar.key) : m_language.text(bar.label);
    case ChartKind::Fields:
        return bar.label.isEmpty() ? bar.key : m_language.text(bar.label);
    }
    Q_UNREACHABLE();
}

QString ChartTexts::barValue(const ChartBar &bar) const
{
    if (m_kind != ChartKind::Ranking)
        return m_language.number(qint64(qRound64(bar.value)));
    return bar.rank > 0 ? m_language.number(bar.value, 2) : m_language.translate("Charts", "not scored");
}

QString ChartTexts::mark(std::optional<DecisionResult> result) const
{
    return result ? decisionWord(m_language, *result) : QString();
}

QString ChartTexts::spreadLegend() const
{
    return m_language.translate("Charts", "Line: mean ± spread between judges");
}

QString ChartTexts::empty() const
{
    return m_kind == ChartKind::Scores || m_kind == ChartKind::Ranking
        ? m_language.translate("Charts", "There are no scores yet.")
        : m_language.translate("Charts", "There are no proposals yet.");
}

QString ChartTexts::source(const ChartData &data, const QString &zone) const
{
    return m_language.translate("Charts", "Source: %1, own records in PitchDesk. As of %2.")
        .arg(m_language.text(data.eventName), m_language.instant(data.asOf, zone));
}

QString ChartTexts::description(const ChartData &data) const
{
    QStringList sentences {
        m_language.translate("Charts", "Bar chart: %1, %2.").arg(title(), m_language.text(data.eventName))};
    for (const ChartPanel &panel : data.panels) {
        if (panel.bars.empty()) {
            sentences << panelTitle(panel) + u": " + empty();
            continue;
        }
        const auto highest = std::max_element(panel.bars.begin(), panel.bars.end(),
                                              [](const ChartBar &a, const ChartBar &b) { return a.value < b.value; });
        sentences << m_language
                         .translate("Charts", "%1: %n bar(s), the longest is %2 with %3.", nullptr,
                                    int(panel.bars.size()))
                         .arg(panelTitle(panel), barLabel(*highest), barValue(*highest));
    }
    return sentences.join(u' ');
}

} // namespace pitchdesk
