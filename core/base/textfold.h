// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// The form in which texts are compared and searched: compatibility decomposition, case folded, diacritics
/// dropped (đ becomes d), full and half width alike, katakana as hiragana, hyphens inside words dropped and
/// white space collapsed. Folding is idempotent. Voicing marks of kana are kept: か and が stay apart.
[[nodiscard]] QString fold(const QString &text);

/// Whether every white-space separated word of `foldedQuery` occurs in `foldedText`.
[[nodiscard]] bool containsAllWords(const QString &foldedText, const QString &foldedQuery);

} // namespace pitchdesk
