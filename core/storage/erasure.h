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
    /// Finds out by which names and addresses the person was known: those of today, those of before, and those of records
    /// that were merged into this one.
    static Result<PersonEraser> of(Store &store, const Person &person);

    /// What there is, without changing anything.
    Result<ErasureReport> look() const;
    /// Blanks the person and what is written of the person, in the tables and in the journal.
    Status erase();
    /// Of the person's record and of those that were merged into it.
    [[nodiscard]] const QStringList &uids() const { return m_uids; }

private:
    PersonEraser(Store &store, const Person &person);
    Status readMerged();
    Status readVersions();
    void addTexts(const Person &person);
    Result<int> count(const QString &sql) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    Result<int> redactColumn(const QString &table, const QString &column, const QString &condition, bool isDry) const;
    Status redactRows();
    Result<int> redactJournal(bool isDry) const;
    Status blankRows();

    Store &m_store;
    Person m_person;
    QStringList m_keys;
    QStringList m_uids;
    QStringList m_texts;                        ///< by which the person can be known, the longest first
    std::vector<QRegularExpression> m_patterns; ///< of those that mean somebody wherever they stand
};

/// Has the connection overwrite what it deletes from now on.
[[nodiscard]] Status wipeDeleted(Database &database);
/// Rewrites the whole file and empties its log, so that nothing deleted is left there; false where another connection kept
/// the log in use or the disk has no room. Outside of a transaction.
[[nodiscard]] bool clearDeleted(Database &database);

/// Backups and other copies beside the file in which a record with one of these uids is still somebody.
[[nodiscard]] std::vector<HoldingCopy> copiesHolding(const QString &file, const QStringList &uids);

} // namespace pitchdesk
