// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/tietext.h"

#include "ui/print/documentwords.h"

#include <algorithm>

namespace pitchdesk {

namespace {

const RankingRow *findRow(const RankingView &view, ProposalId id)
{
    const auto found = std::find_if(view.rows.begin(), view.rows.end(),
                                    [id](const RankingRow &row) { return row.proposal.id == id; });
    return found == view.rows.end() ? nullptr : &*found;
}

/// The other proposal's figure at the same link of the chain.
std::optional<double> figureOf(const RankingRow &row, const TieStep &step)
{
    for (const TieStep &other : row.ranked.trace) {
        if (other.kind == step.kind && other.criterion == step.criterion)
            return other.own;
    }
    return std::nullopt;
}

QString figure(const DocumentLanguage &words, const TieStep &step, const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("–");
    return words.number(*value, step.kind == TieRuleKind::Criterion ? 2 : 0);
}

QString sign(const std::optional<double> &own, const std::optional<double> &other)
{
    constexpr double tolerance = 1e-9;
    if (own.has_value() == other.has_value() && (!own || std::abs(*own - *other) <= tolerance))
        return QStringLiteral("=");
    if (!own || !other)
        return own ? QStringLiteral(">") : QStringLiteral("<");
    return *own > *other ? QStringLiteral(">") : QStringLiteral("<");
}

/// "4.70 > 4.30 (#12)" for each of the others.
QString comparisons(const DocumentLanguage &words, const RankingView &view, const TieStep &step)
{
    QStringList parts;
    for (const ProposalId id : step.tiedWith) {
        const RankingRow *other = findRow(view, id);
        if (!other)
            continue;
        const auto value = figureOf(*other, step);
        parts << QStringLiteral("%1 %2 %3 (#%4)")
                     .arg(figure(words, step, step.own), sign(step.own, value), figure(words, step, value),
                          QString::number(other->proposal.number));
    }
    return parts.join(QStringLiteral(", "));
}

QString numbersOf(const RankingView &view, const std::vector<ProposalId> &ids)
{
    QStringList numbers;
    for (const ProposalId id : ids) {
        if (const RankingRow *row = findRow(view, id))
            numbers << u'#' + QString::number(row->proposal.number);
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

bool TieText::sharesRank(const RankingView &view, const RankingRow &row)
{
    return row.ranked.rank > 0
        && std::count_if(view.rows.begin(), view.rows.end(),
                         [&row](const RankingRow &other) { return other.ranked.rank == row.ranked.rank; })
        > 1;
}

QStringList TieText::sentences(const DocumentLanguage &words, const RankingView &view, const RankingRow &row)
{
    QStringList sentences;
    const auto &trace = row.ranked.trace;
    if (!trace.empty() && row.ranked.aggregate.total) {
        sentences << tr("Tied at %1 with %2.")
                         .arg(words.number(*row.ranked.aggregate.total, 2), numbersOf(view, trace.front().tiedWith));
    }
    for (const TieStep &step : trace) {
        const QString rule = tieRuleWord(words, view.grid.rubric, step.kind, step.criterion);
        const QString figures = comparisons(words, view, step);
        sentences << (step.decided ? tr("%1 decides: %2").arg(rule, figures)
                                   : tr("%1 does not decide: %2").arg(rule, figures));
    }
    if (sharesRank(view, row))
        sentences << tr("No rule of the chain breaks this tie, so the rank is shared.");
    return sentences;
}

} // namespace pitchdesk
