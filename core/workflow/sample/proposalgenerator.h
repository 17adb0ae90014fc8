// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/proposal.h"
#include "core/workflow/sample/samplerandom.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace pitchdesk {

/// Makes up proposals, as many as one likes, out of the sample's: plainly fictitious startups, each with a number in its
/// name. The same seed gives the same ones.
class ProposalGenerator
{
public:
    /// Internal where the sample's content is not compiled in.
    [[nodiscard]] static Result<ProposalGenerator> make(quint64 seed);

    void setChallenges(const std::vector<Challenge> &challenges);
    /// The ids of the fields' codes; a field whose code is missing is left out.
    void setFields(const QHash<QString, TermId> &fields) { m_fields = fields; }
    void setQuestions(QuestionId proof, QuestionId needs);
    /// Proposals come in during the four weeks before it, a few of them late.
    void setDeadline(const QDateTime &deadline) { m_deadline = deadline; }

    /// The proposal that has this running number, which is in its applicant's name. About one in forty comes from the
    /// startup of an earlier one.
    [[nodiscard]] Proposal next(int number);

private:
    explicit ProposalGenerator(quint64 seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] const QJsonObject &pick(const QString &language);
    [[nodiscard]] QString longer(const QString &summary, const QString &language);
    [[nodiscard]] QDateTime arrival();
    void nameApplicant(Proposal &proposal, const QJsonObject &model, int number);

    SampleRandom m_random;
    QHash<QString, std::vector<QJsonObject>> m_models; ///< by language
    QStringList m_languages;                           ///< as often as there are models of each
    std::vector<ChallengeId> m_challenges;
    QHash<QString, TermId> m_fields;
    QuestionId m_proof;
    QuestionId m_needs;
    QDateTime m_deadline;
};

} // namespace pitchdesk
