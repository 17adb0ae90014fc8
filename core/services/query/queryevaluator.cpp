// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryevaluator.h"

#include "core/base/textfold.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

using Test = std::function<bool(const ProposalRow &)>;

bool isLookedUp(QueryField field)
{
    return kindOf(field) == QueryKind::Text && field != QueryField::Challenge;
}

void collectTerms(const QueryNode &node, std::vector<TextTerm> &terms)
{
    for (const QueryNode &child : node.children)
        collectTerms(child, terms);
    if (node.kind != QueryNode::Kind::Condition || !isLookedUp(node.field))
        return;
    for (const QueryValue &value : node.values) {
        const TextTerm term {node.field, fold(value.text)};
        if (!term.folded.isEmpty() && std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.push_back(term);
    }
}

bool compares(QueryComparison comparison, double value, double bound)
{
    switch (comparison) {
    case QueryComparison::Is:
        return value == bound;
    case QueryComparison::Greater:
        return value > bound;
    case QueryComparison::AtLeast:
        return value >= bound;
    case QueryComparison::Less:
        return value < bound;
    case QueryComparison::AtMost:
        return value <= bound;
    }
    Q_UNREACHABLE();
}

/// A mean as it is shown, with two decimals: what reads 3.50 is 3.5.
double asShown(double score)
{
    return std::round(score * 100) / 100;
}

std::optional<double> numberOf(const ProposalRow &row, QueryField field)
{
    if (field == QueryField::Number)
        return row.number;
    if (field == QueryField::Founded)
        return row.foundedYear > 0 ? std::optional<double>(row.foundedYear) : std::nullopt;
    return row.meanScore ? std::optional(asShown(*row.meanScore)) : std::nullopt;
}

Test numberTest(const QueryNode &node)
{
    return [field = node.field, comparison = node.comparison, values = node.values](const ProposalRow &row) {
        const std::optional<double> number = numberOf(row, field);
        return number && std::any_of(values.begin(), values.end(), [&](const QueryValue &value) {
                   return compares(comparison, *number, value.number);
               });
    };
}

/// From the beginning of the first day to that of the day after the last one, in milliseconds of UTC.
struct Span {
    qint64 begin = 0;
    qint64 end = 0;
};

bool comparesInstant(QueryComparison comparison, qint64 instant, const Span &span)
{
    switch (comparison) {
    case QueryComparison::Is:
        return instant >= span.begin && instant < span.end;
    case QueryComparison::Greater:
        return instant >= span.end;
    case QueryComparison::AtLeast:
        return instant >= span.begin;
    case QueryComparison::Less:
        return instant < span.begin;
    case QueryComparison::AtMost:
        return instant < span.end;
    }
    Q_UNREACHABLE();
}

Test dateTest(const QueryNode &node, const QByteArray &zone)
{
    const QTimeZone named(zone);
    const QTimeZone days = named.isValid() ? named : QTimeZone::utc();
    std::vector<Span> spans;
    for (const QueryValue &value : node.values)
        spans.push_back({value.first.startOfDay(days).toMSecsSinceEpoch(),
                         value.last.addDays(1).startOfDay(days).toMSecsSinceEpoch()});
    return [spans, comparison = node.comparison](const ProposalRow &row) {
        if (!row.receivedAt.isValid())
            return false;
        const qint64 instant = row.receivedAt.toMSecsSinceEpoch();
        return std::any_of(spans.begin(), spans.end(),
                           [&](const Span &span) { return comparesInstant(comparison, instant, span); });
    };
}

Test challengeTest(const QueryNode &node, const QueryContext &context)
{
    QSet<ChallengeId> ids;
    for (const QueryValue &value : node.values) {
        const QString folded = fold(value.text);
        bool isNumber = false;
        const int number = folded.toInt(&isNumber);
        for (const QueryChallenge &challenge : context.challenges) {
            if (isNumber ? challenge.number == number : challenge.folded.contains(folded))
                ids.insert(challenge.id);
        }
    }
    return [ids](const ProposalRow &row) { return row.challenge.isValid() && ids.contains(row.challenge); };
}

QStringList codesOf(const QueryNode &node)
{
    QStringList codes;
    for (const QueryValue &value : node.values)
        codes.append(value.text.toLower());
    return codes;
}

template<typename IdType>
Test anyOfIds(const QSet<IdType> &ids, std::vector<IdType> ProposalRow::*member)
{
    return [ids, member](const ProposalRow &row) {
        return std::any_of((row.*member).begin(), (row.*member).end(), [&](IdType id) { return ids.contains(id); });
    };
}

Test fieldTest(const QueryNode &node, const QueryContext &context)
{
    QSet<TermId> ids;
    for (const QueryValue &value : node.values)
        ids.insert(context.fields.value(value.text));
    ids.remove(TermId());
    return anyOfIds(ids, &ProposalRow::fields);
}

Test tagTest(const QueryNode &node, const QueryContext &context)
{
    QSet<TagId> ids;
    for (const QueryValue &value : node.values)
        ids.insert(context.tags.value(fold(value.text)));
    ids.remove(TagId());
    return anyOfIds(ids, &ProposalRow::tags);
}

Test stageTest(const QStringList &codes)
{
    QSet<int> stages;
    for (const QString &code : codes) {
        if (const auto stage = fromCode<StartupStage>(code))
            stages.insert(int(*stage));
    }
    return [stages](const ProposalRow &row) { return stages.contains(int(row.stage)); };
}

Test stateTest(const QStringList &codes)
{
    QSet<int> states;
    for (const QString &code : codes) {
        if (const auto state = fromCode<ProposalState>(code))
            states.insert(int(*state));
    }
    return [states](const ProposalRow &row) { return states.contains(int(row.state)); };
}

Test countryTest(const QStringList &codes)
{
    QSet<QString> wanted;
    for (const QString &code : codes)
        wanted.insert(code.toUpper());
    return [wanted](const ProposalRow &row) { return wanted.contains(row.country.toUpper()); };
}

/// "ja" is "ja-JP" too.
Test languageTest(const QStringList &codes)
{
    return [codes](const ProposalRow &row) {
        const QString language = row.language.toLower();
        return std::any_of(codes.begin(), codes.end(), [&language](const QString &code) {
            return language == code
                || (language.startsWith(code) && language.size() > code.size() && language.at(code.size()) == u'-');
        });
    };
}

Test flagTest(const QStringList &codes, bool ProposalRow::*member)
{
    const bool yes = codes.contains(QStringLiteral("yes"));
    const bool no = codes.contains(QStringLiteral("no"));
    return [yes, no, member](const ProposalRow &row) { return row.*member ? yes : no; };
}

bool has(const ProposalRow &row, const QString &what)
{
    static const QHash<QString, bool (*)(const ProposalRow &)> tests {
        {QStringLiteral("challenge"), [](const ProposalRow &r) { return r.challenge.isValid(); }},
        {QStringLiteral("contact"), [](const ProposalRow &r) { return r.hasContact; }},
        {QStringLiteral("country"), [](const ProposalRow &r) { return !r.country.isEmpty(); }},
        {QStringLiteral("email"), [](const ProposalRow &r) { return r.hasEmail; }},
        {QStringLiteral("field"), [](const ProposalRow &r) { return !r.fields.empty(); }},
        {QStringLiteral("founded"), [](const ProposalRow &r) { return r.foundedYear > 0; }},
        {QStringLiteral("language"), [](const ProposalRow &r) { return !r.language.isEmpty(); }},
        {QStringLiteral("received"), [](const ProposalRow &r) { return r.receivedAt.isValid(); }},
        {QStringLiteral("score"), [](const ProposalRow &r) { return r.meanScore.has_value(); }},
        {QStringLiteral("stage"), [](const ProposalRow &r) { return r.stage != StartupStage::NotStated; }},
        {QStringLiteral("tag"), [](const ProposalRow &r) { return !r.tags.empty(); }},
        {QStringLiteral("title"), [](const ProposalRow &r) { return !r.title.isEmpty(); }}};
    const auto found = tests.constFind(what);
    return found != tests.cend() && (*found)(row);
}

Test presenceTest(const QStringList &codes)
{
    return [codes](const ProposalRow &row) {
        return std::any_of(codes.begin(), codes.end(), [&row](const QString &code) { return has(row, code); });
    };
}

} // namespace

