// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryparser.h"

#include <QTest>

using namespace pitchdesk;

/// What the query language is, by example.
class QueryParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void theLongExampleIsUnderstood();
    void datesMeanDays();
    void wordsOfTheVocabulary();
    void depthAndLengthAreBounded();
    void nodesKnowTheirPlace();
};

void QueryParserTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const char *typed, const char *meant) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
    };
    row("nothing", "", "");
    row("blank", "  \t　", "");
    row("words", "  carbon   credit ", "carbon credit");
    row("a phrase", "\"carbon credit\"", "\"carbon credit\"");
    row("curly quotes", "“carbon credit”", "\"carbon credit\"");
    row("a quote within", "\"say \"\"hi\"\" twice\"", "\"say \"\"hi\"\" twice\"");
    row("a list", "country:vn,sg", "country:vn,sg");
    row("a list in parentheses", "has:(email, score tag)", "has:email,score,tag");
    row("a quoted value", "tag:\"to ask\"", "tag:\"to ask\"");
    row("another name", "state:Withdrawn", "status:withdrawn");
    row("a name in capitals", "STATUS:withdrawn", "status:withdrawn");
    row("full width", "ｓｃｏｒｅ＞＝３．５", "score>=3.5");
    row("full-width list", "country：vn、sg", "country:vn,sg");
    row("equals", "score=3.5", "score:3.5");
    row("mathematical", "score≥3 founded≤2019", "score>=3 founded<=2019");
    row("number with a sign", "number:#12", "number:12");
    row("not", "-status:withdrawn -pilot", "-status:withdrawn -pilot");
    row("not twice", "--pilot", "--pilot");
    row("not a group", "-(a or b)", "-(a or b)");
    row("or binds less", "a b or c", "a b or c");
    row("or in capitals", "a OR b", "a or b");
    row("or quoted", "a \"or\" b", "a \"or\" b");
    row("groups that change nothing", "((a) (b c))", "a b c");
    row("a group", "a (b or c)", "a (b or c)");
    row("seed is two stages", "stage:seed", "stage:idea,prototype");
    row("not_stated with a space", "stage:\"not stated\"", "stage:not_stated");
    row("a lone dash", "Vietnam - Japan", "Vietnam Japan");
    row("a dash within", "agri-tech", "agri-tech");
    row("a time", "10:30", "\"10:30\"");
    row("an address in quotes", "\"https://a.example\"", "\"https://a.example\"");
    row("no space between", "a\"b c\"(d)", "a \"b c\" d");
    row("slashes in a date", "received>=2025/9/3", "received>=2025-09-03");
    row("yes", "late:YES duplicate:no", "late:yes duplicate:no");
}

void QueryParserTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QueryVocabulary vocabulary;
    const auto parsed = parseQuery(typed, vocabulary);
    QVERIFY2(parsed, parsed ? "" : qPrintable(toLogLine(parsed.error())));
    QCOMPARE(queryText(*parsed, vocabulary), meant);
}

void QueryParserTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row = [](const char *typed, ErrorCode code, int position, int length) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << code << position << length;
    };
    row("a colour:red", ErrorCode::QueryUnknownField, 2, 6);
    row("https://a.example", ErrorCode::QueryUnknownField, 0, 5);
    row("status:gone", ErrorCode::QueryUnknownValue, 7, 4);
    row("status:eligible,gone", ErrorCode::QueryUnknownValue, 16, 4);
    row("has:legs", ErrorCode::QueryUnknownValue, 4, 4);
    row("late:maybe", ErrorCode::QueryYesOrNoExpected, 5, 5);
    row("score>high", ErrorCode::QueryNumberExpected, 6, 4);
    row("score>nan", ErrorCode::QueryNumberExpected, 6, 3);
    row("received>soon", ErrorCode::QueryDateExpected, 9, 4);
    row("received:2025-02-30", ErrorCode::QueryDateExpected, 9, 10);
    row("received:2025-1-1-1", ErrorCode::QueryDateExpected, 9, 10);
    row("country:", ErrorCode::QueryValueExpected, 8, 1);
    row("country:vn,", ErrorCode::QueryValueExpected, 11, 1);
    row("country: vn", ErrorCode::QueryValueExpected, 8, 1);
    row("tag:\"\"", ErrorCode::QueryValueExpected, 4, 2);
    row("\"\"", ErrorCode::QueryValueExpected, 0, 2);
    row("status>eligible", ErrorCode::QueryNotComparable, 6, 1);
    row("title>=a", ErrorCode::QueryNotComparable, 5, 2);
    row("a \"b c", ErrorCode::QueryUnclosedQuote, 2, 4);
    row("a (b", ErrorCode::QueryUnclosedParenthesis, 2, 1);
    row("has:(email", ErrorCode::QueryUnclosedParenthesis, 4, 1);
    row("a) b", ErrorCode::QueryUnexpectedParenthesis, 1, 1);
    row("a or", ErrorCode::QueryOperandExpected, 2, 2);
    row("or b", ErrorCode::QueryOperandExpected, 0, 2);
    row("a or or b", ErrorCode::QueryOperandExpected, 5, 2);
    row("a ()", ErrorCode::QueryOperandExpected, 3, 1);
    row("-", ErrorCode::QueryOperandExpected, 1, 1);
}

