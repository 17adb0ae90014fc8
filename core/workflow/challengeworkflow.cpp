// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/challengeworkflow.h"

#include "core/storage/challengerepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/defaultrubric.h"

namespace pitchdesk {

namespace {

constexpr int synonymLimit = 100;
const QString challengeNoun = QStringLiteral("challenge");
const QString roundNoun = QStringLiteral("round");
const QString rubricNoun = QStringLiteral("rubric");

Status requireCount(int value, const QString &field)
{
    if (value < 0 || value > 100'000)
        return fail(invalidField(field, QString::number(value)));
    return {};
}

Status checkChallenge(const Challenge &challenge)
{
    PD_TRY(requireName(challenge.title, QStringLiteral("title")));
    PD_TRY(requireFitting(challenge.statement, QStringLiteral("statement")));
    PD_TRY(requireFitting(challenge.background, QStringLiteral("background")));
    PD_TRY(requireFitting(challenge.sought, QStringLiteral("sought")));
    PD_TRY(requireFitting(challenge.conditions, QStringLiteral("conditions")));
    PD_TRY(requireFitting(challenge.support, QStringLiteral("support")));
    for (const QString &synonym : challenge.synonyms) {
        if (synonym.size() > synonymLimit)
            return fail(Error {ErrorCode::FieldTooLong, {}, {}}
                            .with(QStringLiteral("field"), QStringLiteral("synonyms"))
                            .with(QStringLiteral("limit"), synonymLimit));
    }
    PD_TRY(requireCount(challenge.finalistQuota, QStringLiteral("finalist_quota")));
    PD_TRY(requireCount(challenge.reserveQuota, QStringLiteral("reserve_quota")));
    return requireCount(challenge.proposalTarget, QStringLiteral("proposal_target"));
}

Error lockedError(const Rubric &rubric)
{
    return Error {ErrorCode::RubricLocked, {}, {}}.with(QStringLiteral("rubric"), originalText(rubric.name));
}

Status checkScale(const Rubric &rubric)
{
    if (rubric.scaleMaximum <= rubric.scaleMinimum || rubric.scaleMaximum > 100'000 || rubric.scaleMinimum < -100'000)
        return fail(invalidField(QStringLiteral("scale_maximum"),
                                 QString::number(rubric.scaleMaximum / double(centipointsPerPoint))));
    if (rubric.scaleStep <= 0 || (rubric.scaleMaximum - rubric.scaleMinimum) % rubric.scaleStep != 0)
        return fail(invalidField(QStringLiteral("scale_step"),
                                 QString::number(rubric.scaleStep / double(centipointsPerPoint))));
    return {};
}

Status checkRubric(const Rubric &rubric)
{
    PD_TRY(requireName(rubric.name, QStringLiteral("name")));
    PD_TRY(checkScale(rubric));
    for (const Criterion &criterion : rubric.criteria) {
        PD_TRY(requireName(criterion.name, QStringLiteral("name")));
        PD_TRY(requireFitting(criterion.guide, QStringLiteral("guide")));
        if (criterion.weight < 0 || criterion.weight > 100)
            return fail(invalidField(QStringLiteral("weight"), QString::number(criterion.weight)));
    }
    return {};
}

/// The copy has no ids yet; its chain names the criteria by their place.
Rubric nextVersionOf(const Rubric &rubric, int version)
{
    Rubric next = rubric;
    next.id = {};
    next.uid.clear();
    next.version = version;
    next.lockedAt = {};
    for (TieRule &rule : next.tieChain) {
        for (size_t i = 0; i < rubric.criteria.size(); ++i) {
            if (rule.criterion == rubric.criteria[i].id)
                rule.criterion = CriterionId(-qint64(i) - 1);
        }
    }
    for (Criterion &criterion : next.criteria) {
        criterion.id = {};
        criterion.uid.clear();
    }
    return next;
}

} // namespace

Result<std::vector<ChallengeRow>> ChallengeWorkflow::challenges(EventId event) const
{
    const ChallengeRepository repository(m_store);
    PD_ASSIGN(const std::vector<Challenge> challenges, repository.challenges(event));
    std::vector<ChallengeRow> rows;
    for (const Challenge &challenge : challenges) {
        ChallengeRow row {challenge, {}, 0};
        PD_ASSIGN(row.owners, repository.owners(challenge.id));
        PD_ASSIGN(row.proposals, repository.proposalCount(challenge.id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ChallengeRow> ChallengeWorkflow::challenge(ChallengeId id) const
{
    const ChallengeRepository repository(m_store);
    ChallengeRow row;
    PD_ASSIGN(row.challenge, repository.challenge(id));
    PD_ASSIGN(row.owners, repository.owners(id));
    PD_ASSIGN(row.proposals, repository.proposalCount(id));
    return row;
}

Result<ChallengeId> ChallengeWorkflow::saveChallenge(const Challenge &challenge)
{
    PD_TRY(checkChallenge(challenge));
    return change(m_store, recordAction(challengeNoun, !challenge.id.isValid(), originalText(challenge.title)),
                  [&](Transaction &) { return ChallengeRepository(m_store).save(challenge); });
}

Status ChallengeWorkflow::removeChallenge(ChallengeId id)
{
    const ChallengeRepository repository(m_store);
    PD_ASSIGN(const Challenge challenge, repository.challenge(id));
    PD_ASSIGN(const int proposals, repository.proposalCount(id));
    if (proposals > 0)
        return fail(inUseError(challengeNoun, originalText(challenge.title), QStringLiteral("proposal")));
    return change(m_store, namedAction(QStringLiteral("challenge.remove"), originalText(challenge.title)),
                  [&](Transaction &) { return deleteRow(m_store.database(), challengeNoun, id.value()); });
}

Status ChallengeWorkflow::moveChallenge(ChallengeId id, int index)
{
    PD_ASSIGN(const Challenge challenge, ChallengeRepository(m_store).challenge(id));
    return change(m_store, namedAction(QStringLiteral("challenge.move"), originalText(challenge.title)),
                  [&](Transaction &) {
                      return moveRow(m_store.database(), challengeNoun, QStringLiteral("event_id"), id.value(), index);
                  });
}

Result<std::vector<Round>> ChallengeWorkflow::rounds(EventId event) const
{
    return RubricRepository(m_store).rounds(event);
}

Result<RoundId> ChallengeWorkflow::saveRound(const Round &round)
{
    RubricRepository repository(m_store);
    PD_TRY(requireName(round.name, QStringLiteral("name")));
    if (!round.rubric.isValid())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("rubric")));
    PD_ASSIGN(const Rubric rubric, repository.rubric(round.rubric));
    if (round.id.isValid()) {
        PD_ASSIGN(const Round before, repository.round(round.id));
        PD_ASSIGN(
            const qint64 reviews,
            selectNumber(m_store.database(),
                         QStringLiteral("SELECT count(*) FROM review WHERE round_id = %1").arg(round.id.value())));
        if (before.rubric != round.rubric && reviews > 0)
            return fail(inUseError(rubricNoun, originalText(rubric.name), QStringLiteral("score")));
    }
    return change(m_store, recordAction(roundNoun, !round.id.isValid(), originalText(round.name)),
                  [&](Transaction &) { return repository.saveRound(round); });
}

Status ChallengeWorkflow::removeRound(RoundId id)
{
    PD_ASSIGN(const Round round, RubricRepository(m_store).round(id));
    return change(m_store, namedAction(QStringLiteral("round.remove"), originalText(round.name)),
                  [&](Transaction &) { return deleteRow(m_store.database(), roundNoun, id.value()); });
}

Result<std::vector<Rubric>> ChallengeWorkflow::rubrics(EventId event) const
{
    return RubricRepository(m_store).rubrics(event);
}

Result<Rubric> ChallengeWorkflow::rubric(RubricId id) const
{
    return RubricRepository(m_store).rubric(id);
}

Result<RubricId> ChallengeWorkflow::saveRubric(const Rubric &rubric)
{
    RubricRepository repository(m_store);
    PD_TRY(checkRubric(rubric));
    if (rubric.id.isValid()) {
        PD_ASSIGN(const Rubric before, repository.rubric(rubric.id));
        if (before.isLocked())
            return fail(lockedError(before));
    }
    return change(m_store, recordAction(rubricNoun, !rubric.id.isValid(), originalText(rubric.name)),
                  [&](Transaction &) { return repository.save(rubric); });
}

Status ChallengeWorkflow::lockRubric(RubricId id)
{
    RubricRepository repository(m_store);
    PD_ASSIGN(const Rubric rubric, repository.rubric(id));
    if (rubric.weightSum() != 100)
        return fail(Error {ErrorCode::RubricWeights, {}, {}}
                        .with(QStringLiteral("rubric"), originalText(rubric.name))
                        .with(QStringLiteral("sum"), rubric.weightSum()));
    return change(m_store, namedAction(QStringLiteral("rubric.lock"), originalText(rubric.name)),
                  [&](Transaction &) { return repository.lock(id); });
}

Result<RubricId> ChallengeWorkflow::newRubricVersion(RubricId id)
{
    RubricRepository repository(m_store);
    PD_ASSIGN(const Rubric rubric, repository.rubric(id));
    PD_ASSIGN(const std::vector<Rubric> all, repository.rubrics(rubric.event));
    int version = rubric.version;
    for (const Rubric &other : all) {
        if (other.name == rubric.name)
            version = std::max(version, other.version);
    }
    return change(m_store, namedAction(QStringLiteral("rubric.version"), originalText(rubric.name)),
                  [&](Transaction &) { return repository.save(nextVersionOf(rubric, version + 1)); });
}

Status ChallengeWorkflow::removeRubric(RubricId id)
{
    RubricRepository repository(m_store);
    PD_ASSIGN(const Rubric rubric, repository.rubric(id));
    PD_ASSIGN(const std::vector<Round> rounds, repository.rounds(rubric.event));
    for (const Round &round : rounds) {
        if (round.rubric == id)
            return fail(inUseError(rubricNoun, originalText(rubric.name), roundNoun));
    }
    return change(m_store, namedAction(QStringLiteral("rubric.remove"), originalText(rubric.name)),
                  [&](Transaction &) { return repository.remove(id); });
}

Result<RubricId> ChallengeWorkflow::addDefaultRubric(EventId event)
{
    const Rubric rubric = defaultRubric(event);
    return change(m_store, recordAction(rubricNoun, true, originalText(rubric.name)),
                  [&](Transaction &) { return RubricRepository(m_store).save(rubric); });
}

} // namespace pitchdesk
