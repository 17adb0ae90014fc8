// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/querytree.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace pitchdesk {

/// The words that a query is understood in: the program's English codes always, and those of other languages that the
/// caller adds. Words are compared folded. Where two things would share a word, the one that was there first keeps it.
class QueryVocabulary
{
public:
    /// Knows the codes, and the other English names of fields ("state" for "status").
    QueryVocabulary();

    void addField(const QString &word, QueryField field);
    /// A word for one or more codes of a field's values ("seed" is both "idea" and "prototype").
    void addValue(QueryField field, const QString &word, const QStringList &codes);
    /// From now on the values of the field are those that were added, and no others: of fields, tags and countries.
    void close(QueryField field) { m_closed.insert(int(field), true); }
    void addOr(const QString &word);

    [[nodiscard]] std::optional<QueryField> field(const QString &word) const;
    /// The codes that a word means; nothing when the field has no such value. An open field takes any word as its code.
    [[nodiscard]] std::optional<QStringList> values(QueryField field, const QString &word) const;
    [[nodiscard]] bool isOr(const QString &word) const;

private:
    QHash<QString, QueryField> m_fields;
    QHash<int, QHash<QString, QStringList>> m_values;
    QHash<int, bool> m_closed;
    QHash<QString, bool> m_or;
};

/// The codes of `has:`.
[[nodiscard]] const QStringList &presenceCodes();

} // namespace pitchdesk
