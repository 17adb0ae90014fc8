// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/organisation.h"
#include "core/domain/term.h"

#include <QHash>

#include <optional>

namespace pitchdesk {

/// Finds the challenge that a cell means: by number, uid, title or owner.
class ChallengeMatcher
{
public:
    /// `owners` names each challenge's.
    void add(const Challenge &challenge, const std::vector<Organisation> &owners);
    /// Nothing where no challenge fits, or more than one.
    [[nodiscard]] std::optional<ChallengeId> find(const QString &text) const;
    /// The uid of a challenge of the event; empty for any other id.
    [[nodiscard]] QString uidOf(ChallengeId id) const;

private:
    struct Entry {
        ChallengeId id;
        QString uid;
        int number = 0;
        QStringList names; ///< folded titles and owners
    };
    [[nodiscard]] std::optional<ChallengeId> byNumber(int number) const;
    [[nodiscard]] std::optional<ChallengeId> search(const QString &folded) const;
    [[nodiscard]] bool namesAnother(const QString &folded, ChallengeId than) const;

    std::vector<Entry> m_entries;
    mutable QHash<QString, std::optional<ChallengeId>> m_found; ///< most cells repeat
};

/// Finds terms by code, label or alias.
class TermMatcher
{
public:
    TermMatcher() = default;
    explicit TermMatcher(const std::vector<Term> &terms);

    struct Found {
        std::vector<TermId> terms; ///< each once, in the order of the text
        QStringList unknown;
    };
    /// What a list parted by ; , 、 / or line breaks names. A label with such a mark in it is found whole.
    [[nodiscard]] Found find(const QString &text) const;
    /// From now on `text` means what `meaning` does; nothing where that is empty. A meaning that names no term is none.
    void setMeaning(const QString &text, const QString &meaning);

private:
    void collect(const QString &text, int separator, Found &found) const;

    QHash<QString, TermId> m_terms; ///< by the folded word; invalid = means nothing
};

/// Whether `part` occurs in `text`, both folded, and not as a piece of a Latin word.
[[nodiscard]] bool containsWhole(const QString &text, const QString &part);

} // namespace pitchdesk
