// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What is refused of an event's languages and of a place, before anything is written.
class TestEventRules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;

    Workflows &flows() { return m_workspace->workflows(); }
    Place named(const char *code)
    {
        const auto places = must(flows().places.places());
        return *std::find_if(places.begin(), places.end(),
                             [code](const Place &place) { return place.code == QLatin1StringView(code); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        m_workspace = must(Workspace::create(file, {QStringLiteral("Mai")}, m_clock));
    }

    void languagesAreTagsAndEachOnce_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *name, const char *languages, const char *refused) {
            QTest::newRow(name) << QString::fromUtf8(languages) << QString::fromUtf8(refused);
        };
        row("none", "", "");
        row("three", "en,ja,vi", "");
        row("with a script", "zh-Hant,sr-Latn-RS", "");
        row("twice", "en,en", "en");
        row("twice, written differently", "vi,en,EN", "EN");
        row("a name", "日本語", "日本語");
        row("several words", "in English", "in English");
        row("empty", "en,", "");
        row("half a tag", "en-", "en-");
        row("one letter", "e", "e");
    }

    void languagesAreTagsAndEachOnce()
    {
        QFETCH(const QString, languages);
        QFETCH(const QString, refused);
        Event event;
        event.name = LocalizedText::only(QStringLiteral("Sample"), Language::English);
        if (!languages.isEmpty())
            event.languages = languages.split(u',');
        const auto saved = flows().events.saveEvent(event);
        if (refused.isEmpty() && !event.languages.contains(QString())) {
            QCOMPARE(must(flows().events.event(must(saved))).event.languages, event.languages);
            return;
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(saved.error().argument(QStringLiteral("field")), QStringLiteral("languages"));
        QCOMPARE(saved.error().argument(QStringLiteral("value")), refused);
    }

    void aPlaceLiesOnceInAnother()
    {
        Place park;
        park.name = LocalizedText::only(QStringLiteral("Sample park"), Language::English);
        park.parents = {named("vn_hanoi").id, named("asean").id, named("vn_hanoi").id};
        const auto refused = flows().places.save(park);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(refused.error().argument(QStringLiteral("field")), QStringLiteral("parent_id"));
        park.parents.pop_back();
        park.id = must(flows().places.save(park));
        QVERIFY(must(flows().places.within(named("asean").id)).contains(park.id));
    }

    void aCodeIsOnePlaces()
    {
        Place other;
        other.name = LocalizedText::only(QStringLiteral("Another Osaka"), Language::English);
        other.code = QStringLiteral("jp_osaka");
        const auto refused = flows().places.save(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(refused.error().argument(QStringLiteral("name")), QStringLiteral("Osaka"));
        Place osaka = named("jp_osaka"); // keeps its own
        osaka.aliases << QStringLiteral("大阪市");
        QCOMPARE(must(flows().places.save(osaka)), osaka.id);
        QCOMPARE(named("jp_osaka").aliases, osaka.aliases);
    }
};

QTEST_GUILESS_MAIN(TestEventRules)
#include "tst_eventrules.moc"
