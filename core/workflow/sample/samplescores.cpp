// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/judgerepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/sample/samplebuilder.h"
#include "core/workflow/sample/scoregenerator.h"

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr double strictest = -0.6; ///< points that the strictest judge takes off; the mildest gives as many

/// A challenge's panel, the proposals that it judges, and what it gives them.
struct Judged {
    const Panel *panel = nullptr;
    std::vector<ProposalId> proposals;
    std::vector<QString> uids;
    std::vector<ScoreMatrix> matrices;
};

/// The judges' severities, evenly spread and dealt out by lot.
QHash<JudgeId, double> dealSeverities(SampleBuilder &builder)
{
    std::vector<double> severities;
    const double last = double(builder.judges.size()) - 1;
    for (size_t i = 0; i < builder.judges.size(); ++i)
        severities.push_back(strictest * (1 - 2 * double(i) / last));
    builder.random.shuffle(severities);
    QHash<JudgeId, double> dealt;
    for (size_t i = 0; i < builder.judges.size(); ++i)
        dealt.insert(builder.judges[i], severities[i]);
    return dealt;
}

/// Where a confirmed conflict bars a judge, the cells are recused.
void recuse(Judged &judged, const std::vector<Conflict> &conflicts, size_t criteria)
{
    for (const Conflict &conflict : conflicts) {
        const auto place = std::find(judged.proposals.begin(), judged.proposals.end(), conflict.proposal);
        const auto seat = std::find(judged.panel->members.begin(), judged.panel->members.end(), conflict.judge);
        if (conflict.state != ConflictState::Confirmed || place == judged.proposals.end()
            || seat == judged.panel->members.end())
            continue;
        ScoreMatrix &matrix = judged.matrices[size_t(place - judged.proposals.begin())];
        const auto first = matrix.cells.begin() + (seat - judged.panel->members.begin()) * qsizetype(criteria);
        std::fill(first, first + qsizetype(criteria), ScoreValue::recused());
    }
}

/// One judge has not finished: the last proposals have no score yet, and the one before them only the first criteria.
void leaveUnfinished(SampleBuilder &builder, std::vector<Judged> &all)
{
    const QJsonObject object = builder.content.value(QLatin1StringView("unfinished")).toObject();
    if (object.isEmpty())
        return;
    Judged &judged = all[size_t(contentNumber(object, "challenge") - 1)];
    const std::vector<JudgeId> &members = judged.panel->members;
    const auto seat = std::find(members.begin(), members.end(),
                                builder.judges[size_t(contentNumber(object, "judge") - 1)]);
    const size_t criteria = builder.rubric.criteria.size();
    const size_t empty = size_t(contentNumber(object, "proposals"));
    for (size_t fromLast = 0; fromLast <= empty && fromLast < judged.matrices.size(); ++fromLast) {
        ScoreMatrix &matrix = judged.matrices[judged.matrices.size() - 1 - fromLast];
        const size_t first = size_t(seat - members.begin()) * criteria;
        for (size_t i = fromLast < empty ? 0 : 2; i < criteria; ++i) {
            if (matrix.cells[first + i].state != ScoreState::Recused)
                matrix.cells[first + i] = {};
        }
    }
}

void makeTies(SampleBuilder &builder, ScoreGenerator &generator, std::vector<Judged> &all)
{
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("ties")))) {
        const auto challenge = size_t(contentNumber(object, "challenge") - 1);
        const bool byJudges = contentString(object, "split") == u"judges";
        generator.tieAtCut(all[challenge].matrices, int(all[challenge].panel->members.size()),
                           builder.challenges[challenge].finalistQuota,
                           byJudges ? ScoreGenerator::Tie::SplitByJudges : ScoreGenerator::Tie::SplitByCriterion);
    }
}

