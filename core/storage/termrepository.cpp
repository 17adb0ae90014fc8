// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/termrepository.h"

#include "core/storage/rowchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pitchdesk {

namespace {

QString aliasesToJson(const QStringList &aliases)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(aliases)).toJson(QJsonDocument::Compact));
}

QStringList aliasesFromJson(const QString &json)
{
    QStringList aliases;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        aliases.append(value.toString());
    return aliases;
}

} // namespace

Result<std::vector<Term>> TermRepository::terms(const QString &scheme) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT id, scheme, code, label_en, label_ja, label_vi, label_lang, aliases "
                               "FROM term WHERE scheme = ? ORDER BY position, id"));
    query.bind(scheme);
    PD_TRY(query.exec());
    std::vector<Term> terms;
    while (query.next())
        terms.push_back(
            {query.id<TermId>(0), query.text(1), query.text(2), query.localized(3), aliasesFromJson(query.text(7))});
    return terms;
}

Result<TermId> TermRepository::save(const Term &term)
{
    if (term.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE term SET code = ?, label_en = ?, label_ja = ?, label_vi = ?, "
                                   "label_lang = ?, aliases = ? WHERE id = ?"));
        query.bind(term.code).bind(term.label).bind(aliasesToJson(term.aliases)).bind(term.id);
        PD_TRY(execOnRow(query, QStringLiteral("term"), term.id.value()));
        return term.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO term (uid, scheme, code, label_en, label_ja, label_vi, label_lang, aliases, position) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM term WHERE scheme = ?))"));
    query.bind(m_store.newUid()).bind(term.scheme).bind(term.code).bind(term.label).bind(aliasesToJson(term.aliases));
    query.bind(term.scheme);
    PD_TRY(query.exec());
    return TermId(query.lastInsertId());
}

} // namespace pitchdesk
