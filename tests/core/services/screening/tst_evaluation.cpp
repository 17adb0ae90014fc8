// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/evaluation.h"

#include <QTest>

#include <functional>
#include <random>

using namespace pitchdesk;

namespace {

ScreeningFacts facts()
{
    ScreeningFacts facts;
    facts.challengeUid = QStringLiteral("c-1");
    facts.title = QStringLiteral("Đo mực nước");
    facts.summary = QStringLiteral("𠮷野家が使う");
    facts.language = QStringLiteral("ja-JP");
    facts.applicant = LocalizedText::only(QStringLiteral("株式会社みなもと"), Language::Japanese);
    facts.country = QStringLiteral("JP");
    facts.stage = StartupStage::Pilot;
    facts.foundedYear = 2018;
    facts.receivedAt = QDateTime(QDate(2025, 9, 1), QTime(3, 0), Qt::UTC);
    facts.email = QStringLiteral("a@example.jp");
    facts.fields = {QStringLiteral("ai"), QStringLiteral("water")};
    facts.attachments = {QStringLiteral("slides.pdf"), QStringLiteral("plan.xlsx")};
    facts.answers = {{QStringLiteral("q-team"),
                      {QStringLiteral("Team size"), QStringLiteral("人数"), {}, Language::English},
                      QStringLiteral("約１２人")},
                     {QStringLiteral("q-consent"), LocalizedText::only(QStringLiteral("Consent"), Language::English),
                      QStringLiteral("同意します。")},
                     {QStringLiteral("q-why"), LocalizedText::only(QStringLiteral("Why now?"), Language::English),
                      QStringLiteral("Nông nghiệp thông minh")}};
    return facts;
}

Comparison comparison(RuleSubject subject, RuleOperator op, const QStringList &values = {}, double number = 0)
{
    Comparison made;
    made.subject = subject;
    made.op = op;
    made.values = values;
    made.number = number;
    return made;
}

Comparison about(RuleSubject subject, RuleOperator op, const char *question, const QStringList &values = {},
                 double number = 0)
{
    Comparison made = comparison(subject, op, values, number);
    made.question = QString::fromUtf8(question);
    return made;
}

Condition leaf(const Comparison &comparison)
{
    return {ConditionKind::Comparison, {}, comparison};
}

/// Leaves whose truth is known: the deadline is met or not, and the stage not stated.
Condition leafOf(Truth truth)
{
    switch (truth) {
    case Truth::Met:
        return leaf(comparison(RuleSubject::Email, RuleOperator::Given));
    case Truth::NotMet:
        return leaf(comparison(RuleSubject::Country, RuleOperator::In, {QStringLiteral("VN")}));
    case Truth::CannotSay:
        break;
    }
    return leaf(about(RuleSubject::Consent, RuleOperator::Yes, "nobody asked this"));
}

constexpr std::array truths {Truth::NotMet, Truth::CannotSay, Truth::Met};

/// Every way to fill the unknown leaves with yes and no: met if the tree always is, not met if it never is, and otherwise
/// open. Kleene's logic knows less than this where one unknown stands twice; here each stands once.
Truth oracle(const Condition &tree, std::vector<Truth> leaves)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < leaves.size(); ++i) {
        if (leaves[i] == Truth::CannotSay)
            open.push_back(i);
    }
    bool sawMet = false;
    bool sawNot = false;
    for (unsigned choice = 0; choice < (1U << open.size()); ++choice) {
        for (size_t i = 0; i < open.size(); ++i)
            leaves[open[i]] = (choice >> i & 1U) != 0 ? Truth::Met : Truth::NotMet;
        size_t next = 0;
        const std::function<bool(const Condition &)> holds = [&](const Condition &part) -> bool {
            if (part.kind == ConditionKind::Comparison)
                return leaves[next++] == Truth::Met;
            if (part.kind == ConditionKind::Not)
                return !holds(part.parts.front());
            bool all = true;
            bool any = false;
            for (const Condition &inner : part.parts) {
                const bool met = holds(inner);
                all = all && met;
                any = any || met;
            }
            return part.kind == ConditionKind::All ? all : any;
        };
        (holds(tree) ? sawMet : sawNot) = true;
    }
    return sawMet && sawNot ? Truth::CannotSay : sawMet ? Truth::Met : Truth::NotMet;
}

