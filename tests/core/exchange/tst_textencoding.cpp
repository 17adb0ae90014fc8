// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/encodingguess.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/textencoding.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pitchdesk;

namespace {

/// Bytes as other programs write them.
const QByteArray shiftJis =
    "\211\357\216\320\226\274,\215\221\n\212\224\216\256\211\357\216\320\202\263\202\255\202\347"
    "\224_\213\306,\223\372\226{\n(\212\224)\203~\203h\203\212,\203x\203g\203i\203\200\n";
const QByteArray shiftJisKanjiOnly = "\211\357\216\320\226\274\n\207@\356\340\355\225\207\212\n";
const QByteArray shiftJisHalfWidth = "\211\357\216\320\226\274\n\273\270\327\224_\213\306\n\315\336\304\305\321\n";
const QByteArray eucJp =
    "\262\361\274\322\314\276,\271\361\n\263\364\274\260\262\361\274\322\244\265\244\257\244\351\307"
    "\300\266\310,\306\374\313\334\n(\263\364)\245\337\245\311\245\352,\245\331\245\310\245\312\245\340\n";
const QByteArray vietnamese =
    "C\364ng ty,Ti\322nh\nC\364ng ty TNHH N\364ng nghi\352\362p Sa\362ch,\320\340 N\343\336ng\n"
    "CTCP Ph\342\314n m\352\314m Vi\352\362t,H\375ng Y\352n\n";
const QByteArray western =
    "Soci\351t\351,Pays\nCaf\351 No\353l \226 \253 \316le \273,Br\351sil\nS\343o Jo\343o,Espa\361"
    "a\nM\374ller & S\366hne,\326sterreich\n";

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Progress m_progress;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("text.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<TablePreview> read(const QByteArray &bytes, const TableOptions &options = {})
    {
        return previewTable(write(bytes), options, 100, m_progress);
    }
    static QString encodingIn(const Result<TablePreview> &preview)
    {
        return preview && preview->csv ? codeOf(preview->csv->encoding) : QStringLiteral("(error)");
    }

private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("cell"); ///< the first of the first row
        const QString company = QStringLiteral("株式会社さくら農業");
        const auto add = [](const char *name, const QByteArray &bytes, const char *encoding, const QString &cell) {
            QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << cell;
        };
        add("ASCII", "a,b\nSakura,2\n", "UTF-8", QStringLiteral("Sakura"));
        add("UTF-8", QStringLiteral("会社名\n%1\n").arg(company).toUtf8(), "UTF-8", company);
        add("UTF-8 with a mark", QStringLiteral("\uFEFF会社名\n%1\n").arg(company).toUtf8(), "UTF-8", company);
        add("Shift_JIS", shiftJis, "Shift_JIS", company);
        add("Shift_JIS, kanji beyond JIS X 0208", shiftJisKanjiOnly, "Shift_JIS", QStringLiteral("①髙﨑㈱"));
        add("Shift_JIS, half width", shiftJisHalfWidth, "Shift_JIS", QStringLiteral("ｻｸﾗ農業"));
        add("EUC-JP", eucJp, "EUC-JP", company);
        add("windows-1258", vietnamese, "windows-1258", QStringLiteral("Công ty TNHH Nông nghiệp Sạch"));
        add("windows-1252", western, "windows-1252", QStringLiteral("Café Noël – « Île »"));
        const auto wide = [&company](bool isBig, bool hasMark) {
            QStringEncoder encoder(isBig ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
            const QString text = QStringLiteral("Company name and more,B\n%1,x\n").arg(company);
            const QByteArray bytes = encoder.encode(hasMark ? QString(QChar(QChar::ByteOrderMark) + text) : text);
            return bytes;
        };
        add("UTF-16 little endian", wide(false, true), "UTF-16", company);
        add("UTF-16 big endian", wide(true, true), "UTF-16", company);
        add("UTF-16 without a mark", wide(false, false), "UTF-16", company);
        add("UTF-16 big endian without a mark", wide(true, false), "UTF-16", company);
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, cell);
        const Result<TablePreview> preview = read(bytes);
        QVERIFY(preview);
        QCOMPARE(encodingIn(preview), encoding);
        QCOMPARE(preview->table.rows.at(0).at(0), cell);
    }

