// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments/filekinds.h"

#include <QTest>

using namespace pitchdesk;

class TestFileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatCouldRun_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("runs");
        const auto row = [](const char *name, const QByteArray &bytes, bool runs) {
            QTest::newRow(name) << bytes << runs;
        };
        row("deck.pdf", "%PDF-1.7\n", false);
        row("Our product v1.2 final.pptx", "PK\x03\x04", false);
        row("notes.txt", "MIT license", false);
        row("deck.exe", "%PDF-1.7\n", true);
        row("deck.pdf.exe", "text", true);
        row("deck.exe.pdf", "text", true);
        row("DECK.EXE", "text", true);
        row("install.ps1", "Write-Host", true);
        row("table.xlsm", "PK\x03\x04", true);
        row("deck.docx", "PK\x03\x04 word/vbaProject.bin", true);
        row("picture.png", "MZ\x90", true);
        row("video.mp4",
            QByteArray("\x7f"
                       "ELF\x02",
                       5),
            true);
        row("readme", "#!/bin/sh\nrm -rf /", true);
        row("Shortcut", QByteArray("L\0\0\0\x01\x14\x02\0", 8), true);
    }
    void knowsWhatCouldRun()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, runs);
        QCOMPARE(isExecutableFile(QString::fromUtf8(QTest::currentDataTag()), bytes), runs);
    }

    void typesAreOfTheContent()
    {
        QCOMPARE(mediaTypeOf(QStringLiteral("deck.pdf"), "%PDF-1.7\n"), QStringLiteral("application/pdf"));
        QCOMPARE(mediaTypeOf(QStringLiteral("deck.txt"), "%PDF-1.7\n"), QStringLiteral("application/pdf"));
        QCOMPARE(mediaTypeOf(QStringLiteral("a.png"), QByteArray("\x89PNG\r\n\x1a\n", 8)), QStringLiteral("image/png"));
    }

    void namesAreSafeEverywhere()
    {
        const auto safe = [](const char *name) { return safeFileName(QString::fromUtf8(name)); };
        QCOMPARE(safe("提案資料（最終）.pdf"), QString::fromUtf8("提案資料（最終）.pdf"));
        QCOMPARE(safe("../../etc/passwd"), QStringLiteral("passwd"));
        QCOMPARE(safe("C:\\Users\\x\\deck.pdf"), QStringLiteral("deck.pdf"));
        QCOMPARE(safe("a<b>:\"c|d?*.pdf"), QStringLiteral("a_b___c_d__.pdf"));
        QCOMPARE(safe("con.txt"), QStringLiteral("_con.txt"));
        QCOMPARE(safe("..."), QStringLiteral("file"));
        QCOMPARE(safe(""), QStringLiteral("file"));
        QCOMPARE(safe("deck.pdf. "), QStringLiteral("deck.pdf"));
        const QString cut = safeFileName(QString(400, u'x') + QStringLiteral(".pdf"));
        QCOMPARE(cut.size(), 120);
        QVERIFY(cut.endsWith(QStringLiteral(".pdf")));
    }

    void findsTheFilesThatAnAnswerLists()
    {
        QCOMPARE(
            listedFileNames(QStringLiteral("deck.pdf; photo 1.png\nhttps://x.example/up/plan.xlsx?dl=1")),
            (QStringList {QStringLiteral("deck.pdf"), QStringLiteral("photo 1.png"), QStringLiteral("plan.xlsx")}));
        QVERIFY(listedFileNames(QStringLiteral("see our web site, none")).isEmpty());
        QVERIFY(listedFileNames({}).isEmpty());
        QCOMPARE(listedFileNames(QString::fromUtf8("資料.pdf、資料.pdf")).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestFileKinds)
#include "tst_filekinds.moc"
