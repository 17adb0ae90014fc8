// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/proposalsheet.h"

#include "core/exchange/filebytes.h"
#include "ui/print/documentwords.h"
#include "ui/print/pdfdocument.h"
#include "ui/print/pdffile.h"

#include <algorithm>

namespace pitchdesk {

namespace {

QString original(const LocalizedText &text)
{
    return text.in(text.original);
}

/// Takes out what is for the desk only.
void hideFromJudges(ProposalSheets::Sheet &sheet, const QHash<QuestionId, Question> &questions)
{
    Proposal &proposal = sheet.detail.proposal;
    proposal.contact = {};
    proposal.stateReason.clear();
    sheet.notes.clear();
    sheet.tags.clear();
    std::erase_if(proposal.answers, [&questions](const Answer &answer) {
        const auto question = questions.constFind(answer.question);
        return question != questions.cend() && question->audience == Audience::Desk;
    });
}

/// Writes one proposal.
class SheetText
{
public:
    SheetText(const ProposalSheets &sheets, const ProposalSheets::Sheet &sheet, const DocumentLanguage &language)
        : m_sheets(sheets)
        , m_sheet(sheet)
        , m_proposal(sheet.detail.proposal)
        , m_language(language)
    {
    }

    [[nodiscard]] QString html(bool isFirst) const { return heading(isFirst) + facts() + texts() + notes(); }

private:
    /// Named so that lupdate finds its calls.
    [[nodiscard]] QString translate(const char *context, const char *source) const
    {
        return m_language.translate(context, source);
    }
    [[nodiscard]] QString heading(bool isFirst) const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString texts() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString contact() const;
    [[nodiscard]] QString section(const QString &title, const QString &text) const;
    [[nodiscard]] QString labelOf(const Answer &answer) const;

    const ProposalSheets &m_sheets;
    const ProposalSheets::Sheet &m_sheet;
    const Proposal &m_proposal;
    const DocumentLanguage &m_language;
};

QString SheetText::heading(bool isFirst) const
{
    const QString pageBreak = isFirst ? QString() : QStringLiteral(" style=\"page-break-before: always\"");
    const QString title = m_proposal.title.isEmpty() ? translate("Documents", "Without a title") : m_proposal.title;
    QString applicant = original(m_proposal.applicant.name);
    if (!m_proposal.applicant.kana.isEmpty() && m_proposal.applicant.kana != applicant)
        applicant += QStringLiteral(" (%1)").arg(m_proposal.applicant.kana);
    return QStringLiteral("<h1%1>#%2 %3</h1><p class=\"sub\">%4</p>")
        .arg(pageBreak, QString::number(m_proposal.number), htmlText(title), htmlText(applicant));
}

QString SheetText::contact() const
{
    QStringList lines {m_proposal.contact.name.printed, m_proposal.contact.name.kana, m_proposal.contact.email,
                       m_proposal.contact.phone};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString SheetText::facts() const
{
    QStringList fields;
    for (const TermId id : m_proposal.fields)
        fields << m_language.text(m_sheets.fields.value(id));
    const QString challenge = m_proposal.challenge.isValid()
        ? QString(u'#' + QString::number(m_sheet.detail.challengeNumber) + u' '
                  + m_language.text(m_sheet.detail.challengeTitle))
        : translate("Documents", "Still to choose");
    QString state = proposalStateWord(m_language, m_proposal.state);
    if (m_proposal.isLate)
        state += QStringLiteral(", ") + translate("Documents", "late");
    if (!m_proposal.stateReason.isEmpty())
        state += u'\n' + m_proposal.stateReason;
    const QString country = m_proposal.applicant.homeCountry;
    const std::pair<QString, QString> rows[] {
        {translate("Documents", "Challenge"), challenge},
        {translate("Documents", "Country/region"), country.isEmpty() ? QString() : countryWord(m_language, country)},
        {translate("Documents", "Fields"), fields.join(QStringLiteral(", "))},
        {translate("Documents", "Stage"),
         m_proposal.stage == StartupStage::NotStated ? QString() : stageWord(m_language, m_proposal.stage)},
        {translate("Documents", "Founded"),
         m_proposal.foundedYear > 0 ? QString::number(m_proposal.foundedYear) : QString()},
        {translate("Documents", "Website"), m_proposal.applicant.website},
        {translate("Documents", "Received on"), m_language.instant(m_proposal.receivedAt, m_sheets.event.zone)},
        {translate("Documents", "State"), state},
        {translate("Documents", "Tags"), m_sheet.tags.join(QStringLiteral(", "))},
        {translate("Documents", "Contact"), contact()}};
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty()) {
            html += QStringLiteral("<tr><td class=\"key\" width=\"24%\">%1</td><td>%2</td></tr>")
                        .arg(htmlText(name), htmlText(value));
        }
    }
    return html + QStringLiteral("</table>");
}

QString SheetText::section(const QString &title, const QString &text) const
{
    return text.isEmpty() ? QString() : QStringLiteral("<h2>%1</h2><p>%2</p>").arg(htmlText(title), htmlText(text));
}

QString SheetText::labelOf(const Answer &answer) const
{
    const auto question = m_sheets.questions.constFind(answer.question);
    if (question == m_sheets.questions.cend())
        return answer.label;
    const QString label = m_language.text(question->label);
    return question->audience == Audience::Desk ? translate("Documents", "%1 (for the desk only)").arg(label) : label;
}

QString SheetText::texts() const
{
    QString html = section(translate("Documents", "Summary"), m_proposal.summary);
    for (const Answer &answer : m_proposal.answers)
        html += section(labelOf(answer), answer.text);
    return html;
}

QString SheetText::notes() const
{
    if (m_sheet.notes.empty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "Notes of the desk")));
    for (const Note &note : m_sheet.notes) {
        html += QStringLiteral("<p>%1<br/><span class=\"muted\">%2</span></p>")
                    .arg(htmlText(note.text),
                         htmlText(translate("Documents", "%1, %2")
                                      .arg(note.who, m_language.instant(note.at, m_sheets.event.zone))));
    }
    return html;
}

} // namespace

