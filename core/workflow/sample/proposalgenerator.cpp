// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample/proposalgenerator.h"

#include "core/workflow/sample/samplecontent.h"

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int repeatedOneIn = 40;
constexpr int lateOneIn = 30;
constexpr int callMinutes = 28 * 24 * 60;
constexpr int lateMinutes = 48 * 60;

/// "Sao Bang Rice Co., Ltd." as "Sao Bang Rice Co., Ltd. 00042", in each language that it has.
LocalizedText numbered(LocalizedText name, int number)
{
    const QString digits = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
    for (QString *own : {&name.en, &name.ja, &name.vi}) {
        if (!own->isEmpty())
            *own += u' ' + digits;
    }
    return name;
}

} // namespace

Result<ProposalGenerator> ProposalGenerator::make(quint64 seed)
{
    ProposalGenerator generator(seed);
    PD_ASSIGN(const QJsonObject sample, readContent(QStringLiteral(":/sample/inno-2025.json")));
    for (const QString &file : contentStrings(sample.value(QLatin1StringView("proposals")))) {
        PD_ASSIGN(const QJsonObject content, readContent(QString(u":/sample/" + file)));
        for (const QJsonObject &model : contentObjects(content.value(QLatin1StringView("proposals")))) {
            const QString language = contentString(model, "language");
            generator.m_models[language].push_back(model);
            generator.m_languages.append(language);
        }
    }
    return generator;
}

void ProposalGenerator::setChallenges(const std::vector<Challenge> &challenges)
{
    m_challenges.clear();
    for (const Challenge &challenge : challenges)
        m_challenges.push_back(challenge.id);
}

void ProposalGenerator::setQuestions(QuestionId proof, QuestionId needs)
{
    m_proof = proof;
    m_needs = needs;
}

const QJsonObject &ProposalGenerator::pick(const QString &language)
{
    const std::vector<QJsonObject> &models = m_models[language];
    return models[size_t(m_random.below(int(models.size())))];
}

/// A summary and, behind it, what two others say.
QString ProposalGenerator::longer(const QString &summary, const QString &language)
{
    QString text = summary;
    for (int i = 0; i < 2; ++i)
        text += u'\n' + contentString(pick(language), "summary");
    return text;
}

QDateTime ProposalGenerator::arrival()
{
    if (m_random.below(lateOneIn) == 0)
        return m_deadline.addSecs(60 * (1 + m_random.below(lateMinutes)));
    return m_deadline.addSecs(-60 * qint64(1 + m_random.below(callMinutes)));
}

void ProposalGenerator::nameApplicant(Proposal &proposal, const QJsonObject &model, int number)
{
    proposal.applicant = contentOrganisation(model.value(QLatin1StringView("applicant")).toObject());
    proposal.applicant.kind = OrganisationKind::Startup;
    proposal.applicant.name = numbered(proposal.applicant.name, number);
    proposal.applicant.website = QStringLiteral("https://startup-%1.example").arg(number);
    proposal.contact = contentPerson(model.value(QLatin1StringView("contact")).toObject());
    proposal.contact.email = QStringLiteral("contact@startup-%1.example").arg(number);
}

Proposal ProposalGenerator::next(int number)
{
    const QString language = m_languages.at(m_random.below(int(m_languages.size())));
    const QJsonObject &model = pick(language);
    const QJsonObject &other = pick(language);
    const bool isRepeated = number > 1 && m_random.below(repeatedOneIn) == 0;
    Proposal proposal;
    nameApplicant(proposal, model, isRepeated ? 1 + m_random.below(number - 1) : number);
    proposal.title = QStringLiteral("%1 (%2)").arg(contentString(model, "title")).arg(number);
    proposal.summary = longer(contentString(other, "summary"), language);
    proposal.language = language;
    proposal.stage = contentCode(other, "stage", StartupStage::NotStated);
    proposal.foundedYear = 2010 + m_random.below(15);
    proposal.externalId = QStringLiteral("GEN-%1").arg(number, 6, 10, QLatin1Char('0'));
    for (const QString &code : contentStrings(other.value(QLatin1StringView("fields")))) {
        if (const TermId id = m_fields.value(code); id.isValid())
            proposal.fields.push_back(id);
    }
    if (!m_challenges.empty())
        proposal.challenge = m_challenges[size_t(m_random.below(int(m_challenges.size())))];
    if (m_deadline.isValid()) {
        proposal.receivedAt = arrival();
        proposal.isLate = proposal.receivedAt > m_deadline;
    }
    const QJsonObject answers = pick(language).value(QLatin1StringView("answers")).toObject();
    proposal.answers = {{m_proof, {}, contentString(answers, "poc")}, {m_needs, {}, contentString(answers, "needs")}};
    return proposal;
}

} // namespace pitchdesk
