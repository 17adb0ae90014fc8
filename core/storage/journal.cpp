// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/textfold.h"
#include "core/storage/journalrows.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

namespace pitchdesk {

namespace {

const QString entryColumns = QStringLiteral(
    "SELECT t.id, t.at, t.who, t.kind, t.state, t.action, t.arguments, "
    "(SELECT count(*) FROM journal_change c WHERE c.transaction_id = t.id) FROM journal_transaction t ");

TransactionKind kindFromCode(const QString &code)
{
    for (const auto kind : {TransactionKind::Undo, TransactionKind::Redo, TransactionKind::Barrier}) {
        if (transactionKindCode(kind) == code)
            return kind;
    }
    return TransactionKind::Do;
}

HistoryEntry entryFrom(const Query &query)
{
    HistoryEntry entry;
    entry.id = query.id<TransactionId>(0);
    entry.at = fromIsoInstant(query.text(1));
    entry.who = query.text(2);
    entry.kind = kindFromCode(query.text(3));
    entry.state = query.text(4) == QStringLiteral("undone") ? TransactionState::Undone
        : query.text(4) == QStringLiteral("discarded")      ? TransactionState::Discarded
                                                            : TransactionState::Done;
    entry.action = {query.text(5), argumentsFromJson(query.text(6))};
    entry.changeCount = query.number(7);
    return entry;
}

/// The SQL condition of a filter; its values are appended to `values`.
QString conditionOf(const HistoryFilter &filter, QVariantList &values)
{
    QStringList terms {QStringLiteral("1 = 1")};
    const auto add = [&](const QString &term, const QVariant &value) {
        terms.append(term);
        values.append(value);
    };
    if (!filter.who.isEmpty())
        add(QStringLiteral("t.who = ?"), filter.who);
    if (!filter.actionPrefix.isEmpty())
        add(QStringLiteral("substr(t.action, 1, length(?)) = ?"), filter.actionPrefix),
            values.append(filter.actionPrefix);
    if (filter.from.isValid())
        add(QStringLiteral("t.at >= ?"), filter.from.toString(Qt::ISODate));
    if (filter.until.isValid())
        add(QStringLiteral("t.at < ?"), filter.until.addDays(1).toString(Qt::ISODate));
    if (filter.table.isEmpty())
        return terms.join(QStringLiteral(" AND "));
    QString row;
    if (filter.recordKey > 0)
        row = QStringLiteral(" AND c.row_key = %1").arg(filter.recordKey);
    add(QString(u"EXISTS (SELECT 1 FROM journal_change c WHERE c.transaction_id = t.id AND c.table_name = ?" + row
                + u')'),
        filter.table);
    return terms.join(QStringLiteral(" AND "));
}

bool matchesText(const HistoryEntry &entry, const QString &folded)
{
    if (folded.isEmpty())
        return true;
    QString text = entry.who;
    for (const QString &argument : entry.action.arguments)
        text += u' ' + argument;
    return containsAllWords(fold(text), folded);
}

} // namespace

Result<std::optional<HistoryEntry>> Journal::selectOne(const QString &condition) const
{
    Query query(m_store.database(), QString(entryColumns + condition + u" LIMIT 1"));
    PD_TRY(query.exec());
    return query.next() ? std::optional(entryFrom(query)) : std::nullopt;
}

Result<std::optional<HistoryEntry>> Journal::nextUndo() const
{
    return selectOne(QStringLiteral(
        "WHERE t.kind = 'do' AND t.state = 'done' AND t.id > coalesce((SELECT max(id) FROM journal_transaction WHERE "
        "kind = 'barrier'), 0) ORDER BY t.id DESC"));
}

Result<std::optional<HistoryEntry>> Journal::nextRedo() const
{
    return selectOne(QStringLiteral("WHERE t.kind = 'do' AND t.state = 'undone' ORDER BY t.id"));
}

Result<std::optional<HistoryEntry>> Journal::lastBarrier() const
{
    return selectOne(QStringLiteral("WHERE t.kind = 'barrier' ORDER BY t.id DESC"));
}

Result<Action> Journal::undo()
{
    PD_ASSIGN(const auto subject, nextUndo());
    if (!subject)
        return fail(ErrorCode::NothingToUndo);
    return step(*subject, TransactionKind::Undo);
}

Result<Action> Journal::redo()
{
    PD_ASSIGN(const auto subject, nextRedo());
    if (!subject)
        return fail(ErrorCode::NothingToRedo);
    return step(*subject, TransactionKind::Redo);
}

Result<Action> Journal::step(const HistoryEntry &subject, TransactionKind kind)
{
    PD_ASSIGN(const qint64 applied,
              selectNumber(m_store.database(),
                           QStringLiteral("SELECT coalesce(applied_id, id) FROM journal_transaction WHERE id = %1")
                               .arg(subject.id.value())));
    PD_ASSIGN(Transaction transaction, Transaction::begin(m_store, subject.action, kind, subject.id));
    for (auto it = subject.action.arguments.cbegin(); it != subject.action.arguments.cend(); ++it)
        transaction.setArgument(it.key(), it.value());
    Status done = revert(TransactionId(applied));
    if (done) {
        Query mark(m_store.database(),
                   QStringLiteral("UPDATE journal_transaction SET state = ?, applied_id = ? WHERE id = ?"));
        mark.bind(kind == TransactionKind::Undo ? QStringLiteral("undone") : QStringLiteral("done"));
        mark.bind(transaction.id()).bind(subject.id);
        done = mark.exec();
    }
    if (done)
        done = transaction.commit();
    if (done)
        return subject.action;
    if (done.error().code != ErrorCode::DatabaseFailed)
        return fail(std::move(done.error()));
    return fail(
        Error {ErrorCode::UndoBlocked, {}, done.error().detail}.with(QStringLiteral("action"), subject.action.key));
}

Status Journal::revert(TransactionId applied)
{
    JournalReverter reverter(m_store.database());
    Query changes(m_store.database(),
                  QStringLiteral("SELECT table_name, row_key, operation, before FROM journal_change "
                                 "WHERE transaction_id = ? ORDER BY id DESC"));
    changes.bind(applied);
    PD_TRY(changes.exec());
    while (changes.next())
        PD_TRY(reverter.revert(changes.text(0), changes.integer(1), changes.text(2), changes.text(3)));
    return {};
}

Result<std::vector<HistoryEntry>> Journal::entries(const HistoryFilter &filter) const
{
    QVariantList values;
    const QString condition = conditionOf(filter, values);
    Query query(m_store.database(), QString(entryColumns + u"WHERE " + condition + u" ORDER BY t.id DESC"));
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    PD_TRY(query.exec());
    const QString folded = fold(filter.text);
    std::vector<HistoryEntry> entries;
    while (int(entries.size()) < filter.limit && query.next()) {
        HistoryEntry entry = entryFrom(query);
        if (matchesText(entry, folded))
            entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<FieldChange>> Journal::changes(TransactionId transaction) const
{
    // What an insert wrote is what the next entry of that row found there; without one it is the row as it stands.
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT c.table_name, c.row_key, c.operation, c.before, coalesce(c.after, CASE c.operation WHEN 'insert' THEN "
            "(SELECT n.before FROM journal_change n WHERE n.table_name = c.table_name AND n.row_key = c.row_key AND n.id > c.id "
            "ORDER BY n.id LIMIT 1) END) FROM journal_change c WHERE c.transaction_id = ? ORDER BY c.id LIMIT 2000"));
    query.bind(transaction);
    PD_TRY(query.exec());
    FieldChangeReader reader(m_store.database());
    std::vector<FieldChange> changes;
    while (query.next())
        PD_TRY(reader.append(query.text(0), query.integer(1), query.text(2), query.text(3), query.text(4), changes));
    return changes;
}

Result<QStringList> Journal::people() const
{
    Query query(m_store.database(), QStringLiteral("SELECT DISTINCT who FROM journal_transaction ORDER BY who"));
    PD_TRY(query.exec());
    QStringList people;
    while (query.next())
        people.append(query.text(0));
    return people;
}

Result<QStringList> Journal::check(Progress &progress) const
{
    return checkJournal(m_store.database(), progress);
}

} // namespace pitchdesk
