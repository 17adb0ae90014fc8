// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importmapping.h"

#include <QFile>
#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

TableData table(const QStringList &header, const QStringList &row = {})
{
    TableData data;
    data.header = header;
    QStringList cells = row;
    while (cells.size() < header.size())
        cells.append(u8("x"));
    data.rows = {cells};
    data.rowNumbers = {2};
    return data;
}

QString guessed(const QStringList &header, const char *field)
{
    return guessMapping(table(header)).columns.value(u8(field));
}

} // namespace

class ImportMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void refusesWhatIsNoMapping_data();
    void refusesWhatIsNoMapping();
    void leavesOutWhatJsonLeavesOpen();
    void findsColumns();
    void namesAColumnThatIsNotThere();
    void guessesWords_data();
    void guessesWords();
    void guessesOurExample();
    void guessesOurOwnTables_data();
    void guessesOurOwnTables();
    void givesEachColumnOnce();
    void keepsTheRestAsAnswers();
    void neverTakesConsentForAField_data();
    void neverTakesConsentForAField();
};

void ImportMappingTest::comesBackFromJson()
{
    ImportMapping mapping;
    for (const QString &field : importFields())
        mapping.columns.insert(field, QString(u8("Cột ") + field));
    mapping.answers = {u8("なぜ \"今\"?"), u8("Vì sao?")};
    mapping.sheet = u8("回答");
    mapping.delimiter = u8("\t");
    const Result<ImportMapping> back = ImportMapping::fromJson(mapping.toJson(), u8("map.json"));
    QVERIFY(back.has_value());
    QCOMPARE(*back, mapping);
    QCOMPARE(importFields().size(), importFieldCount);
}

void ImportMappingTest::refusesWhatIsNoMapping_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("nothing", "");
    row("no JSON", "{columns");
    row("a list", "[]");
    row("unknown field", R"({"columns": {"applicnt": "Company"}})");
    row("unknown entry", R"({"colums": {"applicant": "Company"}})");
    row("columns as a list", R"({"columns": ["Company"]})");
    row("a header that is a number", R"({"columns": {"applicant": 3}})");
    row("answers as a text", R"({"answers": "Why?"})");
    row("an answer that is a number", R"({"answers": [1]})");
    row("long delimiter", R"({"delimiter": ";;"})");
    row("sheet as a number", R"({"sheet": 1})");
}

void ImportMappingTest::refusesWhatIsNoMapping()
{
    QFETCH(QByteArray, json);
    const Result<ImportMapping> mapping = ImportMapping::fromJson(json, u8("map.json"));
    QVERIFY(!mapping.has_value());
    QCOMPARE(mapping.error().code, ErrorCode::MappingInvalid);
    QCOMPARE(mapping.error().argument(u8("file")), u8("map.json"));
    QVERIFY(!mapping.error().argument(u8("reason")).isEmpty());
}

void ImportMappingTest::leavesOutWhatJsonLeavesOpen()
{
    const Result<ImportMapping> mapping = ImportMapping::fromJson(
        R"({"columns": {"applicant": " Company ", "title": ""}, "answers": ["A", "A", ""]})", {});
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->columns, (QMap<QString, QString> {{u8("applicant"), u8("Company")}}));
    QCOMPARE(mapping->answers, QStringList {u8("A")});
    QCOMPARE(ImportMapping::fromJson("{}", {}).value(), ImportMapping());
}

void ImportMappingTest::findsColumns()
{
    ImportMapping mapping;
    mapping.columns = {{u8("applicant"), u8("B")}, {u8("title"), u8("A")}};
    mapping.answers = {u8("D"), u8("C")};
    const Result<MappedColumns> columns = mappedColumns(mapping, {u8("A"), u8("B"), u8("C"), u8("D")}, {});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->of(ImportField::Applicant), 1);
    QCOMPARE(columns->of(ImportField::Title), 0);
    QVERIFY(!columns->has(ImportField::Email));
    QCOMPARE(columns->answers, (std::vector<int> {2, 3}));
}

void ImportMappingTest::namesAColumnThatIsNotThere()
{
    ImportMapping field;
    field.columns = {{u8("applicant"), u8("Company")}, {u8("title"), u8("Tiêu đề")}};
    const Error first = mappedColumns(field, {u8("Company")}, u8("a.csv")).error();
    QCOMPARE(first.code, ErrorCode::MappingColumnUnknown);
    QCOMPARE(first.argument(u8("file")), u8("a.csv"));
    QCOMPARE(first.argument(u8("column")), u8("Tiêu đề"));
    ImportMapping answer;
    answer.answers = {u8("Why?")};
    QCOMPARE(mappedColumns(answer, {u8("Company")}, {}).error().argument(u8("column")), u8("Why?"));
}

