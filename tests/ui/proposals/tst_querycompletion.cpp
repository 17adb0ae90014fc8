// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryparser.h"
#include "ui/common/language.h"
#include "ui/print/queryvocabulary.h"
#include "ui/proposals/querychoices.h"
#include "ui/proposals/querycompletion.h"

#include <QTest>

using namespace pitchdesk;

/// What the word at the cursor could become, and what drop-downs read from and write into a query.
class QueryCompletionTest : public QObject
{
    Q_OBJECT

    static QueryNames names()
    {
        QueryNames names;
        names.tags = {{TagId(1), {}, QStringLiteral("To ask")}, {TagId(2), {}, QStringLiteral("急ぎ")}};
        names.fields = {{TermId(1),
                         QStringLiteral("field"),
                         QStringLiteral("agritech"),
                         LocalizedText::only(QStringLiteral("Agri-tech"), Language::English),
                         {}}};
        return names;
    }
    /// Completes at the mark "|" and puts the first offer in.
    static QString completed(const char *marked)
    {
        QString text = QString::fromUtf8(marked);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const QueryCompletions found = completionsAt(text, cursor, spokenQueryVocabulary(), names(),
                                                     {QStringLiteral("jp"), QStringLiteral("vn")});
        if (found.items.empty())
            return QStringLiteral("(none)");
        return text.replace(found.replaced.position, found.replaced.length, found.items.front().insert);
    }
    static QueryNode tree(const char *text)
    {
        const auto root = parseQuery(QString::fromUtf8(text), QueryVocabulary());
        return root ? *root : QueryNode {};
    }
    static QString text(const QueryNode &root) { return queryText(root, QueryVocabulary()); }

private Q_SLOTS:
    void initTestCase() { setCurrentLanguage(Language::English); }

    void offers_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *marked, const char *wanted) {
            QTest::newRow(marked) << completed(marked) << QString::fromUtf8(wanted);
        };
        row("cou|", "country:");
        row("a -sta|", "a -stage:");
        row("(lan|)", "(language:)");
        row("country:|", "country:jp");
        row("country:v|", "country:vn");
        row("country:jp,v|", "country:jp,vn");
        row("country:viet| b", "country:vn b");
        row("tag:to|", "tag:\"To ask\"");
        row("tag:\"to a|", "tag:\"To ask\"");
        row("tag:急|", "tag:急ぎ");
        row("field:agri|", "field:agritech");
        row("late:|", "late:yes");
        row("has:em|", "has:email");
        row("score>|", "(none)");
        row("zzz|", "(none)");
        row("|", "(none)");
        row("\"count|", "(none)");
        row("colour:|", "(none)");
    }
    void offers()
    {
        QFETCH(QString, got);
        QTEST(got, "wanted");
    }

    void choicesReadAndWrite()
    {
        QCOMPARE(choiceOf(tree("a country:vn"), QueryField::Country).values, QStringList {QStringLiteral("vn")});
        QCOMPARE(choiceOf(tree("a"), QueryField::Country).kind, QueryChoice::Kind::None);
        for (const char *other : {"-country:vn", "country:vn or a", "country:vn country:jp", "(country:vn or a) b"})
            QVERIFY2(choiceOf(tree(other), QueryField::Country).kind == QueryChoice::Kind::Other, other);
        const QStringList jp {QStringLiteral("jp")};
        QCOMPARE(text(withChoice(tree("a country:vn b -country:sg"), QueryField::Country, jp)),
                 QStringLiteral("a b country:jp"));
        QCOMPARE(text(withChoice(tree("a or b"), QueryField::Country, jp)), QStringLiteral("(a or b) country:jp"));
        QCOMPARE(text(withChoice(tree("country:vn"), QueryField::Country, {})), QString());
        QCOMPARE(text(withChoice(tree(""), QueryField::Country, jp)), QStringLiteral("country:jp"));
    }

    void conditionsComeAndGo()
    {
        const QueryNode late = tree("late:yes");
        QVERIFY(demands(tree("a late:yes"), late));
        QVERIFY(!demands(tree("a or late:yes"), late));
        QCOMPARE(text(withCondition(tree("a"), late, true)), QStringLiteral("a late:yes"));
        QCOMPARE(text(withCondition(tree("a late:yes"), late, false)), QStringLiteral("a"));
    }
};

QTEST_GUILESS_MAIN(QueryCompletionTest)
#include "tst_querycompletion.moc"
