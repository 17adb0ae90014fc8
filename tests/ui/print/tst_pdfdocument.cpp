// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filebytes.h"
#include "ui/print/documentlanguage.h"
#include "ui/print/pdfdocument.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

class TestPdfDocument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The PDF's text as the system's own reader finds it.
    QString extracted(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("text.pdf"));
        if (!writeWhole(path, pdf))
            return {};
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError());
    }

    static PdfFrame frame()
    {
        return {.title = QStringLiteral("Title"),
                .subject = QStringLiteral("Subject"),
                .footer = QStringLiteral("As of today"),
                .date = QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC)};
    }

private Q_SLOTS:
    void textOfAllLanguagesComesBack_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << int(language);
    }
    void textOfAllLanguagesComesBack()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        QFETCH(const int, language);
        const QStringList texts {QStringLiteral("fintech and office efficiency"),
                                 QStringLiteral("順位の一覧表 一二三"),
                                 QStringLiteral("髙﨑𠮷郎 𠮟る"),
                                 QStringLiteral("Nguyễn Thị Đà Nẵng ữ ặ ế"),
                                 QStringLiteral("国・地域 ガギグ ｶﾞ １２"),
                                 QStringLiteral("<b>a & b</b> =1+1")};
        QString html;
        for (const QString &text : texts)
            html += QStringLiteral("<p>%1</p><p><b>%1</b></p>").arg(htmlText(text));
        const QString found = extracted(renderPdf(html, frame(), DocumentLanguage(Language(language))));
        for (const QString &text : texts)
            QVERIFY2(found.count(text) == 2, qPrintable(text + u'\n' + found));
        QVERIFY(found.contains(QStringLiteral("Subject")));
        QVERIFY(!found.contains(QStringLiteral("Error")));
    }

    void rowsAreNotTornApartByAPagesEnd()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        QString html = QStringLiteral("<table width=\"100%\"><thead><tr><th>Head</th></tr></thead>");
        for (int row = 1; row <= 40; ++row)
            html += QStringLiteral("<tr><td>first%1<br/>second<br/>third<br/>fourth<br/>last%1</td></tr>").arg(row);
        const QString found = extracted(
            renderPdf(html + QStringLiteral("</table>"), frame(), DocumentLanguage(Language::English)));
        const QStringList pages = found.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages) {
            QCOMPARE(page.count(QStringLiteral("first")), page.count(QStringLiteral("last")));
            QVERIFY(page.contains(QStringLiteral("Head")));
        }
    }

    void theSameTextGivesTheSameBytes()
    {
        const DocumentLanguage language(Language::Vietnamese);
        const QByteArray first = renderPdf(QStringLiteral("<p>Xin chào</p>"), frame(), language);
        QTest::qWait(1100);
        QCOMPARE(renderPdf(QStringLiteral("<p>Xin chào</p>"), frame(), language), first);
    }

    void numbersAndInstantsAreWrittenAsTheLanguageDoes()
    {
        const QDateTime instant(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC);
        const DocumentLanguage english(Language::English);
        const DocumentLanguage japanese(Language::Japanese);
        const DocumentLanguage vietnamese(Language::Vietnamese);
        QCOMPARE(english.number(3.25, 2), QStringLiteral("3.25"));
        QCOMPARE(vietnamese.number(3.25, 2), QStringLiteral("3,25"));
        QCOMPARE(japanese.percent(0.875), QStringLiteral("88%"));
        QCOMPARE(english.instant(instant, QStringLiteral("Asia/Tokyo")),
                 QStringLiteral("19 Jan 2026, 11:41 (UTC+09:00)"));
        QCOMPARE(japanese.instant(instant, QStringLiteral("Asia/Tokyo")),
                 QStringLiteral("2026年1月19日 11:41 (UTC+09:00)"));
        QCOMPARE(vietnamese.instant(instant, QStringLiteral("Asia/Ho_Chi_Minh")),
                 QStringLiteral("19/01/2026 09:41 (UTC+07:00)"));
        QCOMPARE(english.instant(instant, QStringLiteral("No/Where")),
                 QStringLiteral("19 Jan 2026, 02:41 (UTC+00:00)"));
        QCOMPARE(english.translate("None", "%n row(s)", nullptr, 1200), QStringLiteral("1,200 row(s)"));
    }
};

QTEST_MAIN(TestPdfDocument)
#include "tst_pdfdocument.moc"
