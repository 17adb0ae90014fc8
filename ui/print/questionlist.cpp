// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/questionlist.h"

#include "core/exchange/filebytes.h"
#include "core/exchange/xlsxwriter.h"
#include "ui/print/formwords.h"
#include "ui/print/languagemenu.h"
#include "ui/print/pdfdocument.h"

#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString styles = QStringLiteral(
    "body{font-family:system-ui,\"Noto Sans\",\"Noto Sans JP\",\"Noto Sans CJK JP\",\"Yu Gothic UI\",\"Segoe UI\","
    "sans-serif;line-height:1.5;margin:1.5rem;color:#1b2430;background:#fff}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #8d99a6;padding:.5rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}"
    "thead th{background:#e7ecf2}.muted{color:#4a5560}p{margin:0 0 .35rem}ul{margin:0;padding-left:1.2rem}"
    "@media print{tr{break-inside:avoid}}");

QString challengesOf(const ApplicationFormData &data, const Question &question, const DocumentLanguage &language)
{
    if (question.challenges.empty())
        return language.translate("Form", "All challenges");
    QStringList names;
    for (const Challenge &challenge : data.challenges) {
        if (std::ranges::find(question.challenges, challenge.id) != question.challenges.end())
            names.append(
                QStringLiteral("%1. %2").arg(QString::number(challenge.number), language.text(challenge.title)));
    }
    return names.join(QStringLiteral("; "));
}

QString yesOrNo(const DocumentLanguage &language, bool is)
{
    return is ? language.translate("Form", "Yes") : language.translate("Form", "No");
}

QString choicesOf(const Question &question, Language language)
{
    QStringList labels;
    for (const QuestionOption &option : question.options)
        labels.append(option.label.in(language));
    return labels.join(u'\n');
}

/// A column for each of the three languages.
void addThree(SheetSpec &sheet, const QString &title, const QString &key)
{
    for (const Language language : allLanguages)
        sheet.columns.push_back({QStringLiteral("%1 (%2)").arg(title, ownLanguageName(language)), ColumnSpec::Text, 0,
                                 QString(key + u'_' + languageCode(language))});
}

QString htmlCell(const Question &question, Language of)
{
    const DocumentLanguage language(of);
    QString html = QStringLiteral("<td lang=\"%1\"><p><strong>%2</strong></p>")
                       .arg(languageCode(of), htmlText(question.label.in(of)));
    if (const QString help = question.help.in(of); !help.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(htmlText(help));
    html += QStringLiteral("<p class=\"muted\">%1</p>").arg(htmlText(answerShape(language, question)));
    if (!question.options.empty()) {
        html += QStringLiteral("<ul>");
        for (const QuestionOption &option : question.options)
            html += QStringLiteral("<li>%1</li>").arg(htmlText(option.label.in(of)));
        html += QStringLiteral("</ul>");
    }
    return html + QStringLiteral("</td>");
}

} // namespace

QStringList questionListFileTypes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("html")};
}

SheetSpec questionListSheet(const ApplicationFormData &data, const DocumentLanguage &language)
{
    SheetSpec sheet;
    sheet.name = language.translate("Form", "Questions");
    sheet.columns.push_back({language.translate("Form", "No."), ColumnSpec::Integer, 0, QStringLiteral("number")});
    addThree(sheet, language.translate("Form", "Question"), QStringLiteral("label"));
    addThree(sheet, language.translate("Form", "Help text"), QStringLiteral("help"));
    addThree(sheet, language.translate("Form", "Kind of answer"), QStringLiteral("shape"));
    addThree(sheet, language.translate("Form", "Choices"), QStringLiteral("choices"));
    const auto add = [&sheet](const QString &title, const char *key) {
        sheet.columns.push_back({title, ColumnSpec::Text, 0, QLatin1StringView(key)});
    };
    add(language.translate("Form", "Kind, as a code"), "kind");
    add(language.translate("Form", "Required"), "required");
    add(language.translate("Form", "Asked for"), "challenges");
    add(language.translate("Form", "Who reads the answer"), "audience");
    qint64 number = 0;
    for (const Question &question : data.questions) {
        std::vector<Cell> row {Cell(++number)};
        for (const Language each : allLanguages)
            row.emplace_back(question.label.in(each));
        for (const Language each : allLanguages)
            row.emplace_back(question.help.in(each));
        for (const Language each : allLanguages)
            row.emplace_back(answerShape(DocumentLanguage(each), question));
        for (const Language each : allLanguages)
            row.emplace_back(choicesOf(question, each));
        row.emplace_back(codeOf(question.kind));
        row.emplace_back(yesOrNo(language, question.isRequired));
        row.emplace_back(challengesOf(data, question, language));
        row.emplace_back(audienceWord(language, question.audience));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QString questionListHtml(const ApplicationFormData &data, const DocumentLanguage &language)
{
    const QString title =
        language.translate("Form", "Questions of the application form: %1").arg(language.text(data.event.name));
    const auto head = [](const QString &text) {
        return QStringLiteral("<th scope=\"col\">%1</th>").arg(htmlText(text));
    };
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n")
                       .arg(languageCode(language.language()), htmlText(title), styles);
    html += QStringLiteral("<table>\n<thead><tr>") + head(language.translate("Form", "No."));
    for (const Language each : allLanguages)
        html += head(ownLanguageName(each));
    html += head(language.translate("Form", "Required")) + head(language.translate("Form", "Asked for"))
        + head(language.translate("Form", "Who reads the answer")) + QStringLiteral("</tr></thead>\n<tbody>\n");
    int number = 0;
    for (const Question &question : data.questions) {
        html += QStringLiteral("<tr><th scope=\"row\">%1</th>").arg(++number);
        for (const Language each : allLanguages)
            html += htmlCell(question, each);
        for (const QString &text : {yesOrNo(language, question.isRequired), challengesOf(data, question, language),
                                    audienceWord(language, question.audience)})
            html += QStringLiteral("<td>%1</td>").arg(htmlText(text));
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n</body>\n</html>\n");
}

Status exportQuestionList(const ApplicationFormData &data, const DocumentLanguage &language, const QString &path)
{
    const QString type = QFileInfo(path).suffix().toLower();
    if (!questionListFileTypes().contains(type)) {
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), questionListFileTypes().join(QStringLiteral(", "))));
    }
    if (type == u"xlsx")
        return writeXlsx({questionListSheet(data, language)}, path, {.created = data.asOf});
    PD_TRY(checkFolder(path));
    return writeWhole(path, questionListHtml(data, language).toUtf8());
}

} // namespace pitchdesk
