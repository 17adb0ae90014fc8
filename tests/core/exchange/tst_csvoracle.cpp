// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace pitchdesk;

namespace {

constexpr int csvCases = 500;
constexpr int xlsxCases = 100;

/// Tables that are hard on quoting: short texts out of few, mostly awkward pieces.
class RandomTable
{
public:
    explicit RandomTable(unsigned seed)
        : m_random(seed)
    {
        const int width = pick(1, 6);
        for (int column = 0; column < width; ++column)
            sheet.columns.push_back({QString(u"c" + QString::number(column) + text().trimmed())});
        const int height = pick(0, 12);
        for (int row = 0; row < height; ++row)
            addRow(width);
        options.byteOrderMark = pick(0, 1) == 1;
        options.delimiter = QStringView(u",;\t|")[pick(0, 3)];
    }

    SheetSpec sheet;
    WriteOptions options;
    QList<QStringList> rows;

private:
    int pick(int first, int last) { return std::uniform_int_distribution<int>(first, last)(m_random); }

    QString text()
    {
        static const QStringList pieces {
            QStringLiteral("\""),          QStringLiteral("\"\""),   QStringLiteral(","),       QStringLiteral(";"),
            QStringLiteral("\t"),          QStringLiteral("|"),      QStringLiteral("\n"),      QStringLiteral("\r"),
            QStringLiteral("\r\n"),        QStringLiteral("="),      QStringLiteral("+"),       QStringLiteral("-"),
            QStringLiteral("@"),           QStringLiteral("'"),      QStringLiteral(" "),       QStringLiteral("a"),
            QStringLiteral("0"),           QStringLiteral("会"),     QStringLiteral("髙﨑𠮷"),  QStringLiteral("ễ"),
            QStringLiteral("👩‍🔬"), QStringLiteral("\uFEFF"), QStringLiteral("_x000D_"), QStringLiteral("<&>")};
        QString all;
        for (int count = pick(0, 5); count > 0; --count)
            all += pieces[pick(0, int(pieces.size()) - 1)];
        return all;
    }

    void addRow(int width)
    {
        QStringList texts;
        std::vector<Cell> cells;
        for (int column = 0; column < width; ++column) {
            texts.append(text());
            cells.emplace_back(texts.last());
        }
        // A blank row is left out when it is read; that is tested elsewhere.
        texts[0].prepend(u'x');
        if (pick(0, 2) == 0)
            texts[0].replace(0, 1, QStringLiteral("="));
        cells[0] = texts[0];
        rows.append(texts);
        sheet.rows.push_back(cells);
    }

    std::mt19937 m_random;
};

} // namespace

class CsvOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void readsWhatItWroteWithTheDelimiterFound();
    void readsTheXlsxThatItWrote();
};

void CsvOracleTest::readsWhatItWrote()
{
    for (unsigned seed = 0; seed < csvCases; ++seed) {
        const RandomTable random(seed);
        Progress progress;
        TableOptions options;
        options.delimiter = random.options.delimiter;
        const Result<TableData> table = readCsvBytes(csvBytes(random.sheet, random.options), QStringLiteral("file"),
                                                     options, progress);
        QVERIFY2(table,
                 qPrintable(QString(QString::number(seed) + u' ' + (table ? QString() : toLogLine(table.error())))));
        QVERIFY2(QList<QStringList>(table->rows.cbegin(), table->rows.cend()) == random.rows,
                 qPrintable(QString::number(seed)));
        for (size_t i = 0; i < random.sheet.columns.size(); ++i)
            QCOMPARE(table->header[qsizetype(i)], random.sheet.columns[i].title.trimmed());
    }
}

void CsvOracleTest::readsWhatItWroteWithTheDelimiterFound()
{
    for (unsigned seed = 0; seed < csvCases; ++seed) {
        const RandomTable random(csvCases + seed);
        Progress progress;
        const Result<TableData> table = readCsvBytes(csvBytes(random.sheet, random.options), QStringLiteral("file"), {},
                                                     progress);
        QVERIFY2(table, qPrintable(QString::number(seed)));
        QVERIFY2(QList<QStringList>(table->rows.cbegin(), table->rows.cend()) == random.rows,
                 qPrintable(QString::number(seed)));
    }
}

void CsvOracleTest::readsTheXlsxThatItWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    for (unsigned seed = 0; seed < xlsxCases; ++seed) {
        const RandomTable random(seed);
        QVERIFY(writeXlsx({random.sheet}, path));
        Progress progress;
        const Result<TableData> table = readTable(path, {}, progress);
        QVERIFY2(table,
                 qPrintable(QString(QString::number(seed) + u' ' + (table ? QString() : toLogLine(table.error())))));
        QVERIFY2(QList<QStringList>(table->rows.cbegin(), table->rows.cend()) == random.rows,
                 qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(CsvOracleTest)
#include "tst_csvoracle.moc"
