// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace pitchdesk {

using ProgrammeId = Id<struct ProgrammeTag>;
using EventId = Id<struct EventTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using ParticipationId = Id<struct ParticipationTag>;
using MilestoneId = Id<struct MilestoneTag>;
using TermId = Id<struct TermTag>;
using ChallengeId = Id<struct ChallengeTag>;
using RoundId = Id<struct RoundTag>;
using RubricId = Id<struct RubricTag>;
using CriterionId = Id<struct CriterionTag>;
using ProposalId = Id<struct ProposalTag>;
using QuestionId = Id<struct QuestionTag>;
using QuestionOptionId = Id<struct QuestionOptionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using NoteId = Id<struct NoteTag>;
using TranslationId = Id<struct TranslationTag>;
using EventTemplateId = Id<struct EventTemplateTag>;
using JudgeId = Id<struct JudgeTag>;
using PanelId = Id<struct PanelTag>;
using ConflictId = Id<struct ConflictTag>;
using ReviewId = Id<struct ReviewTag>;
using DecisionId = Id<struct DecisionTag>;
using EligibilityRuleId = Id<struct EligibilityRuleTag>;
using CalendarDayId = Id<struct CalendarDayTag>;
using TagId = Id<struct TagTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ConsentTextId = Id<struct ConsentTextTag>;
using ConsentId = Id<struct ConsentTag>;
using TechnologyId = Id<struct TechnologyTag>;
using AffiliationId = Id<struct AffiliationTag>;
using PlaceId = Id<struct PlaceTag>;
using EventPersonId = Id<struct EventPersonTag>;
using EventVenueId = Id<struct EventVenueTag>;
using TransactionId = Id<struct TransactionTag>;

} // namespace pitchdesk
