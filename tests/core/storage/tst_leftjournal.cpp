// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// A file beside which a program that was killed has left its rollback journal.
class TestLeftJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Copies a file and its journal in the middle of a transaction, as a killed program leaves them.
    QString leftInTheMiddle()
    {
        const QString file = m_folder.filePath(QStringLiteral("whole.db"));
        const QString copy = m_folder.filePath(QStringLiteral("left.db"));
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(file);
            raw.open();
            QSqlQuery query(raw);
            for (const char *sql :
                 {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 4", "CREATE TABLE t (x TEXT)",
                  "INSERT INTO t VALUES ('kept')", "BEGIN",
                  "INSERT INTO t WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                  "SELECT printf('%0200d', i) FROM n"})
                query.exec(QString::fromLatin1(sql));
            QFile::copy(file, copy);
            QFile::copy(file + QStringLiteral("-journal"), copy + QStringLiteral("-journal"));
            query.exec(QStringLiteral("ROLLBACK"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        return copy;
    }

private Q_SLOTS:
    void aReaderFindsTheFileAsItWasBefore()
    {
        const QString file = leftInTheMiddle();
        QVERIFY(QFile(file + QStringLiteral("-journal")).size() > 0);
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        QVERIFY(database);
        const auto rows = selectNumber(**database, QStringLiteral("SELECT count(*) FROM t"));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QCOMPARE(*rows, 1);
        QVERIFY(!QFile::exists(file + QStringLiteral("-journal")));
    }
};

QTEST_GUILESS_MAIN(TestLeftJournal)
#include "tst_leftjournal.moc"