void ImportMappingTest::guessesWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("header");
    const auto rows = [](const char *field, const std::vector<const char *> &headers) {
        for (const char *header : headers)
            QTest::addRow("%s: %s", field, header) << u8(field) << u8(header);
    };
    rows("applicant",
         {"Company", "company name", "Startup", "Applicant", "What is the name of your company?", "Your company's name",
          "Organisation name", "会社名", "企業名", "応募者", "貴社名をご記入ください", "団体名", "Tên công ty",
          "Đơn vị nộp hồ sơ", "Tên doanh nghiệp khởi nghiệp", "Ten cong ty"});
    rows("applicant_kana",
         {"Company (kana)", "Applicant (kana)", "会社名（フリガナ）", "会社名（カナ）", "応募者（フリガナ）",
          "企業名ふりがな"});
    rows("title",
         {"Title", "Proposal title", "What is the title of your proposal?", "提案のタイトル", "タイトル", "提案名",
          "Tiêu đề", "Tên đề xuất", "Tên giải pháp của bạn"});
    rows("summary",
         {"Summary", "Abstract", "Please describe your solution in 300 words", "Proposal summary", "提案概要",
          "概要（300字）", "Tóm tắt", "Tóm tắt đề xuất", "Mô tả giải pháp của bạn"});
    rows("challenge",
         {"Challenge", "Which challenge do you apply for?", "Challenge no.", "Challenge owner", "チャレンジ",
          "応募するチャレンジを選んでください", "課題", "Thách thức", "Bạn đăng ký thách thức nào?", "Đề bài"});
    rows("country",
         {"Country", "Country/region", "In which country or region is your company based?", "国・地域", "所在国", "国",
          "Quốc gia/vùng lãnh thổ", "Quốc gia"});
    rows("fields",
         {"Fields", "Technology fields", "Field of technology", "Sector", "分野", "技術分野", "Lĩnh vực",
          "Lĩnh vực công nghệ"});
    rows("stage",
         {"Stage", "Development stage", "What stage is your product at?", "事業段階", "開発フェーズ", "Giai đoạn",
          "Giai đoạn phát triển"});
    rows("founded",
         {"Founded", "Year founded", "In what year was your company founded?", "Year of establishment", "設立年",
          "設立年月日", "Năm thành lập"});
    rows("website",
         {"Website", "Company website URL", "Homepage", "URL", "ホームページ", "会社URL", "ウェブサイト", "Trang web"});
    rows("contact",
         {"Contact", "Contact person", "Name of contact person", "Person in charge", "担当者", "ご担当者名",
          "担当者氏名", "氏名", "Người liên hệ", "Họ và tên người liên hệ"});
    rows("contact_kana", {"Contact (kana)", "担当者名（フリガナ）", "氏名（カナ）", "氏名 ふりがな"});
    rows("email",
         {"E-mail", "Email", "E-mail address of the contact person", "Contact e-mail", "メールアドレス",
          "担当者メールアドレス", "Địa chỉ email", "Email người liên hệ", "Thư điện tử"});
    rows("phone",
         {"Phone", "Telephone number", "Contact person's phone number", "電話番号", "担当者電話番号", "Số điện thoại",
          "TEL"});
    rows("language", {"Language", "Language of the proposal", "言語", "提案の言語", "Ngôn ngữ"});
    rows("external_id", {"ID", "Response ID", "Submission ID", "受付番号", "回答ID", "Mã hồ sơ"});
    rows("received_at",
         {"Timestamp", "Submitted at", "Received at (UTC)", "Completion time", "タイムスタンプ", "受付日時", "完了時刻",
          "Dấu thời gian", "Thời gian nộp"});
}

void ImportMappingTest::guessesWords()
{
    QFETCH(QString, field);
    QFETCH(QString, header);
    const ImportMapping mapping = guessMapping(table({header}));
    QCOMPARE(mapping.columns, (QMap<QString, QString> {{field, header}}));
    QCOMPARE(mapping.answers, QStringList());
}

