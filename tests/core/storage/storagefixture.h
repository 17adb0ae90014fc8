// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pitchdesk::test {

/// Fails the test with the error's line.
#define PD_VERIFY(expression)                                                                                          \
    do {                                                                                                               \
        const auto &pdVerified = (expression);                                                                         \
        QVERIFY2(pdVerified.has_value(), pdVerified ? "" : qPrintable(toLogLine(pdVerified.error())));                 \
    } while (false)

/// Fails the test unless the expression failed with this code.
#define PD_REFUSED(expression, expected)                                                                               \
    do {                                                                                                               \
        const auto &pdRefused = (expression);                                                                          \
        QVERIFY2(!pdRefused.has_value(), "it was allowed");                                                            \
        QVERIFY2(pdRefused.error().code == (expected), qPrintable(toLogLine(pdRefused.error())));                      \
    } while (false)

/// What a fixture itself needs to succeed.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("fixture: %s", qPrintable(toLogLine(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A column and its value.
struct Field {
    Field(const char *name, const char *text)
        : column(QString::fromUtf8(name))
        , value(QString::fromUtf8(text))
    {
    }
    Field(const char *name, const QVariant &any)
        : column(QString::fromUtf8(name))
        , value(any)
    {
    }

    QString column;
    QVariant value;
};
using Fields = QList<Field>;

inline QVariant key(qint64 id)
{
    return QVariant(id);
}

inline Action action(const char *name, const QMap<QString, QString> &arguments = {})
{
    return {QString::fromUtf8(name), arguments};
}

/// The bytes of a fresh workspace, made once a process: migrating for each test would take most of its time.
inline const QByteArray &freshWorkspace()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fresh"));
        must(migrate(*must(Database::open(path, Database::Mode::ReadWrite))));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

/// A migrated workspace file in a folder of its own (or a given one), with a clock that stands still.
class StorageFixture
{
public:
    explicit StorageFixture(quint64 seed = 1)
        : m_folder(std::make_unique<QTemporaryDir>())
        , m_file(m_folder->filePath(QStringLiteral("work.pitchdesk")))
        , m_uids(seed)
    {
        QFile fresh(m_file);
        if (!fresh.open(QIODevice::WriteOnly) || fresh.write(freshWorkspace()) != freshWorkspace().size())
            qFatal("fixture: %s", qPrintable(fresh.errorString()));
        fresh.close();
        open();
    }
    /// On a given file, with every commit brought to the disk.
    StorageFixture(const QString &file, quint64 seed)
        : m_file(file)
        , m_uids(seed)
    {
        open();
    }

