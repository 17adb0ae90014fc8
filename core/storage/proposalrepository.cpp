// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/proposalrepository.h"

#include "core/base/clock.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const LinkTable fieldLinks {QStringLiteral("proposal_field"),
                            QStringLiteral("proposal_id"),
                            QStringLiteral("term_id"),
                            {QStringLiteral("position")}};
const LinkTable answerLinks {
    QStringLiteral("answer"), QStringLiteral("proposal_id"), QStringLiteral("question_id"), {QStringLiteral("text")}};

QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(toIsoInstant(instant)) : QVariant();
}

Proposal proposalFrom(const Query &query)
{
    Proposal proposal;
    proposal.id = query.id<ProposalId>(0);
    proposal.uid = query.text(1);
    proposal.event = query.id<EventId>(2);
    proposal.challenge = query.id<ChallengeId>(3);
    proposal.number = query.number(4);
    proposal.title = query.text(5);
    proposal.summary = query.text(6);
    proposal.language = query.text(7);
    proposal.stage = fromCode<StartupStage>(query.text(8)).value_or(StartupStage::NotStated);
    proposal.foundedYear = query.number(9);
    proposal.externalId = query.text(10);
    proposal.receivedAt = fromIsoInstant(query.text(11));
    proposal.isLate = query.flag(12);
    proposal.state = fromCode<ProposalState>(query.text(13)).value_or(ProposalState::Received);
    proposal.stateReason = query.text(14);
    return proposal;
}
constexpr int proposalColumnCount = 15;

/// Of a new proposal: its key, what it is known by, and what bindContents() binds.
const QString insertedColumns = QStringLiteral(
    "id,uid,event_id,number,source_key,source_hash,source_values,challenge_id,title,summary,language,applicant_id,contact_id,stage,"
    "founded_year,external_id,received_at,is_late,state,state_reason");

template<typename Binder>
void bindContents(Binder &query, const Proposal &proposal)
{
    query.bind(proposal.challenge).bind(proposal.title).bind(proposal.summary).bind(proposal.language);
    query.bind(proposal.applicant.id).bind(proposal.contact.id).bind(codeOf(proposal.stage)).bind(proposal.foundedYear);
    query.bind(proposal.externalId).bind(instantOrNull(proposal.receivedAt)).bind(proposal.isLate);
    query.bind(codeOf(proposal.state)).bind(proposal.stateReason);
}

Result<std::vector<Answer>> answersOf(Database &database, ProposalId id)
{
    Query query(database,
                QStringLiteral(
                    "SELECT q.id, q.label_en, q.label_ja, q.label_vi, q.label_lang, a.text FROM answer a "
                    "JOIN question q ON q.id = a.question_id WHERE a.proposal_id = ? ORDER BY q.position, q.id"));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<Answer> answers;
    while (query.next()) {
        const LocalizedText label = query.localized(1);
        answers.push_back({query.id<QuestionId>(0), label.in(label.original), query.text(5)});
    }
    return answers;
}

} // namespace

struct ProposalRepository::Statements {
    explicit Statements(Database &database)
        : proposals(database, QStringLiteral("proposal"), insertedColumns.split(u','))
        , fields(database, fieldLinks.table, {fieldLinks.owner, fieldLinks.value, fieldLinks.extras.first()})
        , answers(database, answerLinks.table, {answerLinks.owner, answerLinks.value, answerLinks.extras.first()})
    {
    }
    BulkInsert proposals;
    BulkInsert fields;
    BulkInsert answers;
};

ProposalRepository::ProposalRepository(Store &store)
    : m_store(store)
{
}

ProposalRepository::~ProposalRepository() = default;

ProposalRepository::Statements &ProposalRepository::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_store.database());
    return *m_statements;
}

