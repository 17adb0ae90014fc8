// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/translationsheet.h"

#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxwriter.h"
#include "ui/print/languagemenu.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

enum Column { Key, Number, Applicant, What, Original, Translated, By };
constexpr double textWidth = 60;

/// "ja/UID of the proposal/title", or "ja/UID of the proposal/answer/UID of the question".
QString keyOf(Language into, const QString &proposal, const TranslatedText &text, const QString &question)
{
    QStringList parts {languageCode(into), proposal, codeOf(text.field)};
    if (text.field == TranslatedField::Answer)
        parts << question;
    return parts.join(u'/');
}

SheetSpec emptySheet(const DocumentLanguage &words, Language into)
{
    SheetSpec sheet;
    sheet.name = words.translate("TranslationSheet", "Translations");
    sheet.columns = {
        {words.translate("TranslationSheet", "Key (leave as it is)"), ColumnSpec::Text, 12, QStringLiteral("key")},
        {words.translate("TranslationSheet", "No."), ColumnSpec::Integer, 0, QStringLiteral("number")},
        {words.translate("TranslationSheet", "Applicant"), ColumnSpec::Text, 24, QStringLiteral("applicant")},
        {words.translate("TranslationSheet", "Text"), ColumnSpec::Text, 24, QStringLiteral("text")},
        {words.translate("TranslationSheet", "Original"), ColumnSpec::Text, textWidth, QStringLiteral("original")},
        {QStringLiteral("%1 (%2)").arg(words.translate("TranslationSheet", "Translation"), ownLanguageName(into)),
         ColumnSpec::Text, textWidth, QStringLiteral("translation")},
        {words.translate("TranslationSheet", "Translated by"), ColumnSpec::Text, 20, QStringLiteral("translated_by")},
    };
    return sheet;
}

Result<QHash<QuestionId, QString>> questionUids(Workflows &workflows, EventId event)
{
    PD_ASSIGN(const std::vector<QuestionRow> questions, workflows.forms.questions(event));
    QHash<QuestionId, QString> uids;
    for (const QuestionRow &row : questions)
        uids.insert(row.question.id, row.question.uid);
    return uids;
}

/// What the rows of a sheet that came back are about, looked up once.
class SheetReader
{
public:
    static Result<SheetReader> of(Workflows &workflows, EventId event, const DocumentLanguage &words)
    {
        SheetReader reader(workflows, words);
        PD_ASSIGN(const std::vector<ProposalRow> proposals, workflows.proposals.proposals(event));
        for (const ProposalRow &row : proposals)
            reader.m_proposals.insert(row.uid, row.id);
        PD_ASSIGN(reader.m_questions, questionUids(workflows, event));
        return reader;
    }

    /// Adds the edit of a row, or its problem.
    Status take(int number, const QStringList &cells, bool isMachine, TranslationSheetOutcome &outcome)
    {
        const QStringList key = cells.value(Key).trimmed().split(u'/');
        const QString text = cells.value(Translated).trimmed();
        if (text.isEmpty() || (key.size() < 3 && cells.value(Key).trimmed().isEmpty()))
            return {};
        ++outcome.rows;
        const auto into = languageFromCode(key.value(0));
        const auto field = fromCode<TranslatedField>(key.value(2));
        const ProposalId proposal = m_proposals.value(key.value(1));
        if (!into || !field || key.value(0).size() != 2) {
            outcome.problems.push_back({number, m_words.translate("TranslationSheet", "the key is not one of ours")});
            return {};
        }
        if (!proposal.isValid()) {
            outcome.problems.push_back(
                {number, m_words.translate("TranslationSheet", "the event has no such proposal")});
            return {};
        }
        PD_ASSIGN(const TranslatedText *original, textOf(proposal, *field, key.value(3)));
        if (!original) {
            outcome.problems.push_back(
                {number, m_words.translate("TranslationSheet", "the proposal no longer has this text")});
            return {};
        }
        const Translation *known = original->in(*into);
        const QString by = cells.value(By).trimmed();
        if (known && known->text == text && (by.isEmpty() || by == known->translatedBy))
            return {};
        m_edits.push_back(
            {proposal, *field, original->question, *into, text, by, isMachine, false, cells.value(Original)});
        return {};
    }

