// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/translationrepository.h"

#include "core/storage/query.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("translation");

Translation translationFrom(const Query &query)
{
    Translation translation;
    translation.id = query.id<TranslationId>(0);
    translation.proposal = query.id<ProposalId>(1);
    translation.field = fromCode<TranslatedField>(query.text(2)).value_or(TranslatedField::Title);
    translation.question = query.id<QuestionId>(3);
    translation.language = languageFromCode(query.text(4)).value_or(Language::English);
    translation.text = query.text(5);
    translation.translatedBy = query.text(6);
    translation.isMachine = query.flag(7);
    translation.checkedBy = query.text(8);
    translation.originalHash = query.text(9);
    return translation;
}

} // namespace

Result<std::vector<Translation>> TranslationRepository::translationsOf(ProposalId proposal) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT id, proposal_id, field, question_id, language, text, translated_by, is_machine, "
                               "checked_by, original_hash FROM translation WHERE proposal_id = ? ORDER BY id"));
    query.bind(proposal);
    PD_TRY(query.exec());
    std::vector<Translation> translations;
    while (query.next())
        translations.push_back(translationFrom(query));
    return translations;
}

Result<TranslationId> TranslationRepository::save(const Translation &translation)
{
    if (translation.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE translation SET text = ?, translated_by = ?, is_machine = ?, "
                                   "checked_by = ?, original_hash = ? WHERE id = ?"));
        query.bind(translation.text).bind(translation.translatedBy).bind(translation.isMachine);
        query.bind(translation.checkedBy).bind(translation.originalHash).bind(translation.id);
        PD_TRY(execOnRow(query, table, translation.id.value()));
        return translation.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO translation (uid, proposal_id, field, question_id, language, text, "
                               "translated_by, is_machine, checked_by, original_hash) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(m_store.newUid()).bind(translation.proposal).bind(codeOf(translation.field)).bind(translation.question);
    query.bind(languageCode(translation.language)).bind(translation.text).bind(translation.translatedBy);
    query.bind(translation.isMachine).bind(translation.checkedBy).bind(translation.originalHash);
    PD_TRY(query.exec());
    return TranslationId(query.lastInsertId());
}

Status TranslationRepository::remove(TranslationId id)
{
    Query query(m_store.database(), QStringLiteral("DELETE FROM translation WHERE id = ?"));
    query.bind(id);
    return execOnRow(query, table, id.value());
}

} // namespace pitchdesk
