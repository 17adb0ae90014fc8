// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importmerge.h"

#include "core/base/clock.h"
#include "core/workflow/change.h"

#include <QJsonDocument>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString answerPrefix = QStringLiteral("answer:");
constexpr qsizetype shownCharacters = 80; ///< of a value in a note

/// How a field of importFields() is read from a row and from a proposal, and how a row is made to say nothing of it.
struct MergedField {
    QLatin1StringView code;
    QString (*ofRow)(const RowValues &);
    QString (*ofProposal)(const Proposal &);
    void (*silence)(RowValues &);
};

QString numberText(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? toIsoInstant(instant) : QString();
}

QString stageText(StartupStage stage)
{
    return stage == StartupStage::NotStated ? QString() : codeOf(stage);
}

QString fieldsText(std::vector<TermId> fields)
{
    std::sort(fields.begin(), fields.end());
    QStringList ids;
    for (const TermId id : fields)
        ids.append(QString::number(id.value()));
    return ids.join(u',');
}

QString challengeText(ChallengeId challenge)
{
    return challenge.isValid() ? QString::number(challenge.value()) : QString();
}

#define PD_TEXT_FIELD(text, row, stored)                                                                               \
    MergedField                                                                                                        \
    {                                                                                                                  \
        QLatin1StringView(text), [](const RowValues &values) { return values.row; },                                   \
            [](const Proposal &proposal) { return stored; }, [](RowValues &values) { values.row.clear(); }             \
    }

const MergedField mergedFields[] {
    PD_TEXT_FIELD("applicant", applicant, originalText(proposal.applicant.name)),
    PD_TEXT_FIELD("applicant_kana", applicantKana, proposal.applicant.kana),
    PD_TEXT_FIELD("title", title, proposal.title),
    PD_TEXT_FIELD("summary", summary, proposal.summary),
    PD_TEXT_FIELD("country", country, proposal.applicant.homeCountry),
    PD_TEXT_FIELD("website", website, proposal.applicant.website),
    PD_TEXT_FIELD("contact", contact, proposal.contact.name.printed),
    PD_TEXT_FIELD("contact_kana", contactKana, proposal.contact.name.kana),
    PD_TEXT_FIELD("email", email, proposal.contact.email),
    PD_TEXT_FIELD("phone", phone, proposal.contact.phone),
    PD_TEXT_FIELD("external_id", externalId, proposal.externalId),
    {QLatin1StringView("language"),
     [](const RowValues &values) { return values.isLanguageStated ? values.language : QString(); },
     [](const Proposal &proposal) { return proposal.language; },
     [](RowValues &values) {
         values.language.clear();
         values.isLanguageStated = false;
     }},
    {QLatin1StringView("challenge"),
     [](const RowValues &values) { return values.challenge ? challengeText(*values.challenge) : QString(); },
     [](const Proposal &proposal) { return challengeText(proposal.challenge); },
     [](RowValues &values) { values.challenge.reset(); }},
    {QLatin1StringView("fields"), [](const RowValues &values) { return fieldsText(values.fields); },
     [](const Proposal &proposal) { return fieldsText(proposal.fields); },
     [](RowValues &values) { values.fields.clear(); }},
    {QLatin1StringView("stage"), [](const RowValues &values) { return stageText(values.stage); },
     [](const Proposal &proposal) { return stageText(proposal.stage); },
     [](RowValues &values) { values.stage = StartupStage::NotStated; }},
    {QLatin1StringView("founded"), [](const RowValues &values) { return numberText(values.foundedYear); },
     [](const Proposal &proposal) { return numberText(proposal.foundedYear); },
     [](RowValues &values) { values.foundedYear = 0; }},
    {QLatin1StringView("received_at"), [](const RowValues &values) { return instantText(values.receivedAt); },
     [](const Proposal &proposal) { return instantText(proposal.receivedAt); },
     [](RowValues &values) { values.receivedAt = {}; }},
};

#undef PD_TEXT_FIELD

const MergedField *fieldOf(const QString &code)
{
    const auto *const found = std::find_if(std::begin(mergedFields), std::end(mergedFields),
                                           [&code](const MergedField &field) { return field.code == code; });
    return found == std::end(mergedFields) ? nullptr : found;
}

/// Every field and answer that a proposal holds, in the form in which a row says it.
QHash<QString, QString> heldBy(const Proposal &proposal, const QHash<QString, QuestionId> &questions)
{
    QHash<QString, QString> held;
    for (const MergedField &field : mergedFields)
        held.insert(QString(field.code), field.ofProposal(proposal));
    QHash<QuestionId, QString> answers;
    for (const Answer &answer : proposal.answers)
        answers.insert(answer.question, answer.text);
    for (auto it = questions.cbegin(); it != questions.cend(); ++it)
        held.insert(answerPrefix + it.key(), answers.value(it.value()));
    return held;
}

QString shown(const QString &text)
{
    return text.size() <= shownCharacters ? text : QString(text.left(shownCharacters) + u'…');
}

ImportProblem note(ErrorCode code, int row, const QString &column, const QString &before, const QString &after)
{
    Error error = Error {code, {}, {}}
                      .with(QStringLiteral("row"), row)
                      .with(QStringLiteral("column"), column)
                      .with(QStringLiteral("before"), shown(before))
                      .with(QStringLiteral("value"), shown(after));
    return {row, column, std::move(error), false};
}

} // namespace

QJsonObject ImportMerge::said(const RowValues &values) const
{
    QJsonObject object;
    for (const MergedField &field : mergedFields) {
        if (const QString text = field.ofRow(values); !text.isEmpty())
            object.insert(QString(field.code), text);
    }
    for (auto it = values.kept.cbegin(); it != values.kept.cend(); ++it)
        object.insert(answerPrefix + m_context.header.at(it.key()), it.value());
    return object;
}

QString ImportMerge::sourceValues(const RowValues &values) const
{
    return QString::fromUtf8(QJsonDocument(said(values)).toJson(QJsonDocument::Compact));
}

QString ImportMerge::headerOf(const QString &field) const
{
    if (field.startsWith(answerPrefix))
        return field.mid(answerPrefix.size());
    const int column = m_context.columns.of(ImportField(importFields().indexOf(field)));
    return column < 0 ? field : m_context.header.at(column);
}

void ImportMerge::silence(RowValues &values, const QString &field) const
{
    if (const MergedField *known = fieldOf(field))
        known->silence(values);
    else
        values.kept.remove(int(m_context.header.indexOf(field.mid(answerPrefix.size()))));
}

std::vector<ImportProblem> ImportMerge::merge(PlannedRow &row, const Proposal &stored, const QString &before,
                                              const QHash<QString, QuestionId> &questions) const
{
    const QJsonObject last = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject now = said(row.values);
    const QHash<QString, QString> held = heldBy(stored, questions);
    std::vector<ImportProblem> notes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QString after = it.value().toString();
        const QString current = held.value(it.key());
        if (after == current)
            continue;
        const QString was = last.value(it.key()).toString();
        const bool isOld = !last.isEmpty() && after == was;
        const bool isEditedHere = !last.isEmpty() && current != was;
        const bool isTaken = !isOld && (!isEditedHere || m_takesTheirs);
        if (isTaken)
            notes.push_back(note(ErrorCode::RowChanges, row.number, headerOf(it.key()), current, after));
        else if (!isOld)
            notes.push_back(note(ErrorCode::RowEditedHere, row.number, headerOf(it.key()), current, after));
        if (!isTaken)
            silence(row.values, it.key());
    }
    return notes;
}

} // namespace pitchdesk