    [[nodiscard]] const std::vector<TranslationEdit> &edits() const { return m_edits; }

private:
    SheetReader(Workflows &workflows, const DocumentLanguage &words)
        : m_workflows(&workflows)
        , m_words(words)
    {
    }

    Result<const TranslatedText *> textOf(ProposalId proposal, TranslatedField field, const QString &question)
    {
        if (!m_texts.contains(proposal)) {
            PD_ASSIGN(std::vector<TranslatedText> texts, m_workflows->translations.texts(proposal));
            m_texts.insert(proposal, std::move(texts));
        }
        const std::vector<TranslatedText> &texts = *m_texts.constFind(proposal);
        const auto found = std::find_if(texts.begin(), texts.end(), [&](const TranslatedText &text) {
            return text.field == field
                && (field != TranslatedField::Answer || m_questions.value(text.question) == question);
        });
        return found == texts.end() ? nullptr : &*found;
    }

    Workflows *m_workflows;
    DocumentLanguage m_words;
    QHash<QString, ProposalId> m_proposals;
    QHash<QuestionId, QString> m_questions;
    QHash<ProposalId, std::vector<TranslatedText>> m_texts;
    std::vector<TranslationEdit> m_edits;
};

} // namespace

QString translatedTextHeading(const DocumentLanguage &words, const TranslatedText &text)
{
    switch (text.field) {
    case TranslatedField::Title:
        return words.translate("TranslationSheet", "Title");
    case TranslatedField::Summary:
        return words.translate("TranslationSheet", "Summary");
    case TranslatedField::Answer:
        break;
    }
    return words.text(text.label);
}

Result<int> writeTranslationSheet(Workflows &workflows, const TranslationSheetData &data, const DocumentLanguage &words,
                                  const QString &path)
{
    PD_ASSIGN(const std::vector<ProposalRow> proposals, workflows.proposals.proposals(data.event));
    PD_ASSIGN(const auto questions, questionUids(workflows, data.event));
    SheetSpec sheet = emptySheet(words, data.into);
    for (const ProposalRow &proposal : proposals) {
        if ((data.challenge.isValid() && proposal.challenge != data.challenge)
            || proposal.language.section(u'-', 0, 0) == languageCode(data.into))
            continue;
        PD_ASSIGN(const std::vector<TranslatedText> texts, workflows.translations.texts(proposal.id));
        for (const TranslatedText &text : texts) {
            const Translation *known = text.in(data.into);
            sheet.rows.push_back({keyOf(data.into, proposal.uid, text, questions.value(text.question)),
                                  qint64(proposal.number), proposal.applicant, translatedTextHeading(words, text),
                                  text.original, known ? known->text : QString(),
                                  known ? known->translatedBy : QString()});
        }
    }
    WriteOptions options;
    options.created = data.created;
    PD_TRY(writeXlsx({sheet}, path, options));
    return int(sheet.rows.size());
}

Result<TranslationSheetOutcome> readTranslationSheet(Workflows &workflows, EventId event, const QString &path,
                                                     bool isMachine, const DocumentLanguage &words)
{
    if (QFileInfo(path).suffix().compare(QStringLiteral("xlsx"), Qt::CaseInsensitive) != 0)
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), QStringLiteral(".xlsx")));
    PD_ASSIGN(SheetReader reader, SheetReader::of(workflows, event, words));
    Progress progress;
    PD_ASSIGN(const TableData table, readXlsx(path, {}, progress));
    TranslationSheetOutcome outcome;
    for (size_t i = 0; i < table.rows.size(); ++i)
        PD_TRY(reader.take(table.rowNumbers[i], table.rows[i], isMachine, outcome));
    PD_ASSIGN(outcome.changed, workflows.translations.save(reader.edits()));
    return outcome;
}

} // namespace pitchdesk
