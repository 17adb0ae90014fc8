// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace pitchdesk {

/// Consent texts and who agreed to them.
class ConsentRepository
{
public:
    explicit ConsentRepository(Store &store)
        : m_store(store)
    {
    }

    /// All versions, the newest of each purpose first.
    Result<std::vector<ConsentText>> texts() const;
    /// RecordNotFound.
    Result<ConsentText> text(ConsentTextId id) const;
    Result<ConsentTextId> saveText(const ConsentText &text);
    /// How many people agreed to a version, withdrawn consents included.
    Result<int> peopleOf(ConsentTextId id) const;

    /// A person's, the newest first.
    Result<std::vector<Consent>> consentsOf(PersonId person) const;
    /// RecordNotFound.
    Result<Consent> consent(ConsentId id) const;
    /// Whether the person's consent to the text on that day is on record already.
    Result<bool> isRecorded(const Consent &consent) const;
    Result<ConsentId> save(const Consent &consent);
    Status remove(ConsentId id);

    /// How many people's data may be kept no longer, those without any consent on record not counted.
    Result<int> peopleDue(const QDate &today) const;

    /// A contact whose answer says something about a consent, and when it was given.
    struct Answered {
        PersonId person;
        EventId event;
        QString answer;
        QDateTime receivedAt; ///< UTC; invalid = not known
        QString zone;         ///< IANA zone of the event
    };
    /// What the contacts of an event's proposals answered to a question, in the order of the proposals.
    Result<std::vector<Answered>> answers(QuestionId question) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