Result<std::vector<Judged>> generateScores(SampleBuilder &builder)
{
    PD_ASSIGN(const std::vector<Conflict> conflicts, JudgeRepository(builder.store).conflicts(builder.event));
    const QHash<JudgeId, double> severities = dealSeverities(builder);
    ScoreGenerator generator(builder.rubric, builder.random);
    std::vector<Judged> all;
    for (size_t i = 0; i < builder.panels.size(); ++i) {
        Judged judged;
        judged.panel = &builder.panels[i];
        for (const Proposal &proposal : builder.proposals[i]) {
            if (proposal.state != ProposalState::Eligible && proposal.state != ProposalState::Received)
                continue;
            judged.proposals.push_back(proposal.id);
            judged.uids.push_back(proposal.uid);
        }
        std::vector<double> ofPanel;
        for (const JudgeId judge : judged.panel->members)
            ofPanel.push_back(severities.value(judge));
        judged.matrices = generator.matrices(judged.proposals, ofPanel);
        recuse(judged, conflicts, builder.rubric.criteria.size());
        all.push_back(std::move(judged));
    }
    leaveUnfinished(builder, all);
    makeTies(builder, generator, all);
    return all;
}

Status saveScores(SampleBuilder &builder, ReviewRepository &reviews, const Judged &judged)
{
    const std::vector<Criterion> &criteria = builder.rubric.criteria;
    for (const ScoreMatrix &matrix : judged.matrices) {
        for (size_t cell = 0; cell < matrix.cells.size(); ++cell) {
            if (matrix.cells[cell].state == ScoreState::Missing)
                continue;
            PD_TRY(reviews.setScore({builder.round, matrix.proposal, judged.panel->members[cell / criteria.size()],
                                     criteria[cell % criteria.size()].id, matrix.cells[cell]}));
        }
    }
    return {};
}

QString decidingRule(const RankedAggregate &ranked)
{
    for (const TieStep &step : ranked.trace) {
        if (step.decided)
            return codeOf(step.kind);
    }
    return {};
}

/// The results by rank, except that the owner may prefer the first reserve to the last finalist and says why.
Status saveDecisions(SampleBuilder &builder, ReviewRepository &reviews, const std::vector<Judged> &all)
{
    const QJsonObject object = builder.content.value(QLatin1StringView("decision")).toObject();
    if (object.isEmpty())
        return {};
    const auto challenge = size_t(contentNumber(object, "challenge") - 1);
    const Judged &judged = all[challenge];
    const int finalists = builder.challenges[challenge].finalistQuota;
    const int placed = finalists + builder.challenges[challenge].reserveQuota;
    const auto ranked = rankProposals(
        {&builder.rubric, int(judged.panel->members.size()), judged.matrices, judged.uids, {}});
    for (int place = 1; place <= int(ranked.size()); ++place) {
        const RankedAggregate &entry = ranked[size_t(place - 1)];
        const bool isPicked = place == finalists + 1;
        const bool isPassedOver = place == finalists;
        Decision decision;
        decision.round = builder.round;
        decision.proposal = entry.aggregate.proposal;
        decision.result = isPicked || place < finalists ? DecisionResult::Finalist
            : isPassedOver || place <= placed           ? DecisionResult::Reserve
                                                        : DecisionResult::NotSelected;
        decision.decidedBy = contentString(object, "by");
        decision.decidedAt = QDateTime::fromString(contentString(object, "at"), Qt::ISODate).addSecs(place * 40);
        const QJsonObject reasons = object.value(QLatin1StringView("reasons")).toObject();
        decision.reason = isPicked ? contentString(reasons, "picked")
            : isPassedOver         ? contentString(reasons, "passed_over")
                                   : reasons.value(codeOf(decision.result)).toString();
        decision.rankAtDecision = entry.rank;
        decision.tieRule = decidingRule(entry);
        PD_TRY(reviews.saveDecision(decision));
    }
    return {};
}

} // namespace

Status addSampleScores(SampleBuilder &builder)
{
    // Locked by hand, at the sample's own time; the first score would lock it at the time of the journal.
    PD_TRY(RubricRepository(builder.store).lock(builder.rubric.id));
    PD_ASSIGN(const std::vector<Judged> all, generateScores(builder));
    ReviewRepository reviews(builder.store);
    for (const Judged &judged : all)
        PD_TRY(saveScores(builder, reviews, judged));
    return saveDecisions(builder, reviews, all);
}

} // namespace pitchdesk
