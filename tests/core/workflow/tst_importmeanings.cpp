// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/historyworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const char *const csvWithOddValues = "Company,Country,Challenge,Stage,Fields,Language\n"
                                     "Aozora Test,Zipangu,2,Revenue,FinTech,Japanese\n"
                                     "Bien Test,ZIPANGU,the second one,fully grown,FinTech; money things,Vietnamese\n"
                                     "Canh Test,VN,2,Idea,money things,mother tongue\n";

ImportMapping mappingWith(const QMap<QString, QMap<QString, QString>> &values)
{
    ImportMapping mapping;
    mapping.columns = {{u8("applicant"), u8("Company")},   {u8("country"), u8("Country")},
                       {u8("challenge"), u8("Challenge")}, {u8("stage"), u8("Stage")},
                       {u8("fields"), u8("Fields")},       {u8("language"), u8("Language")}};
    mapping.values = values;
    return mapping;
}

QMap<QString, QMap<QString, QString>> meanings()
{
    return {{u8("country"), {{u8("zipangu"), u8("Japan")}}},
            {u8("challenge"), {{u8("The second one"), u8("2")}}},
            {u8("stage"), {{u8("fully grown"), u8("growth")}}},
            {u8("fields"), {{u8("money things"), u8("FinTech")}}},
            {u8("language"), {{u8("mother tongue"), u8("vi")}}}};
}

const ImportUnreadValue *find(const std::vector<ImportUnreadValue> &values, const char *text)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [text](const ImportUnreadValue &value) { return value.text == u8(text); });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

