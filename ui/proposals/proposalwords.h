// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judge.h"
#include "ui/print/documentlanguage.h"

#include <QCoreApplication>
#include <QVariant>

#include <utility>
#include <vector>

namespace pitchdesk {

/// The words of the Proposals page for the program's codes, in the window's language.
class ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)

public:
    using Choices = std::vector<std::pair<QString, QVariant>>;

    /// A field of a proposal, by the code that imports use ("applicant_kana").
    [[nodiscard]] static QString field(const QString &code);
    [[nodiscard]] static QString notStated();
    /// Why two proposals look alike ("name", "email", "website", "title").
    [[nodiscard]] static QString duplicateReason(const QString &code);
    [[nodiscard]] static QString conflictKind(const QString &code);
    [[nodiscard]] static QString conflictState(ConflictState state);
    /// A language that a proposal is written in, by its BCP-47 tag.
    [[nodiscard]] static QString languageName(const QString &code);
    /// What a long work is doing ("import.reading").
    [[nodiscard]] static QString stage(const QString &key);

    /// "Not stated" and the countries/regions, those that the desk works with first.
    [[nodiscard]] static Choices countries(const DocumentLanguage &words);
    [[nodiscard]] static Choices languages();
};

} // namespace pitchdesk