Result<ProposalSheets> loadProposalSheets(Workflows &workflows, EventId event, const std::vector<ProposalId> &ids,
                                          SheetReader reader, const QDateTime &now)
{
    ProposalSheets sheets;
    sheets.reader = reader;
    sheets.asOf = now;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(event));
    sheets.event = summary.event;
    PD_ASSIGN(const std::vector<Term> terms, workflows.events.terms(QStringLiteral("field")));
    for (const Term &term : terms)
        sheets.fields.insert(term.id, term.label);
    PD_ASSIGN(const std::vector<QuestionRow> questions, workflows.forms.questions(event));
    for (const QuestionRow &row : questions)
        sheets.questions.insert(row.question.id, row.question);
    for (const ProposalId id : ids) {
        ProposalSheets::Sheet sheet;
        PD_ASSIGN(sheet.detail, workflows.proposals.proposal(id));
        PD_ASSIGN(const std::vector<Tag> tags, workflows.tags.tagsOf(id));
        for (const Tag &tag : tags)
            sheet.tags << tag.label;
        PD_ASSIGN(sheet.notes, workflows.notes.notesOf(id));
        if (reader == SheetReader::Judges)
            hideFromJudges(sheet, sheets.questions);
        sheets.sheets.push_back(std::move(sheet));
    }
    std::sort(sheets.sheets.begin(), sheets.sheets.end(), [](const auto &one, const auto &other) {
        return one.detail.proposal.number < other.detail.proposal.number;
    });
    return sheets;
}

QByteArray proposalSheetsPdf(const ProposalSheets &sheets, const DocumentLanguage &language)
{
    QString html;
    for (const ProposalSheets::Sheet &sheet : sheets.sheets)
        html += SheetText(sheets, sheet, language).html(html.isEmpty());
    const QString title = sheets.reader == SheetReader::Desk
        ? language.translate("Documents", "Proposal sheets, for the desk only")
        : language.translate("Documents", "Proposal sheets");
    return renderPdf(
        html,
        {.title = title,
         .subject = language.text(sheets.event.name),
         .footer = language.translate("Documents", "As of %1").arg(language.instant(sheets.asOf, sheets.event.zone)),
         .date = sheets.asOf,
         .isLandscape = false},
        language);
}

Status exportProposalSheets(const ProposalSheets &sheets, const DocumentLanguage &language, const QString &path)
{
    PD_TRY(checkFolder(path));
    PD_TRY(checkDisplayFont(language));
    return writeWhole(path, proposalSheetsPdf(sheets, language));
}

} // namespace pitchdesk
