// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/querycompletion.h"

#include "core/base/textfold.h"
#include "core/domain/proposal.h"
#include "core/services/query/querylexer.h"
#include "ui/common/language.h"
#include "ui/print/queryvocabulary.h"

namespace pitchdesk {

namespace {

constexpr size_t mostItems = 40;

/// The piece of the text that ends at the cursor: from a field's name on where there is one.
struct Piece {
    std::optional<QueryField> field;
    QuerySpan word; ///< what is being typed
    QString typed;
};

bool isWithinQuotes(const QString &text, qsizetype cursor, qsizetype &opening)
{
    bool within = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (plainSign(text.at(i)) != u'"')
            continue;
        within = !within;
        opening = i;
    }
    return within;
}

Piece pieceAt(const QString &text, qsizetype cursor, const QueryVocabulary &vocabulary)
{
    qsizetype opening = 0;
    const bool isQuoted = isWithinQuotes(text, cursor, opening);
    const qsizetype wordEnd = isQuoted ? opening : cursor;
    qsizetype start = wordEnd;
    while (start > 0 && !endsWord(text.at(start - 1)))
        --start;
    while (start < wordEnd && plainSign(text.at(start)) == u'-')
        ++start;
    Piece piece;
    qsizetype sign = start;
    while (sign < wordEnd && !isOperatorSign(text.at(sign)))
        ++sign;
    qsizetype from = start;
    if (sign < wordEnd) {
        piece.field = vocabulary.field(text.mid(start, sign - start));
        from = wordEnd;
        while (from > sign + 1 && plainSign(text.at(from - 1)) != u',' && !isOperatorSign(text.at(from - 1)))
            --from;
    }
    piece.word = {isQuoted ? opening : from, cursor - (isQuoted ? opening : from)};
    piece.typed = isQuoted ? text.mid(opening + 1, cursor - opening - 1) : text.mid(from, cursor - from);
    // Within quotes only a value can be completed, not a phrase.
    if (isQuoted && !piece.field)
        piece.word.length = 0;
    return piece;
}

QString quotedValue(const QString &text)
{
    for (const QChar c : text) {
        if (endsWord(c) || plainSign(c) == u',')
            return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

using Candidates = std::vector<std::pair<QString, QString>>; ///< code and label

Candidates candidatesOf(QueryField field, const QueryNames &names, const QStringList &countries)
{
    const Language language = uiLanguage();
    Candidates found;
    const auto addCodes = [&](const QStringList &codes) {
        for (const QString &code : codes)
            found.emplace_back(code, queryValueWord(field, code, language));
    };
    switch (field) {
    case QueryField::Challenge:
        for (const ChallengeRow &row : names.challenges)
            found.emplace_back(QString::number(row.challenge.number), row.challenge.title.in(language));
        break;
    case QueryField::Country:
        addCodes(countries);
        break;
    case QueryField::Language:
        for (const Language each : allLanguages)
            found.emplace_back(languageCode(each), languageName(each));
        break;
    case QueryField::Stage:
        for (const auto &entry : EnumCodes<StartupStage>::values)
            addCodes({QString(entry.code)});
        break;
    case QueryField::Status:
        for (const auto &entry : EnumCodes<ProposalState>::values)
            addCodes({QString(entry.code)});
        break;
    case QueryField::Field:
        for (const Term &term : names.fields)
            found.emplace_back(term.code, term.label.in(language));
        break;
    case QueryField::Tag:
        for (const Tag &tag : names.tags)
            found.emplace_back(tag.label, QString());
        break;
    case QueryField::Late:
    case QueryField::Duplicate:
        addCodes({QStringLiteral("yes"), QStringLiteral("no")});
        break;
    case QueryField::Has:
        addCodes(presenceCodes());
        break;
    default:
        break;
    }
    return found;
}

bool fits(const QString &typed, const QString &code, const QString &label)
{
    const QString folded = fold(typed);
    return folded.isEmpty() || fold(code).startsWith(folded) || fold(label).contains(folded);
}

} // namespace

QueryCompletions completionsAt(const QString &text, qsizetype cursor, const QueryVocabulary &vocabulary,
                               const QueryNames &names, const QStringList &countries)
{
    const Piece piece = pieceAt(text, cursor, vocabulary);
    QueryCompletions completions {piece.word, {}};
    if (piece.field) {
        for (const auto &[code, label] : candidatesOf(*piece.field, names, countries)) {
            if (fits(piece.typed, code, label) && completions.items.size() < mostItems)
                completions.items.push_back({quotedValue(code), label});
        }
        return completions;
    }
    if (piece.word.length == 0)
        return completions;
    for (const auto &entry : EnumCodes<QueryField>::values) {
        const QString label = queryFieldWord(entry.value, uiLanguage());
        const QString folded = fold(piece.typed);
        if (fold(QString(entry.code)).startsWith(folded) || fold(label).startsWith(folded))
            completions.items.push_back({QString(entry.code) + u':', label});
    }
    return completions;
}

} // namespace pitchdesk
