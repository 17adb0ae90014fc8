// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/translationworkflow.h"

#include "core/storage/proposalrepository.h"
#include "core/storage/translationrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/formworkflow.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString translationNoun = QStringLiteral("translation");

/// What is to be done about one text.
struct Step {
    Translation wanted;
    bool isRemoval = false;
};

/// Of one proposal by its name, else how many texts.
Result<Action> actionOf(Store &store, const std::vector<Step> &steps)
{
    const ProposalId first = steps.front().wanted.proposal;
    const bool isOne = std::all_of(steps.begin(), steps.end(),
                                   [first](const Step &step) { return step.wanted.proposal == first; });
    if (!isOne)
        return Action {QStringLiteral("translations.edit"), {{QStringLiteral("count"), QString::number(steps.size())}}};
    PD_ASSIGN(const Proposal proposal, ProposalRepository(store).proposal(first));
    return namedAction(QStringLiteral("translation.edit"),
                       u'#' + QString::number(proposal.number) + u' ' + originalText(proposal.applicant.name));
}

/// The translation as it is to be; the same as `known` where nothing changes.
Translation wantedBy(const TranslationEdit &edit, const Translation *known, const QString &operatorName)
{
    Translation wanted = known ? *known : Translation {};
    wanted.proposal = edit.proposal;
    wanted.field = edit.field;
    wanted.question = edit.question;
    wanted.language = edit.language;
    const bool isReworded = wanted.text != edit.text.trimmed();
    wanted.text = edit.text.trimmed();
    const QString by = edit.translatedBy.trimmed();
    if (!by.isEmpty())
        wanted.translatedBy = by;
    else if (isReworded)
        wanted.translatedBy = operatorName;
    wanted.isMachine = edit.isMachine;
    const QString hash = originalHashOf(edit.original);
    if (!edit.isChecked)
        wanted.checkedBy.clear();
    else if (isReworded || wanted.checkedBy.isEmpty() || wanted.originalHash != hash)
        wanted.checkedBy = operatorName;
    // A stale one stays stale until somebody has reworded or checked it beside the new original.
    if (!known || isReworded || edit.isChecked)
        wanted.originalHash = hash;
    return wanted;
}

} // namespace

QString originalHashOf(const QString &original)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(original.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex());
}

const Translation *TranslatedText::in(Language language) const
{
    const auto found = std::find_if(translations.begin(), translations.end(),
                                    [language](const Translation &each) { return each.language == language; });
    return found == translations.end() ? nullptr : &*found;
}

bool TranslatedText::isStale(const Translation &translation) const
{
    return translation.originalHash != originalHashOf(original);
}

Result<std::vector<TranslatedText>> TranslationWorkflow::texts(ProposalId id) const
{
    PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(id));
    PD_ASSIGN(const std::vector<AnswerView> answers, FormWorkflow(m_store).answers(id));
    PD_ASSIGN(const std::vector<Translation> translations, TranslationRepository(m_store).translationsOf(id));
    std::vector<TranslatedText> texts;
    const auto add = [&](TranslatedField field, QuestionId question, const LocalizedText &label,
                         const QString &original) {
        if (original.trimmed().isEmpty())
            return;
        TranslatedText text {field, question, label, original, {}};
        std::copy_if(translations.begin(), translations.end(), std::back_inserter(text.translations),
                     [&](const Translation &each) { return each.field == field && each.question == question; });
        texts.push_back(std::move(text));
    };
    add(TranslatedField::Title, {}, {}, proposal.title);
    add(TranslatedField::Summary, {}, {}, proposal.summary);
    for (const AnswerView &answer : answers)
        add(TranslatedField::Answer, answer.question.id, answer.question.label, answer.text);
    return texts;
}

Result<int> TranslationWorkflow::save(const std::vector<TranslationEdit> &edits)
{
    QHash<ProposalId, std::vector<TranslatedText>> known;
    std::vector<Step> steps;
    for (const TranslationEdit &edit : edits) {
        if (!known.contains(edit.proposal)) {
            PD_ASSIGN(std::vector<TranslatedText> of, texts(edit.proposal));
            known.insert(edit.proposal, std::move(of));
        }
        const std::vector<TranslatedText> &all = known[edit.proposal];
        const auto text = std::find_if(all.begin(), all.end(), [&edit](const TranslatedText &each) {
            return each.field == edit.field && each.question == edit.question;
        });
        if (text == all.end())
            return fail(invalidField(QStringLiteral("question"), codeOf(edit.field)));
        PD_TRY(requireFitting(edit.text, translationNoun));
        const Translation *before = text->in(edit.language);
        if (edit.text.trimmed().isEmpty()) {
            if (before)
                steps.push_back({*before, true});
            continue;
        }
        const Translation wanted = wantedBy(edit, before, m_store.operatorName());
        if (!before || wanted != *before)
            steps.push_back({wanted, false});
    }
    if (steps.empty())
        return 0;
    PD_ASSIGN(const Action action, actionOf(m_store, steps));
    TranslationRepository repository(m_store);
    return change(m_store, action, [&](Transaction &) -> Result<int> {
        for (const Step &step : steps) {
            if (step.isRemoval) {
                PD_TRY(repository.remove(step.wanted.id));
            } else {
                PD_TRY(repository.save(step.wanted));
            }
        }
        return int(steps.size());
    });
}

} // namespace pitchdesk