class TestImportMeanings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatCannotBeRead()
    {
        ImportFixture fixture;
        ImportOptions options = fixture.options();
        options.mapping = mappingWith({});
        const ImportPreview preview = must(fixture.preview(csvWithOddValues, options));
        QCOMPARE(preview.unread.size(), size_t(5));
        const ImportUnreadValue *country = find(preview.unread, "Zipangu");
        if (!country)
            country = find(preview.unread, "ZIPANGU");
        QVERIFY(country);
        QCOMPARE(country->field, u8("country"));
        QCOMPARE(country->rows, 2);
        QVERIFY(!country->isMapped);
        QCOMPARE(find(preview.unread, "money things")->rows, 2);
        QCOMPARE(find(preview.unread, "the second one")->field, u8("challenge"));
        QVERIFY(find(preview.unread, "fully grown") && find(preview.unread, "mother tongue"));
        QCOMPARE(preview.unread.front().rows, 2);
    }

    void readsThemByTheMapping()
    {
        ImportFixture fixture;
        ImportOptions options = fixture.options();
        options.mapping = mappingWith(meanings());
        const ImportPreview preview = must(fixture.preview(csvWithOddValues, options));
        QVERIFY(std::all_of(preview.unread.begin(), preview.unread.end(),
                            [](const ImportUnreadValue &value) { return value.isMapped; }));
        const ImportOutcome outcome = must(fixture.import(csvWithOddValues, options));
        QVERIFY(outcome.problems.empty());
        const auto all = fixture.proposals();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].applicant.homeCountry, u8("JP"));
        QCOMPARE(all[1].applicant.homeCountry, u8("JP"));
        QCOMPARE(all[1].challenge, fixture.challenges[1]);
        QCOMPARE(all[1].stage, StartupStage::Growth);
        QCOMPARE(all[1].fields.size(), size_t(1));
        QCOMPARE(all[2].fields, all[0].fields);
        QCOMPARE(all[2].language, u8("vi"));
    }

    void anEmptyMeaningSaysNothing()
    {
        ImportFixture fixture;
        ImportOptions options = fixture.options();
        auto values = meanings();
        values[u8("country")] = {{u8("ＺＩＰＡＮＧＵ"), QString()}};
        values[u8("fields")] = {{u8("money things"), QString()}};
        options.mapping = mappingWith(values);
        const ImportOutcome outcome = must(fixture.import(csvWithOddValues, options));
        QVERIFY(outcome.problems.empty());
        const auto all = fixture.proposals();
        QVERIFY(all[0].applicant.homeCountry.isEmpty());
        QCOMPARE(all[1].fields, all[0].fields);
        QVERIFY(all[2].fields.empty());
    }

    void aMeaningGivenLaterChangesTheRowsThatItIsIn()
    {
        ImportFixture fixture;
        ImportOptions options = fixture.options();
        auto values = meanings();
        values.remove(u8("stage"));
        options.mapping = mappingWith(values);
        QCOMPARE(must(fixture.import(csvWithOddValues, options)).added, 3);
        options.mapping = mappingWith(meanings());
        const ImportOutcome outcome = must(fixture.import(csvWithOddValues, options));
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.unchanged, 2);
        QCOMPARE(fixture.proposals()[1].stage, StartupStage::Growth);
        QCOMPARE(must(fixture.import(csvWithOddValues, options)).unchanged, 3);
    }

    void theMappingComesBackWithTheHeaders()
    {
        ImportFixture fixture;
        ImportOptions options = fixture.options();
        options.mapping = mappingWith(meanings());
        const ImportOutcome first = must(fixture.import(csvWithOddValues, options));
        PD_VERIFY(HistoryWorkflow(fixture.store()).undo()); // an import that was undone leaves it
        options.mapping.reset();
        const ImportPreview again = must(fixture.preview(csvWithOddValues, options));
        QCOMPARE(again.outcome.mapping.columns, first.mapping.columns);
        QCOMPARE(again.outcome.mapping.values, first.mapping.values);
        QCOMPARE(again.outcome.added, 3);
        const ImportPreview other = must(fixture.preview("Firm,Land\nAozora Test,Zipangu\n", options));
        QVERIFY(other.outcome.mapping.values.isEmpty());
        ImportOptions reading = fixture.options();
        reading.mapping = ImportMapping();
        reading.mapping->encoding = u8("UTF-8");
        QCOMPARE(must(fixture.preview(csvWithOddValues, reading)).outcome.mapping.values, first.mapping.values);
    }

    void readsMeaningsFromJson()
    {
        const ImportMapping mapping = mappingWith(meanings());
        QCOMPARE(must(ImportMapping::fromJson(mapping.toJson(), u8("map.json"))), mapping);
        for (const char *bad : {R"({"values": {"title": {"a": "b"}}})", R"({"values": {"country": ["a"]}})",
                                R"({"values": {"country": {"a": 1}}})", R"({"values": []})"})
            PD_REFUSED(ImportMapping::fromJson(bad, u8("map.json")), ErrorCode::MappingInvalid);
    }

    void partsOfNamesAreKept()
    {
        ImportFixture fixture;
        must(fixture.import("Company,Country,Contact person\n"
                            "Aozora Test,JP,山田 太郎\n"
                            "Bien Test,VN,Nguyen Van An\n"
                            "Canh Test,JP,Yamada Taro\n"));
        const auto nameOf = [&](size_t row) { return fixture.proposals()[row].contact.name; };
        QCOMPARE(nameOf(0).family, u8("山田"));
        QCOMPARE(nameOf(0).given, u8("太郎"));
        QCOMPARE(nameOf(1).family, u8("Nguyen"));
        QCOMPARE(nameOf(1).middle, u8("Van"));
        QCOMPARE(nameOf(1).given, u8("An"));
        QVERIFY(nameOf(2).family.isEmpty());
        QCOMPARE(nameOf(2).printed, u8("Yamada Taro"));
    }

    void namesInSeveralColumnsAreOne()
    {
        ImportFixture fixture;
        const ImportOutcome outcome = must(fixture.import("会社名,姓,名,メール\n"
                                                          "青空テスト,山田,太郎,taro@example.com\n"));
        QCOMPARE(outcome.mapping.columns.value(u8("contact_family")), u8("姓"));
        QCOMPARE(outcome.mapping.columns.value(u8("contact_given")), u8("名"));
        const auto nameIn = [&] { return fixture.proposals()[0].contact.name; };
        QCOMPARE(nameIn().printed, u8("山田 太郎"));
        QCOMPARE(nameIn().given, u8("太郎"));
        // Another name of the same person of a second row is kept as an answer.
        must(fixture.import("会社名,姓,名,メール,タイトル\n青空テスト,山本,太郎,taro@example.com,二つ目\n"));
        QCOMPARE(fixture.proposals().size(), size_t(2));
        QCOMPARE(nameIn().family, u8("山田"));
    }
};

QTEST_GUILESS_MAIN(TestImportMeanings)

#include "tst_importmeanings.moc"
