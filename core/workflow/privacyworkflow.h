// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"
#include "core/domain/erasure.h"

#include <vector>

namespace pitchdesk {

class Store;

struct ConsentTextRow {
    ConsentText text;
    int people = 0;        ///< who agreed to this version
    bool isNewest = false; ///< of its purpose
};

struct ConsentRow {
    Consent consent;
    ConsentText text;
    LocalizedText eventName; ///< empty where the consent is of no event
};

/// What the desk owes the people whose data it keeps: what they agreed to, until when their data may be kept, and that it
/// goes when they ask. DirectoryWorkflow::people() lists whose data is due.
class PrivacyWorkflow
{
public:
    explicit PrivacyWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// All versions, the newest of each purpose first.
    Result<std::vector<ConsentTextRow>> texts() const;
    /// Makes `wording` and `keepMonths` the newest version for a purpose. A version that somebody agreed to stays as it is,
    /// and a new one begins. FieldRequired("wording"), FieldTooLong, FieldInvalid("keep_months").
    Result<ConsentTextId> saveText(ConsentPurpose purpose, const LocalizedText &wording, int keepMonths);

    /// A person's consents, the newest first.
    Result<std::vector<ConsentRow>> consents(PersonId person) const;
    /// Records that people agreed to `like.text` on `like.givenOn`, in one step; who has that on record already is passed
    /// over. Without `keepUntil` the text's months count. How many were recorded. RecordNotFound;
    /// FieldInvalid("given_on") for a day to come, FieldInvalid("keep_until").
    Result<int> record(const std::vector<PersonId> &people, const Consent &like);
    /// As above, of the contacts whose proposals say yes to a question; given on the day that the proposal was received.
    Result<int> recordFromAnswers(QuestionId question, ConsentTextId text);
    /// Notes that a consent was withdrawn. FieldInvalid("withdrawn_on") for a day before it was given, or to come.
    Status withdraw(ConsentId id, const QDate &on);
    /// Takes back what was recorded by mistake.
    Status removeConsent(ConsentId id);

    /// What erase() would do. RecordNotFound.
    Result<ErasureReport> whatErasureDoes(PersonId person) const;
    /// Erases a person for good: names, addresses, consents and notes go, from the tables, from what imports remember and
    /// from the history, and the file is rewritten so that nothing of it lies in freed pages. Proposals, scores and
    /// decisions stay, without a name. Undo ends here. Backups are not touched: the report names those that hold the person
    /// still. RecordNotFound; FieldInvalid("person") for one who was erased already.
    Result<ErasureReport> erase(PersonId person);

private:
    [[nodiscard]] QDate today() const;
    Result<int> recordAll(std::vector<Consent> consents, const ConsentText &text);

    Store &m_store;
};

} // namespace pitchdesk