std::vector<TextTerm> textTermsOf(const QueryNode &root)
{
    std::vector<TextTerm> terms;
    collectTerms(root, terms);
    return terms;
}

QueryMatcher::QueryMatcher(const QueryNode &root, const QueryContext &context, TextHits hits)
    : m_hits(std::move(hits))
    , m_root(compile(root, context))
{
}

QueryMatcher::Step QueryMatcher::compile(const QueryNode &node, const QueryContext &context)
{
    Step step;
    step.kind = node.kind;
    if (node.kind == QueryNode::Kind::Condition)
        step.test = compileCondition(node, context);
    for (const QueryNode &child : node.children)
        step.children.push_back(compile(child, context));
    return step;
}

QueryMatcher::Test QueryMatcher::textTest(const QueryNode &node)
{
    std::vector<QSet<ProposalId>> sets; // shared with m_hits, not copied
    for (const QueryValue &value : node.values) {
        const QString folded = fold(value.text);
        if (folded.isEmpty()) // nothing but signs that folding drops
            return [](const ProposalRow &) { return true; };
        sets.push_back(m_hits.value({node.field, folded}));
    }
    return [sets](const ProposalRow &row) {
        return std::any_of(sets.begin(), sets.end(),
                           [&row](const QSet<ProposalId> &ids) { return ids.contains(row.id); });
    };
}

