// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/event.h"
#include "core/domain/eventperson.h"
#include "core/domain/organisation.h"
#include "core/domain/rubric.h"
#include "ui/setup/formrow.h"

#include <QCoreApplication>

namespace pitchdesk {

/// The words of the Set-up page for the program's codes, in the window's language.
class SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(SetupWords)

public:
    [[nodiscard]] static QString eventKind(EventKind kind);
    [[nodiscard]] static QString venueMode(VenueMode mode);
    [[nodiscard]] static QString role(ParticipationRole role);
    [[nodiscard]] static QString personRole(EventPersonRole role);
    [[nodiscard]] static QString milestoneKind(MilestoneKind kind);
    [[nodiscard]] static QString challengeState(ChallengeState state);
    [[nodiscard]] static QString decisionMode(DecisionMode mode);
    [[nodiscard]] static QString tieRule(TieRuleKind kind);
    [[nodiscard]] static QString organisationKind(OrganisationKind kind);
    [[nodiscard]] static QString precision(DatePrecision precision);
    /// A milestone's own title, or its kind's name.
    [[nodiscard]] static QString milestoneTitle(const Milestone &milestone);

    /// Countries/regions by name, those that the desk works with first; the first choice is none.
    [[nodiscard]] static std::vector<FormOption> countries();
    /// The name of a country/region by its code; empty for none.
    [[nodiscard]] static QString country(const QString &code);
    /// "Tokyo 18:00"
    [[nodiscard]] static QString placeAndTime(const QString &place, const QString &time);
    /// Points as people write them: "4", "2.5".
    [[nodiscard]] static QString points(Centipoints points);
    /// IANA zones: those of the countries/regions that the desk works with first, then all others by name.
    [[nodiscard]] static std::vector<FormOption> zones();
};

} // namespace pitchdesk