Result<Proposal> ProposalRepository::proposal(ProposalId id) const
{
    Query query(
        m_store.database(),
        QString(
            u"SELECT p.id, p.uid, p.event_id, p.challenge_id, p.number, p.title, p.summary, p.language, p.stage, p.founded_year, p.external_id, "
            u"p.received_at, p.is_late, p.state, p.state_reason, "
            + organisationColumns(QStringLiteral("o")) + u", " + personColumns(QStringLiteral("c"))
            + u" FROM proposal p JOIN organisation o ON o.id = p.applicant_id "
              u"LEFT JOIN person c ON c.id = p.contact_id WHERE p.id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("proposal"), id.value()));
    Proposal proposal = proposalFrom(query);
    proposal.applicant = organisationFrom(query, proposalColumnCount);
    proposal.contact = personFrom(query, proposalColumnCount + organisationColumnCount);
    PD_ASSIGN(proposal.fields, linkedIds<TermId>(m_store.database(), fieldLinks, id.value()));
    PD_ASSIGN(proposal.answers, answersOf(m_store.database(), id));
    return proposal;
}

Result<EventId> ProposalRepository::eventOf(ProposalId id) const
{
    Query query(m_store.database(), QStringLiteral("SELECT event_id FROM proposal WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("proposal"), id.value()));
    return query.id<EventId>(0);
}

Result<ProposalId> ProposalRepository::insert(const Proposal &proposal, const ProposalSource &source)
{
    PD_ASSIGN(const ProposalId id, add(proposal, source));
    PD_TRY(writeAdded());
    return id;
}

Result<ProposalId> ProposalRepository::add(const Proposal &proposal, const ProposalSource &source)
{
    int number = proposal.number;
    if (number == 0) {
        PD_ASSIGN(number, m_store.nextNumber(QStringLiteral("proposal:%1").arg(proposal.event.value())));
    }
    auto &[proposals, fields, answers] = statements();
    PD_ASSIGN(const ProposalId id, proposals.beginRow().map([](qint64 key) { return ProposalId(key); }));
    proposals.bind(proposal.uid.isEmpty() ? m_store.newUid() : proposal.uid).bind(proposal.event).bind(number);
    proposals.bind(source.key.isEmpty() ? QVariant() : QVariant(source.key)).bind(source.hash).bind(source.values);
    bindContents(proposals, proposal);
    for (size_t i = 0; i < proposal.fields.size(); ++i)
        fields.bind(id).bind(proposal.fields[i]).bind(int(i));
    for (const Answer &answer : proposal.answers) {
        if (!answer.text.isEmpty())
            answers.bind(id).bind(answer.question).bind(answer.text);
    }
    return id;
}

Status ProposalRepository::writeAdded()
{
    PD_TRY(statements().proposals.finish());
    PD_TRY(statements().fields.finish());
    return statements().answers.finish();
}

Status ProposalRepository::update(const Proposal &proposal, const ProposalSource &source)
{
    QString sql = QStringLiteral(
        "UPDATE proposal SET challenge_id = ?, title = ?, summary = ?, language = ?, applicant_id = ?, contact_id = ?, "
        "stage = ?, founded_year = ?, external_id = ?, received_at = ?, is_late = ?, state = ?, state_reason = ?");
    PD_ASSIGN(const bool isMerged, updateMergedSource(proposal.id, source));
    const bool isOwn = !source.key.isEmpty() && !isMerged;
    if (isOwn)
        sql += QStringLiteral(", source_key = ?, source_hash = ?, source_values = ?");
    Query query(m_store.database(), QString(sql + u" WHERE id = ?"));
    bindContents(query, proposal);
    if (isOwn)
        query.bind(source.key).bind(source.hash).bind(source.values);
    query.bind(proposal.id);
    PD_TRY(execOnRow(query, QStringLiteral("proposal"), proposal.id.value()));
    PD_TRY(saveFields(proposal.id, proposal));
    return saveAnswers(proposal.id, proposal);
}

/// Whether the key is that of a proposal that was merged into this one; then its row is kept up to date.
Result<bool> ProposalRepository::updateMergedSource(ProposalId id, const ProposalSource &source)
{
    if (source.key.isEmpty())
        return false;
    Query known(m_store.database(),
                QStringLiteral("SELECT id FROM merged_source WHERE proposal_id = ? AND source_key = ?"));
    known.bind(id).bind(source.key);
    PD_TRY(known.exec());
    if (!known.next())
        return false;
    Query query(m_store.database(),
                QStringLiteral("UPDATE merged_source SET source_hash = ?, source_values = ? WHERE id = ?"));
    query.bind(source.hash).bind(source.values).bind(known.integer(0));
    PD_TRY(query.exec());
    return true;
}

Result<QString> ProposalRepository::sourceValues(ProposalId id, const QString &key) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT source_values FROM proposal WHERE id = ? AND source_key = ? "
                    "UNION ALL SELECT source_values FROM merged_source WHERE proposal_id = ? AND source_key = ?"));
    query.bind(id).bind(key).bind(id).bind(key);
    PD_TRY(query.exec());
    return query.next() ? query.text(0) : QStringLiteral("{}");
}

Status ProposalRepository::saveFields(ProposalId id, const Proposal &proposal)
{
    return replaceLinks(m_store.database(), fieldLinks, id.value(), orderedLinks(proposal.fields));
}

Status ProposalRepository::saveAnswers(ProposalId id, const Proposal &proposal)
{
    std::vector<Link> links;
    for (const Answer &answer : proposal.answers) {
        if (!answer.text.isEmpty())
            links.push_back({QVariant(answer.question.value()), {answer.text}});
    }
    return replaceLinks(m_store.database(), answerLinks, id.value(), links);
}

Status ProposalRepository::setState(ProposalId id, ProposalState state, const QString &reason)
{
    Query query(m_store.database(), QStringLiteral("UPDATE proposal SET state = ?, state_reason = ? WHERE id = ?"));
    query.bind(codeOf(state)).bind(reason).bind(id);
    return execOnRow(query, QStringLiteral("proposal"), id.value());
}

Status ProposalRepository::setChallenge(ProposalId id, ChallengeId challenge)
{
    Query query(m_store.database(), QStringLiteral("UPDATE proposal SET challenge_id = ? WHERE id = ?"));
    query.bind(challenge).bind(id);
    return execOnRow(query, QStringLiteral("proposal"), id.value());
}

Status ProposalRepository::remove(ProposalId id)
{
    PD_ASSIGN(const Proposal old, proposal(id));
    PD_TRY(deleteRow(m_store.database(), QStringLiteral("proposal"), id.value()));
    OrganisationRepository organisations(m_store);
    PD_TRY(organisations.removeUnused(old.contact.id));
    return organisations.removeUnused(old.applicant.id);
}

Result<QuestionId> ProposalRepository::questionByLabel(EventId event, const QString &label, Language language)
{
    if (const auto known = m_questions.constFind(label); known != m_questions.cend())
        return *known;
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT id FROM question WHERE event_id = ? AND ? IN (label_en, label_ja, label_vi) ORDER BY id"));
    query.bind(event).bind(label);
    PD_TRY(query.exec());
    if (query.next())
        return *m_questions.insert(label, query.id<QuestionId>(0));
    Query insert(m_store.database(),
                 QStringLiteral(
                     "INSERT INTO question (uid, event_id, label_en, label_ja, label_vi, label_lang, position) "
                     "VALUES (?, ?, ?, ?, ?, ?, (SELECT count(*) FROM question WHERE event_id = ?))"));
    insert.bind(m_store.newUid()).bind(event).bind(LocalizedText::only(label, language)).bind(event);
    PD_TRY(insert.exec());
    return *m_questions.insert(label, QuestionId(insert.lastInsertId()));
}

Result<QHash<QString, KnownSource>> ProposalRepository::sources(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT source_key, id, source_hash FROM proposal WHERE event_id = ? AND source_key IS NOT NULL "
                    "UNION ALL SELECT source_key, proposal_id, source_hash FROM merged_source WHERE event_id = ?"));
    query.bind(event).bind(event);
    PD_TRY(query.exec());
    QHash<QString, KnownSource> sources;
    while (query.next())
        sources.insert(query.text(0), {query.id<ProposalId>(1), query.text(2)});
    return sources;
}

} // namespace pitchdesk
