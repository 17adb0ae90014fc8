// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"

#include <QAction>

using namespace pitchdesk;

/// A sheet for a translator, written and taken back from the Proposals page.
class TestTranslationSheets : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_sheet;

    InlineMessage *message() { return m_fixture->find<InlineMessage>("proposals.message"); }
    void trigger(const char *name) { m_fixture->window->findChild<QAction *>(QLatin1StringView(name))->trigger(); }
    TableData sheet()
    {
        Progress progress;
        auto read = readXlsx(m_sheet, {}, progress);
        return read ? *read : TableData {};
    }
    /// Writes the sheet again with other cells, as a translator's program would.
    void rewrite(const TableData &table)
    {
        SheetSpec spec;
        spec.name = QStringLiteral("Sheet1");
        for (const QString &title : table.header)
            spec.columns.push_back({title, ColumnSpec::Text, 0, {}});
        for (const QStringList &cells : table.rows)
            spec.rows.emplace_back(cells.begin(), cells.end());
        QFile::remove(m_sheet);
        QVERIFY(writeXlsx({spec}, m_sheet));
    }
    void takeBack(int button)
    {
        m_fixture->dialogs->setNextFile(m_sheet);
        m_fixture->dialogs->setNextButton(button);
        message()->clear();
        trigger("export.translations.back");
        QTRY_VERIFY(!message()->text().isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        m_fixture->window->showPage(PageId::Proposals);
        m_sheet = m_fixture->folder.filePath(QStringLiteral("translator.xlsx"));
        QTRY_VERIFY(m_fixture->window->findChild<QAction *>(QStringLiteral("export.translations.ja")));
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
        QFile::remove(m_sheet);
    }

    void goesOutAndComesBack()
    {
        m_fixture->dialogs->setNextFile(m_sheet);
        trigger("export.translations.ja");
        QTRY_VERIFY(message()->text().contains(QStringLiteral("translator.xlsx")));
        TableData table = sheet();
        QVERIFY(table.rows.size() > 50);
        table.rows[0][table.header.size() - 2] = QStringLiteral("訳文その一");
        table.rows[1][table.header.size() - 2] = QStringLiteral("訳文その二");
        rewrite(table);
        takeBack(0);
        QVERIFY2(message()->text().contains(QStringLiteral("2 translations changed")), qPrintable(message()->text()));
        takeBack(1); // the same again
        QVERIFY2(message()->text().contains(QStringLiteral("0 translations changed")), qPrintable(message()->text()));
    }

    void saysWhichRowsItCannotTake()
    {
        m_fixture->dialogs->setNextFile(m_sheet);
        trigger("export.translations.ja");
        QTRY_VERIFY(message()->text().contains(QStringLiteral("translator.xlsx")));
        TableData table = sheet();
        for (int row = 0; row < 5; ++row) {
            table.rows[size_t(row)][0] = QStringLiteral("nothing of ours");
            table.rows[size_t(row)][table.header.size() - 2] = QStringLiteral("訳文");
        }
        rewrite(table);
        takeBack(0);
        QVERIFY2(message()->text().contains(QStringLiteral("Row 2")), qPrintable(message()->text()));
        QVERIFY2(message()->text().contains(QStringLiteral("2 more rows")), qPrintable(message()->text()));
        QFile broken(m_sheet);
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write("not a workbook");
        broken.close();
        takeBack(0);
        QVERIFY(message()->text().contains(QStringLiteral("translator.xlsx")));
    }
};

QTEST_MAIN(TestTranslationSheets)
#include "tst_translationsheets.moc"
