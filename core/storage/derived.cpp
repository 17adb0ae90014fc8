// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"

#include "core/storage/bulkinsert.h"
#include "core/storage/derivedrows.h"

#include <QMap>
#include <QSet>

namespace pitchdesk {

namespace {

/// How changes of a table touch records of a kind: `select` gives their ids, :t being the transaction.
struct TouchRule {
    const char *kind;
    const char *table;
    const char *operation; ///< empty = any
    const char *select;
};

/// Directly, or through what they are made of. A deleted part is found through the row that it was.
constexpr TouchRule touchRules[] {
    {"proposal", "proposal", "",
     "SELECT row_key FROM journal_change WHERE transaction_id = :t AND table_name = 'proposal'"},
    {"proposal", "answer", "",
     "SELECT a.proposal_id FROM journal_change j JOIN answer a ON a.id = j.row_key "
     "WHERE j.transaction_id = :t AND j.table_name = 'answer'"},
    {"proposal", "answer", "delete",
     "SELECT json_extract(before, '$.proposal_id') FROM journal_change "
     "WHERE transaction_id = :t AND table_name = 'answer' AND before IS NOT NULL"},
    {"proposal", "answer", "update",
     "SELECT json_extract(before, '$.proposal_id') FROM journal_change "
     "WHERE transaction_id = :t AND table_name = 'answer' AND before IS NOT NULL"},
    {"proposal", "organisation", "update",
     "SELECT p.id FROM journal_change j JOIN proposal p ON p.applicant_id = j.row_key "
     "WHERE j.transaction_id = :t AND j.table_name = 'organisation' AND j.operation = 'update'"},
    {"proposal", "person", "update",
     "SELECT p.id FROM journal_change j JOIN proposal p ON p.contact_id = j.row_key "
     "WHERE j.transaction_id = :t AND j.table_name = 'person' AND j.operation = 'update'"},
    {"challenge", "challenge", "",
     "SELECT row_key FROM journal_change WHERE transaction_id = :t AND table_name = 'challenge'"},
    {"challenge", "challenge_owner", "",
     "SELECT w.challenge_id FROM journal_change j JOIN challenge_owner w ON w.id = j.row_key "
     "WHERE j.transaction_id = :t AND j.table_name = 'challenge_owner'"},
    {"challenge", "challenge_owner", "",
     "SELECT json_extract(before, '$.challenge_id') FROM journal_change "
     "WHERE transaction_id = :t AND table_name = 'challenge_owner' AND before IS NOT NULL"},
    {"challenge", "organisation", "",
     "SELECT w.challenge_id FROM journal_change j JOIN challenge_owner w ON w.organisation_id = j.row_key "
     "WHERE j.transaction_id = :t AND j.table_name = 'organisation'"},
    {"organisation", "organisation", "",
     "SELECT row_key FROM journal_change WHERE transaction_id = :t AND table_name = 'organisation'"},
    {"person", "person", "", "SELECT row_key FROM journal_change WHERE transaction_id = :t AND table_name = 'person'"},
};

/// "table operation" of all changes of a transaction: each rule goes through all of them, so only those that apply are run.
Result<QSet<QString>> touchedTables(Database &database, TransactionId transaction)
{
    Query query(database,
                QStringLiteral("SELECT DISTINCT table_name, operation FROM journal_change WHERE transaction_id = ?"));
    query.bind(transaction);
    PD_TRY(query.exec());
    QSet<QString> touched;
    while (query.next())
        touched << query.text(0) + u' ' << query.text(0) + u' ' + query.text(1);
    return touched;
}

/// A SELECT of the ids of the records of a kind that a transaction touched; empty where there can be none.
QString touchedRecords(const QString &kind, const QSet<QString> &touched)
{
    QStringList selects;
    for (const TouchRule &rule : touchRules) {
        const QString key = QString(QString::fromLatin1(rule.table) + u' ' + QString::fromLatin1(rule.operation));
        if (kind == QLatin1StringView(rule.kind) && touched.contains(key))
            selects.append(QString::fromLatin1(rule.select));
    }
    return selects.join(QStringLiteral(" UNION "));
}

/// Writes derived rows, many at once.
class Writer
{
public:
    explicit Writer(Database &database)
        : m_documents(database, QStringLiteral("search_document"),
                      {QStringLiteral("kind"), QStringLiteral("record_id"), QStringLiteral("event_id"),
                       QStringLiteral("heading"), QStringLiteral("detail"), QStringLiteral("folded")})
        , m_keys(database, QStringLiteral("duplicate_key"),
                 {QStringLiteral("proposal_id"), QStringLiteral("event_id"), QStringLiteral("kind"),
                  QStringLiteral("folded")})
    {
    }

    Status write(const DerivedRows &rows)
    {
        const SearchDocument &document = rows.document;
        m_documents.bind(document.kind).bind(document.record);
        if (document.event > 0)
            m_documents.bind(document.event);
        else
            m_documents.bindNull();
        m_documents.bind(document.heading).bind(document.detail).bind(document.folded);
        for (const DuplicateKey &key : rows.keys)
            m_keys.bind(document.record).bind(rows.proposalEvent).bind(key.kind).bind(key.folded);
        return m_documents.pending() < rowsAtOnce ? Status {} : finish();
    }
    Status finish()
    {
        PD_TRY(m_documents.finish());
        return m_keys.finish();
    }

private:
    static constexpr qsizetype rowsAtOnce = 64;

