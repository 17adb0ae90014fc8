// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formsheet.h"

#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxwriter.h"
#include "core/exchange/ziparchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

FormField field(const char *key, const char *label, FormRule rule)
{
    FormField made;
    made.key = u8(key);
    made.label = u8(label);
    made.rule = rule;
    return made;
}

FormSpec sampleForm()
{
    FormSpec form;
    form.event = u8("event-uid");
    form.sheetName = u8("Don't: ask");
    form.listsName = u8("It's lists");
    form.title = u8("応募フォーム & <more>");
    form.introduction = u8("Please answer.");
    form.complaintTitle = u8("Please look again");
    FormField heading;
    heading.label = u8("The startup");
    FormField name = field("field:applicant", "Name", FormRule::Text);
    name.isRequired = true;
    name.limit = 500;
    FormField country = field("field:country", "Country", FormRule::Choice);
    country.choices = {u8("Japan"), u8("Việt Nam"), u8("シンガポール")};
    FormField words = field("question:1", "Why?", FormRule::Words);
    words.limit = 300;
    words.complaint = QString(400, u'x');
    FormField letters = field("question:2", "なぜ?", FormRule::Letters);
    letters.limit = 200;
    FormField several = field("question:3", "Uses", FormRule::Choices);
    several.choices = {u8("Water"), u8("Energy")};
    form.fields = {heading,
                   name,
                   country,
                   words,
                   letters,
                   several,
                   field("question:4", "People", FormRule::Number),
                   field("field:founded", "Founded", FormRule::Year),
                   field("question:5", "Since", FormRule::Date),
                   field("field:email", "Mail", FormRule::Mail),
                   field("question:6", "Empty list", FormRule::Choice)};
    return form;
}

} // namespace

class FormSheetTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written()
    {
        const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
        return writeFormXlsx(sampleForm(), path) ? path : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString part(const QString &path, const char *name)
    {
        auto archive = ZipArchive::open(bytesOf(path), path);
        if (!archive)
            return {};
        auto stream = (*archive)->openPart(QString::fromLatin1(name));
        return stream ? QString::fromUtf8((*stream)->readAll()) : QString();
    }

private Q_SLOTS:
    void checksEachAnswer();
    void letsOnlyAnswersChange();
    void keepsKeysAndListsOutOfSight();
    void printsOnPagesOfItsWidth();
    void readsBackWhatWasFilledIn();
    void tellsAnotherWorkbook();
    void writesTheSameBytesTwice();
};

void FormSheetTest::checksEachAnswer()
{
    const QString sheet = part(written(), "xl/worksheets/sheet1.xml");
    QCOMPARE(sheet.count(u8("<dataValidation ")), 9);
    QVERIFY(sheet.contains(u8("type=\"textLength\"")));
    QVERIFY(sheet.contains(u8("type=\"whole\"")));
    QVERIFY(sheet.contains(u8("type=\"decimal\"")));
    QVERIFY(sheet.contains(u8("type=\"date\"")));
    QVERIFY(sheet.contains(u8("<formula1>'It''s lists'!$A$1:$A$3</formula1>")));
    QVERIFY(sheet.contains(u8("<formula1>'It''s lists'!$B$1:$B$2</formula1>")));
    QVERIFY(sheet.contains(u8("&lt;=300</formula1>")));
    QVERIFY(sheet.contains(u8("LEN(SUBSTITUTE(B8,\" \",\"\"))&lt;=200")));
    QCOMPARE(sheet.count(u8("errorStyle=\"warning\"")), 3);
}

void FormSheetTest::letsOnlyAnswersChange()
{
    const QString path = written();
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u8("<sheetProtection ")));
    QVERIFY(part(path, "xl/worksheets/sheet2.xml").contains(u8("<sheetProtection ")));
    QCOMPARE(part(path, "xl/styles.xml").count(u8("<protection locked=\"0\"/>")), 2); // of texts and of dates
}

