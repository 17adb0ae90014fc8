// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

ScoreValue valueFrom(const QString &state, int points)
{
    return {fromCode<ScoreState>(state).value_or(ScoreState::Missing), points};
}

QString ofChallenge(ChallengeId challenge)
{
    return challenge.isValid() ? QStringLiteral(" AND p.challenge_id = %1").arg(challenge.value()) : QString();
}

} // namespace

struct ReviewRepository::Statements {
    explicit Statements(Database &database)
        : findReview(database,
                     QStringLiteral("SELECT id FROM review WHERE round_id = ? AND proposal_id = ? AND judge_id = ?"))
        , addReview(database,
                    QStringLiteral("INSERT INTO review (uid, round_id, proposal_id, judge_id) VALUES (?, ?, ?, ?)"))
        , find(database,
               QStringLiteral("SELECT s.state, coalesce(s.points, 0) FROM score s JOIN review v ON v.id = s.review_id "
                              "WHERE v.round_id = ? AND v.proposal_id = ? AND v.judge_id = ? AND s.criterion_id = ?"))
        , put(database,
              QStringLiteral(
                  "INSERT INTO score (review_id, criterion_id, state, points) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (review_id, criterion_id) DO UPDATE SET state = excluded.state, points = excluded.points"))
        , clear(database, QStringLiteral("DELETE FROM score WHERE review_id = ? AND criterion_id = ?"))
        , drop(database,
               QStringLiteral(
                   "DELETE FROM review WHERE id = ? AND NOT EXISTS (SELECT 1 FROM score WHERE review_id = review.id)"))
    {
    }
    Query findReview;
    Query addReview;
    Query find;
    Query put;
    Query clear;
    Query drop;
};

ReviewRepository::ReviewRepository(Store &store)
    : m_store(store)
{
}

ReviewRepository::~ReviewRepository() = default;

ReviewRepository::Statements &ReviewRepository::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_store.database());
    return *m_statements;
}

Result<std::vector<Score>> ReviewRepository::scores(RoundId round, ChallengeId challenge) const
{
    Query query(m_store.database(),
                QString(
                    u"SELECT v.proposal_id, v.judge_id, s.criterion_id, s.state, coalesce(s.points, 0) FROM review v "
                    u"JOIN score s ON s.review_id = v.id JOIN proposal p ON p.id = v.proposal_id WHERE v.round_id = ?"
                    + ofChallenge(challenge)));
    query.bind(round);
    PD_TRY(query.exec());
    std::vector<Score> scores;
    while (query.next())
        scores.push_back({round, query.id<ProposalId>(0), query.id<JudgeId>(1), query.id<CriterionId>(2),
                          valueFrom(query.text(3), query.number(4))});
    return scores;
}

Result<ScoreValue> ReviewRepository::score(const Score &cell)
{
    Query &query = statements().find;
    query.bind(cell.round).bind(cell.proposal).bind(cell.judge).bind(cell.criterion);
    PD_TRY(query.exec());
    return query.next() ? valueFrom(query.text(0), query.number(1)) : ScoreValue {};
}

Result<ReviewId> ReviewRepository::reviewOf(const Score &score)
{
    Query &find = statements().findReview;
    find.bind(score.round).bind(score.proposal).bind(score.judge);
    PD_TRY(find.exec());
    return find.next() ? find.id<ReviewId>(0) : ReviewId();
}

Status ReviewRepository::setScore(const Score &score)
{
    if (score.value.state == ScoreState::Missing)
        return clear(score);
    PD_ASSIGN(ReviewId review, reviewOf(score));
    if (!review.isValid()) {
        Query &add = statements().addReview;
        add.bind(m_store.newUid()).bind(score.round).bind(score.proposal).bind(score.judge);
        PD_TRY(add.exec());
        review = ReviewId(add.lastInsertId());
    }
    Query &put = statements().put;
    put.bind(review).bind(score.criterion).bind(codeOf(score.value.state));
    if (score.value.state == ScoreState::Scored)
        put.bind(score.value.points);
    else
        put.bindNull();
    return put.exec();
}

