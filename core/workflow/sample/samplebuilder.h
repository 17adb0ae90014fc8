// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/judge.h"
#include "core/domain/proposal.h"
#include "core/domain/rubric.h"
#include "core/storage/organisationrepository.h"
#include "core/workflow/sample/samplecontent.h"
#include "core/workflow/sample/samplerandom.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

/// What the parts of a sample share while it is built, in an open transaction.
struct SampleBuilder {
    /// `seeded` draws its uids from the sample's seed and keeps a fixed time.
    SampleBuilder(Store &seeded, SampleRandom &choices, QJsonObject description, quint64 lotSeed)
        : store(seeded)
        , random(choices)
        , content(std::move(description))
        , seed(lotSeed)
        , organisations(seeded)
    {
    }

    /// The organisation of that name, added where there is none yet. Its uid is drawn in either case, so that the
    /// others stay the same.
    Result<OrganisationId> organisation(Organisation wanted);
    /// The person of that mail address, added where this sample has none yet.
    Result<PersonId> person(Person wanted);

    Store &store;
    SampleRandom &random;
    QJsonObject content;
    quint64 seed;
    OrganisationRepository organisations;
    QHash<QString, TermId> fields;         ///< by code
    QHash<QString, OrganisationId> bodies; ///< by their key in the content
    QHash<QString, OrganisationId> known;  ///< by name in the original language
    QHash<QString, PersonId> people;       ///< by mail address
    EventId event;
    std::vector<Challenge> challenges;    ///< in order
    QHash<QString, QuestionId> questions; ///< by their key in the content
    Rubric rubric;
    RoundId round;
    std::vector<JudgeId> judges;                  ///< in order
    std::vector<Panel> panels;                    ///< of the challenges, in order
    std::vector<std::vector<Proposal>> proposals; ///< of each challenge, by number
    QHash<QString, ProposalId> proposalKeys;      ///< by their key in the content
};

/// Programme, event, organisations and roles, milestones, questions, challenges, rubric and round.
[[nodiscard]] Status addSampleFrame(SampleBuilder &builder);
/// All proposals with applicants and contacts, numbered in the order of their arrival.
[[nodiscard]] Status addSampleProposals(SampleBuilder &builder);
/// Judges, panels and conflicts.
[[nodiscard]] Status addSampleJudges(SampleBuilder &builder);
/// The desk, speakers and interpreters. They come last, so that no other record's uid depends on them.
[[nodiscard]] Status addSamplePeople(SampleBuilder &builder);
/// The panels' scores, and the decisions on one challenge.
[[nodiscard]] Status addSampleScores(SampleBuilder &builder);

} // namespace pitchdesk
