// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importlookup.h"

#include "core/base/companyname.h"
#include "core/base/textfold.h"
#include "core/workflow/importvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pitchdesk {

namespace {

/// Words that stand before a challenge's number.
const QStringList &challengeWords()
{
    static const QStringList words = [] {
        QStringList folded;
        for (const char16_t *word :
             {u"challenge", u"チャレンジ", u"課題", u"テーマ", u"thách thức", u"đề bài", u"bài toán"})
            folded.append(fold(QString::fromUtf16(word)));
        return folded;
    }();
    return words;
}

/// The number before a title: "3. Voice economy", "Challenge 3: …".
std::optional<int> leadingNumber(const QString &folded)
{
    static const QRegularExpression head(QStringLiteral("^[^\\d]{0,14}?(\\d{1,4})(?= ?[.:)\\]] | [^\\d]|[:.、)])"));
    const QRegularExpressionMatch match = head.match(folded);
    return match.hasMatch() ? parseNumber(match.captured(), challengeWords()) : std::nullopt;
}

bool isLatinLetter(const QString &text, qsizetype at)
{
    constexpr char16_t firstCjk = 0x2E80;
    return at >= 0 && at < text.size() && text[at].unicode() < firstCjk && text[at].isLetterOrNumber();
}

/// Shorter texts occur anywhere by chance.
bool isTelling(const QString &folded)
{
    const bool isLatin = std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.unicode() < 0x2E80; });
    return folded.size() >= (isLatin ? 3 : 2);
}

void addName(QStringList &names, const QString &folded)
{
    if (!folded.isEmpty() && !names.contains(folded))
        names.append(folded);
}

} // namespace

bool containsWhole(const QString &text, const QString &part)
{
    if (part.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const bool startsInWord = isLatinLetter(part, 0) && isLatinLetter(text, at - 1);
        const bool endsInWord = isLatinLetter(part, part.size() - 1) && isLatinLetter(text, at + part.size());
        if (!startsInWord && !endsInWord)
            return true;
    }
    return false;
}

void ChallengeMatcher::add(const Challenge &challenge, const std::vector<Organisation> &owners)
{
    Entry entry {challenge.id, challenge.uid, challenge.number, {}};
    for (const Language language : allLanguages)
        addName(entry.names, fold(challenge.title.at(language)));
    for (const Organisation &owner : owners) {
        for (const Language language : allLanguages) {
            addName(entry.names, fold(owner.name.at(language)));
            addName(entry.names, normalisedCompanyName(owner.name.at(language)));
        }
    }
    m_entries.push_back(std::move(entry));
}

QString ChallengeMatcher::uidOf(ChallengeId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? QString() : found->uid;
}

std::optional<ChallengeId> ChallengeMatcher::byNumber(int number) const
{
    for (const Entry &entry : m_entries) {
        if (entry.number == number)
            return entry.id;
    }
    return std::nullopt;
}

std::optional<ChallengeId> ChallengeMatcher::find(const QString &text) const
{
    const auto known = m_found.constFind(text);
    if (known != m_found.cend())
        return *known;
    const QString folded = fold(text);
    std::optional<ChallengeId> found = search(folded);
    if (found && namesAnother(folded, *found))
        found.reset();
    return *m_found.insert(text, found);
}

/// Whether a part of a list means another challenge: "MUFG; NTT West" answers two.
bool ChallengeMatcher::namesAnother(const QString &folded, ChallengeId than) const
{
    static const QRegularExpression marks(QStringLiteral("[;,、/|]"));
    const auto isSame = [&folded](const QString &name) { return name == folded; };
    for (const Entry &entry : m_entries) {
        if (entry.id == than && std::any_of(entry.names.begin(), entry.names.end(), isSame))
            return false;
    }
    const QStringList parts = folded.split(marks);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        const bool hasLetter = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        return hasLetter && search(part.trimmed()).value_or(than) != than;
    });
}

std::optional<ChallengeId> ChallengeMatcher::search(const QString &folded) const
{
    if (const std::optional<int> number = parseNumber(folded, challengeWords()))
        return byNumber(*number);
    std::vector<ChallengeId> same;
    std::vector<ChallengeId> near;
    for (const Entry &entry : m_entries) {
        const auto isSame = [&folded](const QString &name) { return name == folded; };
        const auto isNear = [&folded](const QString &name) {
            return isTelling(folded) && isTelling(name) && (containsWhole(folded, name) || containsWhole(name, folded));
        };
        if (fold(entry.uid) == folded)
            return entry.id;
        if (std::any_of(entry.names.begin(), entry.names.end(), isSame))
            same.push_back(entry.id);
        if (std::any_of(entry.names.begin(), entry.names.end(), isNear))
            near.push_back(entry.id);
    }
    if (same.size() == 1)
        return same.front();
    const std::vector<ChallengeId> &left = same.empty() ? near : same;
    const std::optional<int> number = leadingNumber(folded);
    const std::optional<ChallengeId> numbered = number ? byNumber(*number) : std::nullopt;
    if (!numbered)
        return left.size() == 1 ? std::optional(left.front()) : std::nullopt;
    // A number and a title that contradict each other name no challenge.
    const bool fits = left.empty() || std::find(left.begin(), left.end(), *numbered) != left.end();
    return fits ? numbered : std::nullopt;
}

TermMatcher::TermMatcher(const std::vector<Term> &terms)
{
    const auto add = [this](const QString &word, TermId id) {
        if (const QString folded = fold(word); !folded.isEmpty() && !m_terms.contains(folded))
            m_terms.insert(folded, id);
    };
    for (const Term &term : terms) {
        add(term.code, term.id);
        for (const Language language : allLanguages)
            add(term.label.at(language), term.id);
    }
    // A word of one term goes before the same word as another's alias.
    for (const Term &term : terms) {
        for (const QString &alias : term.aliases)
            add(alias, term.id);
    }
}

void TermMatcher::setMeaning(const QString &text, const QString &meaning)
{
    const auto term = m_terms.constFind(fold(meaning));
    if (meaning.isEmpty())
        m_terms.insert(fold(text), TermId());
    else if (term != m_terms.cend())
        m_terms.insert(fold(text), TermId(*term));
}

TermMatcher::Found TermMatcher::find(const QString &text) const
{
    Found found;
    collect(text, 0, found);
    return found;
}

void TermMatcher::collect(const QString &text, int separator, Found &found) const
{
    static const std::array separators {QRegularExpression(QStringLiteral("[;；\\n\\r]")),
                                        QRegularExpression(QStringLiteral("[,，、､]")),
                                        QRegularExpression(QStringLiteral("[/／|]"))};
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return;
    if (const auto term = m_terms.constFind(fold(plain)); term != m_terms.cend()) {
        if (term->isValid() && std::find(found.terms.begin(), found.terms.end(), *term) == found.terms.end())
            found.terms.push_back(*term);
    } else if (size_t(separator) < separators.size()) {
        for (const QString &part : plain.split(separators[size_t(separator)]))
            collect(part, separator + 1, found);
    } else {
        found.unknown.append(plain);
    }
}

} // namespace pitchdesk
