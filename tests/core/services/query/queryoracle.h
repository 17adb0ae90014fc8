// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfold.h"
#include "core/services/query/queryevaluator.h"
#include "core/services/query/queryvocabulary.h"

#include <QTimeZone>

#include <random>

namespace pitchdesk::test {

/// A proposal with everything that a query can ask about, texts included.
struct Subject {
    ProposalRow row;
    QString company;
    QString contact;
    QString answers;
};

/// A small world in which random queries meet something.
struct QueryWorld {
    std::vector<Subject> subjects;
    QueryContext context;

    /// As the storage would look texts up.
    [[nodiscard]] TextHits hits(const std::vector<TextTerm> &terms) const
    {
        TextHits hits;
        for (const TextTerm &term : terms) {
            QSet<ProposalId> &ids = hits[term];
            for (const Subject &subject : subjects) {
                for (const QString &text : textsOf(subject, term.field)) {
                    if (fold(text).contains(term.folded))
                        ids.insert(subject.row.id);
                }
            }
        }
        return hits;
    }
    [[nodiscard]] static QStringList textsOf(const Subject &subject, QueryField field)
    {
        switch (field) {
        case QueryField::Title:
            return {subject.row.title};
        case QueryField::Company:
            return {subject.company};
        case QueryField::Contact:
            return {subject.contact};
        default:
            return {subject.row.title, subject.company, subject.contact, subject.answers};
        }
    }
};

template<typename T>
const T &pick(const std::vector<T> &list, std::mt19937 &random)
{
    return list[random() % list.size()];
}

inline QString pickWord(std::mt19937 &random)
{
    static const std::vector<QString> words {QStringLiteral("pilot"),       QStringLiteral("Đà Nẵng"),
                                             QStringLiteral("ベトナム"),    QStringLiteral("carbon"),
                                             QStringLiteral("or"),          QStringLiteral("-x"),
                                             QStringLiteral("a:b"),         QStringLiteral("say \"hi\""),
                                             QStringLiteral("(group)"),     QStringLiteral("one,two"),
                                             QStringLiteral("“curly”"),     QStringLiteral("Ｆｉｎ"),
                                             QStringLiteral("agri-tech"),   QStringLiteral("㍿"),
                                             QStringLiteral("two  spaces"), QStringLiteral("𠮷野")};
    return pick(words, random);
}

inline QueryWorld makeQueryWorld(std::mt19937 &random, int count)
{
    QueryWorld world;
    world.context.zone = "Asia/Tokyo";
    for (int i = 1; i <= 4; ++i)
        world.context.challenges.push_back(
            {ChallengeId(i), i,
             fold(QStringLiteral("Challenge of %1").arg(QStringLiteral("MUFG,NTT,Rikkei,三菱").split(u',')[i - 1]))});
    for (int i = 0; i < 3; ++i) {
        world.context.fields.insert(QStringLiteral("agritech,fintech,energy").split(u',')[i], TermId(i + 1));
        world.context.tags.insert(fold(QStringLiteral("To ask,Émile,急ぎ").split(u',')[i]), TagId(i + 1));
    }
    const std::vector<QString> countries {QStringLiteral("VN"), QStringLiteral("JP"), QStringLiteral("SG"), QString()};
    const std::vector<QString> languages {QStringLiteral("vi"), QStringLiteral("ja-JP"), QStringLiteral("en"),
                                          QString()};
    const QDateTime start(QDate(2025, 8, 29), QTime(3, 0), Qt::UTC);
    for (int i = 1; i <= count; ++i) {
        Subject subject;
        ProposalRow &row = subject.row;
        row.id = ProposalId(100 + i);
        row.number = i;
        row.title = random() % 5 == 0 ? QString() : pickWord(random) + u' ' + pickWord(random);
        subject.company = pickWord(random) + QStringLiteral(" Co");
        subject.contact = pickWord(random);
        subject.answers = pickWord(random) + u' ' + pickWord(random) + u' ' + pickWord(random);
        row.challenge = ChallengeId(qint64(random() % 5));
        row.country = pick(countries, random);
        row.language = pick(languages, random);
        row.stage = StartupStage(random() % 6);
        row.state = ProposalState(random() % 5);
        row.isLate = random() % 3 == 0;
        row.isSuspectedDuplicate = random() % 4 == 0;
        row.hasContact = random() % 2 == 0;
        row.hasEmail = random() % 2 == 0;
        row.foundedYear = random() % 4 == 0 ? 0 : 2015 + int(random() % 8);
        if (random() % 4 != 0)
            row.receivedAt = start.addSecs(qint64(random() % (40 * 86400)));
        if (random() % 3 != 0)
            row.meanScore = double(random() % 400) / 100.0 + 1;
        for (int id = 1; id <= 3; ++id) {
            if (random() % 3 == 0)
                row.fields.push_back(TermId(id));
            if (random() % 3 == 0)
                row.tags.push_back(TagId(id));
        }
        world.subjects.push_back(subject);
    }
    return world;
}

/// Random trees in the form that the parser gives.
class TreeMaker
{
public:
    explicit TreeMaker(std::mt19937 &random)
        : m_random(random)
    {
    }

