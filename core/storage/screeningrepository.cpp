// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/screeningrepository.h"

#include "core/base/clock.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString ruleNoun = QStringLiteral("eligibility_rule");
const QString ruleSelect = QStringLiteral(
    "SELECT id, uid, event_id, reason_en, reason_ja, reason_vi, reason_lang, condition, is_blocking, is_active "
    "FROM eligibility_rule ");
const QString factsSelect = QStringLiteral(
    "SELECT p.id, p.uid, p.number, p.event_id, p.challenge_id, c.uid, p.title, p.summary, p.language, o.name_en, "
    "o.name_ja, o.name_vi, o.name_lang, CASE o.home_country WHEN '' THEN o.base_country ELSE o.home_country END, "
    "p.stage, p.founded_year, p.received_at, p.is_late, n.email, n.printed_name, p.state, p.state_reason, n.form_of_address "
    "FROM proposal p JOIN organisation o ON o.id = p.applicant_id LEFT JOIN person n ON n.id = p.contact_id "
    "LEFT JOIN challenge c ON c.id = p.challenge_id ");

StoredRule ruleFrom(const Query &query)
{
    StoredRule stored;
    stored.rule.id = query.id<EligibilityRuleId>(0);
    stored.rule.uid = query.text(1);
    stored.rule.event = query.id<EventId>(2);
    stored.rule.reason = query.localized(3);
    stored.condition = query.text(7);
    stored.rule.isBlocking = query.flag(8);
    stored.rule.isActive = query.flag(9);
    return stored;
}

ScreeningFacts factsFrom(const Query &query)
{
    ScreeningFacts facts;
    facts.proposal = query.id<ProposalId>(0);
    facts.uid = query.text(1);
    facts.number = query.number(2);
    facts.event = query.id<EventId>(3);
    facts.challenge = query.id<ChallengeId>(4);
    facts.challengeUid = query.text(5);
    facts.title = query.text(6);
    facts.summary = query.text(7);
    facts.language = query.text(8);
    facts.applicant = query.localized(9);
    facts.country = query.text(13);
    facts.stage = fromCode<StartupStage>(query.text(14)).value_or(StartupStage::NotStated);
    facts.foundedYear = query.number(15);
    facts.receivedAt = fromIsoInstant(query.text(16));
    facts.isLate = query.flag(17);
    facts.email = query.text(18);
    facts.contact = query.text(19);
    facts.state = fromCode<ProposalState>(query.text(20)).value_or(ProposalState::Received);
    facts.stateReason = query.text(21);
    facts.formOfAddress = query.text(22);
    return facts;
}

Screening screeningFrom(const Query &query)
{
    return {query.id<ProposalId>(0), query.text(1), fromIsoInstant(query.text(2)),
            fromCode<ScreeningVerdict>(query.text(3)).value_or(ScreeningVerdict::AskAgain), query.text(4)};
}

using Places = QHash<ProposalId, size_t>;

Status addFields(Database &database, const QString &condition, qint64 key, const Places &places,
                 std::vector<ScreeningFacts> &facts)
{
    Query query(database,
                QString(u"SELECT f.proposal_id, t.code FROM proposal_field f JOIN term t ON t.id = f.term_id "
                        u"JOIN proposal p ON p.id = f.proposal_id "
                        + condition + u" ORDER BY f.proposal_id, f.position"));
    query.bind(key);
    PD_TRY(query.exec());
    while (query.next()) {
        if (const auto place = places.constFind(query.id<ProposalId>(0)); place != places.cend())
            facts[*place].fields.append(query.text(1));
    }
    return {};
}

Status addAnswers(Database &database, const QString &condition, qint64 key, const Places &places,
                  std::vector<ScreeningFacts> &facts)
{
    Query query(database,
                QString(
                    u"SELECT a.proposal_id, q.uid, q.label_en, q.label_ja, q.label_vi, q.label_lang, a.text "
                    u"FROM answer a JOIN question q ON q.id = a.question_id JOIN proposal p ON p.id = a.proposal_id "
                    + condition + u" ORDER BY a.proposal_id, q.position, q.id"));
    query.bind(key);
    PD_TRY(query.exec());
    while (query.next()) {
        if (const auto place = places.constFind(query.id<ProposalId>(0)); place != places.cend())
            facts[*place].answers.push_back({query.text(1), query.localized(2), query.text(6)});
    }
    return {};
}

Status addAttachments(Database &database, const QString &condition, qint64 key, const Places &places,
                      std::vector<ScreeningFacts> &facts)
{
    Query query(database,
                QString(u"SELECT a.proposal_id, a.file_name FROM attachment a JOIN proposal p ON p.id = a.proposal_id "
                        + condition + u" ORDER BY a.proposal_id, a.position, a.id"));
    query.bind(key);
    PD_TRY(query.exec());
    while (query.next()) {
        if (const auto place = places.constFind(query.id<ProposalId>(0)); place != places.cend())
            facts[*place].attachments.append(query.text(1));
    }
    return {};
}

} // namespace

