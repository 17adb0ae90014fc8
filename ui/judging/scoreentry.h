// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QString>

#include <optional>
#include <vector>

namespace pitchdesk {

/// What a key or an input method's text means in a score cell.
enum class ScoreCommand { None, Digit, Separator, Abstain, Recuse, Clear };

struct ScoreKey {
    ScoreCommand command = ScoreCommand::None;
    int digit = 0; ///< for ScoreCommand::Digit, 0…9

    friend bool operator==(const ScoreKey &, const ScoreKey &) = default;
};

/// The meaning of one character, half or full width ("3", "３", "a", "Ａ", "。").
[[nodiscard]] ScoreKey scoreKeyOf(QChar character);
/// Whether every score of the rubric's scale is one whole digit, so that a digit is entered without Enter.
[[nodiscard]] bool isOneDigitScale(const Rubric &rubric);

/// Whether a score fits the scale.
enum class ScaleFit { Fits, OutOfScale, NotOnStep };
[[nodiscard]] ScaleFit fitOf(const Rubric &rubric, Centipoints points);
/// The score of a typed text such as "3", "４．５" or "4,25"; nothing when it is none.
[[nodiscard]] std::optional<Centipoints> pointsOf(const QString &typed);

/// The judge and criterion that entry moves on to, in reading order; the same cell at the end.
/// `open[judge]` says which judges may score.
struct EntryPosition {
    int judge = 0;
    int criterion = 0;
    friend bool operator==(const EntryPosition &, const EntryPosition &) = default;
};
[[nodiscard]] EntryPosition nextPosition(const EntryPosition &from, int criteria, const std::vector<bool> &open);

} // namespace pitchdesk
