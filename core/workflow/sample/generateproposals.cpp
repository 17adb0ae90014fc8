// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/defaultterms.h"
#include "core/workflow/sample/proposalgenerator.h"
#include "core/workflow/sampleworkflow.h"

namespace pitchdesk {

namespace {

constexpr int rowsAtOnce = 64;
const QString proofQuestion = QStringLiteral("What would you show in a proof of concept?");
const QString needsQuestion = QStringLiteral("What do you need from the challenge owner?");

Result<ProposalGenerator> generatorFor(Store &store, ProposalRepository &proposals, const GenerateOptions &options)
{
    PD_ASSIGN(ProposalGenerator generator, ProposalGenerator::make(options.seed));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(store).challenges(options.event));
    generator.setChallenges(challenges);
    PD_TRY(addDefaultTerms(store));
    PD_ASSIGN(const std::vector<Term> terms, TermRepository(store).terms(QStringLiteral("field")));
    QHash<QString, TermId> fields;
    for (const Term &term : terms)
        fields.insert(term.code, term.id);
    generator.setFields(fields);
    PD_ASSIGN(const QuestionId proof, proposals.questionByLabel(options.event, proofQuestion, Language::English));
    PD_ASSIGN(const QuestionId needs, proposals.questionByLabel(options.event, needsQuestion, Language::English));
    generator.setQuestions(proof, needs);
    PD_ASSIGN(const QDateTime deadline, EventRepository(store).deadline(options.event));
    generator.setDeadline(deadline);
    return generator;
}

/// A startup that was made up before is taken again.
class Applicants
{
public:
    explicit Applicants(Store &store)
        : m_organisations(store)
    {
    }

    Status settle(Proposal &proposal)
    {
        OrganisationId &organisation = m_known[proposal.applicant.website];
        if (!organisation.isValid()) {
            PD_ASSIGN(organisation, m_organisations.add(proposal.applicant));
        }
        PersonId &person = m_people[proposal.contact.email];
        if (!person.isValid()) {
            PD_ASSIGN(person, m_organisations.addPerson(proposal.contact));
        }
        proposal.applicant.id = organisation;
        proposal.contact.id = person;
        return {};
    }
    Status writeAdded() { return m_organisations.writeAdded(); }

private:
    OrganisationRepository m_organisations;
    QHash<QString, OrganisationId> m_known;
    QHash<QString, PersonId> m_people;
};

} // namespace

Status SampleWorkflow::generateProposals(const GenerateOptions &options, Progress &progress)
{
    if (options.count < 1 || options.count > mostGenerated)
        return fail(invalidField(QStringLiteral("count"), QString::number(options.count)));
    PD_TRY(EventRepository(m_store).event(options.event));
    const Action action {QStringLiteral("proposals.generate"),
                         {{QStringLiteral("count"), QString::number(options.count)}}};
    return change(m_store, action, [&](Transaction &) -> Status {
        ProposalRepository proposals(m_store);
        PD_ASSIGN(ProposalGenerator generator, generatorFor(m_store, proposals, options));
        Applicants applicants(m_store);
        const QString scope = QStringLiteral("proposal:%1").arg(options.event.value());
        PD_ASSIGN(const int first, m_store.nextNumber(scope));
        for (int i = 0; i < options.count; ++i) {
            if (progress.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (i % 512 == 0)
                progress.report(double(i) / options.count, QStringLiteral("import.saving"));
            Proposal proposal = generator.next(first + i);
            proposal.event = options.event;
            proposal.number = first + i;
            PD_TRY(applicants.settle(proposal));
            PD_TRY(proposals.add(proposal, {}));
            if (i % rowsAtOnce == rowsAtOnce - 1) {
                PD_TRY(applicants.writeAdded());
                PD_TRY(proposals.writeAdded());
            }
        }
        PD_TRY(applicants.writeAdded());
        PD_TRY(proposals.writeAdded());
        return m_store.reserveNumber(scope, first + options.count - 1);
    });
}

} // namespace pitchdesk