void ImportMappingTest::guessesOurExample()
{
    QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/resources/examples/proposals.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    const ImportMapping mapping = guessMapping(table(header));
    const QMap<QString, QString> wanted {{u8("external_id"), u8("Response ID")},
                                         {u8("received_at"), u8("Submitted at")},
                                         {u8("applicant"), u8("Company")},
                                         {u8("applicant_kana"), u8("Company (kana)")},
                                         {u8("country"), u8("Country/region")},
                                         {u8("challenge"), u8("Challenge")},
                                         {u8("title"), u8("Proposal title")},
                                         {u8("summary"), u8("Summary")},
                                         {u8("fields"), u8("Fields")},
                                         {u8("stage"), u8("Stage")},
                                         {u8("founded"), u8("Founded")},
                                         {u8("website"), u8("Website")},
                                         {u8("contact"), u8("Contact")},
                                         {u8("contact_kana"), u8("Contact (kana)")},
                                         {u8("email"), u8("E-mail")},
                                         {u8("language"), u8("Language")}};
    QCOMPARE(mapping.columns, wanted);
    QCOMPARE(mapping.answers, QStringList());
}

void ImportMappingTest::guessesOurOwnTables_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("en") << QStringList {u8("Applicant"), u8("Applicant (kana)"), u8("Title"),
                                        u8("Challenge"), u8("Country/region"),   u8("Fields"),
                                        u8("Stage"),     u8("Language"),         u8("Received at (UTC)")};
    QTest::newRow("ja") << QStringList {
        u8("応募者"), u8("応募者（フリガナ）"), u8("タイトル"), u8("チャレンジ"),     u8("国・地域"),
        u8("分野"),   u8("事業段階"),           u8("言語"),     u8("受付日時（UTC）")};
    QTest::newRow("vi") << QStringList {u8("Đơn vị nộp hồ sơ"),
                                        u8("Đơn vị nộp hồ sơ (kana)"),
                                        u8("Tiêu đề"),
                                        u8("Thách thức"),
                                        u8("Quốc gia/vùng lãnh thổ"),
                                        u8("Lĩnh vực"),
                                        u8("Giai đoạn"),
                                        u8("Ngôn ngữ"),
                                        u8("Thời điểm nhận (UTC)")};
}

void ImportMappingTest::guessesOurOwnTables()
{
    QFETCH(QStringList, header);
    const QStringList fields {u8("applicant"), u8("applicant_kana"), u8("title"),    u8("challenge"),  u8("country"),
                              u8("fields"),    u8("stage"),          u8("language"), u8("received_at")};
    const ImportMapping mapping = guessMapping(table(header));
    for (qsizetype i = 0; i < fields.size(); ++i)
        QCOMPARE(mapping.columns.value(fields[i]), header[i]);
}

void ImportMappingTest::givesEachColumnOnce()
{
    const QStringList form {
        u8("Name"),           u8("Email"),     u8("Company name"),   u8("Company name (kana)"),    u8("Contact person"),
        u8("Contact e-mail"), u8("Job title"), u8("Proposal title"), u8("Describe your solution"), u8("Company")};
    QCOMPARE(guessed(form, "applicant"), u8("Company name"));
    QCOMPARE(guessed(form, "applicant_kana"), u8("Company name (kana)"));
    QCOMPARE(guessed(form, "contact"), u8("Contact person"));
    QCOMPARE(guessed(form, "email"), u8("Email"));
    QCOMPARE(guessed(form, "title"), u8("Proposal title"));
    QCOMPARE(guessed(form, "summary"), u8("Describe your solution"));
    const ImportMapping mapping = guessMapping(table(form));
    QCOMPARE(mapping.answers, (QStringList {u8("Name"), u8("Contact e-mail"), u8("Job title"), u8("Company")}));
}

void ImportMappingTest::keepsTheRestAsAnswers()
{
    const QStringList header {u8("Company"), u8("Empty"), u8("Spaces"), u8("C"), u8("How many people work on it?")};
    const ImportMapping mapping = guessMapping(table(header, {u8("A"), QString(), u8(" \n"), u8("c"), u8("5")}));
    QCOMPARE(mapping.answers, (QStringList {u8("C"), u8("How many people work on it?")}));
}

void ImportMappingTest::neverTakesConsentForAField_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"I agree that my company name and e-mail are shared", "個人情報の取扱いに同意する",
                               "How did you hear about the challenge?", "Tôi đồng ý với thể lệ",
                               "Why does your company apply for this challenge?",
                               "What do you expect of working with a large partner like this one?"})
        QTest::newRow(header) << u8(header);
}

void ImportMappingTest::neverTakesConsentForAField()
{
    QFETCH(QString, header);
    const ImportMapping mapping = guessMapping(table({header}));
    QCOMPARE(mapping.columns, (QMap<QString, QString>()));
    QCOMPARE(mapping.answers, QStringList {header});
}

QTEST_GUILESS_MAIN(ImportMappingTest)
#include "tst_importmapping.moc"