void FormSheetTest::keepsKeysAndListsOutOfSight()
{
    const QString path = written();
    QVERIFY(part(path, "xl/workbook.xml").contains(u8("state=\"hidden\"")));
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u8("<col min=\"4\" max=\"4\"")));
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains(u8("hidden=\"1\"")));
    Progress progress;
    QStringList items;
    QStringList keys;
    const RowCallback take = [&](int, QStringList &&cells) -> Status {
        items.append(cells.value(0));
        keys.append(cells.value(3));
        return {};
    };
    QVERIFY(readXlsx(path, TableOptions(), take, progress));
    QVERIFY(items.contains(u8("Name *")));
    QVERIFY(items.contains(u8("応募フォーム & <more>")));
    QVERIFY(keys.contains(u8("question:2")));
}

void FormSheetTest::printsOnPagesOfItsWidth()
{
    const QString sheet = part(written(), "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains(u8("paperSize=\"9\"")));
    QVERIFY(sheet.contains(u8("fitToHeight=\"0\"")));
    QVERIFY(part(written(), "xl/workbook.xml").contains(u8("Print_Titles")));
}

void FormSheetTest::readsBackWhatWasFilledIn()
{
    // A form that came back, as a spreadsheet would have it: the keys stay where they are.
    SheetSpec sheet;
    sheet.columns = {{u8("応募フォーム")}, {QString()}, {QString()}, {u8("pitchdesk-form/1")}};
    const auto row = [&](const char *item, Cell answer, const char *key) {
        sheet.rows.push_back({Cell(u8(item)), std::move(answer), Cell(u8("")), Cell(u8(key))});
    };
    row("Please answer.", Cell(), "event-uid");
    row("Item", Cell(u8("Your answer")), "");
    row("The startup", Cell(), "");
    row("Name *", Cell(u8(" Sao Mai ")), "field:applicant");
    row("People", Cell(qint64(12)), "question:4");
    row("Why?", Cell(u8("  ")), "question:1");
    const QString path = m_folder.filePath(QStringLiteral("filled.xlsx"));
    QVERIFY(writeXlsx({sheet}, path));
    Progress progress;
    const auto filled = readFormXlsx(path, progress);
    QVERIFY(filled);
    QCOMPARE(filled->event, u8("event-uid"));
    QCOMPARE(filled->answers,
             (QMap<QString, QString> {{u8("field:applicant"), u8("Sao Mai")}, {u8("question:4"), u8("12")}}));
    const auto blank = readFormXlsx(written(), progress);
    QVERIFY(blank);
    QCOMPARE(blank->event, u8("event-uid"));
    QVERIFY(blank->answers.isEmpty());
}

void FormSheetTest::tellsAnotherWorkbook()
{
    SheetSpec sheet;
    sheet.columns = {{u8("Company")}, {u8("Title")}};
    sheet.rows = {{Cell(u8("Sao Mai")), Cell(u8("One"))}};
    const QString path = m_folder.filePath(QStringLiteral("table.xlsx"));
    QVERIFY(writeXlsx({sheet}, path));
    Progress progress;
    const auto table = readFormXlsx(path, progress);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::NotAForm);
    QFile damaged(m_folder.filePath(QStringLiteral("damaged.xlsx")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("PK\x03\x04 nothing more");
    damaged.close();
    QVERIFY(!readFormXlsx(damaged.fileName(), progress));
}

void FormSheetTest::writesTheSameBytesTwice()
{
    const QByteArray first = bytesOf(written());
    QVERIFY(!first.isEmpty());
    QCOMPARE(bytesOf(written()), first);
    const Status refused = writeFormXlsx(sampleForm(), QStringLiteral("/nowhere/at/all/form.xlsx"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FolderNotFound);
}

QTEST_GUILESS_MAIN(FormSheetTest)
#include "tst_formsheet.moc"
