// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

/// Python's own reader, which shares nothing with our writer.
constexpr auto pythonReader = R"(
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
to = message['To'].addresses[0]
sender = message['From'].addresses[0]
print(json.dumps({'defects': len(message.defects) + sum(len(v.defects) for v in message.values()),
                  'subject': message['Subject'], 'name': to.display_name, 'address': to.addr_spec,
                  'from': sender.display_name, 'date': message['Date'].datetime.isoformat(),
                  'type': message.get_content_type(), 'charset': message.get_content_charset(),
                  'language': message['Content-Language'], 'unsent': message['X-Unsent'],
                  'recipients': len(message['To'].addresses), 'headers': len(message.keys()),
                  'body': message.get_content()}))
)";

MailDraft draft()
{
    MailDraft draft;
    draft.toName = QStringLiteral("髙﨑 さくら");
    draft.toAddress = QStringLiteral("takasaki@minamoto.example");
    draft.fromName = QStringLiteral("Nguyễn Thị Mai (JETRO)");
    draft.subject = QStringLiteral(
        "[Inno Vietnam-Japan Fast Track Pitch 2025] ご提案 No. 12 について、確認のお願い 𠮷");
    draft.body = QStringLiteral("拝啓\n\n.\nFrom here on: Đà Nẵng, “quotes”, 𠮷野家.\n%1\n")
                     .arg(QStringLiteral("長い行").repeated(60));
    draft.date = QDateTime(QDate(2025, 9, 5), QTime(1, 2, 3), Qt::UTC);
    draft.language = QStringLiteral("ja");
    draft.messageId = QStringLiteral("0f5-12");
    draft.fileName = QStringLiteral("0012 株式会社みなもと");
    return draft;
}

} // namespace

class MailDraftTest : public QObject
{
    Q_OBJECT

