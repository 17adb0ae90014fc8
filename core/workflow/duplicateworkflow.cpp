// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/duplicateworkflow.h"

#include "core/base/clock.h"
#include "core/services/similarity/neartexts.h"
#include "core/storage/duplicaterepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/rowchange.h"
#include "core/workflow/change.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace pitchdesk {

namespace {

/// How a field is compared and taken over.
struct MergeField {
    QLatin1StringView code;
    bool (*differs)(const Proposal &, const Proposal &);
    void (*take)(Proposal &to, const Proposal &from);
};

template<auto Member>
constexpr MergeField fieldOf(QLatin1StringView code)
{
    return {code, [](const Proposal &one, const Proposal &other) { return one.*Member != other.*Member; },
            [](Proposal &to, const Proposal &from) { to.*Member = from.*Member; }};
}

void takeState(Proposal &to, const Proposal &from)
{
    to.state = from.state;
    to.stateReason = from.stateReason;
}

void takeReceipt(Proposal &to, const Proposal &from)
{
    to.receivedAt = from.receivedAt;
    to.isLate = from.isLate;
}

constexpr MergeField fields[] {
    fieldOf<&Proposal::applicant>(QLatin1StringView("applicant")),
    fieldOf<&Proposal::contact>(QLatin1StringView("contact")),
    fieldOf<&Proposal::title>(QLatin1StringView("title")),
    fieldOf<&Proposal::summary>(QLatin1StringView("summary")),
    fieldOf<&Proposal::challenge>(QLatin1StringView("challenge")),
    {QLatin1StringView("state"),
     [](const Proposal &one, const Proposal &other) {
         return one.state != other.state || one.stateReason != other.stateReason;
     },
     takeState},
    fieldOf<&Proposal::language>(QLatin1StringView("language")),
    fieldOf<&Proposal::stage>(QLatin1StringView("stage")),
    fieldOf<&Proposal::foundedYear>(QLatin1StringView("founded")),
    fieldOf<&Proposal::fields>(QLatin1StringView("fields")),
    fieldOf<&Proposal::externalId>(QLatin1StringView("external_id")),
    {QLatin1StringView("received_at"),
     [](const Proposal &one, const Proposal &other) { return one.receivedAt != other.receivedAt; }, takeReceipt},
};

using Texts = QMap<QuestionId, QString>;

Texts answersOf(const Proposal &proposal)
{
    Texts texts;
    for (const Answer &answer : proposal.answers)
        texts.insert(answer.question, answer.text);
    return texts;
}

QStringList differing(const Proposal &first, const Proposal &second)
{
    QStringList codes;
    for (const MergeField &field : fields) {
        if (field.differs(first, second))
            codes.append(QString(field.code));
    }
    const Texts one = answersOf(first);
    const Texts other = answersOf(second);
    Texts all = other;
    all.insert(one);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (one.value(it.key()) != other.value(it.key()))
            codes.append(mergeFieldOf(it.key()));
    }
    return codes;
}

void mergeAnswers(Proposal &kept, const Proposal &other, const QStringList &fromOther)
{
    Texts texts = answersOf(kept);
    for (const Answer &answer : other.answers) {
        if (texts.value(answer.question).isEmpty() || fromOther.contains(mergeFieldOf(answer.question)))
            texts.insert(answer.question, answer.text);
    }
    kept.answers.clear();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        kept.answers.push_back({it.key(), {}, it.value()});
}

Proposal merged(Proposal kept, const Proposal &other, const QStringList &fromOther)
{
    for (const MergeField &field : fields) {
        if (fromOther.contains(field.code))
            field.take(kept, other);
    }
    mergeAnswers(kept, other, fromOther);
    return kept;
}

QString shownName(const Proposal &proposal)
{
    return originalText(proposal.applicant.name);
}

} // namespace

const QStringList &mergeFields()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const MergeField &field : fields)
            list.append(QString(field.code));
        return list;
    }();
    return codes;
}

QString mergeFieldOf(QuestionId question)
{
    return QStringLiteral("answer:%1").arg(question.value());
}

Result<std::vector<DuplicatePair>> DuplicateWorkflow::pairs(EventId event) const
{
    return DuplicateRepository(m_store).pairs(event);
}

