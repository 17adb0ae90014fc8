// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QPalette;

namespace pitchdesk {

/// What a state means for the reader; its colour never stands without an icon and a word.
enum class Tone { Neutral, Accent, Good, Watch, Stop };

/// The colour of a tone in a palette.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);
/// The name of the icon that goes with a tone.
[[nodiscard]] QString toneIconName(Tone tone);

} // namespace pitchdesk