void QueryParserTest::refuses()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const auto parsed = parseQuery(typed, QueryVocabulary());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
    QTEST(int(spanOf(parsed.error()).position), "position");
    QTEST(int(spanOf(parsed.error()).length), "length");
}

void QueryParserTest::theLongExampleIsUnderstood()
{
    const QString typed = QStringLiteral("challenge:mufg country:vn,sg late:yes score>3.5 stage:seed tag:\"to ask\" "
                                         "-status:withdrawn \"carbon credit\"");
    const auto parsed = parseQuery(typed, QueryVocabulary());
    QVERIFY(parsed);
    QCOMPARE(parsed->kind, QueryNode::Kind::All);
    QCOMPARE(parsed->children.size(), size_t(8));
    QCOMPARE(parsed->children[0].field, QueryField::Challenge);
    QCOMPARE(parsed->children[1].values.size(), size_t(2));
    QCOMPARE(parsed->children[3].comparison, QueryComparison::Greater);
    QCOMPARE(parsed->children[3].values[0].number, 3.5);
    QCOMPARE(parsed->children[6].kind, QueryNode::Kind::Not);
    QCOMPARE(parsed->children[7].values[0].text, QStringLiteral("carbon credit"));
}

void QueryParserTest::datesMeanDays()
{
    const auto dates = [](const char *typed) {
        const auto parsed = parseQuery(QString::fromLatin1(typed), QueryVocabulary());
        return parsed ? std::pair(parsed->values[0].first, parsed->values[0].last) : std::pair<QDate, QDate>();
    };
    QCOMPARE(dates("received:2025"), std::pair(QDate(2025, 1, 1), QDate(2025, 12, 31)));
    QCOMPARE(dates("received:2024-02"), std::pair(QDate(2024, 2, 1), QDate(2024, 2, 29)));
    QCOMPARE(dates("received:2025-09-24"), std::pair(QDate(2025, 9, 24), QDate(2025, 9, 24)));
}

void QueryParserTest::wordsOfTheVocabulary()
{
    QueryVocabulary vocabulary;
    vocabulary.addField(QStringLiteral("国・地域"), QueryField::Country);
    vocabulary.addField(QStringLiteral("trạng thái"), QueryField::Status);
    vocabulary.addField(QStringLiteral("trạng_thái"), QueryField::Status);
    vocabulary.addValue(QueryField::Country, QStringLiteral("ベトナム"), {QStringLiteral("vn")});
    vocabulary.addValue(QueryField::Status, QStringLiteral("đã rút"), {QStringLiteral("withdrawn")});
    vocabulary.addOr(QStringLiteral("または"));
    const auto meant = [&vocabulary](const char *typed) {
        const auto parsed = parseQuery(QString::fromUtf8(typed), vocabulary);
        return parsed ? queryText(*parsed, vocabulary) : toLogLine(parsed.error());
    };
    QCOMPARE(meant("国・地域：ﾍﾞﾄﾅﾑ または a"), QStringLiteral("country:vn or a"));
    QCOMPARE(meant("trang_thai:\"da rut\""), QStringLiteral("status:withdrawn"));
    QCOMPARE(meant("country:vn"), QStringLiteral("country:vn")); // the codes stay
    vocabulary.close(QueryField::Tag);
    const auto unknown = parseQuery(QStringLiteral("tag:none"), vocabulary);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::QueryUnknownValue);
}

void QueryParserTest::depthAndLengthAreBounded()
{
    const auto code = [](const QString &typed) {
        const auto parsed = parseQuery(typed, QueryVocabulary());
        return parsed ? ErrorCode::Internal : parsed.error().code;
    };
    QVERIFY(parseQuery(QString(64, u'(') + u'a' + QString(64, u')'), QueryVocabulary()));
    QCOMPARE(code(QString(65, u'(') + u'a' + QString(65, u')')), ErrorCode::QueryTooDeep);
    QCOMPARE(code(QString(5000, u'(')), ErrorCode::QueryTooDeep);
    QCOMPARE(code(QString(5000, u'-') + u'a'), ErrorCode::QueryTooDeep);
    QCOMPARE(code(QString(10001, u'a')), ErrorCode::QueryTooLong);
}

void QueryParserTest::nodesKnowTheirPlace()
{
    const auto parsed = parseQuery(QStringLiteral("a  country:vn,sg -(b or c)"), QueryVocabulary());
    QVERIFY(parsed);
    QCOMPARE(parsed->children[1].span, (QuerySpan {3, 13}));
    QCOMPARE(parsed->children[2].span, (QuerySpan {17, 9}));
    QCOMPARE(parsed->children[2].children[0].span, (QuerySpan {18, 8}));
}

QTEST_GUILESS_MAIN(QueryParserTest)
#include "tst_queryparser.moc"
