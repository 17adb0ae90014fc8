// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordnames.h"

#include "core/storage/query.h"

namespace pitchdesk {

namespace {

/// A localized column in the language it was first written in.
QString original(const QString &column)
{
    return QStringLiteral("CASE %1_lang WHEN 'ja' THEN %1_ja WHEN 'vi' THEN %1_vi ELSE %1_en END").arg(column);
}

QString proposalOf(const QString &column)
{
    return QStringLiteral(
               "(SELECT '#' || p.number || ' ' || %2 FROM proposal p JOIN organisation o ON o.id = p.applicant_id WHERE p.id = %1)")
        .arg(column, original(QStringLiteral("o.name")));
}

QString localizedOf(const QString &table, const QString &name, const QString &column)
{
    return QStringLiteral("(SELECT %2 FROM %1 t WHERE t.id = %3)").arg(table, original(QString(u"t." + name)), column);
}

QString judgeOf(const QString &column)
{
    return QStringLiteral("(SELECT q.printed_name FROM judge j JOIN person q ON q.id = j.person_id WHERE j.id = %1)")
        .arg(column);
}

/// The SQL expression of a record's name, in a query on its table under the alias r; empty where it has none.
QString nameExpression(const QString &table)
{
    static const QHash<QString, QString> expressions {
        {QStringLiteral("term"), original(QStringLiteral("r.label"))},
        {QStringLiteral("organisation"), original(QStringLiteral("r.name"))},
        {QStringLiteral("person"), QStringLiteral("CASE r.printed_name WHEN '' THEN r.email ELSE r.printed_name END")},
        {QStringLiteral("programme"), original(QStringLiteral("r.name"))},
        {QStringLiteral("event"), original(QStringLiteral("r.name"))},
        {QStringLiteral("participation"),
         localizedOf(QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("r.organisation_id"))},
        {QStringLiteral("milestone"), original(QStringLiteral("r.title"))},
        {QStringLiteral("challenge"), original(QStringLiteral("r.title"))},
        {QStringLiteral("challenge_owner"),
         localizedOf(QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("r.organisation_id"))},
        {QStringLiteral("challenge_field"),
         localizedOf(QStringLiteral("term"), QStringLiteral("label"), QStringLiteral("r.term_id"))},
        {QStringLiteral("challenge_collaboration"),
         localizedOf(QStringLiteral("term"), QStringLiteral("label"), QStringLiteral("r.term_id"))},
        {QStringLiteral("event_template"), original(QStringLiteral("r.name"))},
        {QStringLiteral("question"), original(QStringLiteral("r.label"))},
        {QStringLiteral("question_option"),
         QString(localizedOf(QStringLiteral("question"), QStringLiteral("label"), QStringLiteral("r.question_id"))
                 + u" || ' · ' || " + original(QStringLiteral("r.label")))},
        {QStringLiteral("question_challenge"),
         localizedOf(QStringLiteral("question"), QStringLiteral("label"), QStringLiteral("r.question_id"))},
        {QStringLiteral("proposal"), proposalOf(QStringLiteral("r.id"))},
        {QStringLiteral("proposal_field"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("answer"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("rubric"), original(QStringLiteral("r.name"))},
        {QStringLiteral("criterion"), original(QStringLiteral("r.name"))},
        {QStringLiteral("anchor"),
         localizedOf(QStringLiteral("criterion"), QStringLiteral("name"), QStringLiteral("r.criterion_id"))},
        {QStringLiteral("tie_rule"),
         localizedOf(QStringLiteral("rubric"), QStringLiteral("name"), QStringLiteral("r.rubric_id"))},
        {QStringLiteral("round"), original(QStringLiteral("r.name"))},
        {QStringLiteral("judge"), judgeOf(QStringLiteral("r.id"))},
        {QStringLiteral("judge_language"), judgeOf(QStringLiteral("r.judge_id"))},
        {QStringLiteral("judge_field"), judgeOf(QStringLiteral("r.judge_id"))},
        {QStringLiteral("panel"),
         localizedOf(QStringLiteral("challenge"), QStringLiteral("title"), QStringLiteral("r.challenge_id"))},
        {QStringLiteral("panel_member"), judgeOf(QStringLiteral("r.judge_id"))},
        {QStringLiteral("conflict"),
         QString(judgeOf(QStringLiteral("r.judge_id")) + u" || ' · ' || "
                 + proposalOf(QStringLiteral("r.proposal_id")))},
        {QStringLiteral("review"),
         QString(judgeOf(QStringLiteral("r.judge_id")) + u" || ' · ' || "
                 + proposalOf(QStringLiteral("r.proposal_id")))},
        {QStringLiteral("score"),
         QString(u"(SELECT " + judgeOf(QStringLiteral("v.judge_id")) + u" || ' · ' || "
                 + proposalOf(QStringLiteral("v.proposal_id"))
                 + u" FROM review v WHERE v.id = r.review_id) || ' · ' || "
                 + localizedOf(QStringLiteral("criterion"), QStringLiteral("name"), QStringLiteral("r.criterion_id")))},
        {QStringLiteral("chair_vote"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("decision"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("calendar_day"), QStringLiteral("r.country || ' ' || r.on_date")},
        {QStringLiteral("event_calendar"), QStringLiteral("r.country")},
        {QStringLiteral("tag"), QStringLiteral("r.label")},
        {QStringLiteral("proposal_tag"),
         QString(proposalOf(QStringLiteral("r.proposal_id"))
                 + u" || ' · ' || (SELECT t.label FROM tag t WHERE t.id = r.tag_id)")},
        {QStringLiteral("saved_view"), QStringLiteral("r.name")},
        {QStringLiteral("eligibility_rule"), original(QStringLiteral("r.reason"))},
        {QStringLiteral("screening"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("merged_source"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("attachment"),
         QString(proposalOf(QStringLiteral("r.proposal_id")) + u" || ' · ' || r.file_name")},
        {QStringLiteral("note"),
         QString(
             u"COALESCE(" + proposalOf(QStringLiteral("r.proposal_id")) + u", "
             + localizedOf(QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("r.organisation_id"))
             + u", (SELECT q.printed_name FROM person q WHERE q.id = r.person_id))")},
        {QStringLiteral("consent_text"), original(QStringLiteral("r.wording"))},
        {QStringLiteral("place"), original(QStringLiteral("r.name"))},
        {QStringLiteral("place_parent"),
         localizedOf(QStringLiteral("place"), QStringLiteral("name"), QStringLiteral("r.place_id"))},
        {QStringLiteral("event_language"),
         localizedOf(QStringLiteral("event"), QStringLiteral("name"), QStringLiteral("r.event_id"))},
        {QStringLiteral("event_venue"),
         QString(u"CASE r.venue WHEN '' THEN "
                 + localizedOf(QStringLiteral("place"), QStringLiteral("name"), QStringLiteral("r.place_id"))
                 + u" ELSE r.venue END")},
        {QStringLiteral("event_person"),
         QStringLiteral("(SELECT CASE q.printed_name WHEN '' THEN q.email ELSE q.printed_name END FROM person q "
                        "WHERE q.id = r.person_id)")},
        {QStringLiteral("technology"), original(QStringLiteral("r.title"))},
        {QStringLiteral("technology_field"),
         localizedOf(QStringLiteral("technology"), QStringLiteral("title"), QStringLiteral("r.technology_id"))},
        {QStringLiteral("organisation_field"),
         localizedOf(QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("r.organisation_id"))},
        {QStringLiteral("affiliation"),
         localizedOf(QStringLiteral("organisation"), QStringLiteral("name"), QStringLiteral("r.organisation_id"))},
        {QStringLiteral("person_language"),
         QStringLiteral("(SELECT q.printed_name FROM person q WHERE q.id = r.person_id)")},
        {QStringLiteral("consent"),
         QStringLiteral("(SELECT CASE q.printed_name WHEN '' THEN q.email ELSE q.printed_name END FROM person q "
                        "WHERE q.id = r.person_id)")},
        {QStringLiteral("translation"), proposalOf(QStringLiteral("r.proposal_id"))},
        {QStringLiteral("duplicate_verdict"),
         QString(proposalOf(QStringLiteral("r.first_id")) + u" || ' · ' || "
                 + proposalOf(QStringLiteral("r.second_id")))},
    };
    return expressions.value(table);
}

} // namespace

Query *RecordNames::queryOf(const QString &table)
{
    const auto known = m_queries.find(table);
    if (known != m_queries.end())
        return known->second.get();
    const QString expression = nameExpression(table);
    auto query = expression.isEmpty()
        ? nullptr
        : std::make_unique<Query>(m_database,
                                  QString(u"SELECT " + expression + u" FROM " + table + u" r WHERE r.id = ?"));
    return m_queries.emplace(table, std::move(query)).first->second.get();
}

Result<QString> RecordNames::nameOf(const QString &table, qint64 key)
{
    const QPair<QString, qint64> record(table, key);
    if (const auto known = m_known.constFind(record); known != m_known.cend())
        return *known;
    Query *query = queryOf(table);
    if (!query)
        return *m_known.insert(record, QString());
    query->bind(key);
    PD_TRY(query->exec());
    return *m_known.insert(record, query->next() ? query->text(0) : QString());
}

} // namespace pitchdesk
