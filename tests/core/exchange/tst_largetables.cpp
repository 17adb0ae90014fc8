// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/tablereader.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

constexpr int rowCount = 100'000;

/// Most memory this process has held, in MiB; 0 where the system does not say.
int peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toInt() / 1024;
}

/// Begins counting anew.
void forgetPeakMemory()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 30;
#else
constexpr int slowness = 10; ///< of a build without optimisation on a machine that has other work
#endif

} // namespace

/// Sizes that must work: 100,000 rows of 350 bytes. The bounds are wide; they catch what is not linear.
class LargeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsCsv();
    void readsXlsx();
    void readsCsv();

private:
    QTemporaryDir m_folder;
};

void LargeTablesTest::streamsCsv()
{
    const QString path = m_folder.filePath(QStringLiteral("large.csv"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b,c,d,e,f,g,h,i,j\n");
        const QByteArray cell = QByteArray(31, 'x') + "\xC3\xA9";
        for (int row = 0; row < rowCount; ++row) {
            QByteArray line = QByteArray::number(row);
            for (int column = 0; column < 8; ++column)
                line += ',' + cell;
            file.write(line + ",\"quoted, and long enough to be a real answer\"\n");
        }
    }
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    Progress progress;
    const RowCallback count = [&rows](int, QStringList &&cells) {
        rows += cells.size() == 10 ? 1 : 0;
        return Status();
    };
    QVERIFY(pitchdesk::readCsv(path, {}, count, progress));
    QCOMPARE(rows, rowCount + 1);
    qInfo("CSV as a stream: %lld ms, %d MiB", timer.elapsed(), peakMemory());
    QVERIFY(timer.elapsed() < 1000 * slowness);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(peakMemory() < 100);
#endif
}

void LargeTablesTest::readsXlsx()
{
    QByteArray strings;
    QByteArray sheet = "<sheetData>";
    for (int row = 0; row <= rowCount; ++row) {
        sheet += "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (char column = 'A'; column < 'K'; ++column) {
            const QByteArray reference = column + QByteArray::number(row + 1);
            const QByteArray value = QByteArray::number(column < 'F' ? row * 5 + column - 'A' : row);
            if (column < 'F') {
                strings += "<si><t>answer number " + value + "</t></si>";
                sheet += "<c r=\"" + reference + "\" t=\"s\"><v>" + value + "</v></c>";
            } else {
                sheet += "<c r=\"" + reference + "\"><v>" + value + ".5</v></c>";
            }
        }
        sheet += "</row>";
    }
    QByteArray zip = workbook(sheet + "</sheetData>", strings).bytes();
    const QString path = m_folder.filePath(QStringLiteral("large.xlsx"));
    QVERIFY(writeFile(path, zip));
    const qsizetype parts = sheet.size() + strings.size();
    for (QByteArray *used : {&strings, &sheet, &zip})
        *used = QByteArray();
    forgetPeakMemory();
    const int before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    const Result<TableData> table = readTable(path, {}, progress);
    QVERIFY2(table, table ? "" : qPrintable(toLogLine(table.error())));
    qInfo("XLSX of %lld MB of XML: %lld ms, peak %d MiB (%d before)", qlonglong(parts / 1'000'000), timer.elapsed(),
          peakMemory(), before);
    QCOMPARE(table->rows.size(), size_t(rowCount));
    QCOMPARE(table->rows.back().last(), QStringLiteral("100000.5"));
    QVERIFY(timer.elapsed() < 5000 * slowness);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(peakMemory() < 300);
#endif
}

void LargeTablesTest::readsCsv()
{
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    const Result<TableData> table = readTable(m_folder.filePath(QStringLiteral("large.csv")), {}, progress);
    QVERIFY(table);
    qInfo("CSV as a table: %lld ms", timer.elapsed());
    QCOMPARE(table->rows.size(), size_t(rowCount));
    QVERIFY(timer.elapsed() < 2000 * slowness);
}

QTEST_GUILESS_MAIN(LargeTablesTest)
#include "tst_largetables.moc"