Condition randomTree(std::mt19937 &random, int depth, std::vector<Truth> &leaves)
{
    const int kind = depth == 0 || leaves.size() > 10 ? 3 : int(random() % 4);
    if (kind == 3) {
        leaves.push_back(truths[random() % 3]);
        return leafOf(leaves.back());
    }
    Condition tree {kind == 0 ? ConditionKind::All : kind == 1 ? ConditionKind::Any : ConditionKind::Not, {}, {}};
    const size_t parts = kind == 2 ? 1 : random() % 4;
    for (size_t i = 0; i < parts; ++i)
        tree.parts.push_back(randomTree(random, depth - 1, leaves));
    return tree;
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsKleenesTables()
    {
        for (const Truth left : truths) {
            QCOMPARE(evaluate({ConditionKind::Not, {leafOf(left)}, {}}, facts()).truth, Truth(2 - int(left)));
            for (const Truth right : truths) {
                const std::vector<Condition> parts {leafOf(left), leafOf(right)};
                QCOMPARE(evaluate({ConditionKind::All, parts, {}}, facts()).truth, std::min(left, right));
                QCOMPARE(evaluate({ConditionKind::Any, parts, {}}, facts()).truth, std::max(left, right));
            }
        }
        QCOMPARE(evaluate({ConditionKind::All, {}, {}}, facts()).truth, Truth::Met);
        QCOMPARE(evaluate({ConditionKind::Any, {}, {}}, facts()).truth, Truth::NotMet);
    }

    void agreesWithEveryWayToFillWhatIsUnknown()
    {
        std::mt19937 random(7);
        int open = 0;
        for (int round = 0; round < 2000; ++round) {
            std::vector<Truth> leaves;
            const Condition tree = randomTree(random, 4, leaves);
            const ConditionResult result = evaluate(tree, facts());
            QCOMPARE(result.truth, oracle(tree, leaves));
            open += result.truth == Truth::CannotSay ? 1 : 0;
            for (const ConditionResult *part : decidingParts(result))
                QCOMPARE(part->kind, ConditionKind::Comparison);
        }
        QVERIFY(open > 100); // the trees are not all plain ones
    }

    void comparesEverySubject_data()
    {
        using enum RuleSubject;
        using enum RuleOperator;
        QTest::addColumn<Comparison>("asked");
        QTest::addColumn<Truth>("truth");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, const Comparison &asked, Truth truth, Finding finding = Finding::Value) {
            QTest::newRow(name) << asked << truth << finding;
        };
        const auto list = [](const char *values) { return QString::fromUtf8(values).split(u'|'); };
        row("country in", comparison(Country, In, list("VN|JP")), Truth::Met);
        row("country not in", comparison(Country, In, list("VN")), Truth::NotMet);
        row("stage", comparison(Stage, In, list("pilot|growth")), Truth::Met);
        row("form", comparison(CompanyForm, In, list("kabushiki")), Truth::Met);
        row("other form", comparison(CompanyForm, In, list("jsc")), Truth::NotMet);
        row("language by its primary tag", comparison(RuleSubject::Language, In, list("ja")), Truth::Met);
        row("other language", comparison(RuleSubject::Language, In, list("en|vi")), Truth::NotMet);
        row("in time", comparison(Deadline, Yes), Truth::Met, Finding::InTime);
        row("e-mail", comparison(Email, Given), Truth::Met);
        row("one field of several", comparison(Fields, In, list("water|energy")), Truth::Met);
        row("no such field", comparison(Fields, In, list("energy")), Truth::NotMet);
        row("challenge chosen", comparison(RuleSubject::Challenge, Given), Truth::Met);
        row("another challenge", comparison(RuleSubject::Challenge, In, list("c-2")), Truth::NotMet);
        row("letters with marks count once", comparison(Title, AtMost, {}, 11), Truth::Met);
        row("one too many", comparison(Title, AtMost, {}, 10), Truth::NotMet);
        row("beyond the basic plane", comparison(Summary, AtLeast, {}, 6), Truth::Met);
        row("no more than that", comparison(Summary, AtLeast, {}, 7), Truth::NotMet);
        row("number in full width", about(AnswerNumber, AtLeast, "q-team", {}, 12), Truth::Met);
        row("by label in Japanese", about(AnswerNumber, AtMost, "人数", {}, 11), Truth::NotMet);
        row("consent", about(Consent, Yes, "q-consent"), Truth::Met);
        row("not a consent", about(Consent, Yes, "q-why"), Truth::CannotSay, Finding::NotYesOrNo);
        row("no such question", about(Consent, Yes, "q-none"), Truth::CannotSay, Finding::NoQuestion);
        row("no answer given", about(Answer, Given, "q-none"), Truth::NotMet, Finding::NoQuestion);
        row("folded", about(Answer, Contains, "Why now?", list("NONG NGHIEP")), Truth::Met);
        row("exactly", about(Answer, Is, "Why now?", list("nong nghiep")), Truth::NotMet);
        row("files", comparison(Attachments, Given), Truth::Met);
        row("files enough", comparison(Attachments, AtLeast, {}, 2), Truth::Met);
        row("too few files", comparison(Attachments, AtLeast, {}, 3), Truth::NotMet);
        row("too many files", comparison(Attachments, AtMost, {}, 1), Truth::NotMet);
        row("no number in it", about(AnswerNumber, AtMost, "q-why", {}, 3), Truth::CannotSay, Finding::NotANumber);
    }
    void comparesEverySubject()
    {
        QFETCH(const Comparison, asked);
        const ConditionResult result = compare(asked, facts());
        QTEST(result.truth, "truth");
        QTEST(result.finding, "finding");
    }

    void cannotSayWhatIsNotStated()
    {
        ScreeningFacts bare;
        bare.applicant = LocalizedText::only(QStringLiteral("Sao Mai"), Language::Vietnamese);
        const QStringList any {QStringLiteral("x")};
        for (const RuleSubject subject : {RuleSubject::Country, RuleSubject::Stage, RuleSubject::Language,
                                          RuleSubject::Fields, RuleSubject::Challenge}) {
            QCOMPARE(compare(comparison(subject, RuleOperator::In, any), bare).truth, Truth::CannotSay);
            QCOMPARE(compare(comparison(subject, RuleOperator::Given), bare).truth, Truth::NotMet);
            QCOMPARE(compare(comparison(subject, RuleOperator::Given), bare).finding, Finding::Missing);
        }
        QCOMPARE(compare(comparison(RuleSubject::CompanyForm, RuleOperator::In, any), bare).finding, Finding::NoForm);
        QCOMPARE(compare(comparison(RuleSubject::Deadline, RuleOperator::Yes), bare).finding, Finding::TimeUnknown);
        QCOMPARE(compare(comparison(RuleSubject::Email, RuleOperator::Given), bare).truth, Truth::NotMet);
        QCOMPARE(compare(comparison(RuleSubject::Attachments, RuleOperator::Given), bare).truth, Truth::NotMet);
        QCOMPARE(compare(comparison(RuleSubject::Attachments, RuleOperator::Given), bare).finding, Finding::NoFile);
        QCOMPARE(compare(comparison(RuleSubject::Attachments, RuleOperator::AtMost, {}, 0), bare).truth, Truth::Met);
        bare.isLate = true;
        QCOMPARE(compare(comparison(RuleSubject::Deadline, RuleOperator::Yes), bare).truth, Truth::NotMet);
    }

    void countsYearsBackFromADay()
    {
        Comparison within = comparison(RuleSubject::Founded, RuleOperator::Within, {}, 7);
        within.date = QDate(2025, 9, 24);
        ScreeningFacts at = facts();
        QCOMPARE(compare(within, at).truth, Truth::CannotSay); // founded in 2018: before or after 24 September?
        QCOMPARE(compare(within, at).finding, Finding::YearOnTheLine);
        at.foundedYear = 2019;
        QCOMPARE(compare(within, at).truth, Truth::Met);
        at.foundedYear = 2017;
        QCOMPARE(compare(within, at).truth, Truth::NotMet);
        at.foundedYear = 0;
        QCOMPARE(compare(within, at).finding, Finding::Missing);
        within.date = QDate(2025, 1, 1);
        at.foundedYear = 2018;
        QCOMPARE(compare(within, at).truth, Truth::Met); // the whole year 2018 lies after 1 January
    }

    void namesWhatDecided()
    {
        const Condition tree {
            ConditionKind::All, {leafOf(Truth::Met), leafOf(Truth::NotMet), leafOf(Truth::CannotSay)}, {}};
        const ConditionResult result = evaluate(tree, facts());
        const auto deciding = decidingParts(result);
        QCOMPARE(deciding.size(), size_t(1));
        QCOMPARE(deciding[0]->comparison.subject, RuleSubject::Country);
        QCOMPARE(deciding[0]->found, QStringList {QStringLiteral("JP")});
        const ConditionResult mirrored = evaluate({ConditionKind::Not, {tree}, {}}, facts());
        QCOMPARE(mirrored.truth, Truth::Met);
        QCOMPARE(decidingParts(mirrored).size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
