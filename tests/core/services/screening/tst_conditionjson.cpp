// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"
#include "core/services/screening/comparisonshape.h"
#include "core/services/screening/conditionjson.h"

#include <QTest>

#include <random>

using namespace pitchdesk;

namespace {

QString randomText(std::mt19937 &random)
{
    static const QStringList texts {
        QStringLiteral("Funding so far"), QStringLiteral("人数は？"), QStringLiteral("\"quoted\" \\ text"),
        QStringLiteral("Có\nkhông"),      QStringLiteral("𠮷"),       QStringLiteral("a")};
    return texts[qsizetype(random() % size_t(texts.size()))];
}

QString randomValue(std::mt19937 &random, RuleSubject subject)
{
    static const QStringList stages {QStringLiteral("idea"), QStringLiteral("prototype"), QStringLiteral("growth")};
    static const QStringList countries {QStringLiteral("VN"), QStringLiteral("JP"), QStringLiteral("SG")};
    switch (subject) {
    case RuleSubject::Stage:
        return stages[qsizetype(random() % 3)];
    case RuleSubject::Country:
        return countries[qsizetype(random() % 3)];
    case RuleSubject::CompanyForm:
        return companyForms()[qsizetype(random() % size_t(companyForms().size()))];
    default:
        return randomText(random);
    }
}

Comparison randomComparison(std::mt19937 &random)
{
    const auto &subjects = EnumCodes<RuleSubject>::values;
    Comparison made;
    made.subject = subjects[random() % subjects.size()].value;
    const auto &operators = operatorsOf(made.subject);
    made.op = operators[random() % operators.size()];
    const ComparisonShape shape = shapeOf(made.subject, made.op);
    if (shape.question)
        made.question = randomText(random);
    for (size_t i = 0; shape.values && i < 1 + random() % 4; ++i)
        made.values.append(randomValue(random, made.subject));
    if (shape.number)
        made.number = shape.wholeNumber ? double(random() % 1000) : double(int(random() % 2000000) - 1000000) / 64;
    if (shape.date)
        made.date = QDate(2000, 1, 1).addDays(qint64(random() % 12000));
    return made;
}

Condition randomTree(std::mt19937 &random, int depth)
{
    const int kind = depth == 0 ? 3 : int(random() % 5);
    if (kind >= 3)
        return {ConditionKind::Comparison, {}, randomComparison(random)};
    Condition tree {kind == 0 ? ConditionKind::All : kind == 1 ? ConditionKind::Any : ConditionKind::Not, {}, {}};
    const size_t parts = kind == 2 ? 1 : random() % 4;
    for (size_t i = 0; i < parts; ++i)
        tree.parts.push_back(randomTree(random, depth - 1));
    return tree;
}

QString nested(int depth)
{
    QString json = QStringLiteral("{\"subject\":\"email\",\"operator\":\"given\"}");
    for (int i = 0; i < depth; ++i)
        json = QStringLiteral("{\"not\":") + json + u'}';
    return json;
}

} // namespace

class ConditionJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWrote()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 1000; ++round) {
            const Condition tree = randomTree(random, 5);
            const QString json = conditionJson(tree);
            const Result<Condition> read = parseCondition(json);
            QVERIFY2(read, qPrintable(json));
            QVERIFY2(*read == tree, qPrintable(json));
            QCOMPARE(conditionJson(*read), json);
        }
    }

    void readsTheDocumentedForm()
    {
        const Result<Condition> read = parseCondition(QStringLiteral(
            R"({"all": [{"subject": "country", "operator": "in", "values": ["VN", "SG"]},
                {"not": {"subject": "answer", "question": "Funding so far", "operator": "contains", "values": ["IPO"]}},
                {"subject": "founded", "operator": "within", "number": 10, "date": "2025-09-24"}]})"));
        QVERIFY(read);
        QCOMPARE(read->parts.size(), size_t(3));
        QCOMPARE(read->parts[1].parts[0].comparison.question, QStringLiteral("Funding so far"));
        QCOMPARE(read->parts[2].comparison.date, QDate(2025, 9, 24));
    }

    void saysWhichPartIsWrong_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *json, const char *part, const char *reason, const char *value) {
            QTest::newRow(json) << QString::fromUtf8(json) << QString::fromUtf8(part) << QString::fromUtf8(reason)
                                << QString::fromUtf8(value);
        };
        row("", "$", "json", "0");
        row("{", "$", "json", "1");
        row("[]", "$", "object", "[]");
        row("{}", "$", "kind", "");
        row(R"({"all":[],"any":[]})", "$", "kind", "all, any");
        row(R"({"some":[]})", "$", "kind", "some");
        row(R"({"all":{}})", "$.all", "list", "{}");
        row(R"({"any":[{"not":7}]})", "$.any[0].not", "object", "7");
        row(R"({"subject":"weather","operator":"in"})", "$.subject", "subject", "weather");
        row(R"({"subject":3,"operator":"in"})", "$.subject", "text", "3");
        row(R"({"subject":"email"})", "$", "missing", "operator");
        row(R"({"subject":"email","operator":"in","values":["x"]})", "$.operator", "operator", "in");
        row(R"({"subject":"email","operator":"given","values":[]})", "$", "key", "values");
        row(R"({"subject":"country","operator":"in"})", "$", "missing", "values");
        row(R"({"subject":"country","operator":"in","values":[]})", "$.values", "list", "[]");
        row(R"({"subject":"country","operator":"in","values":"VN"})", "$.values", "list", "VN");
        row(R"({"subject":"country","operator":"in","values":["VN",1]})", "$.values[1]", "text", "1");
        row(R"({"all":[{"subject":"country","operator":"in","values":["Vietnam"]}]})", "$.all[0].values[0]", "value",
            "Vietnam");
        row(R"({"subject":"stage","operator":"in","values":["not_stated"]})", "$.values[0]", "value", "not_stated");
        row(R"({"subject":"company_form","operator":"in","values":["xyz"]})", "$.values[0]", "value", "xyz");
        row(R"({"subject":"answer","operator":"given"})", "$", "missing", "question");
        row(R"({"subject":"answer","operator":"given","question":" "})", "$.question", "text", " ");
        row(R"({"subject":"title_length","operator":"at_most"})", "$", "missing", "number");
        row(R"({"subject":"title_length","operator":"at_most","number":"3"})", "$.number", "number", "3");
        row(R"({"subject":"title_length","operator":"at_most","number":2.5})", "$.number", "number", "2.5");
        row(R"({"subject":"title_length","operator":"at_most","number":-1})", "$.number", "number", "-1");
        row(R"({"subject":"founded","operator":"within","number":5})", "$", "missing", "date");
        row(R"({"subject":"founded","operator":"within","number":5,"date":"24.9.2025"})", "$.date", "date",
            "24.9.2025");
        QTest::newRow("deep") << nested(conditionDepthLimit)
                              << QStringLiteral("$") + QStringLiteral(".not").repeated(conditionDepthLimit)
                              << QStringLiteral("deep") << QString::number(conditionDepthLimit);
    }
    void saysWhichPartIsWrong()
    {
        QFETCH(const QString, json);
        const Result<Condition> read = parseCondition(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ConditionInvalid);
        QTEST(read.error().argument(QStringLiteral("part")), "part");
        QTEST(read.error().argument(QStringLiteral("reason")), "reason");
        QTEST(read.error().argument(QStringLiteral("value")), "value");
    }

    void limitsHowManyThereAre()
    {
        Condition wide {ConditionKind::Any, {}, {}};
        for (int i = 0; i < conditionCountLimit; ++i)
            wide.parts.push_back({ConditionKind::All, {}, {}});
        const Status checked = checkCondition(wide);
        QVERIFY(!checked);
        QCOMPARE(checked.error().argument(QStringLiteral("reason")), QStringLiteral("many"));
        wide.parts.pop_back();
        QVERIFY(checkCondition(wide));
        QVERIFY(parseCondition(nested(conditionDepthLimit - 1)));
    }

    void refusesOneThatWasPutTogetherWrongly()
    {
        QVERIFY(!checkCondition({ConditionKind::Not, {}, {}}));
        Comparison blank;
        QVERIFY(!checkCondition({ConditionKind::Comparison, {}, blank})); // a country in no list
    }
};

QTEST_APPLESS_MAIN(ConditionJsonTest)
#include "tst_conditionjson.moc"