Result<std::vector<SimilarPair>> DuplicateWorkflow::similarTexts(EventId event, double least, Progress &progress) const
{
    const QString stage = QStringLiteral("duplicates.comparing");
    const DuplicateRepository repository(m_store);
    PD_ASSIGN(const std::vector<DuplicateVerdict> verdicts, repository.verdicts(event));
    QSet<std::pair<ProposalId, ProposalId>> apart;
    for (const DuplicateVerdict &verdict : verdicts)
        apart.insert(std::pair(verdict.first, verdict.second));
    NearTexts texts;
    std::vector<ProposalId> ids;
    PD_TRY(repository.eachText(event, [&](ProposalId id, ChallengeId challenge, const QString &text) {
        if (progress.isCancelled())
            return;
        ids.push_back(id);
        texts.add(text, challenge.value());
    }));
    progress.report(0.5, stage);
    const auto candidates = texts.candidates();
    std::vector<SimilarPair> found;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        progress.report(0.5 + 0.5 * double(i) / double(candidates.size()), stage);
        const SimilarPair pair {ids[size_t(candidates[i].first)], ids[size_t(candidates[i].second)], 0};
        if (apart.contains(std::pair(pair.first, pair.second)))
            continue;
        PD_ASSIGN(const QString one, repository.text(pair.first));
        PD_ASSIGN(const QString other, repository.text(pair.second));
        if (const double similarity = textSimilarity(one, other); similarity >= least)
            found.push_back({pair.first, pair.second, similarity});
    }
    std::sort(found.begin(), found.end(), [](const SimilarPair &one, const SimilarPair &other) {
        return std::tuple(-one.similarity, one.first, one.second)
            < std::tuple(-other.similarity, other.first, other.second);
    });
    return progress.isCancelled() ? Result<std::vector<SimilarPair>>(fail(ErrorCode::Cancelled)) : std::move(found);
}

Result<std::vector<DuplicateVerdict>> DuplicateWorkflow::verdicts(EventId event) const
{
    return DuplicateRepository(m_store).verdicts(event);
}

Result<DuplicateComparison> DuplicateWorkflow::compare(ProposalId first, ProposalId second) const
{
    const ProposalRepository proposals(m_store);
    const DuplicateRepository duplicates(m_store);
    DuplicateComparison comparison;
    PD_ASSIGN(comparison.first, proposals.proposal(first));
    PD_ASSIGN(comparison.second, proposals.proposal(second));
    if (first == second || comparison.first.event != comparison.second.event)
        return fail(recordNotFound(QStringLiteral("proposal"), second.value()));
    PD_ASSIGN(comparison.isFirstJudged, duplicates.isJudged(first));
    PD_ASSIGN(comparison.isSecondJudged, duplicates.isJudged(second));
    comparison.differing = differing(comparison.first, comparison.second);
    return comparison;
}

Status DuplicateWorkflow::merge(ProposalId kept, ProposalId other, const QStringList &fromOther)
{
    PD_ASSIGN(const DuplicateComparison both, compare(kept, other));
    if (both.isSecondJudged) {
        return fail(Error {ErrorCode::DuplicateJudged, {}, {}}.with(QStringLiteral("number"), both.second.number));
    }
    const Proposal result = merged(both.first, both.second, fromOther);
    Action action {QStringLiteral("proposal.merge"),
                   {{QStringLiteral("number"), QString::number(both.first.number)},
                    {QStringLiteral("other"), QString::number(both.second.number)},
                    {QStringLiteral("name"), shownName(result)}}};
    return change(m_store, action, [&](Transaction &) -> Status {
        ProposalRepository proposals(m_store);
        PD_TRY(DuplicateRepository(m_store).handOver(other, kept));
        PD_TRY(proposals.update(result, {}));
        PD_TRY(proposals.remove(other));
        OrganisationRepository organisations(m_store);
        PD_TRY(organisations.removeUnused(both.first.contact.id));
        return organisations.removeUnused(both.first.applicant.id);
    });
}

Status DuplicateWorkflow::keepApart(ProposalId first, ProposalId second, const QString &reason)
{
    PD_ASSIGN(const DuplicateComparison both, compare(first, second));
    if (reason.trimmed().isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("reason")));
    PD_TRY(requireFitting(reason, QStringLiteral("reason")));
    const Action action {QStringLiteral("proposal.keep_apart"),
                         {{QStringLiteral("number"), QString::number(both.first.number)},
                          {QStringLiteral("other"), QString::number(both.second.number)},
                          {QStringLiteral("name"), shownName(both.first)}}};
    return change(m_store, action, [&](Transaction &) {
        return DuplicateRepository(m_store).addVerdict(
            {first, second, reason.trimmed(), m_store.operatorName(), m_store.clock().now()});
    });
}

Status DuplicateWorkflow::suspectAgain(ProposalId first, ProposalId second)
{
    PD_ASSIGN(const DuplicateComparison both, compare(first, second));
    const Action action {QStringLiteral("proposal.suspect_again"),
                         {{QStringLiteral("number"), QString::number(both.first.number)},
                          {QStringLiteral("other"), QString::number(both.second.number)},
                          {QStringLiteral("name"), shownName(both.first)}}};
    return change(m_store, action,
                  [&](Transaction &) { return DuplicateRepository(m_store).removeVerdict(first, second); });
}

} // namespace pitchdesk
