// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Tags on proposals, kept filters, and typed queries over the sample event.
class TagWorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsManyInOneStep();
    void labelsAreComparedFolded();
    void renamesAndDeletes();
    void refusesBadLabels();
    void keepsViews();
    void queriesNarrowTheRows();
    void queriesKnowTagsAndFields();
    void badQueriesAreRefused();

private:
    [[nodiscard]] Workflows &flows() { return *m_workflows; }
    [[nodiscard]] std::vector<ProposalRow> rows() { return must(flows().proposals.proposals(m_event)); }
    [[nodiscard]] std::vector<ProposalRow> query(const char *text)
    {
        return must(flows().queries.proposals(m_event, QString::fromUtf8(text), QueryVocabulary()));
    }

    std::unique_ptr<SampleFile> m_file;
    std::unique_ptr<Workflows> m_workflows;
    EventId m_event;
};

void TagWorkflowTest::init()
{
    m_file = std::make_unique<SampleFile>(QStringList {inno});
    m_event = m_file->events.front();
    m_workflows = std::make_unique<Workflows>(m_file->store());
}

void TagWorkflowTest::cleanup()
{
    m_workflows.reset();
    m_file.reset();
}

void TagWorkflowTest::tagsManyInOneStep()
{
    const auto before = rows();
    const std::vector<ProposalId> three {before[0].id, before[1].id, before[2].id};
    PD_VERIFY(flows().tags.change(three, {QStringLiteral("To ask"), QStringLiteral("急ぎ")}, {}));
    QCOMPARE(must(flows().tags.tags()).size(), size_t(2));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rows()[size_t(i)].tags.size(), size_t(2));
    QCOMPARE(rows()[3].tags.size(), size_t(0));
    PD_VERIFY(flows().tags.change({three[0]}, {QStringLiteral("Later")}, {QStringLiteral("To ask")}));
    QStringList labels;
    for (const Tag &tag : must(flows().tags.tagsOf(three[0])))
        labels << tag.label;
    QCOMPARE(labels, (QStringList {QStringLiteral("急ぎ"), QStringLiteral("Later")}));
    PD_VERIFY(flows().history.undo());
    PD_VERIFY(flows().history.undo()); // one step for all three, and the tags it made go too
    QCOMPARE(must(flows().tags.tags()).size(), size_t(0));
    QVERIFY(rows()[0].tags.empty());
    PD_VERIFY(flows().history.redo());
    QCOMPARE(rows()[2].tags.size(), size_t(2));
}

void TagWorkflowTest::labelsAreComparedFolded()
{
    const std::vector<ProposalId> one {rows()[0].id};
    PD_VERIFY(flows().tags.change(one, {QStringLiteral(" To   ask ")}, {}));
    PD_VERIFY(flows().tags.change(one, {QStringLiteral("ＴＯ ＡＳＫ")}, {}));
    QCOMPARE(must(flows().tags.tags()).size(), size_t(1));
    QCOMPARE(must(flows().tags.tags())[0].label, QStringLiteral("To ask"));
    PD_VERIFY(flows().tags.change(one, {}, {QStringLiteral("to ask")}));
    QVERIFY(rows()[0].tags.empty());
}

void TagWorkflowTest::renamesAndDeletes()
{
    PD_VERIFY(flows().tags.change({rows()[0].id, rows()[1].id}, {QStringLiteral("One"), QStringLiteral("Two")}, {}));
    const std::vector<Tag> tags = must(flows().tags.tags());
    PD_VERIFY(flows().tags.rename(tags[0].id, QStringLiteral("First")));
    QCOMPARE(must(flows().tags.tags())[0].label, QStringLiteral("First"));
    PD_REFUSED(flows().tags.rename(tags[0].id, QStringLiteral("two")), ErrorCode::AlreadyExists);
    PD_VERIFY(flows().tags.rename(tags[1].id, QStringLiteral("TWO"))); // itself
    PD_VERIFY(flows().tags.remove(tags[0].id));
    QCOMPARE(rows()[0].tags, std::vector<TagId> {tags[1].id});
    PD_VERIFY(flows().history.undo());
    QCOMPARE(rows()[0].tags.size(), size_t(2));
    PD_REFUSED(flows().tags.remove(TagId(999)), ErrorCode::RecordNotFound);
}

void TagWorkflowTest::refusesBadLabels()
{
    const std::vector<ProposalId> one {rows()[0].id};
    PD_REFUSED(flows().tags.change(one, {QStringLiteral(" \u3000 ")}, {}), ErrorCode::FieldRequired);
    PD_REFUSED(flows().tags.change(one, {QString(61, u'x')}, {}), ErrorCode::FieldTooLong);
    PD_VERIFY(flows().tags.change({}, {QStringLiteral("x")}, {}));
    QVERIFY(must(flows().tags.tags()).empty());
}