    void findsItWhereverTheFirstLetterStands()
    {
        // The beginning of a long file says nothing: its first quarter of a megabyte is plain.
        QByteArray bytes = "Company,Country\n" + QByteArray("Plain Co.,SG\n").repeated(40'000);
        bytes += shiftJis.mid(shiftJis.indexOf('\n') + 1);
        const Result<TableData> table = readTable(write(bytes), {}, m_progress);
        QVERIFY(table);
        QCOMPARE(table->rows.back().front(), QStringLiteral("(株)ミドリ"));
    }

    void composesToneMarksThatArePiecesApart()
    {
        TextDecoder whole(TextEncoding::Windows1258);
        const QString expected = QString(whole.take(vietnamese) + whole.finish());
        QVERIFY(expected.contains(QStringLiteral("Đà Nẵng")));
        for (const qsizetype size : {1, 2, 3, 7, 50}) {
            TextDecoder decoder(TextEncoding::Windows1258);
            QString text;
            for (qsizetype at = 0; at < vietnamese.size(); at += size)
                text += decoder.take(QByteArrayView(vietnamese).sliced(at, std::min(size, vietnamese.size() - at)));
            text += decoder.finish();
            QCOMPARE(text, expected);
        }
    }

    void decodesTheSameInPiecesOfAnySize()
    {
        for (const auto &[encoding, bytes] :
             {std::pair(TextEncoding::ShiftJis, shiftJis), std::pair(TextEncoding::EucJp, eucJp)}) {
            TextDecoder whole(encoding);
            const QString expected = QString(whole.take(bytes) + whole.finish());
            for (const qsizetype size : {1, 2, 3, 5}) {
                TextDecoder decoder(encoding);
                QString text;
                for (qsizetype at = 0; at < bytes.size(); at += size)
                    text += decoder.take(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
                text += decoder.finish();
                QCOMPARE(text, expected);
            }
        }
    }

    void takesAGivenEncoding()
    {
        TableOptions options;
        options.encoding = TextEncoding::ShiftJis;
        QCOMPARE(encodingIn(read("\227\246\n\226\274\n", options)), QStringLiteral("Shift_JIS"));
        options.encoding = TextEncoding::Utf8;
        const Result<TablePreview> wrong = read(shiftJis, options);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::CsvEncoding);
        QCOMPARE(wrong.error().argument(QStringLiteral("encoding")), QStringLiteral("UTF-8"));
        options.encoding = TextEncoding::EucJp;
        const Result<TablePreview> other = read(shiftJis, options);
        QVERIFY(!other);
        QCOMPARE(other.error().argument(QStringLiteral("encoding")), QStringLiteral("EUC-JP"));
    }

    void namesTheRowThatCannotBeRead()
    {
        TableOptions options;
        options.encoding = TextEncoding::ShiftJis;
        const Result<TablePreview> broken = read("a,b\n1,2\n3,\x81\x81\x20\xFF\n", options);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::CsvEncoding);
        QCOMPARE(broken.error().argument(QStringLiteral("row")), QStringLiteral("3"));
        const Result<TablePreview> cut = read("a,b\n1,\x89", options);
        QVERIFY(!cut);
        QCOMPARE(cut.error().argument(QStringLiteral("row")), QStringLiteral("2"));
        const Result<TablePreview> odd = read(QByteArray("\xFF\xFE"
                                                         "a\0\n\0b",
                                                         7));
        QVERIFY(!odd);
        QCOMPARE(odd.error().code, ErrorCode::CsvEncoding);
    }

    void utf8WithAFewBrokenBytesStaysUtf8()
    {
        const QByteArray bytes = QStringLiteral("会社名\n株式会社さくら\n").toUtf8() + "x\x89\n";
        const Result<TablePreview> preview = read(bytes);
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, ErrorCode::CsvEncoding);
        QCOMPARE(preview.error().argument(QStringLiteral("encoding")), QStringLiteral("UTF-8"));
        QCOMPARE(preview.error().argument(QStringLiteral("row")), QStringLiteral("3"));
    }

    void findsTheQuote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("cell");
        const QString mark = QStringLiteral("\"");
        const QString apostrophe = QStringLiteral("'");
        QTest::newRow("mark") << QByteArray("a,b\n\"x,y\",2\n") << mark << QStringLiteral("x,y");
        QTest::newRow("none") << QByteArray("a,b\nx,2\n") << mark << QStringLiteral("x");
        QTest::newRow("apostrophe") << QByteArray("'a','b'\n'x,y','it''s'\n") << apostrophe << QStringLiteral("x,y");
        QTest::newRow("apostrophes within") << QByteArray("a,b\nl'eau,d'or\n") << mark << QStringLiteral("l'eau");
        QTest::newRow("our guard") << QByteArray("a,b\n'=1,'+2\n") << mark << QStringLiteral("=1");
    }
    void findsTheQuote()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, quote);
        QFETCH(QString, cell);
        const Result<TablePreview> preview = read(bytes);
        QVERIFY(preview);
        QCOMPARE(QString(preview->csv->quote), quote);
        QCOMPARE(preview->table.rows.at(0).at(0), cell);
    }

    void whatWeWriteIsNotTakenForApostrophes()
    {
        SheetSpec sheet;
        sheet.columns = {{QStringLiteral("'a'")}, {QStringLiteral("dogs'")}};
        sheet.rows = {{QStringLiteral("=1"), QStringLiteral("'x'")}, {QStringLiteral("'"), QStringLiteral("it's")}};
        const Result<TablePreview> preview = read(csvBytes(sheet, {}));
        QVERIFY(preview);
        QCOMPARE(preview->csv->quote, QChar(u'"'));
        QCOMPARE(preview->table.header, (QStringList {QStringLiteral("'a'"), QStringLiteral("dogs'")}));
        QCOMPARE(preview->table.rows.at(0), (QStringList {QStringLiteral("=1"), QStringLiteral("'x'")}));
        QCOMPARE(preview->table.rows.at(1), (QStringList {QStringLiteral("'"), QStringLiteral("it's")}));
    }

    void takesAGivenQuote()
    {
        TableOptions options;
        options.quote = u'\'';
        const Result<TablePreview> preview = read("a,b\n'x,y',\"2\n", options);
        QVERIFY(preview);
        QCOMPARE(preview->table.rows.at(0), (QStringList {QStringLiteral("x,y"), QStringLiteral("\"2")}));
    }

    void knowsItsNames()
    {
        QCOMPARE(encodingFromName(QStringLiteral("shift_jis")), TextEncoding::ShiftJis);
        QCOMPARE(encodingFromName(QStringLiteral("UTF-16")), TextEncoding::Utf16);
        QVERIFY(!encodingFromName(QStringLiteral("klingon")));
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