QueryMatcher::Test QueryMatcher::compileCondition(const QueryNode &node, const QueryContext &context)
{
    switch (node.field) {
    case QueryField::Anything:
    case QueryField::Title:
    case QueryField::Company:
    case QueryField::Contact:
        return textTest(node);
    case QueryField::Challenge:
        return challengeTest(node, context);
    case QueryField::Country:
        return countryTest(codesOf(node));
    case QueryField::Language:
        return languageTest(codesOf(node));
    case QueryField::Stage:
        return stageTest(codesOf(node));
    case QueryField::Status:
        return stateTest(codesOf(node));
    case QueryField::Field:
        return fieldTest(node, context);
    case QueryField::Tag:
        return tagTest(node, context);
    case QueryField::Number:
    case QueryField::Founded:
    case QueryField::Score:
        return numberTest(node);
    case QueryField::Received:
        return dateTest(node, context.zone);
    case QueryField::Late:
        return flagTest(codesOf(node), &ProposalRow::isLate);
    case QueryField::Duplicate:
        return flagTest(codesOf(node), &ProposalRow::isSuspectedDuplicate);
    case QueryField::Has:
        return presenceTest(codesOf(node));
    }
    Q_UNREACHABLE();
}

bool QueryMatcher::holds(const Step &step, const ProposalRow &row)
{
    const auto holdsChild = [&row](const Step &child) { return holds(child, row); };
    switch (step.kind) {
    case QueryNode::Kind::All:
        return std::all_of(step.children.begin(), step.children.end(), holdsChild);
    case QueryNode::Kind::Any:
        return std::any_of(step.children.begin(), step.children.end(), holdsChild);
    case QueryNode::Kind::Not:
        return !holds(step.children.front(), row);
    case QueryNode::Kind::Condition:
        return step.test(row);
    }
    Q_UNREACHABLE();
}

} // namespace pitchdesk
