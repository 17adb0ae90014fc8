// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"
#include "tests/ui/print/documentfixture.h"
#include "ui/print/documentwords.h"
#include "ui/print/exportdocument.h"
#include "ui/print/sheets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A cell of a table that was read back, by its column's heading.
QString cellOf(const TableData &table, size_t row, const QString &heading)
{
    return table.rows.at(row).value(table.header.indexOf(heading));
}

} // namespace

class TestExportDocument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const DocumentLanguage m_english {Language::English};

    QString pdfText(const DocumentData &data, Language language)
    {
        const QString path = m_folder.filePath(QStringLiteral("document.pdf"));
        if (const Status status = exportDocument(data, DocumentLanguage(language), path); !status)
            return toLogLine(status.error());
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
    }

private Q_SLOTS:
    void aRankingSheetHasARowForEveryProposal()
    {
        const DocumentData data = DocumentFixture::ranking();
        const SheetSpec sheet = rankingSheet(data.rankings.front(), m_english);
        QCOMPARE(sheet.rows.size(), size_t(4));
        QStringList keys;
        for (const ColumnSpec &column : sheet.columns)
            keys << column.key;
        QCOMPARE(keys.first(), QStringLiteral("challenge_number"));
        QVERIFY(keys.contains(QStringLiteral("mean_fit")) && keys.contains(QStringLiteral("mean_team")));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        for (const auto &row : sheet.rows)
            QCOMPARE(row.size(), sheet.columns.size());
        const auto at = [&](size_t row, const char *key) {
            return sheet.rows[row][size_t(keys.indexOf(QString::fromLatin1(key)))];
        };
        QCOMPARE(std::get<double>(at(0, "total")), 4.125);
        QCOMPARE(std::get<QString>(at(0, "decided_by")), QStringLiteral("Sato"));
        QVERIFY(std::get<QString>(at(1, "tie_rule")).contains(QStringLiteral("FIT")));
        QVERIFY(std::holds_alternative<std::monostate>(at(3, "rank")));
        QVERIFY(std::holds_alternative<std::monostate>(at(3, "total")));
    }

    void formulasStayTextInEveryFormat_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"csv", "xlsx", "json"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void formulasStayTextInEveryFormat()
    {
        QFETCH(const QString, type);
        const QString path = m_folder.filePath(QStringLiteral("proposals.") + type);
        QVERIFY(exportDocument(DocumentFixture::proposals(), m_english, path).has_value());
        const QString formula = QStringLiteral("=HYPERLINK(\"x\")");
        if (type == u"json") {
            const QJsonArray rows = QJsonDocument::fromJson(contents(path)).array();
            QCOMPARE(rows.at(0).toObject().value(QStringLiteral("title")).toString(), formula);
            QCOMPARE(rows.at(0).toObject().value(QStringLiteral("applicant")).toString(), QStringLiteral("髙﨑𠮷農園"));
            return;
        }
        Progress progress;
        const auto table = readTable(path, {}, progress);
        QVERIFY(table.has_value());
        QCOMPARE(cellOf(*table, 0, QStringLiteral("Title")), formula);
        QCOMPARE(cellOf(*table, 0, QStringLiteral("Applicant")), QStringLiteral("髙﨑𠮷農園"));
        if (type == u"csv")
            QVERIFY(contents(path).contains("'=HYPERLINK"));
    }

    void scoresHaveTheColumnsThatAnImportReads()
    {
        const SheetSpec sheet = scoresSheet(DocumentFixture::scores().grids, DocumentLanguage(Language::Japanese));
        const QStringList wanted {QStringLiteral("judge"), QStringLiteral("proposal"), QStringLiteral("criterion"),
                                  QStringLiteral("score"), QStringLiteral("state")};
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(sheet.columns[size_t(i)].key, wanted[i]);
        QCOMPARE(sheet.rows.size(), size_t(16));
        QCOMPARE(std::get<QString>(sheet.rows[0][0]), QStringLiteral("judge-1"));
        QCOMPARE(std::get<double>(sheet.rows[0][3]), 4.5);
        QCOMPARE(std::get<QString>(sheet.rows[0][4]), QStringLiteral("scored"));
        // Proposal 2, judge 2, criterion 2 abstained: no score, and no zero.
        QVERIFY(std::holds_alternative<std::monostate>(sheet.rows[7][3]));
        QCOMPARE(std::get<QString>(sheet.rows[7][4]), QStringLiteral("abstained"));
        QCOMPARE(std::get<QString>(sheet.rows[15][4]), QStringLiteral("missing"));
    }

    void aWorkbookHasASheetPerChallenge()
    {
        DocumentData data = DocumentFixture::ranking();
        data.rankings.push_back(data.rankings.front());
        data.rankings.back().grid.challenge.number = 2;
        const QString path = m_folder.filePath(QStringLiteral("ranking.xlsx"));
        QVERIFY(exportDocument(data, m_english, path).has_value());
        Progress progress;
        const auto preview = previewTable(path, {}, 3, progress);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->sheets.size(), 2);
        QVERIFY(preview->sheets.at(1).startsWith(QStringLiteral("#2")));
        const QString csv = m_folder.filePath(QStringLiteral("ranking.csv"));
        QVERIFY(exportDocument(data, m_english, csv).has_value());
        const auto both = readTable(csv, {}, progress);
        QVERIFY(both.has_value());
        QCOMPARE(both->rows.size(), size_t(8));
    }

    void theRankingPdfTellsRulesTiesAndDecisions_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("en") << int(Language::English) << QStringLiteral("#1 Fintech partners <for all>");
        QTest::newRow("ja") << int(Language::Japanese) << QStringLiteral("#1 金融の協業相手");
        QTest::newRow("vi") << int(Language::Vietnamese) << QStringLiteral("#1 Đối tác tài chính");
    }
    void theRankingPdfTellsRulesTiesAndDecisions()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        QFETCH(const int, language);
        QFETCH(const QString, title);
        const QString text = pdfText(DocumentFixture::ranking(), Language(language));
        const DocumentLanguage words {Language(language)};
        for (const QString &expected :
             {title, QStringLiteral("日越ピッチ 2025"), QStringLiteral("Nông nghiệp Đà Nẵng"),
              QStringLiteral("株式会社髙﨑"), QStringLiteral("Lotus <b>Robotics</b>"), QStringLiteral("=1+1"),
              QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("田中 𠮷郎"), QStringLiteral("Sông Hồng Bank"),
              QStringLiteral("Sato"), QStringLiteral("Best fit & team"), words.number(4.125, 2),
              words.percent(0.6).replace(QChar::Nbsp, u' '), words.number(3.5, 2)})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
        // A word of a narrow column may go over several lines.
        for (const QString &part : decisionWord(words, DecisionResult::Finalist).split(u' '))
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void everyKindAndFormatIsWrittenTheSameTwice_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("type");
        for (const DocumentKind kind : {DocumentKind::Ranking, DocumentKind::Proposals, DocumentKind::Scores}) {
            for (const QString &type : documentFileTypes())
                QTest::addRow("%s %s", qPrintable(codeOf(kind)), qPrintable(type)) << int(kind) << type;
        }
    }
    void everyKindAndFormatIsWrittenTheSameTwice()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, type);
        const DocumentData data = DocumentKind(kind) == DocumentKind::Ranking ? DocumentFixture::ranking()
            : DocumentKind(kind) == DocumentKind::Scores                      ? DocumentFixture::scores()
                                                                              : DocumentFixture::proposals();
        const QString first = m_folder.filePath(QStringLiteral("first.") + type);
        const QString second = m_folder.filePath(QStringLiteral("second.") + type);
        QVERIFY(exportDocument(data, DocumentLanguage(Language::Vietnamese), first).has_value());
        QVERIFY(exportDocument(data, DocumentLanguage(Language::Vietnamese), second).has_value());
        QVERIFY(contents(first).size() > 100);
        QCOMPARE(contents(first), contents(second));
    }

    void errorsNameWhatIsWrongAndWriteNothing()
    {
        QTemporaryDir folder;
        for (const auto &[name, code] :
             {std::pair("x.doc", ErrorCode::UnknownFileType), std::pair("no/x.pdf", ErrorCode::FolderNotFound),
              std::pair("no/x.xlsx", ErrorCode::FolderNotFound)}) {
            const Status status = exportDocument(DocumentFixture::ranking(), m_english,
                                                 folder.filePath(QString::fromLatin1(name)));
            QVERIFY(!status);
            QCOMPARE(status.error().code, code);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
    }

    void anEventWithoutChallengesStillMakesADocument()
    {
        DocumentData data = DocumentFixture::ranking();
        data.rankings.clear();
        for (const QString &type : documentFileTypes())
            QVERIFY(exportDocument(data, m_english, m_folder.filePath(QStringLiteral("empty.") + type)).has_value());
    }

    void countriesAreNamed()
    {
        QCOMPARE(countryWord(m_english, QStringLiteral("vn")), QStringLiteral("Vietnam"));
        QCOMPARE(countryWord(m_english, QStringLiteral("PE")), QStringLiteral("Peru"));
        QCOMPARE(countryWord(m_english, QStringLiteral("ZZZ")), QStringLiteral("ZZZ"));
        QCOMPARE(countryWord(m_english, QString()), QStringLiteral("Not stated"));
    }
};

QTEST_MAIN(TestExportDocument)
#include "tst_exportdocument.moc"