    static QJsonObject readByPython(const QByteArray &bytes)
    {
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(pythonReader)});
        python.write(bytes);
        python.closeWriteChannel();
        python.waitForFinished(60000);
        const QByteArray errors = python.readAllStandardError();
        if (!errors.isEmpty())
            qWarning("%s", errors.constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    static bool hasPython() { return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(); }

private Q_SLOTS:
    void isReadBackByAnotherProgram()
    {
        if (!hasPython())
            QSKIP("no python3");
        const MailDraft written = draft();
        const QJsonObject read = readByPython(emlBytes(written));
        QCOMPARE(read[QStringLiteral("defects")].toInt(-1), 0);
        QCOMPARE(read[QStringLiteral("subject")].toString(), written.subject);
        QCOMPARE(read[QStringLiteral("name")].toString(), written.toName);
        QCOMPARE(read[QStringLiteral("address")].toString(), written.toAddress);
        QCOMPARE(read[QStringLiteral("from")].toString(), written.fromName);
        QCOMPARE(read[QStringLiteral("date")].toString(), QStringLiteral("2025-09-05T01:02:03+00:00"));
        QCOMPARE(read[QStringLiteral("type")].toString(), QStringLiteral("text/plain"));
        QCOMPARE(read[QStringLiteral("charset")].toString(), QStringLiteral("utf-8"));
        QCOMPARE(read[QStringLiteral("language")].toString(), QStringLiteral("ja"));
        QCOMPARE(read[QStringLiteral("unsent")].toString(), QStringLiteral("1"));
        QCOMPARE(read[QStringLiteral("body")].toString().remove(u'\r'), written.body);
    }

    void quotesAndFoldsPlainHeaders()
    {
        MailDraft plain = draft();
        plain.toName = QStringLiteral("Smith, \"J\\R\" <Jr.>");
        plain.fromName = QStringLiteral("JETRO Hanoi");
        plain.subject = QStringLiteral("A question on your proposal, ").repeated(8).trimmed();
        const QByteArray bytes = emlBytes(plain);
        QVERIFY(!bytes.contains("=?UTF-8")); // plain ASCII stays readable
        if (!hasPython())
            QSKIP("no python3");
        const QJsonObject read = readByPython(bytes);
        QCOMPARE(read[QStringLiteral("defects")].toInt(-1), 0);
        QCOMPARE(read[QStringLiteral("name")].toString(), plain.toName);
        QCOMPARE(read[QStringLiteral("subject")].toString(), plain.subject);
    }

    void keepsToTheLimitsOfTheStandards()
    {
        for (const QString &text : {QStringLiteral("長い題名").repeated(80), QStringLiteral("x").repeated(500),
                                    QStringLiteral("𠮷").repeated(100), QStringLiteral("word ").repeated(100)}) {
            MailDraft long_ = draft();
            long_.subject = text;
            long_.toName = text;
            const QByteArray bytes = emlBytes(long_);
            QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
            const QByteArray headers = bytes.left(bytes.indexOf("\r\n\r\n"));
            for (const QByteArray &line : QByteArray(headers).replace("\r\n", "\n").split('\n')) {
                QVERIFY2(line.size() <= 76, line.constData());
                QVERIFY2(std::all_of(line.begin(), line.end(), [](char c) { return c >= 32 && c < 127; }),
                         line.constData());
            }
            for (const QByteArray &line : bytes.mid(headers.size()).split('\n'))
                QVERIFY(line.size() <= 77);
            static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
            auto words = word.globalMatch(QString::fromLatin1(headers));
            while (words.hasNext()) { // each decodes by itself: no character is cut in two
                const auto match = words.next();
                QVERIFY(match.captured(0).size() <= 75);
                QVERIFY(
                    !QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())).contains(QChar(0xFFFD)));
            }
        }
    }

    void letsNobodyAddAHeader()
    {
        MailDraft bad = draft();
        bad.subject = QStringLiteral("Hello\r\nBcc: all@example.org\n\nbody");
        bad.toName = QStringLiteral("A\nBcc: x@example.org");
        bad.fromName = QStringLiteral("B\r\nX: y");
        bad.language = QStringLiteral("ja\r\nX: y");
        bad.messageId = QStringLiteral("1>\r\nX: y");
        const QByteArray headers = emlBytes(bad).split('\0').first();
        QVERIFY(!headers.left(headers.indexOf("\r\n\r\n")).contains("\r\nBcc"));
        QVERIFY(!headers.contains("\r\nX: y"));
        if (hasPython())
            QCOMPARE(readByPython(emlBytes(bad))[QStringLiteral("recipients")].toInt(), 1);
    }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *text, const char *address) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(address);
        };
        row("mai@example.vn", "mai@example.vn");
        row(" mai@example.vn ", "mai@example.vn");
        row("ｍａｉ＠example.vn", "mai@example.vn");
        row("mai.n+pitch@mail.example.vn", "mai.n+pitch@mail.example.vn");
        row("mai@例え.jp", "mai@xn--r8jz45g.jp");
        row("さくら@example.jp", "");
        row("mai@example", "");
        row("mai", "");
        row("a@b.vn, c@d.vn", "");
        row("a@b.vn\nBcc: c@d.vn", "");
        row(".mai@example.vn", "");
        row("", "");
    }
    void knowsAddresses()
    {
        QFETCH(const QString, text);
        QTEST(mailAddress(text).value_or(QString()), "address");
    }

    void makesSafeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char *name, const QString &stem) {
            QTest::newRow(name) << QString::fromUtf8(name) << stem;
        };
        row("0012 株式会社みなもと", QStringLiteral("0012 株式会社みなもと"));
        row("../../etc/passwd", QStringLiteral("etc passwd"));
        row("a<b>:\"c\"|?*", QStringLiteral("a b c"));
        row("CON", QStringLiteral("_CON"));
        row("lpt1.eml", QStringLiteral("_lpt1.eml"));
        row("Co., Ltd.", QStringLiteral("Co., Ltd"));
        row("...", QStringLiteral("letter"));
        row("\t\n", QStringLiteral("letter"));
    }
    void makesSafeFileNames()
    {
        QFETCH(const QString, name);
        QTEST(safeFileStem(name), "stem");
        QVERIFY(safeFileStem(QStringLiteral("長い名前").repeated(100)).size() <= 80);
    }

    void writesNothingOver()
    {
        const QTemporaryDir folder;
        const auto first = writeMailDrafts({draft(), draft()}, folder.path(), QStringLiteral("宛先"),
                                           QStringLiteral("件名"));
        QVERIFY(first);
        QCOMPARE(first->size(), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList {
                     QStringLiteral("0012 株式会社みなもと (2).eml"), QStringLiteral("0012 株式会社みなもと (2).txt"),
                     QStringLiteral("0012 株式会社みなもと.eml"), QStringLiteral("0012 株式会社みなもと.txt")}));
        QFile text(folder.filePath(QStringLiteral("0012 株式会社みなもと.txt")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(text.readAll())
                    .startsWith(QStringLiteral("宛先: 髙﨑 さくら <takasaki@minamoto.example>\r\n件名: [Inno")));
        QCOMPARE(writeMailDrafts({draft()}, folder.filePath(QStringLiteral("none")), {}, {}).error().code,
                 ErrorCode::FolderNotFound);
    }
};

QTEST_GUILESS_MAIN(MailDraftTest)
#include "tst_maildraft.moc"
