// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form/answercheck.h"

#include "core/base/countrycodes.h"
#include "core/base/textfold.h"
#include "core/services/screening/answervalue.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace pitchdesk {

namespace {

bool isCjk(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool isNumber(const QString &answer, const QString &language)
{
    return numberInAnswer(answer, language) || (language.isEmpty() && (numberInAnswer(answer, QStringLiteral("en"))));
}

bool isWebAddress(const QString &answer)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    const QString text = answer.trimmed();
    if (text.contains(space))
        return false;
    const QUrl url = QUrl::fromUserInput(text);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    const QString host = url.host();
    return url.isValid() && isWeb && host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.');
}

bool isMailAddress(const QString &answer)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>.]+(?:\\.[^\\s@,;<>.]+)+$"));
    return pattern.match(answer.trimmed()).hasMatch();
}

/// What is wrong with an answer of a kind that is a value, if anything.
std::optional<AnswerFault> faultOf(QuestionKind kind, const QString &answer, const QString &language)
{
    const auto unless = [](bool fits, AnswerFault fault) { return fits ? std::nullopt : std::optional(fault); };
    switch (kind) {
    case QuestionKind::Number:
        return unless(isNumber(answer, language), AnswerFault::NotNumber);
    case QuestionKind::Money:
        return unless(isNumber(answer, language), AnswerFault::NotMoney);
    case QuestionKind::Date:
        return unless(dateInAnswer(answer).has_value(), AnswerFault::NotDate);
    case QuestionKind::YesNo:
        return unless(consentInAnswer(answer).has_value(), AnswerFault::NotYesNo);
    case QuestionKind::Country:
        return unless(!countryCode(answer).isEmpty(), AnswerFault::NotCountry);
    case QuestionKind::Url:
        return unless(isWebAddress(answer), AnswerFault::NotUrl);
    case QuestionKind::Email:
        return unless(isMailAddress(answer), AnswerFault::NotEmail);
    case QuestionKind::ShortText:
    case QuestionKind::LongText:
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice:
    case QuestionKind::File:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<AnswerFinding> checkChoice(const Question &question, const QString &answer)
{
    if (question.options.empty())
        return std::nullopt;
    const ChosenOptions chosen = chosenOptions(question, answer);
    if (!chosen.others.isEmpty())
        return AnswerFinding {question.id, AnswerFault::NotAChoice, chosen.others.join(QStringLiteral("; ")), 0, 0,
                              false};
    if (question.kind == QuestionKind::SingleChoice && chosen.options.size() > 1)
        return AnswerFinding {question.id, AnswerFault::SeveralChoices, answer, int(chosen.options.size()), 1, false};
    return std::nullopt;
}

std::optional<AnswerFinding> checkLength(const Question &question, const QString &answer)
{
    if (question.wordLimit <= 0 || !hasWordLimit(question.kind))
        return std::nullopt;
    const TextLength length = lengthOf(answer);
    if (length.count <= question.wordLimit)
        return std::nullopt;
    return AnswerFinding {question.id,  AnswerFault::OverLimit, {},
                          length.count, question.wordLimit,     length.isCharacters};
}

struct Piece {
    qsizetype begin;
    qsizetype end;
};

/// The pieces of a text between separators.
std::vector<Piece> piecesOf(const QString &text)
{
    static const QString separators = QStringLiteral(",;\n\r、，；");
    std::vector<Piece> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text.at(i)))
            continue;
        if (!text.mid(begin, i - begin).trimmed().isEmpty())
            pieces.push_back({begin, i});
        begin = i + 1;
    }
    return pieces;
}

} // namespace

TextLength lengthOf(const QString &text)
{
    int letters = 0;
    int cjk = 0;
    int characters = 0;
    int words = 0;
    bool isInWord = false;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c)) {
            isInWord = false;
            continue;
        }
        ++characters;
        letters += QChar::isLetter(c) ? 1 : 0;
        cjk += isCjk(QChar::script(c)) ? 1 : 0;
        if (!isInWord && QChar::isLetterOrNumber(c)) {
            isInWord = true;
            ++words;
        }
    }
    const bool isCharacters = cjk * 2 > letters;
    return {isCharacters ? characters : words, isCharacters};
}

ChosenOptions chosenOptions(const Question &question, const QString &answer)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < question.options.size(); ++i) {
        for (const Language language : allLanguages) {
            if (const QString folded = fold(question.options[i].label.at(language)); !folded.isEmpty())
                places.insert(folded, i);
        }
    }
    ChosenOptions chosen;
    const std::vector<Piece> pieces = piecesOf(answer);
    for (size_t first = 0; first < pieces.size();) {
        size_t end = pieces.size(); // the longest run of pieces that is an option, since labels may hold commas
        const auto run = [&] { return answer.mid(pieces[first].begin, pieces[end - 1].end - pieces[first].begin); };
        while (end > first + 1 && !places.contains(fold(run())))
            --end;
        const auto place = places.constFind(fold(run()));
        if (place == places.cend())
            chosen.others.append(run().trimmed());
        else if (std::find(chosen.options.begin(), chosen.options.end(), *place) == chosen.options.end())
            chosen.options.push_back(*place);
        first = end;
    }
    std::sort(chosen.options.begin(), chosen.options.end());
    return chosen;
}

QString normalisedAnswer(const Question &question, const QString &answer)
{
    if (!hasOptions(question.kind) || question.options.empty())
        return answer;
    const ChosenOptions chosen = chosenOptions(question, answer);
    QStringList labels;
    for (const size_t place : chosen.options) {
        const LocalizedText &label = question.options[place].label;
        labels.append(label.in(label.original));
    }
    return (labels + chosen.others).join(QStringLiteral("; "));
}

std::optional<AnswerFinding> checkAnswer(const Question &question, const QString &answer, const QString &language)
{
    if (answer.trimmed().isEmpty()) {
        if (!question.isRequired)
            return std::nullopt;
        return AnswerFinding {question.id, AnswerFault::Missing, {}, 0, 0, false};
    }
    if (hasOptions(question.kind))
        return checkChoice(question, answer);
    if (hasWordLimit(question.kind))
        return checkLength(question, answer);
    if (const auto fault = faultOf(question.kind, answer, language))
        return AnswerFinding {question.id, *fault, answer.trimmed(), 0, 0, false};
    return std::nullopt;
}

} // namespace pitchdesk
