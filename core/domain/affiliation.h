// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/domain/ids.h"

#include <optional>

namespace pitchdesk {

/// That a person works, or worked, at an organisation.
struct Affiliation {
    AffiliationId id;
    QString uid;
    PersonId person;
    OrganisationId organisation;
    LocalizedText title; ///< "Deputy Director"; may be empty
    QString department;
    PartialDate from;  ///< day, month or year
    PartialDate until; ///< not stated = still there, as far as is known

    friend bool operator==(const Affiliation &, const Affiliation &) = default;
};

/// What a person speaks.
struct PersonLanguage {
    QString code;  ///< "en", "ja", "vi" or another BCP-47 tag
    int level = 3; ///< 1 understands some, 2 can hold a meeting, 3 fluent

    friend bool operator==(const PersonLanguage &, const PersonLanguage &) = default;
};

/// "2024", "2024-05" or "2024-05-01" as a date; not stated for an empty text, nothing for any other.
[[nodiscard]] std::optional<PartialDate> partialDateFrom(const QString &text);
/// The text of which partialDateFrom() makes the date.
[[nodiscard]] QString partialDateText(const PartialDate &date);

} // namespace pitchdesk
