// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/applicationform.h"

#include "ui/common/countries.h"
#include "ui/print/documentwords.h"
#include "ui/print/formwords.h"
#include "ui/print/languagemenu.h"

#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int lineLimit = 500;
constexpr int textLimit = 30'000;
constexpr int textLines = 8;

/// Puts the rows of a form together.
class FormBuilder
{
public:
    FormBuilder(const ApplicationFormData &data, const DocumentLanguage &language)
        : m_data(data)
        , m_language(language)
    {
    }

    std::vector<FormField> build()
    {
        addCompany();
        addContact();
        addProposal();
        if (!m_data.questions.empty())
            addHeading(m_language.translate("Form", "Questions"));
        for (const Question &question : m_data.questions)
            addQuestion(question);
        return std::move(m_fields);
    }

private:
    enum class Need { Required, Optional };

    FormField &add(const char *key, const QString &label, Need need)
    {
        FormField field;
        field.key = QStringLiteral("field:") + QLatin1StringView(key);
        field.label = label;
        field.isRequired = need == Need::Required;
        field.limit = lineLimit;
        field.complaint = tooLong(lineLimit);
        m_fields.push_back(field);
        return m_fields.back();
    }
    void addHeading(const QString &words)
    {
        FormField heading;
        heading.label = words;
        m_fields.push_back(heading);
    }
    [[nodiscard]] QString tooLong(int limit) const
    {
        return m_language.translate("Form", "At most %1 characters fit here.").arg(m_language.number(qint64(limit)));
    }
    void offer(FormField &field, FormRule rule, const QStringList &choices) const
    {
        field.rule = rule;
        field.choices = choices;
        field.complaint = m_language.translate("Form", "Please choose from the list.");
        if (rule != FormRule::Choices)
            return;
        const QString several = m_language.translate("Form", "Several may be named, with semicolons between them: %1");
        field.help = joined(field.help, several.arg(choices.join(QStringLiteral("; "))));
    }
    [[nodiscard]] static QString joined(const QString &first, const QString &second)
    {
        return first.isEmpty() ? second : second.isEmpty() ? first : QString(first + u'\n' + second);
    }

    void addCompany();
    void addContact();
    void addProposal();
    void addQuestion(const Question &question);
    void setRule(FormField &field, const Question &question) const;
    void setTextRule(FormField &field, const Question &question) const;
    [[nodiscard]] QString helpOf(const Question &question) const;
    [[nodiscard]] QString challengeName(const Challenge &challenge) const
    {
        return QStringLiteral("%1. %2").arg(QString::number(challenge.number), m_language.text(challenge.title));
    }
    [[nodiscard]] QStringList countries() const
    {
        const Countries &all = Countries::shipped();
        QStringList names;
        for (const QString &code : all.codes(m_language.language()))
            names.append(all.name(code, m_language.language()));
        return names;
    }

    const ApplicationFormData &m_data;
    const DocumentLanguage &m_language;
    std::vector<FormField> m_fields;
};

void FormBuilder::addCompany()
{
    addHeading(m_language.translate("Form", "The startup"));
    add("applicant", m_language.translate("Form", "Name of the startup"), Need::Required);
    if (m_language.language() == Language::Japanese)
        add("applicant_kana", m_language.translate("Form", "Name of the startup in kana"), Need::Optional);
    offer(add("country", m_language.translate("Form", "Country/region"), Need::Required), FormRule::Choice,
          countries());
    FormField &website = add("website", m_language.translate("Form", "Website"), Need::Optional);
    website.help = QStringLiteral("https://…");
    FormField &founded = add("founded", m_language.translate("Form", "Founded in"), Need::Optional);
    founded.rule = FormRule::Year;
    founded.help = m_language.translate("Form", "A year, such as 2019");
    founded.complaint = founded.help;
    QStringList stages;
    for (const auto &entry : EnumCodes<StartupStage>::values) {
        if (entry.value != StartupStage::NotStated)
            stages.append(stageWord(m_language, entry.value));
    }
    offer(add("stage", m_language.translate("Form", "Stage"), Need::Optional), FormRule::Choice, stages);
}

void FormBuilder::addContact()
{
    addHeading(m_language.translate("Form", "Contact person"));
    add("contact", m_language.translate("Form", "Name"), Need::Required);
    FormField &mail = add("email", m_language.translate("Form", "E-mail address"), Need::Required);
    mail.rule = FormRule::Mail;
    mail.complaint = m_language.translate("Form", "This is no e-mail address.");
    add("phone", m_language.translate("Form", "Phone"), Need::Optional);
}

void FormBuilder::addProposal()
{
    addHeading(m_language.translate("Form", "The proposal"));
    if (!m_data.challenges.empty()) {
        QStringList names;
        for (const Challenge &challenge : m_data.challenges)
            names.append(challengeName(challenge));
        offer(add("challenge", m_language.translate("Form", "Challenge"), Need::Required), FormRule::Choice, names);
    }
    add("title", m_language.translate("Form", "Title"), Need::Required);
    FormField &summary = add("summary", m_language.translate("Form", "Summary"), Need::Required);
    summary.limit = textLimit;
    summary.complaint = tooLong(textLimit);
    summary.lines = textLines;
    if (!m_data.fields.empty()) {
        QStringList labels;
        for (const Term &term : m_data.fields)
            labels.append(m_language.text(term.label));
        offer(add("fields", m_language.translate("Form", "Fields"), Need::Optional), FormRule::Choices, labels);
    }
    QStringList languages;
    for (const Language language : allLanguages)
        languages.append(ownLanguageName(language));
    offer(add("language", m_language.translate("Form", "Language of the answers"), Need::Optional), FormRule::Choice,
          languages);
}