    void close()
    {
        m_store.reset();
        m_database.reset();
    }
    void open(Database::Mode mode = Database::Mode::ReadWrite)
    {
        close();
        m_database = must(Database::open(m_file, mode));
        if (mode == Database::Mode::ReadWrite)
            must(migrate(*m_database));
        if (m_folder) // no test cuts the power, and waiting for the disk would take most of its time
            must(m_database->execute(QStringLiteral("PRAGMA synchronous = OFF")));
        m_store = std::make_unique<Store>(*m_database, clock, m_uids, QStringLiteral("Tester"));
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString beside(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    /// Runs one statement, inside a transaction or not.
    Status run(const QString &sql) { return database().execute(sql); }
    Status run(const char *sql) { return run(QString::fromUtf8(sql)); }
    [[nodiscard]] qint64 number(const QString &sql) { return must(selectNumber(database(), sql)); }
    [[nodiscard]] qint64 number(const char *sql) { return number(QString::fromUtf8(sql)); }
    [[nodiscard]] QString text(const char *sql)
    {
        Query query(database(), QString::fromUtf8(sql));
        must(query.execOne());
        return query.text(0);
    }

    /// A transaction around `body`, which returns a Status or nothing.
    template<typename Body>
    Status change(Body &&body, const Action &what = action("test.change"), TransactionKind kind = TransactionKind::Do)
    {
        PD_ASSIGN(Transaction transaction, Transaction::begin(store(), what, kind));
        if constexpr (std::is_void_v<decltype(body())>)
            body();
        else
            PD_TRY(body());
        return transaction.commit();
    }
    Status changeBy(const char *sql, const Action &what = action("test.change"))
    {
        return change([&] { return run(sql); }, what);
    }

    Result<qint64> tryInsert(const char *table, const Fields &fields)
    {
        QStringList columns;
        for (const Field &field : fields)
            columns.append(field.column);
        const QString marks = QStringList(fields.size(), QStringLiteral("?")).join(u',');
        Query query(
            database(),
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QString::fromUtf8(table), columns.join(u','), marks));
        for (const Field &field : fields)
            query.bind(field.value);
        PD_TRY(query.exec());
        return query.lastInsertId();
    }
    qint64 insert(const char *table, const Fields &fields) { return must(tryInsert(table, fields)); }
    Field uid() { return {"uid", QVariant(m_store->newUid())}; }

    qint64 organisation(const char *name) { return insert("organisation", {uid(), {"name_en", name}}); }
    qint64 event(const char *name) { return insert("event", {uid(), {"name_en", name}, {"zone", "Asia/Tokyo"}}); }
    qint64 challenge(qint64 event, int number, const char *title)
    {
        return insert("challenge", {uid(), {"event_id", key(event)}, {"number", number}, {"title_en", title}});
    }
    qint64 rubric(qint64 event) { return insert("rubric", {uid(), {"event_id", key(event)}, {"name_en", "Rubric"}}); }
    qint64 criterion(qint64 rubric, const char *code, int weight)
    {
        return insert("criterion",
                      {uid(), {"rubric_id", key(rubric)}, {"code", code}, {"name_en", code}, {"weight", weight}});
    }
    qint64 round(qint64 event, qint64 rubric)
    {
        return insert("round", {uid(), {"event_id", key(event)}, {"rubric_id", key(rubric)}, {"name_en", "Round"}});
    }
    qint64 person(const char *name) { return insert("person", {uid(), {"printed_name", name}}); }
    qint64 judge(qint64 event, int number, qint64 person)
    {
        return insert("judge", {uid(), {"event_id", key(event)}, {"number", number}, {"person_id", key(person)}});
    }
    qint64 panel(qint64 round, qint64 challenge)
    {
        return insert("panel", {uid(), {"round_id", key(round)}, {"challenge_id", key(challenge)}});
    }
    qint64 member(qint64 panel, qint64 judge, bool chair)
    {
        return insert("panel_member", {{"panel_id", key(panel)}, {"judge_id", key(judge)}, {"is_chair", int(chair)}});
    }
    qint64 proposal(qint64 event, int number, qint64 challenge, qint64 applicant)
    {
        return insert("proposal",
                      {uid(),
                       {"event_id", key(event)},
                       {"number", number},
                       {"challenge_id", key(challenge)},
                       {"applicant_id", key(applicant)},
                       {"title", QVariant(QStringLiteral("Proposal %1").arg(number))}});
    }
    qint64 review(qint64 round, qint64 proposal, qint64 judge)
    {
        return insert("review",
                      {uid(), {"round_id", key(round)}, {"proposal_id", key(proposal)}, {"judge_id", key(judge)}});
    }
    Result<qint64> tryScore(qint64 review, qint64 criterion, int points)
    {
        return tryInsert(
            "score",
            {{"review_id", key(review)}, {"criterion_id", key(criterion)}, {"state", "scored"}, {"points", points}});
    }
    qint64 score(qint64 review, qint64 criterion, int points) { return must(tryScore(review, criterion, points)); }

    FixedClock clock {QDateTime(QDate(2026, 1, 19), QTime(2, 41, 7), Qt::UTC)};

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    UidSource m_uids;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Store> m_store;
};

/// One event with a bit of everything, nothing scored yet. The criteria weigh 60 and 40.
struct World {
    qint64 organisation = 0;
    qint64 event = 0;
    qint64 challenge = 0;
    qint64 rubric = 0;
    qint64 quality = 0;
    qint64 effect = 0;
    qint64 round = 0;
    qint64 person = 0;
    qint64 judge = 0;
    qint64 panel = 0;
    qint64 proposal = 0;
    qint64 review = 0;
};

/// Inserts it; needs an open transaction.
inline World insertWorld(StorageFixture &fixture)
{
    World world;
    world.organisation = fixture.organisation("Owner");
    world.event = fixture.event("Event");
    world.challenge = fixture.challenge(world.event, 1, "Challenge");
    world.rubric = fixture.rubric(world.event);
    world.quality = fixture.criterion(world.rubric, "Q", 60);
    world.effect = fixture.criterion(world.rubric, "E", 40);
    world.round = fixture.round(world.event, world.rubric);
    world.person = fixture.person("Person");
    world.judge = fixture.judge(world.event, 1, world.person);
    world.panel = fixture.panel(world.round, world.challenge);
    fixture.member(world.panel, world.judge, true);
    world.proposal = fixture.proposal(world.event, 1, world.challenge, world.organisation);
    world.review = fixture.review(world.round, world.proposal, world.judge);
    return world;
}

/// A committed world.
inline World makeWorld(StorageFixture &fixture)
{
    World world;
    must(fixture.change([&] { world = insertWorld(fixture); }, action("test.world")));
    return world;
}

/// Every row that `sql` selects, one a line, each value as an SQL literal.
inline QString dumpQuery(Database &database, const QString &table, const QStringList &columns, const QString &order)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted.append(QStringLiteral("quote(%1)").arg(column));
    Query query(
        database,
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(quoted.join(QStringLiteral("||','||")), table, order));
    must(query.exec());
    QString dump;
    while (query.next())
        dump += QString(table + u": " + query.text(0) + u'\n');
    return dump;
}

/// All journalled tables, byte for byte.
inline QString dumpRows(Database &database)
{
    QString dump;
    for (const QString &table : must(journalledTables(database)))
        dump += dumpQuery(database, table, must(tableColumns(database, table)), QStringLiteral("id"));
    return dump;
}

/// What is derived, without the keys of its rows.
inline QString dumpDerived(Database &database)
{
    const auto columns = [](const char *list) { return QString::fromUtf8(list).split(u' '); };
    return QString(dumpQuery(database, QStringLiteral("search_document"),
                             columns("kind record_id event_id heading detail folded"),
                             QStringLiteral("kind, record_id"))
                   + dumpQuery(database, QStringLiteral("duplicate_key"), columns("proposal_id event_id kind folded"),
                               QStringLiteral("proposal_id, kind, folded")));
}

inline QString dumpAll(Database &database)
{
    return QString(dumpRows(database) + dumpDerived(database));
}

} // namespace pitchdesk::test