Status ReviewRepository::clear(const Score &score)
{
    PD_ASSIGN(const ReviewId review, reviewOf(score));
    if (!review.isValid())
        return {};
    statements().clear.bind(review).bind(score.criterion);
    PD_TRY(statements().clear.exec());
    statements().drop.bind(review);
    return statements().drop.exec();
}

Status ReviewRepository::recuse(JudgeId judge, ProposalId proposal)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "UPDATE score SET state = 'recused', points = NULL WHERE state <> 'recused' AND review_id IN "
                    "(SELECT id FROM review WHERE judge_id = ? AND proposal_id = ?)"));
    query.bind(judge).bind(proposal);
    return query.exec();
}

Result<std::vector<ProposalId>> ReviewRepository::chairVotes(RoundId round, ChallengeId challenge) const
{
    Query query(
        m_store.database(),
        QString(u"SELECT c.proposal_id FROM chair_vote c JOIN proposal p ON p.id = c.proposal_id WHERE c.round_id = ?"
                + ofChallenge(challenge) + u" ORDER BY c.position, c.id"));
    query.bind(round);
    PD_TRY(query.exec());
    std::vector<ProposalId> votes;
    while (query.next())
        votes.push_back(query.id<ProposalId>(0));
    return votes;
}

Status ReviewRepository::setChairVote(RoundId round, ProposalId proposal, bool isPreferred)
{
    if (!isPreferred) {
        Query query(m_store.database(),
                    QStringLiteral("DELETE FROM chair_vote WHERE round_id = ? AND proposal_id = ?"));
        query.bind(round).bind(proposal);
        return query.exec();
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO chair_vote (uid, round_id, proposal_id, position) VALUES (?, ?, ?, "
                               "(SELECT coalesce(max(position) + 1, 0) FROM chair_vote WHERE round_id = ?)) "
                               "ON CONFLICT (round_id, proposal_id) DO NOTHING"));
    query.bind(m_store.newUid()).bind(round).bind(proposal).bind(round);
    return query.exec();
}

Result<std::vector<Decision>> ReviewRepository::decisions(RoundId round, ChallengeId challenge) const
{
    Query query(
        m_store.database(),
        QString(
            u"SELECT d.id, d.uid, d.proposal_id, d.result, d.decided_by, d.decided_at, d.reason, d.rank_at_decision, "
            u"d.tie_rule FROM decision d JOIN proposal p ON p.id = d.proposal_id WHERE d.round_id = ?"
            + ofChallenge(challenge)));
    query.bind(round);
    PD_TRY(query.exec());
    std::vector<Decision> decisions;
    while (query.next()) {
        decisions.push_back({query.id<DecisionId>(0), query.text(1), round, query.id<ProposalId>(2),
                             fromCode<DecisionResult>(query.text(3)).value_or(DecisionResult::NotSelected),
                             query.text(4), fromIsoInstant(query.text(5)), query.text(6), query.number(7),
                             query.text(8)});
    }
    return decisions;
}

Result<DecisionId> ReviewRepository::saveDecision(const Decision &decision)
{
    Query query(
        m_store.database(),
        QStringLiteral(
            "INSERT INTO decision (uid, round_id, proposal_id, result, decided_by, decided_at, reason, rank_at_decision, tie_rule) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (round_id, proposal_id) DO UPDATE SET result = excluded.result, "
            "decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason, "
            "rank_at_decision = excluded.rank_at_decision, tie_rule = excluded.tie_rule RETURNING id"));
    query.bind(decision.uid.isEmpty() ? m_store.newUid() : decision.uid).bind(decision.round).bind(decision.proposal);
    query.bind(codeOf(decision.result))
        .bind(decision.decidedBy)
        .bind(toIsoInstant(decision.decidedAt))
        .bind(decision.reason);
    query.bind(decision.rankAtDecision).bind(decision.tieRule);
    PD_TRY(query.execOne());
    return query.id<DecisionId>(0);
}

Result<bool> ReviewRepository::removeDecision(RoundId round, ProposalId proposal)
{
    Query query(m_store.database(), QStringLiteral("DELETE FROM decision WHERE round_id = ? AND proposal_id = ?"));
    query.bind(round).bind(proposal);
    PD_TRY(query.exec());
    return query.affectedRows() > 0;
}

} // namespace pitchdesk