Result<std::vector<StoredRule>> ScreeningRepository::rules(EventId event) const
{
    Query query(m_store.database(), QString(ruleSelect + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<StoredRule> rules;
    while (query.next())
        rules.push_back(ruleFrom(query));
    return rules;
}

Result<StoredRule> ScreeningRepository::rule(EligibilityRuleId id) const
{
    Query query(m_store.database(), QString(ruleSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(ruleNoun, id.value()));
    return ruleFrom(query);
}

Result<EligibilityRuleId> ScreeningRepository::saveRule(const StoredRule &stored)
{
    const EligibilityRule &rule = stored.rule;
    if (rule.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE eligibility_rule SET reason_en = ?, reason_ja = ?, reason_vi = ?, "
                                   "reason_lang = ?, condition = ?, is_blocking = ?, is_active = ? WHERE id = ?"));
        query.bind(rule.reason).bind(stored.condition).bind(rule.isBlocking).bind(rule.isActive).bind(rule.id);
        PD_TRY(execOnRow(query, ruleNoun, rule.id.value()));
        return rule.id;
    }
    Query query(
        m_store.database(),
        QStringLiteral(
            "INSERT INTO eligibility_rule (uid, event_id, reason_en, reason_ja, reason_vi, reason_lang, condition, "
            "is_blocking, is_active, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "(SELECT count(*) FROM eligibility_rule WHERE event_id = ?))"));
    query.bind(rule.uid.isEmpty() ? m_store.newUid() : rule.uid).bind(rule.event).bind(rule.reason);
    query.bind(stored.condition).bind(rule.isBlocking).bind(rule.isActive).bind(rule.event);
    PD_TRY(query.exec());
    return EligibilityRuleId(query.lastInsertId());
}

Result<int> ScreeningRepository::screenersNeeded(EventId event) const
{
    Query query(m_store.database(), QStringLiteral("SELECT screeners_needed FROM event WHERE id = ?"));
    query.bind(event);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("event"), event.value()));
    return query.number(0);
}

Status ScreeningRepository::setScreenersNeeded(EventId event, int count)
{
    Query query(m_store.database(), QStringLiteral("UPDATE event SET screeners_needed = ? WHERE id = ?"));
    query.bind(count).bind(event);
    return execOnRow(query, QStringLiteral("event"), event.value());
}

Result<std::vector<ScreeningQuestion>> ScreeningRepository::questions(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT uid, label_en, label_ja, label_vi, label_lang FROM question WHERE event_id = ? "
                               "ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<ScreeningQuestion> questions;
    while (query.next())
        questions.push_back({query.text(0), query.localized(1)});
    return questions;
}

Result<std::vector<ScreeningFacts>> ScreeningRepository::factsWhere(const QString &condition, qint64 key,
                                                                    Contents contents) const
{
    Query query(m_store.database(), QString(factsSelect + condition + u" ORDER BY p.number"));
    query.bind(key);
    PD_TRY(query.exec());
    std::vector<ScreeningFacts> facts;
    Places places;
    while (query.next()) {
        places.insert(query.id<ProposalId>(0), facts.size());
        facts.push_back(factsFrom(query));
    }
    if (contents == Contents::WithoutAnswers)
        return facts;
    PD_TRY(addFields(m_store.database(), condition, key, places, facts));
    PD_TRY(addAnswers(m_store.database(), condition, key, places, facts));
    PD_TRY(addAttachments(m_store.database(), condition, key, places, facts));
    return facts;
}

Result<std::vector<ScreeningFacts>> ScreeningRepository::facts(EventId event, ChallengeId challenge,
                                                               Contents contents) const
{
    QString condition = QStringLiteral("WHERE p.event_id = ?");
    if (challenge.isValid())
        condition += QStringLiteral(" AND p.challenge_id = %1").arg(challenge.value());
    return factsWhere(condition, event.value(), contents);
}

Result<ScreeningFacts> ScreeningRepository::facts(ProposalId proposal) const
{
    PD_ASSIGN(std::vector<ScreeningFacts> found,
              factsWhere(QStringLiteral("WHERE p.id = ?"), proposal.value(), Contents::All));
    if (found.empty())
        return fail(recordNotFound(QStringLiteral("proposal"), proposal.value()));
    return std::move(found.front());
}

Result<std::vector<Screening>> ScreeningRepository::screenings(ProposalId proposal) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT proposal_id, who, at, verdict, reason FROM screening WHERE proposal_id = ? "
                               "ORDER BY at, id"));
    query.bind(proposal);
    PD_TRY(query.exec());
    std::vector<Screening> screenings;
    while (query.next())
        screenings.push_back(screeningFrom(query));
    return screenings;
}

Result<QHash<ProposalId, std::vector<Screening>>> ScreeningRepository::screeningsOf(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT s.proposal_id, s.who, s.at, s.verdict, s.reason FROM screening s "
                               "JOIN proposal p ON p.id = s.proposal_id WHERE p.event_id = ? ORDER BY s.at, s.id"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<ProposalId, std::vector<Screening>> screenings;
    while (query.next()) {
        Screening screening = screeningFrom(query);
        screenings[screening.proposal].push_back(std::move(screening));
    }
    return screenings;
}

Status ScreeningRepository::saveScreening(const Screening &screening)
{
    // Not an update: words that came at one instant are told apart by their ids, the newest being the last.
    Query former(m_store.database(), QStringLiteral("DELETE FROM screening WHERE proposal_id = ? AND who = ?"));
    former.bind(screening.proposal).bind(screening.who);
    PD_TRY(former.exec());
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO screening (proposal_id, who, at, verdict, reason) VALUES (?, ?, ?, ?, ?)"));
    query.bind(screening.proposal).bind(screening.who).bind(toIsoInstant(screening.at));
    query.bind(codeOf(screening.verdict)).bind(screening.reason);
    return query.exec();
}

} // namespace pitchdesk
