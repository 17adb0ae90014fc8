// SPDX-License-Identifier: GPL-3.0-or-later
// A booklet as a web page: bookletHtml().
#include "ui/print/booklet.h"

#include "ui/print/pdfdocument.h"

namespace pitchdesk {

namespace {

/// Colours as in the program; text on each ground reaches WCAG AA.
const QString styles = QStringLiteral(
    ":root{color-scheme:light dark;--text:#1b2430;--muted:#5b6775;--ground:#fff;--card:#f6f7f9;--line:#d6dce4;"
    "--accent:#165e83}"
    "@media(prefers-color-scheme:dark){:root{--text:#e7ecf2;--muted:#9aa7b4;--ground:#1a1e23;--card:#21262c;"
    "--line:#39424d;--accent:#5fb0d6}}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:var(--ground);color:var(--text);line-height:1.6;overflow-wrap:anywhere;"
    "font-family:system-ui,\"Noto Sans\",\"Noto Sans JP\",\"Noto Sans CJK JP\",\"Hiragino Sans\",\"Yu Gothic UI\","
    "Meiryo,\"Segoe UI\",sans-serif}"
    "header,main,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}"
    "header{padding-top:2.5rem;padding-bottom:1rem;border-bottom:3px solid var(--accent)}"
    ".kind{margin:0;color:var(--accent);font-weight:600}"
    "h1{margin:.25rem 0;font-size:2rem;line-height:1.25}"
    "h2{margin:0 0 .5rem;font-size:1.4rem;line-height:1.3}"
    "h3{margin:1.5rem 0 .25rem;font-size:1rem;color:var(--accent)}"
    "section{margin:2rem 0}"
    ".challenge{padding:1.5rem;background:var(--card);border:1px solid var(--line);border-radius:8px}"
    ".muted{color:var(--muted);margin:0}"
    ".note{color:var(--muted);font-size:.875rem;font-style:italic}"
    "p{margin:.25rem 0 .75rem}"
    "dl{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.35rem 1.25rem;margin:.5rem 0}"
    "dt{color:var(--muted)}dd{margin:0}"
    "a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}"
    ".skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem}"
    "@media(max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}"
    "@media print{.skip,nav{display:none}.challenge{break-before:page;border:0;background:none;padding:0}}");

QString attributes(const BookletText &text)
{
    return text.language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(text.language);
}

QString noteOf(const BookletText &text)
{
    return text.note.isEmpty() ? QString() : QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlText(text.note));
}

/// Paragraphs where empty lines part them.
QString paragraphs(const BookletText &text)
{
    QString html;
    for (const QString &paragraph : text.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += QStringLiteral("<p%1>%2</p>\n").arg(attributes(text), htmlText(paragraph.trimmed()));
    return html;
}

QString definitions(const std::vector<BookletLine> &lines)
{
    QString html = QStringLiteral("<dl>\n");
    for (const BookletLine &line : lines)
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(htmlText(line.label), htmlText(line.text));
    return html + QStringLiteral("</dl>\n");
}

QString section(const QString &id, const QString &heading, const QString &body)
{
    return QStringLiteral("<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n%3</section>\n")
        .arg(id, htmlText(heading), body);
}

QString challengeHtml(const BookletChallenge &challenge, const DocumentLanguage &language)
{
    QString html = QStringLiteral("<section class=\"challenge\" aria-labelledby=\"%1\">\n"
                                  "<p class=\"muted\">%2</p>\n<h2 id=\"%1\"%3>%4</h2>\n")
                       .arg(challenge.anchor, htmlText(challenge.number), attributes(challenge.title),
                            htmlText(challenge.title.text))
        + noteOf(challenge.title);
    std::vector<BookletLine> facts;
    if (!challenge.owners.isEmpty())
        facts.push_back({language.translate("Documents", "Challenge owner"), challenge.owners});
    if (!challenge.fields.isEmpty())
        facts.push_back({language.translate("Documents", "Fields"), challenge.fields});
    if (!challenge.collaborations.isEmpty())
        facts.push_back({language.translate("Documents", "Types of collaboration"), challenge.collaborations});
    if (!facts.empty())
        html += definitions(facts);
    for (const BookletPart &part : challenge.parts)
        html += QStringLiteral("<h3>%1</h3>\n").arg(htmlText(part.heading)) + noteOf(part.body) + paragraphs(part.body);
    return html + QStringLiteral("</section>\n");
}

QString contents(const Booklet &booklet, const DocumentLanguage &language)
{
    QString html = QStringLiteral("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ol>\n")
                       .arg(htmlText(language.translate("Documents", "Challenges")));
    for (const BookletChallenge &challenge : booklet.challenges)
        html += QStringLiteral("<li><a href=\"#%1\"%2>%3</a></li>\n")
                    .arg(challenge.anchor, attributes(challenge.title), htmlText(challenge.title.text));
    return html + QStringLiteral("</ol>\n</nav>\n");
}

QString howToApply(const Booklet &booklet, const DocumentLanguage &language)
{
    QString body;
    for (const QString &sentence : booklet.howTo)
        body += QStringLiteral("<p>%1</p>\n").arg(htmlText(sentence));
    if (!booklet.deadlines.empty())
        body += definitions(booklet.deadlines);
    if (!booklet.questions.isEmpty()) {
        body +=
            QStringLiteral("<h3>%1</h3>\n<ol>\n").arg(htmlText(language.translate("Documents", "What the form asks")));
        for (const QString &question : booklet.questions)
            body += QStringLiteral("<li>%1</li>\n").arg(htmlText(question));
        body += QStringLiteral("</ol>\n");
    }
    return section(QStringLiteral("apply"), language.translate("Documents", "How to apply"), body);
}

} // namespace

QByteArray bookletHtml(const Booklet &booklet, const DocumentLanguage &language)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<title>%2 – %3</title>\n<style>%4</style>\n</head>\n<body>\n"
                                  "<a class=\"skip\" href=\"#main\">%5</a>\n")
                       .arg(languageCode(language.language()), htmlText(booklet.title.text), htmlText(booklet.kind),
                            styles, htmlText(language.translate("Documents", "To the content")));
    html += QStringLiteral(
                "<header>\n<p class=\"kind\">%1</p>\n<h1%2>%3</h1>\n%4<p class=\"muted\">%5</p>\n</header>\n")
                .arg(htmlText(booklet.kind), attributes(booklet.title), htmlText(booklet.title.text),
                     noteOf(booklet.title), htmlText(booklet.place));
    html += QStringLiteral("<main id=\"main\">\n");
    if (!booklet.organisers.empty())
        html += section(QStringLiteral("organisers"), language.translate("Documents", "Organisers"),
                        definitions(booklet.organisers));
    if (!booklet.dates.empty())
        html += section(QStringLiteral("dates"), language.translate("Documents", "Key dates"),
                        definitions(booklet.dates));
    if (booklet.challenges.size() > 1)
        html += contents(booklet, language);
    for (const BookletChallenge &challenge : booklet.challenges)
        html += challengeHtml(challenge, language);
    if (!booklet.howTo.isEmpty())
        html += howToApply(booklet, language);
    html += QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace pitchdesk