QString FormBuilder::helpOf(const Question &question) const
{
    QString help = m_language.text(question.help);
    if (question.kind == QuestionKind::File)
        help = joined(help, m_language.translate("Form", "Name the file, and send it along with this form."));
    if (question.wordLimit > 0 || !question.unit.isEmpty() || !question.currency.isEmpty())
        help = joined(help, answerShape(m_language, question));
    if (question.challenges.empty())
        return help;
    QStringList names;
    for (const Challenge &challenge : m_data.challenges) {
        if (std::ranges::find(question.challenges, challenge.id) != question.challenges.end())
            names.append(challengeName(challenge));
    }
    return joined(help, m_language.translate("Form", "Only for: %1").arg(names.join(QStringLiteral("; "))));
}

void FormBuilder::addQuestion(const Question &question)
{
    FormField field;
    field.key = QStringLiteral("question:") + question.uid;
    field.label = m_language.text(question.label);
    field.help = helpOf(question);
    field.isRequired = question.isRequired;
    setRule(field, question);
    m_fields.push_back(std::move(field));
}

void FormBuilder::setTextRule(FormField &field, const Question &question) const
{
    const bool isLong = question.kind == QuestionKind::LongText;
    field.lines = isLong ? textLines : 1;
    field.limit = isLong ? textLimit : lineLimit;
    field.complaint = tooLong(field.limit);
    if (question.wordLimit <= 0)
        return;
    field.rule = m_language.language() == Language::Japanese ? FormRule::Letters : FormRule::Words;
    field.limit = question.wordLimit;
    field.complaint = answerShape(m_language, question);
}

void FormBuilder::setRule(FormField &field, const Question &question) const
{
    QStringList choices;
    switch (question.kind) {
    case QuestionKind::ShortText:
    case QuestionKind::LongText:
    case QuestionKind::File:
    case QuestionKind::Url:
        setTextRule(field, question);
        return;
    case QuestionKind::Number:
    case QuestionKind::Money:
        field.rule = FormRule::Number;
        field.complaint = m_language.translate("Form", "Please enter a number.");
        return;
    case QuestionKind::Date:
        field.rule = FormRule::Date;
        field.complaint = m_language.translate("Form", "Please enter a date, such as 2025-09-24.");
        return;
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice:
        for (const QuestionOption &option : question.options)
            choices.append(m_language.text(option.label));
        offer(field, question.kind == QuestionKind::SingleChoice ? FormRule::Choice : FormRule::Choices, choices);
        return;
    case QuestionKind::YesNo:
        offer(field, FormRule::Choice, {m_language.translate("Form", "Yes"), m_language.translate("Form", "No")});
        return;
    case QuestionKind::Country:
        offer(field, FormRule::Choice, countries());
        return;
    case QuestionKind::Email:
        field.rule = FormRule::Mail;
        field.complaint = m_language.translate("Form", "This is no e-mail address.");
        return;
    }
}

} // namespace

Result<ApplicationFormData> loadApplicationForm(Workflows &workflows, EventId id, const QDateTime &now)
{
    ApplicationFormData data;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(id));
    data.event = summary.event;
    PD_ASSIGN(const std::vector<ChallengeRow> rows, workflows.challenges.challenges(id));
    for (const ChallengeRow &row : rows) {
        if (row.challenge.state != ChallengeState::Closed)
            data.challenges.push_back(row.challenge);
    }
    PD_ASSIGN(data.fields, workflows.events.terms(QStringLiteral("field")));
    PD_ASSIGN(data.questions, workflows.forms.askedQuestions(id));
    data.asOf = now;
    return data;
}

FormSpec applicationForm(const ApplicationFormData &data, const DocumentLanguage &language)
{
    FormSpec form;
    form.event = data.event.uid;
    form.sheetName = language.translate("Form", "Application");
    form.listsName = language.translate("Form", "Lists");
    form.title = language.translate("Form", "Application: %1").arg(language.text(data.event.name));
    form.introduction = language.translate(
        "Form",
        "Please answer in the middle column. What is marked with * is required. Save the file under the name of your "
        "startup and send it back.");
    form.itemTitle = language.translate("Form", "Item");
    form.answerTitle = language.translate("Form", "Your answer");
    form.helpTitle = language.translate("Form", "Note");
    form.complaintTitle = language.translate("Form", "Please look again");
    form.fields = FormBuilder(data, language).build();
    return form;
}

Status exportApplicationForm(const ApplicationFormData &data, const DocumentLanguage &language, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() != u"xlsx") {
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), QStringLiteral("xlsx")));
    }
    return writeFormXlsx(applicationForm(data, language), path, {.created = data.asOf});
}

} // namespace pitchdesk
