// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <functional>
#include <vector>

namespace pitchdesk {

/// What stands between the sections of a document's folded text: title, company, people, all else.
inline constexpr QChar searchSectionMark {0x1F};

/// A row of search_document.
struct SearchDocument {
    QString kind;
    qint64 record = 0;
    qint64 event = 0; ///< 0 = belongs to no event
    QString heading;
    QString detail;
    QString folded;
};

/// A row of duplicate_key.
struct DuplicateKey {
    QString kind;
    QString folded;
};

struct DerivedRows {
    SearchDocument document;
    qint64 proposalEvent = 0;       ///< for duplicate keys
    std::vector<DuplicateKey> keys; ///< of a proposal
};

/// The keys by which a proposal is found again: of its applicant's name in the original language, its contact's mail
/// address, its applicant's web site and its title. Empty ones are left out.
[[nodiscard]] std::vector<DuplicateKey> duplicateKeys(const QString &applicant, const QString &email,
                                                      const QString &website, const QString &title);

/// The kinds of record that are indexed: "proposal", "challenge", "organisation", "person".
[[nodiscard]] const QStringList &derivedKinds();

/// Calls `take` on this thread with what each record of `kind` derives to; of many records that is computed on another,
/// while this one reads and takes. `filter` is an SQL condition on the record's id
/// ("IN (SELECT …)"), empty for all.
[[nodiscard]] Status deriveRows(Database &database, const QString &kind, const QString &filter,
                                const std::function<Status(const DerivedRows &)> &take);

} // namespace pitchdesk
