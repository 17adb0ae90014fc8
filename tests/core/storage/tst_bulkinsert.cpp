// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkinsert.h"

#include "tests/core/storage/storagefixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QStringList termColumns {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("scheme"),
                               QStringLiteral("code"), QStringLiteral("label_en")};

QStringList column(StorageFixture &fixture, const char *sql)
{
    Query query(fixture.database(), QString::fromUtf8(sql));
    must(query.exec());
    QStringList texts;
    while (query.next())
        texts.append(query.text(0));
    return texts;
}

} // namespace

class BulkInsertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllRowsInOrder_data();
    void writesAllRowsInOrder();
    void goesOnAfterItsRowsWereWritten();
    void keepsEmptyTextsAndNulls();
    void reportsWhatTheSchemaRefuses();
    void bindsQuestionMarksInTextsAsTheyAre();
};

void BulkInsertTest::writesAllRowsInOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 31, 32, 33, 63, 64, 100})
        QTest::addRow("%d", count) << count;
}

/// The same rows, keys and entries of the journal as one statement for each row makes.
void BulkInsertTest::writesAllRowsInOrder()
{
    QFETCH(const int, count);
    StorageFixture one;
    StorageFixture many;
    must(one.change([&] {
        for (int i = 0; i < count; ++i)
            one.insert("term", {{"uid", QVariant(i)}, {"scheme", "x"}, {"code", QVariant(i)}, {"label_en", "L"}});
    }));
    must(many.change([&]() -> Status {
        BulkInsert insert(many.database(), QStringLiteral("term"), termColumns);
        for (int i = 0; i < count; ++i) {
            PD_TRY(insert.beginRow());
            insert.bind(QString::number(i))
                .bind(QStringLiteral("x"))
                .bind(QString::number(i))
                .bind(QStringLiteral("L"));
        }
        if (insert.pending() != count)
            return fail(ErrorCode::Internal);
        return insert.finish();
    }));
    QCOMPARE(dumpRows(many.database()), dumpRows(one.database()));
    const char *journal = "SELECT row_key || operation || table_name FROM journal_change ORDER BY id";
    QCOMPARE(column(many, journal), column(one, journal));
}

void BulkInsertTest::goesOnAfterItsRowsWereWritten()
{
    StorageFixture fixture;
    PD_VERIFY(fixture.change([&]() -> Status {
        BulkInsert insert(fixture.database(), QStringLiteral("term"), termColumns);
        const auto add = [&insert](const char *code) -> Result<qint64> {
            PD_ASSIGN(const qint64 id, insert.beginRow());
            insert.bind(QString::fromUtf8(code))
                .bind(QStringLiteral("x"))
                .bind(QString::fromUtf8(code))
                .bind(QString());
            return id;
        };
        PD_TRY(add("a"));
        PD_TRY(add("b"));
        PD_TRY(insert.finish());
        PD_TRY(insert.finish()); // nothing is left
        fixture.insert("term", {{"uid", "c"}, {"scheme", "x"}, {"code", "c"}});
        PD_ASSIGN(const qint64 id, add("d"));
        PD_TRY(insert.finish());
        return id == fixture.number("SELECT id FROM term WHERE code = 'd'") ? Status {}
                                                                            : Status(fail(ErrorCode::Internal));
    }));
    QCOMPARE(column(fixture, "SELECT code FROM term ORDER BY id"), QStringLiteral("a b c d").split(u' '));
}

void BulkInsertTest::keepsEmptyTextsAndNulls()
{
    StorageFixture fixture;
    BulkInsert insert(fixture.database(), QStringLiteral("search_document"),
                      {QStringLiteral("kind"), QStringLiteral("record_id"), QStringLiteral("event_id"),
                       QStringLiteral("heading"), QStringLiteral("detail"), QStringLiteral("folded")});
    for (int i = 1; i <= 3; ++i)
        insert.bind(QStringLiteral("k"))
            .bind(i)
            .bindNull()
            .bind(QString())
            .bind(QStringLiteral(""))
            .bind(QString(QChar(0x30E9)));
    PD_VERIFY(insert.finish());
    QCOMPARE(fixture.number("SELECT count(*) FROM search_document WHERE event_id IS NULL AND heading = '' AND "
                            "detail = '' AND folded = 'ラ'"),
             3);
}

void BulkInsertTest::reportsWhatTheSchemaRefuses()
{
    StorageFixture fixture;
    const QString before = dumpRows(fixture.database());
    PD_REFUSED(fixture.change([&]() -> Status {
        BulkInsert insert(fixture.database(), QStringLiteral("term"), termColumns);
        for (const char *code : {"a", "b", "a"}) {
            PD_TRY(insert.beginRow());
            insert.bind(QString::fromUtf8(code))
                .bind(QStringLiteral("x"))
                .bind(QString::fromUtf8(code))
                .bind(QString());
        }
        return insert.finish();
    }),
               ErrorCode::DatabaseFailed);
    QCOMPARE(dumpRows(fixture.database()), before);
}

/// A placeholder is one only outside of quotes.
void BulkInsertTest::bindsQuestionMarksInTextsAsTheyAre()
{
    StorageFixture fixture;
    Query query(fixture.database(), QStringLiteral("SELECT '?', ?, 'it''s ?', ? AS \"a ? b\""));
    query.bind(QStringLiteral("one?")).bind(2);
    PD_VERIFY(query.execOne());
    QCOMPARE(query.text(0), QStringLiteral("?"));
    QCOMPARE(query.text(1), QStringLiteral("one?"));
    QCOMPARE(query.text(2), QStringLiteral("it's ?"));
    QCOMPARE(query.number(3), 2);
}

QTEST_GUILESS_MAIN(BulkInsertTest)
#include "tst_bulkinsert.moc"