    QueryNode tree(int depth)
    {
        const auto kind = depth == 0 ? 3u : m_random() % 6;
        if (kind == 0)
            return group(QueryNode::Kind::All, depth);
        if (kind == 1)
            return group(QueryNode::Kind::Any, depth);
        if (kind == 2)
            return negated(tree(depth - 1));
        return leaf();
    }

private:
    QueryNode group(QueryNode::Kind kind, int depth)
    {
        QueryNode node;
        node.kind = kind;
        const size_t count = 2 + m_random() % 3;
        while (node.children.size() < count) {
            QueryNode child = tree(depth - 1);
            if (child.kind != QueryNode::Kind::All || kind != QueryNode::Kind::All)
                node.children.push_back(std::move(child));
        }
        return node;
    }
    QueryNode leaf()
    {
        const auto fields = EnumCodes<QueryField>::values;
        if (m_random() % 3 == 0)
            return condition(QueryField::Anything, {pickWord(m_random)});
        const QueryField field = fields[m_random() % fields.size()].value;
        QueryNode node;
        node.kind = QueryNode::Kind::Condition;
        node.field = field;
        const QueryKind kind = kindOf(field);
        if ((kind == QueryKind::Number || kind == QueryKind::Date) && m_random() % 2 == 0)
            node.comparison = QueryComparison(m_random() % 5);
        for (size_t i = 0, count = 1 + m_random() % 2; i < count; ++i)
            node.values.push_back(valueOf(field));
        return node;
    }
    QueryValue valueOf(QueryField field)
    {
        switch (field) {
        case QueryField::Title:
        case QueryField::Company:
        case QueryField::Contact:
            return {pickWord(m_random), 0, {}, {}};
        case QueryField::Challenge:
            return {word("mufg,2,ntt,三菱"), 0, {}, {}};
        case QueryField::Country:
            return {word("vn,jp,sg"), 0, {}, {}};
        case QueryField::Language:
            return {word("vi,ja,en"), 0, {}, {}};
        case QueryField::Stage:
            return {word("idea,prototype,pilot,revenue,growth,not_stated"), 0, {}, {}};
        case QueryField::Status:
            return {word("received,incomplete,eligible,ineligible,withdrawn"), 0, {}, {}};
        case QueryField::Field:
            return {word("agritech,fintech,energy"), 0, {}, {}};
        case QueryField::Tag:
            return {word("To ask,émile,急ぎ"), 0, {}, {}};
        case QueryField::Late:
        case QueryField::Duplicate:
            return {word("yes,no"), 0, {}, {}};
        case QueryField::Has:
            return {presenceCodes()[qsizetype(m_random() % size_t(presenceCodes().size()))], 0, {}, {}};
        case QueryField::Received:
            return date();
        case QueryField::Score:
            return number(QString::number(double(m_random() % 500) / 100));
        case QueryField::Founded:
            return number(QString::number(2014 + m_random() % 10));
        default:
            return number(QString::number(m_random() % 30));
        }
    }
    QString word(const char *list)
    {
        const QStringList words = QString::fromUtf8(list).split(u',');
        return words[qsizetype(m_random() % size_t(words.size()))];
    }
    static QueryValue number(const QString &text) { return {text, text.toDouble(), {}, {}}; }
    QueryValue date()
    {
        const QDate day(2025, 8 + int(m_random() % 3), 1 + int(m_random() % 30));
        switch (m_random() % 3) {
        case 0:
            return {day.toString(Qt::ISODate), 0, day, day};
        case 1:
            return {day.toString(QStringLiteral("yyyy-MM")), 0, QDate(day.year(), day.month(), 1),
                    QDate(day.year(), day.month(), day.daysInMonth())};
        default:
            return {QString::number(day.year()), 0, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
        }
    }

    std::mt19937 &m_random;
};

/// What a query means, said again as plainly as can be: texts of the subject itself, local days, shown figures.
class QueryOracle
{
public:
    explicit QueryOracle(const QueryContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] bool holds(const QueryNode &node, const Subject &subject) const
    {
        bool all = true;
        bool any = false;
        for (const QueryNode &child : node.children) {
            const bool one = holds(child, subject);
            all = all && one;
            any = any || one;
        }
        if (node.kind == QueryNode::Kind::All)
            return all;
        if (node.kind == QueryNode::Kind::Any)
            return any;
        if (node.kind == QueryNode::Kind::Not)
            return !any;
        for (const QueryValue &value : node.values) {
            if (isValue(node, value, subject))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool isValue(const QueryNode &node, const QueryValue &value, const Subject &subject) const
    {
        const ProposalRow &row = subject.row;
        switch (node.field) {
        case QueryField::Anything:
        case QueryField::Title:
        case QueryField::Company:
        case QueryField::Contact:
            for (const QString &text : QueryWorld::textsOf(subject, node.field)) {
                if (fold(text).contains(fold(value.text)))
                    return true;
            }
            return false;
        case QueryField::Challenge:
            for (const QueryChallenge &challenge : m_context.challenges) {
                const bool isNumber = value.text.size() == 1 && value.text[0].isDigit();
                const bool isMeant = isNumber ? QString::number(challenge.number) == value.text
                                              : challenge.folded.contains(fold(value.text));
                if (isMeant && row.challenge == challenge.id)
                    return true;
            }
            return false;
        case QueryField::Country:
            return row.country == value.text.toUpper();
        case QueryField::Language:
            return row.language.section(u'-', 0, 0) == value.text;
        case QueryField::Stage:
            return codeOf(row.stage) == value.text;
        case QueryField::Status:
            return codeOf(row.state) == value.text;
        case QueryField::Field:
            return contains(row.fields, m_context.fields.value(value.text));
        case QueryField::Tag:
            return contains(row.tags, m_context.tags.value(fold(value.text)));
        case QueryField::Late:
            return row.isLate == (value.text == QStringLiteral("yes"));
        case QueryField::Duplicate:
            return row.isSuspectedDuplicate == (value.text == QStringLiteral("yes"));
        case QueryField::Number:
            return sign(node.comparison, row.number, value.text.toInt());
        case QueryField::Founded:
            return row.foundedYear > 0 && sign(node.comparison, row.foundedYear, value.text.toInt());
        case QueryField::Score:
            return row.meanScore
                && sign(node.comparison, QString::number(*row.meanScore, 'f', 2).toDouble(), value.text.toDouble());
        case QueryField::Received:
            return isDay(node.comparison, value, row.receivedAt);
        case QueryField::Has:
            return hasIt(value.text, row);
        }
        return false;
    }
    template<typename IdType>
    static bool contains(const std::vector<IdType> &ids, IdType id)
    {
        return id.isValid() && std::count(ids.begin(), ids.end(), id) > 0;
    }
    template<typename T>
    static bool sign(QueryComparison comparison, T left, T right)
    {
        const int order = left < right ? -1 : left > right ? 1 : 0;
        const std::array<bool, 5> answers {order == 0, order > 0, order >= 0, order < 0, order <= 0};
        return answers[size_t(comparison)];
    }
    [[nodiscard]] bool isDay(QueryComparison comparison, const QueryValue &value, const QDateTime &at) const
    {
        if (!at.isValid())
            return false;
        const QString day = at.toTimeZone(QTimeZone(m_context.zone)).date().toString(Qt::ISODate);
        return sign(comparison, day.left(value.text.size()), value.text);
    }
    static bool hasIt(const QString &what, const ProposalRow &row)
    {
        const std::array<bool, 12> answers {row.challenge.isValid(),   row.hasContact,
                                            !row.country.isEmpty(),    row.hasEmail,
                                            !row.fields.empty(),       row.foundedYear != 0,
                                            !row.language.isEmpty(),   row.receivedAt.isValid(),
                                            row.meanScore.has_value(), row.stage != StartupStage::NotStated,
                                            !row.tags.empty(),         !row.title.isEmpty()};
        return answers[size_t(presenceCodes().indexOf(what))];
    }

    const QueryContext &m_context;
};

} // namespace pitchdesk::test
