// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>

#include <functional>

namespace pitchdesk {

/// The keys of the rows that a committed transaction touched, by table.
struct TouchedRows {
    QHash<QString, QList<qint64>> keys;
    bool tooMany = false; ///< more than it is worth listing: `keys` holds the tables only
};

/// What repositories and workflows work on: a connection, and where time, uids and the operator's name come from.
class Store
{
public:
    Store(Database &database, const Clock &clock, UidSource &uids, QString operatorName);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString newUid() { return m_uids.next(); }
    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }
    [[nodiscard]] bool isReadOnly() const { return m_database.isReadOnly(); }

    /// Called after each commit with what it touched.
    void onCommitted(std::function<void(const TouchedRows &)> listener) { m_listener = std::move(listener); }
    void notify(const TouchedRows &touched) const;

    /// The next running number of a scope such as "proposal:3"; never given twice, not even after an undo. Needs an
    /// open transaction.
    Result<int> nextNumber(const QString &scope);
    /// Makes sure that nextNumber() of the scope gives more than `number`.
    Status reserveNumber(const QString &scope, int number);

private:
    Database &m_database;
    const Clock &m_clock;
    UidSource &m_uids;
    QString m_operatorName;
    std::function<void(const TouchedRows &)> m_listener;
};

} // namespace pitchdesk
