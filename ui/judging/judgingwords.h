// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judge.h"

#include <QCoreApplication>

namespace pitchdesk {

/// The words of the Judging page for the program's codes, in the window's language.
class JudgingWords
{
    Q_DECLARE_TR_FUNCTIONS(JudgingWords)

public:
    /// "employment", "capital", "family", "advisor", "other"
    [[nodiscard]] static QStringList conflictKinds();
    [[nodiscard]] static QString conflictKind(const QString &code);
    [[nodiscard]] static QString conflictSource(const QString &code);
    [[nodiscard]] static QString conflictState(ConflictState state);
    /// Languages by their own names, those read with help in brackets.
    [[nodiscard]] static QString languages(const Judge &judge);
    [[nodiscard]] static QString languageLevel(int level);
    /// "34 of 40"
    [[nodiscard]] static QString progress(int done, int all);
    /// What a name sorts by: kana for Japanese readers, the given name for Vietnamese ones, else as printed.
    [[nodiscard]] static QString sortName(const PersonName &name);
};

} // namespace pitchdesk
