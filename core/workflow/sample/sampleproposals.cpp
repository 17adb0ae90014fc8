// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/workflow/sample/samplebuilder.h"

#include <QTimeZone>

#include <algorithm>

namespace pitchdesk {

namespace {

/// A proposal's content, the place of its challenge, and when it came in.
struct Arrival {
    QJsonObject content;
    size_t challenge = 0;
    QDateTime at;
};

/// A few come each day at first, and most of them in the last hours; the late ones when their content says so.
QDateTime arrivalTime(SampleBuilder &builder, const QJsonObject &content, const QDateTime &deadline)
{
    const double share = builder.random.unit();
    const int spread = builder.random.below(50);
    if (const int late = contentNumber(content, "lateMinutes"); late > 0)
        return deadline.addSecs(late * 60 + spread);
    constexpr double hoursOfTheCall = 27 * 24;
    return deadline.addSecs(-qint64((0.25 + hoursOfTheCall * share * share * share) * 3600) - spread);
}

Result<std::vector<Arrival>> readArrivals(SampleBuilder &builder, const QDateTime &deadline)
{
    const QStringList files = contentStrings(builder.content.value(QLatin1StringView("proposals")));
    std::vector<Arrival> arrivals;
    for (int challenge = 0; challenge < files.size(); ++challenge) {
        PD_ASSIGN(const QJsonObject file, readContent(QString(u":/sample/" + files[challenge])));
        for (const QJsonObject &object : contentObjects(file.value(QLatin1StringView("proposals"))))
            arrivals.push_back({object, size_t(challenge), arrivalTime(builder, object, deadline)});
    }
    std::stable_sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) { return a.at < b.at; });
    return arrivals;
}

Proposal proposalFrom(const SampleBuilder &builder, const QJsonObject &object)
{
    Proposal proposal;
    proposal.event = builder.event;
    proposal.title = contentString(object, "title");
    proposal.summary = contentString(object, "summary");
    proposal.language = contentString(object, "language");
    proposal.stage = contentCode(object, "stage", StartupStage::NotStated);
    proposal.foundedYear = contentNumber(object, "founded");
    proposal.state = contentCode(object, "state", ProposalState::Eligible);
    proposal.stateReason = contentString(object, "reason");
    for (const QString &field : contentStrings(object.value(QLatin1StringView("fields"))))
        proposal.fields.push_back(builder.fields.value(field));
    const QJsonObject answers = object.value(QLatin1StringView("answers")).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        proposal.answers.push_back({builder.questions.value(answer.key()), {}, answer.value().toString()});
    return proposal;
}

Status addProposal(SampleBuilder &builder, ProposalRepository &proposals, const Arrival &arrival,
                   const QDateTime &deadline)
{
    Proposal proposal = proposalFrom(builder, arrival.content);
    proposal.challenge = builder.challenges[arrival.challenge].id;
    proposal.receivedAt = arrival.at;
    proposal.isLate = deadline.isValid() && arrival.at > deadline;
    proposal.applicant = contentOrganisation(arrival.content.value(QLatin1StringView("applicant")).toObject());
    proposal.applicant.kind = OrganisationKind::Startup;
    PD_ASSIGN(proposal.applicant.id, builder.organisation(proposal.applicant));
    proposal.contact = contentPerson(arrival.content.value(QLatin1StringView("contact")).toObject());
    PD_ASSIGN(proposal.contact.id, builder.person(proposal.contact));
    proposal.uid = builder.store.newUid();
    PD_ASSIGN(proposal.number, builder.store.nextNumber(QStringLiteral("proposal:%1").arg(builder.event.value())));
    proposal.externalId = QStringLiteral("FORM-%1").arg(proposal.number, 4, 10, QLatin1Char('0'));
    PD_ASSIGN(proposal.id, proposals.insert(proposal, {}));
    builder.proposalKeys.insert(contentString(arrival.content, "key"), proposal.id);
    builder.proposals[arrival.challenge].push_back(proposal);
    return {};
}

} // namespace

Status addSampleProposals(SampleBuilder &builder)
{
    builder.proposals.resize(builder.challenges.size());
    PD_ASSIGN(const QDateTime deadline, EventRepository(builder.store).deadline(builder.event));
    PD_ASSIGN(const std::vector<Arrival> arrivals, readArrivals(builder, deadline));
    ProposalRepository proposals(builder.store);
    for (const Arrival &arrival : arrivals)
        PD_TRY(addProposal(builder, proposals, arrival, deadline));
    return {};
}

} // namespace pitchdesk
