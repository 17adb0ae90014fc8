// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasure.h"
#include "core/domain/person.h"
#include "core/storage/store.h"

#include <QRegularExpression>

namespace pitchdesk {

/// Takes a person out of the tables and out of the journal. Works within the caller's transaction: what it changes of the
/// person's row is journalled like any change, and then redacted with all else.
class PersonEraser
{
public:
    PersonEraser(Store &store, const Person &person);

    /// What there is, without changing anything.
    Result<ErasureReport> look() const;
    /// Blanks the person and what is written of the person, in the tables and in the journal.
    Status erase();

private:
    Result<int> count(const QString &sql) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    Result<int> redactColumn(const QString &table, const QString &column, const QString &condition, bool isDry) const;
    Result<int> redactRows(bool isDry) const;
    Result<int> redactJournal(bool isDry) const;
    Status blankRows();

    Store &m_store;
    Person m_person;
    QStringList m_texts;                        ///< by which the person can be known, the longest first
    std::vector<QRegularExpression> m_patterns; ///< of those that mean somebody wherever they stand
};

/// Rewrites the whole file, so that nothing deleted is left in it; false where another connection kept the log in use.
/// Outside of a transaction.
[[nodiscard]] Result<bool> clearDeleted(Database &database);

/// Backups and other copies beside the file in which the record with this uid is still somebody.
[[nodiscard]] std::vector<HoldingCopy> copiesHolding(const QString &file, const QString &uid);

} // namespace pitchdesk
