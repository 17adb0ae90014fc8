// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/logging.h"
#include "core/storage/derived.h"
#include "core/storage/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace pitchdesk {

namespace {

/// Beyond so many changes a page reloads everything of the tables instead of looking for keys.
constexpr int listedChanges = 5000;

} // namespace

QString transactionKindCode(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::Do:
        return QStringLiteral("do");
    case TransactionKind::Undo:
        return QStringLiteral("undo");
    case TransactionKind::Redo:
        return QStringLiteral("redo");
    case TransactionKind::Barrier:
        return QStringLiteral("barrier");
    }
    Q_UNREACHABLE();
}

QString argumentsToJson(const QMap<QString, QString> &arguments)
{
    QJsonObject object;
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> argumentsFromJson(const QString &json)
{
    QMap<QString, QString> arguments;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        arguments.insert(it.key(), it.value().toString());
    return arguments;
}

Transaction::Transaction(Store &store, Action action, TransactionKind kind)
    : m_store(&store)
    , m_action(std::move(action))
    , m_kind(kind)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_store(other.m_store)
    , m_action(std::move(other.m_action))
    , m_kind(other.m_kind)
    , m_id(other.m_id)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
}

Result<Transaction> Transaction::begin(Store &store, const Action &action, TransactionKind kind, TransactionId subject)
{
    if (store.isReadOnly())
        return fail(Error {ErrorCode::WorkspaceReadOnly, {}, {}}.with(QStringLiteral("file"), store.database().file()));
    Transaction transaction(store, action, kind);
    PD_TRY(store.database().execute(QStringLiteral("BEGIN IMMEDIATE")));
    transaction.m_isOpen = true;
    PD_TRY(transaction.open(subject));
    return transaction;
}

Status Transaction::open(TransactionId subject)
{
    Query entry(m_store->database(),
                QStringLiteral("INSERT INTO journal_transaction (at, who, kind, action, subject_id) "
                               "VALUES (?, ?, ?, ?, ?)"));
    entry.bind(toIsoInstant(m_store->clock().now())).bind(m_store->operatorName()).bind(transactionKindCode(m_kind));
    entry.bind(m_action.key).bind(subject);
    PD_TRY(entry.exec());
    m_id = TransactionId(entry.lastInsertId());
    const bool undoing = m_kind == TransactionKind::Undo || m_kind == TransactionKind::Redo;
    if (undoing)
        PD_TRY(m_store->database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")));
    Query current(m_store->database(), QStringLiteral("UPDATE journal_current SET transaction_id = ?, is_undoing = ?"));
    current.bind(m_id).bind(undoing);
    return current.exec();
}

void Transaction::setArgument(const QString &name, const QString &value)
{
    m_action.arguments.insert(name, value);
}

Status Transaction::commit()
{
    Q_ASSERT(m_isOpen);
    Database &database = m_store->database();
    PD_ASSIGN(const qint64 changes,
              selectNumber(database,
                           QStringLiteral("SELECT count(*) FROM journal_change WHERE "
                                          "transaction_id = %1")
                               .arg(m_id.value())));
    if (changes == 0 && m_kind != TransactionKind::Barrier) {
        rollBack(); // nothing happened, so there is nothing to remember
        return {};
    }
    PD_TRY(finish(int(changes)));
    PD_ASSIGN(const TouchedRows touched, touchedRows(int(changes)));
    PD_TRY(database.execute(QStringLiteral("COMMIT")));
    m_isOpen = false;
    m_store->notify(touched);
    return {};
}

Status Transaction::finish(int changes)
{
    Database &database = m_store->database();
    Q_UNUSED(changes)
    PD_TRY(rederiveTouched(database, m_id));
    if (m_kind == TransactionKind::Do || m_kind == TransactionKind::Barrier) {
        PD_TRY(database.execute(
            QStringLiteral("UPDATE journal_transaction SET state = 'discarded' WHERE state = 'undone'")));
    }
    Query arguments(database, QStringLiteral("UPDATE journal_transaction SET arguments = ? WHERE id = ?"));
    arguments.bind(argumentsToJson(m_action.arguments)).bind(m_id);
    PD_TRY(arguments.exec());
    return database.execute(QStringLiteral("UPDATE journal_current SET transaction_id = NULL, is_undoing = 0"));
}

Result<TouchedRows> Transaction::touchedRows(int changes)
{
    TouchedRows touched;
    touched.tooMany = changes > listedChanges;
    const QString sql = touched.tooMany
        ? QStringLiteral("SELECT DISTINCT table_name, 0 FROM journal_change WHERE transaction_id = ?")
        : QStringLiteral("SELECT DISTINCT table_name, row_key FROM journal_change WHERE transaction_id = ?");
    Query query(m_store->database(), sql);
    query.bind(m_id);
    PD_TRY(query.exec());
    while (query.next())
        touched.keys[query.text(0)].append(query.integer(1));
    return touched;
}

void Transaction::rollBack()
{
    m_isOpen = false;
    // After some failures (a full disk) the engine has rolled back by itself; then there is nothing left to do.
    if (const Status status = m_store->database().execute(QStringLiteral("ROLLBACK")); !status)
        qCInfo(lcStorage) << "rollback:" << toLogLine(status.error());
}

} // namespace pitchdesk