void TagWorkflowTest::keepsViews()
{
    SavedView view {{}, {}, QStringLiteral("proposals"), QStringLiteral(" Late ones "), QStringLiteral("late:yes")};
    view.id = must(flows().views.save(view));
    PD_REFUSED(flows().views.save({{}, {}, QStringLiteral("proposals"), QStringLiteral("LATE ONES"), {}}),
               ErrorCode::AlreadyExists);
    PD_VERIFY(flows().views.save({{}, {}, QStringLiteral("judging"), QStringLiteral("Late ones"), {}}));
    PD_REFUSED(flows().views.save({{}, {}, QStringLiteral("proposals"), QStringLiteral(" "), {}}),
               ErrorCode::FieldRequired);
    QCOMPARE(must(flows().views.views(QStringLiteral("proposals"))).size(), size_t(1));
    view.name = QStringLiteral("Too late");
    view.query = QStringLiteral("late:yes -status:withdrawn");
    PD_VERIFY(flows().views.save(view));
    const SavedView stored = must(flows().views.views(QStringLiteral("proposals")))[0];
    QCOMPARE(stored.name, QStringLiteral("Too late"));
    QCOMPARE(stored.query, view.query);
    PD_VERIFY(flows().views.remove(view.id));
    QVERIFY(must(flows().views.views(QStringLiteral("proposals"))).empty());
    PD_VERIFY(flows().history.undo());
    QCOMPARE(must(flows().views.views(QStringLiteral("proposals")))[0].uid, stored.uid);
}

void TagWorkflowTest::queriesNarrowTheRows()
{
    const auto all = rows();
    const auto expect = [&](const char *text, auto holds) {
        std::vector<int> wanted;
        for (const ProposalRow &row : all) {
            if (holds(row))
                wanted.push_back(row.number);
        }
        std::vector<int> found;
        for (const ProposalRow &row : query(text))
            found.push_back(row.number);
        QVERIFY2(!wanted.empty() && wanted.size() < all.size(), text);
        QVERIFY2(found == wanted, text);
    };
    expect("challenge:mufg", [](const ProposalRow &row) { return row.challengeNumber == 1; });
    expect("challenge:2,3",
           [](const ProposalRow &row) { return row.challengeNumber == 2 || row.challengeNumber == 3; });
    expect("country:vn late:no", [](const ProposalRow &row) { return row.country == u"VN" && !row.isLate; });
    expect("score>3.5", [](const ProposalRow &row) { return row.meanScore.value_or(0) >= 3.505; });
    expect("-has:challenge or stage:pilot",
           [](const ProposalRow &row) { return !row.challenge.isValid() || row.stage == StartupStage::Pilot; });
    expect("founded<2019", [](const ProposalRow &row) { return row.foundedYear > 0 && row.foundedYear < 2019; });
    expect("number:7,9", [](const ProposalRow &row) { return row.number == 7 || row.number == 9; });
    QCOMPARE(query("").size(), all.size());
}

void TagWorkflowTest::queriesKnowTagsAndFields()
{
    PD_VERIFY(flows().tags.change({rows()[4].id}, {QStringLiteral("To ask")}, {}));
    QCOMPARE(query("tag:\"to ask\"").size(), size_t(1));
    QCOMPARE(query("has:tag")[0].number, rows()[4].number);
    const std::vector<Term> fields = must(flows().events.terms(QStringLiteral("field")));
    const auto byCode = must(
        flows().queries.proposals(m_event, QString(u"field:" + fields[0].code), QueryVocabulary()));
    const auto byLabel = must(
        flows().queries.proposals(m_event, QString(u"field:\"" + fields[0].label.vi + u'"'), QueryVocabulary()));
    QCOMPARE(byLabel.size(), byCode.size());
    QCOMPARE(query("company:nowhereatall").size(), size_t(0));
}

void TagWorkflowTest::badQueriesAreRefused()
{
    PD_REFUSED(flows().queries.proposals(m_event, QStringLiteral("tag:unknown"), QueryVocabulary()),
               ErrorCode::QueryUnknownValue);
    PD_REFUSED(flows().queries.proposals(EventId(99), QStringLiteral("a"), QueryVocabulary()),
               ErrorCode::RecordNotFound);
}

QTEST_GUILESS_MAIN(TagWorkflowTest)
#include "tst_tagworkflow.moc"
