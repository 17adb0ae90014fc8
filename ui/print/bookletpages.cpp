// SPDX-License-Identifier: GPL-3.0-or-later
// A booklet as pages: bookletRichText().
#include "ui/print/booklet.h"

#include "ui/print/pdfdocument.h"

namespace pitchdesk {

namespace {

const QString bodyStyle = QStringLiteral("font-size: 10.5pt; margin-bottom: 8px; line-height: 130%;");
const QString mutedStyle = QStringLiteral("color: #5B6775;");
const QString accentStyle = QStringLiteral("color: #165E83;");

/// A new page begins with a line that shows nothing: what stands at its very top would also be drawn at the foot of the
/// page before.
QString newPage()
{
    return QStringLiteral("<p style=\"page-break-before: always; font-size: 3pt;\">&nbsp;</p>");
}

QString paragraph(const QString &text, const QString &style)
{
    return QStringLiteral("<p style=\"%1\">%2</p>").arg(style, htmlText(text));
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2 style=\"font-size: 12pt; margin-top: 14px; margin-bottom: 4px; %1\">%2</h2>")
        .arg(accentStyle, htmlText(text));
}

QString note(const BookletText &text)
{
    if (text.note.isEmpty())
        return {};
    return QStringLiteral("<p style=\"font-size: 9pt; margin-bottom: 4px; %1\"><i>%2</i></p>")
        .arg(mutedStyle, htmlText(text.note));
}

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &each : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += paragraph(each.trimmed(), bodyStyle);
    return html;
}

QString lines(const std::vector<BookletLine> &all)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (const BookletLine &line : all)
        html += QStringLiteral("<tr><td width=\"32%\" style=\"font-size: 10.5pt; %1\">%2</td>"
                               "<td style=\"font-size: 10.5pt;\">%3</td></tr>")
                    .arg(mutedStyle, htmlText(line.label), htmlText(line.text));
    return html + QStringLiteral("</table>");
}

QString cover(const Booklet &booklet, const DocumentLanguage &language)
{
    QString html =
        QStringLiteral(
            "<p style=\"font-size: 30pt;\">&nbsp;</p><p style=\"font-size: 14pt; margin-bottom: 6px; %1\"><b>%2</b></p>"
            "<p style=\"font-size: 26pt; margin-bottom: 8px;\"><b>%3</b></p>")
            .arg(accentStyle, htmlText(booklet.kind), htmlText(booklet.title.text))
        + note(booklet.title);
    if (!booklet.place.isEmpty())
        html += paragraph(booklet.place, QString(QStringLiteral("font-size: 12pt; margin-bottom: 24px;") + mutedStyle));
    if (!booklet.organisers.empty())
        html += heading(language.translate("Documents", "Organisers")) + lines(booklet.organisers);
    if (!booklet.dates.empty())
        html += heading(language.translate("Documents", "Key dates")) + lines(booklet.dates);
    if (booklet.challenges.empty())
        return html + paragraph(language.translate("Documents", "No challenge is published yet."), bodyStyle);
    std::vector<BookletLine> contents;
    for (const BookletChallenge &challenge : booklet.challenges)
        contents.push_back({challenge.number,
                            challenge.owners.isEmpty() ? challenge.title.text
                                                       : QString(challenge.title.text + u'\n' + challenge.owners)});
    return html + heading(language.translate("Documents", "Challenges")) + lines(contents);
}

QString page(const BookletChallenge &challenge, const DocumentLanguage &language)
{
    QString html = newPage()
        + QStringLiteral("<p style=\"font-size: 10.5pt; margin-bottom: 2px; %1\">"
                         "%2</p><h1 style=\"font-size: 18pt; margin-bottom: 6px; %3\">%4</h1>")
              .arg(mutedStyle, htmlText(challenge.number), accentStyle, htmlText(challenge.title.text))
        + note(challenge.title);
    std::vector<BookletLine> facts;
    if (!challenge.owners.isEmpty())
        facts.push_back({language.translate("Documents", "Challenge owner"), challenge.owners});
    if (!challenge.fields.isEmpty())
        facts.push_back({language.translate("Documents", "Fields"), challenge.fields});
    if (!challenge.collaborations.isEmpty())
        facts.push_back({language.translate("Documents", "Types of collaboration"), challenge.collaborations});
    if (!facts.empty())
        html += lines(facts);
    for (const BookletPart &part : challenge.parts)
        html += heading(part.heading) + note(part.body) + paragraphs(part.body.text);
    return html;
}

QString howToApply(const Booklet &booklet, const DocumentLanguage &language)
{
    QString html = newPage()
        + QStringLiteral("<h1 style=\"font-size: 18pt; margin-bottom: 8px; %1\">"
                         "%2</h1>")
              .arg(accentStyle, htmlText(language.translate("Documents", "How to apply")));
    for (const QString &sentence : booklet.howTo)
        html += paragraph(sentence, bodyStyle);
    if (!booklet.deadlines.empty())
        html += heading(language.translate("Documents", "Deadline by place")) + lines(booklet.deadlines);
    if (booklet.questions.isEmpty())
        return html;
    html += heading(language.translate("Documents", "What the form asks")) + QStringLiteral("<ol>");
    for (const QString &question : booklet.questions)
        html += QStringLiteral("<li style=\"%1\">%2</li>").arg(bodyStyle, htmlText(question));
    return html + QStringLiteral("</ol>");
}

} // namespace

QString bookletRichText(const Booklet &booklet, const DocumentLanguage &language)
{
    QString html = cover(booklet, language);
    for (const BookletChallenge &challenge : booklet.challenges)
        html += page(challenge, language);
    if (!booklet.howTo.isEmpty())
        html += howToApply(booklet, language);
    return html;
}

} // namespace pitchdesk