    BulkInsert m_documents;
    BulkInsert m_keys;
};

Status rederiveKind(Database &database, const QString &kind, TransactionId transaction, const QSet<QString> &tables)
{
    QString select = touchedRecords(kind, tables);
    if (select.isEmpty())
        return {};
    PD_TRY(database.execute(QStringLiteral("DELETE FROM temp.touched")));
    select.replace(QStringLiteral(":t"), QString::number(transaction.value()));
    PD_TRY(database.execute(QString(u"INSERT OR IGNORE INTO temp.touched (id) " + select)));
    PD_ASSIGN(const qint64 count, selectNumber(database, QStringLiteral("SELECT count(*) FROM temp.touched")));
    if (count == 0)
        return {};
    const QString filter = QStringLiteral("IN (SELECT id FROM temp.touched)");
    PD_TRY(
        database.execute(QString(u"DELETE FROM search_document WHERE kind = '" + kind + u"' AND record_id " + filter)));
    if (kind == QStringLiteral("proposal"))
        PD_TRY(database.execute(QString(u"DELETE FROM duplicate_key WHERE proposal_id " + filter)));
    Writer writer(database);
    PD_TRY(deriveRows(database, kind, filter, [&writer](const DerivedRows &rows) { return writer.write(rows); }));
    return writer.finish();
}

using Fingerprints = QMap<QString, QString>;

QString fingerprint(const SearchDocument &document)
{
    return QStringList {QString::number(document.event), document.heading, document.detail, document.folded}.join(
        QChar(0x1f));
}

Status compareDocuments(Database &database, const QString &kind, QStringList &lines)
{
    QHash<qint64, QString> expected;
    PD_TRY(deriveRows(database, kind, {}, [&expected](const DerivedRows &rows) -> Status {
        expected.insert(rows.document.record, fingerprint(rows.document));
        return {};
    }));
    Query stored(database,
                 QStringLiteral("SELECT record_id, coalesce(event_id, 0), heading, detail, folded FROM search_document "
                                "WHERE kind = ?"));
    stored.bind(kind);
    PD_TRY(stored.exec());
    while (stored.next()) {
        const SearchDocument document {kind,           stored.integer(0), stored.integer(1),
                                       stored.text(2), stored.text(3),    stored.text(4)};
        const auto found = expected.constFind(document.record);
        if (found == expected.cend() || *found != fingerprint(document))
            lines.append(QStringLiteral("search_document %1 %2").arg(kind).arg(document.record));
        expected.remove(document.record);
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        lines.append(QStringLiteral("search_document %1 %2 (absent)").arg(kind).arg(it.key()));
    return {};
}

Status compareDuplicateKeys(Database &database, QStringList &lines)
{
    QSet<QString> expected;
    const auto keyOf = [](qint64 proposal, qint64 event, const QString &kind, const QString &folded) {
        return QStringList {QString::number(proposal), QString::number(event), kind, folded}.join(QChar(0x1f));
    };
    PD_TRY(deriveRows(database, QStringLiteral("proposal"), {}, [&](const DerivedRows &rows) -> Status {
        for (const DuplicateKey &key : rows.keys)
            expected.insert(keyOf(rows.document.record, rows.proposalEvent, key.kind, key.folded));
        return {};
    }));
    Query stored(database, QStringLiteral("SELECT proposal_id, event_id, kind, folded FROM duplicate_key"));
    PD_TRY(stored.exec());
    while (stored.next()) {
        if (!expected.remove(keyOf(stored.integer(0), stored.integer(1), stored.text(2), stored.text(3))))
            lines.append(QStringLiteral("duplicate_key proposal %1").arg(stored.integer(0)));
    }
    for (const QString &absent : std::as_const(expected))
        lines.append(QStringLiteral("duplicate_key proposal %1 (absent)").arg(absent.section(QChar(0x1f), 0, 0)));
    return {};
}

/// Documents of a kind that nothing derives.
Status findForeignDocuments(Database &database, QStringList &lines)
{
    Query query(database,
                QString(u"SELECT kind, record_id FROM search_document WHERE kind NOT IN ('"
                        + derivedKinds().join(QStringLiteral("', '")) + u"')"));
    PD_TRY(query.exec());
    while (query.next())
        lines.append(QStringLiteral("search_document %1 %2").arg(query.text(0)).arg(query.integer(1)));
    return {};
}

} // namespace

Status rederiveTouched(Database &database, TransactionId transaction)
{
    PD_TRY(database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)")));
    PD_ASSIGN(const QSet<QString> tables, touchedTables(database, transaction));
    for (const QString &kind : derivedKinds())
        PD_TRY(rederiveKind(database, kind, transaction, tables));
    return {};
}

Result<QStringList> checkDerived(Database &database, Progress &progress)
{
    QStringList lines;
    for (const QString &kind : derivedKinds()) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        PD_TRY(compareDocuments(database, kind, lines));
    }
    PD_TRY(findForeignDocuments(database, lines));
    PD_TRY(compareDuplicateKeys(database, lines));
    return lines.mid(0, 100);
}

} // namespace pitchdesk
