// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QDate>

namespace pitchdesk {

/// For what somebody's data may be used.
enum class ConsentPurpose {
    Event,      ///< to run the event: screening, judging, meetings
    Sharing,    ///< to hand it to challenge owners and co-organisers
    Contact,    ///< to write about later events and for follow-ups
    Publication ///< to name the person in what is published
};
template<>
struct EnumCodes<ConsentPurpose> {
    static constexpr std::array values {
        PD_ENUM_CODE(ConsentPurpose, Event, "event"),
        PD_ENUM_CODE(ConsentPurpose, Sharing, "sharing"),
        PD_ENUM_CODE(ConsentPurpose, Contact, "contact"),
        PD_ENUM_CODE(ConsentPurpose, Publication, "publication"),
    };
};

/// One version of what people are asked to agree to. It stays as it is once somebody agreed to it.
struct ConsentText {
    ConsentTextId id;
    QString uid;
    ConsentPurpose purpose = ConsentPurpose::Event;
    int version = 1;
    LocalizedText wording;
    int keepMonths = 36; ///< for how long after the consent the data is kept, from 1 to 1200

    friend bool operator==(const ConsentText &, const ConsentText &) = default;
};

/// That a person agreed to a text.
struct Consent {
    ConsentId id;
    QString uid;
    PersonId person;
    ConsentTextId text;
    EventId event; ///< on which occasion; invalid = none in particular
    QDate givenOn;
    QDate keepUntil;   ///< the last day on which the data may be kept for the purpose
    QDate withdrawnOn; ///< invalid = not withdrawn
    QString note;

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Whether a person's data may be kept.
enum class RetentionState {
    Kept,
    Soon,     ///< it ends within soonDays
    Due,      ///< it has ended, or every consent was withdrawn: erase the person, or ask again
    NoConsent ///< none is on record
};
template<>
struct EnumCodes<RetentionState> {
    static constexpr std::array values {
        PD_ENUM_CODE(RetentionState, Kept, "kept"),
        PD_ENUM_CODE(RetentionState, Soon, "soon"),
        PD_ENUM_CODE(RetentionState, Due, "due"),
        PD_ENUM_CODE(RetentionState, NoConsent, "no_consent"),
    };
};

inline constexpr int soonDays = 90;

/// Until when a person's data may be kept, over all consents.
struct Retention {
    QDate keepUntil;   ///< the latest day of a consent that was not withdrawn; invalid = there is none
    QDate withdrawnOn; ///< the latest withdrawal; invalid = none
    RetentionState state = RetentionState::NoConsent;

    friend bool operator==(const Retention &, const Retention &) = default;
};

[[nodiscard]] inline RetentionState retentionState(const Retention &retention, const QDate &today)
{
    if (!retention.keepUntil.isValid())
        return retention.withdrawnOn.isValid() ? RetentionState::Due : RetentionState::NoConsent;
    if (retention.keepUntil < today)
        return RetentionState::Due;
    return retention.keepUntil <= today.addDays(soonDays) ? RetentionState::Soon : RetentionState::Kept;
}

} // namespace pitchdesk
