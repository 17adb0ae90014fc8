// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pitchdesk;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsTheBodyOfATriggerWhole();
    void everyMigrationEndsWithAWholeStatement();
};

void SqlScriptTest::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *script, std::initializer_list<const char *> statements) {
        QStringList list;
        for (const char *statement : statements)
            list.append(QString::fromUtf8(statement));
        QTest::newRow(name) << QString::fromUtf8(script) << list;
    };
    row("nothing", "", {});
    row("only white space and comments", " \n-- a;b\n/* c; */ ;; \n", {});
    row("two", "SELECT 1; SELECT 2;", {"SELECT 1", "SELECT 2"});
    row("the last without its end", "SELECT 1;\nSELECT 2", {"SELECT 1", "SELECT 2"});
    row("a text with a semicolon", "SELECT 'a;b'; SELECT 2", {"SELECT 'a;b'", "SELECT 2"});
    row("a text with a quote", "SELECT 'it''s;'; SELECT 2", {"SELECT 'it''s;'", "SELECT 2"});
    row("an empty text", "SELECT ''; SELECT ';'", {"SELECT ''", "SELECT ';'"});
    row("a quoted name", "SELECT \"a;\"\"b\"; SELECT `c;d`", {"SELECT \"a;\"\"b\"", "SELECT `c;d`"});
    row("a name in brackets", "SELECT [a;b]; SELECT 2", {"SELECT [a;b]", "SELECT 2"});
    row("a comment in a text", "SELECT '-- no; /* no */'; SELECT 2", {"SELECT '-- no; /* no */'", "SELECT 2"});
    row("a quote in a comment", "SELECT 1; -- it's\nSELECT 2; /* \" */ SELECT 3", {"SELECT 1", "SELECT 2", "SELECT 3"});
    row("a comment is white space", "SELECT/* x */1", {"SELECT 1"});
    row("a comment that does not end", "SELECT 1; /* SELECT 2;", {"SELECT 1"});
    row("a text that does not end", "SELECT 'a; SELECT 2;", {"SELECT 'a; SELECT 2;"});
    row("a transaction is no trigger", "BEGIN; SELECT 1; END;", {"BEGIN", "SELECT 1", "END"});
    row("CASE outside a trigger", "SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3",
        {"SELECT CASE 1 WHEN 1 THEN 2 END", "SELECT 3"});
    row("a table called after a trigger", "CREATE TABLE trigger_begin (a); SELECT 1",
        {"CREATE TABLE trigger_begin (a)", "SELECT 1"});
    row("text beyond ASCII", "SELECT '髙﨑𠮷;'; SELECT 2", {"SELECT '髙﨑𠮷;'", "SELECT 2"});
}

void SqlScriptTest::splits()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(splitSqlScript(script), statements);
}

void SqlScriptTest::keepsTheBodyOfATriggerWhole()
{
    const QString trigger = QStringLiteral(
        "CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n"
        "  UPDATE a SET b = CASE WHEN c THEN 'END;' ELSE CASE d WHEN 1 THEN 2 END END;\n"
        "  DELETE FROM legend WHERE beginning = 'BEGIN';\nEND");
    const QString temporary = QStringLiteral("create temp trigger u before delete on a begin select 1; select 2; end");
    QCOMPARE(splitSqlScript(QString(trigger + u";\n" + temporary + u";\nSELECT 3;")),
             (QStringList {trigger, temporary, QStringLiteral("SELECT 3")}));
}

void SqlScriptTest::everyMigrationEndsWithAWholeStatement()
{
    const QDir folder(QStringLiteral(PROJECT_SOURCE_DIR "/core/storage/sql"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList statements = splitSqlScript(QString::fromUtf8(file.readAll()));
        for (const QString &statement : statements) {
            const bool isTrigger = statement.startsWith(QStringLiteral("CREATE TRIGGER"));
            QCOMPARE(isTrigger ? statement.endsWith(QStringLiteral("END")) : !statement.contains(u';'), true);
        }
    }
}

QTEST_GUILESS_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
