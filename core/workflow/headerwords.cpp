// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/headerwords.h"

#include "core/base/textfold.h"

#include <QStringList>

#include <algorithm>

namespace pitchdesk {

namespace {

/// A header or a rule's words, folded and without punctuation.
struct FoldedWords {
    QString spaced;  ///< " company name "
    QString compact; ///< "companyname"
    bool isLatin = true;
};

FoldedWords foldedWords(const QString &text)
{
    FoldedWords words;
    QString plain;
    for (const QChar c : fold(text)) {
        plain += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
        words.isLatin = words.isLatin && c.unicode() < 0x3000;
    }
    words.spaced = u' ' + plain.simplified() + u' ';
    words.compact = plain.remove(u' ');
    return words;
}

bool contains(const FoldedWords &header, const FoldedWords &part)
{
    return part.isLatin ? header.spaced.contains(part.spaced) : header.compact.contains(part.compact);
}

/// Headers of more than this are questions, in which a single word says little.
bool isShort(const FoldedWords &header)
{
    constexpr qsizetype words = 6;
    constexpr qsizetype characters = 12;
    return header.isLatin ? header.spaced.count(u' ') - 1 <= words : header.compact.size() <= characters;
}

struct Alternative {
    std::vector<FoldedWords> wanted;
    std::vector<FoldedWords> unwanted;
};

Alternative parseAlternative(QStringView text)
{
    Alternative alternative;
    const auto parts = text.split(u'-');
    for (const QStringView part : parts.first().split(u'+'))
        alternative.wanted.push_back(foldedWords(part.toString()));
    for (qsizetype i = 1; i < parts.size(); ++i)
        alternative.unwanted.push_back(foldedWords(parts[i].toString()));
    return alternative;
}

bool fits(const FoldedWords &header, const Alternative &alternative, HeaderMatch match)
{
    const auto occurs = [&header](const FoldedWords &part) { return contains(header, part); };
    if (match == HeaderMatch::Exact)
        return header.compact == alternative.wanted.front().compact;
    if (match == HeaderMatch::Short && !isShort(header))
        return false;
    return std::all_of(alternative.wanted.begin(), alternative.wanted.end(), occurs)
        && std::none_of(alternative.unwanted.begin(), alternative.unwanted.end(), occurs);
}

struct Candidate {
    int score = 0;
    int target = 0;
    int column = 0;
};

constexpr int matchScore = 1000; // above any weight

void addCandidates(const std::vector<FoldedWords> &header, const HeaderRule &rule, std::vector<Candidate> &candidates)
{
    const QString words = QString::fromUtf16(rule.words);
    for (const QStringView text : QStringView(words).split(u';')) {
        const Alternative alternative = parseAlternative(text);
        for (size_t column = 0; column < header.size(); ++column) {
            if (fits(header[column], alternative, rule.match))
                candidates.push_back({int(rule.match) * matchScore + rule.weight, rule.target, int(column)});
        }
    }
}

} // namespace

std::vector<int> guessColumns(const QStringList &header, std::span<const HeaderRule> rules, int count)
{
    std::vector<FoldedWords> folded;
    for (const QString &name : header)
        folded.push_back(foldedWords(name));
    std::vector<Candidate> candidates;
    for (const HeaderRule &rule : rules)
        addCandidates(folded, rule, candidates);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) {
        return one.score != other.score ? one.score > other.score : one.column < other.column;
    });
    std::vector<int> columns(size_t(count), -1);
    std::vector<bool> isTaken(folded.size(), false);
    for (const Candidate &candidate : candidates) {
        const bool isGiven = candidate.target >= 0 && columns[size_t(candidate.target)] >= 0;
        if (isGiven || isTaken[size_t(candidate.column)])
            continue;
        if (candidate.target >= 0)
            columns[size_t(candidate.target)] = candidate.column;
        isTaken[size_t(candidate.column)] = true;
    }
    return columns;
}

} // namespace pitchdesk
