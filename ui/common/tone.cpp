// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tone.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPalette>

namespace pitchdesk {

QColor toneColour(Tone tone, const QPalette &palette)
{
    const ThemeColours colours = themeColours(palette);
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Watch:
        return colours.watch;
    case Tone::Stop:
        return colours.stop;
    }
    return colours.muted;
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return iconName(Icon::Dots);
    case Tone::Accent:
        break;
    case Tone::Good:
        return iconName(Icon::Check);
    case Tone::Watch:
        return iconName(Icon::Warning);
    case Tone::Stop:
        return iconName(Icon::Stop);
    }
    return iconName(Icon::Info);
}

} // namespace pitchdesk
