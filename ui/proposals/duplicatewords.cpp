// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/duplicatewords.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"
#include "ui/proposals/proposalwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pitchdesk {

namespace {

/// Words a proposal field by field.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(FieldReader)

public:
    explicit FieldReader(const ProposalChoices &choices)
        : m_choices(choices)
    {
    }

    [[nodiscard]] QString value(const Proposal &proposal, const QString &code) const
    {
        if (code == u"applicant")
            return applicant(proposal.applicant);
        if (code == u"contact")
            return contact(proposal.contact);
        if (code == u"title")
            return proposal.title;
        if (code == u"summary")
            return proposal.summary;
        if (code == u"challenge")
            return challenge(proposal.challenge);
        if (code == u"fields")
            return fields(proposal.fields);
        if (code == u"received_at")
            return proposal.receivedAt.isValid() ? m_words.instant(proposal.receivedAt, m_choices.zone) : QString();
        return code.startsWith(u"answer:") ? answer(proposal, code) : word(proposal, code);
    }

    [[nodiscard]] static QString label(const DuplicateComparison &comparison, const QString &code)
    {
        if (code == u"state")
            return tr("Status");
        if (!code.startsWith(u"answer:"))
            return ProposalWords::field(code);
        for (const Proposal *proposal : {&comparison.first, &comparison.second}) {
            for (const Answer &given : proposal->answers) {
                if (mergeFieldOf(given.question) == code)
                    return given.label;
            }
        }
        return {};
    }

private:
    [[nodiscard]] static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    [[nodiscard]] QString applicant(const Organisation &organisation) const
    {
        const QString country = organisation.homeCountry.isEmpty() ? QString()
                                                                   : countryWord(m_words, organisation.homeCountry);
        QStringList parts {organisation.name.in(organisation.name.original)}; // in which the two may differ alone
        if (const QString name = m_words.text(organisation.name); !parts.contains(name))
            parts.append(name);
        return joined(parts << organisation.kana << country << organisation.website);
    }
    [[nodiscard]] static QString contact(const Person &person)
    {
        return joined({person.name.printed, person.name.kana, person.email, person.phone});
    }
    [[nodiscard]] QString challenge(ChallengeId id) const
    {
        for (const Challenge &known : m_choices.challenges) {
            if (known.id == id)
                return QStringLiteral("%1 %2").arg(QString::number(known.number), m_words.text(known.title));
        }
        return tr("No challenge yet");
    }
    [[nodiscard]] QString fields(const std::vector<TermId> &ids) const
    {
        QStringList labels;
        for (const Term &term : m_choices.fields) {
            if (std::find(ids.begin(), ids.end(), term.id) != ids.end())
                labels.append(m_words.text(term.label));
        }
        return labels.join(QStringLiteral(", "));
    }
    [[nodiscard]] static QString answer(const Proposal &proposal, const QString &code)
    {
        for (const Answer &given : proposal.answers) {
            if (mergeFieldOf(given.question) == code)
                return given.text;
        }
        return {};
    }
    [[nodiscard]] QString word(const Proposal &proposal, const QString &code) const
    {
        if (code == u"state")
            return joined({proposalStateWord(m_words, proposal.state), proposal.stateReason});
        if (code == u"language")
            return proposal.language.isEmpty() ? QString() : ProposalWords::languageName(proposal.language);
        if (code == u"stage")
            return proposal.stage == StartupStage::NotStated ? QString() : stageWord(m_words, proposal.stage);
        if (code == u"founded")
            return proposal.foundedYear > 0 ? QString::number(proposal.foundedYear) : QString();
        return proposal.externalId;
    }

    const ProposalChoices &m_choices;
    DocumentLanguage m_words {uiLanguage()};
};

} // namespace

std::vector<ComparedField> comparedFields(const DuplicateComparison &comparison, const ProposalChoices &choices)
{
    const FieldReader reader(choices);
    std::vector<ComparedField> fields;
    fields.reserve(size_t(comparison.differing.size()));
    for (const QString &code : comparison.differing) {
        fields.push_back({code, FieldReader::label(comparison, code), reader.value(comparison.first, code),
                          reader.value(comparison.second, code)});
    }
    return fields;
}

} // namespace pitchdesk
