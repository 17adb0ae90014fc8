// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr std::array<QRgb, 8> okabeIto {0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7,
                                        0xFF56B4E9, 0xFFD55E00, 0xFFF0E442, 0xFF8A949F};

std::array<QColor, 8> seriesColours()
{
    std::array<QColor, 8> colours;
    std::transform(okabeIto.begin(), okabeIto.end(), colours.begin(), [](QRgb rgb) { return QColor(rgb); });
    return colours;
}

/// The share of light that a channel of an sRGB colour gives, as WCAG 2 defines it.
double linear(float channel)
{
    const double value = double(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

void setGroup(QPalette &palette, QPalette::ColorGroup group, const ThemeColours &c, const QColor &ink)
{
    palette.setColor(group, QPalette::WindowText, ink);
    palette.setColor(group, QPalette::Text, ink);
    palette.setColor(group, QPalette::ButtonText, ink);
    palette.setColor(group, QPalette::ToolTipText, c.text);
    palette.setColor(group, QPalette::PlaceholderText, c.muted);
    palette.setColor(group, QPalette::BrightText, c.stop);
    palette.setColor(group, QPalette::Window, c.window);
    palette.setColor(group, QPalette::Base, c.base);
    palette.setColor(group, QPalette::AlternateBase, c.alternate);
    palette.setColor(group, QPalette::Button, c.base);
    palette.setColor(group, QPalette::ToolTipBase, c.base);
    palette.setColor(group, QPalette::Highlight, c.accent);
    palette.setColor(group, QPalette::HighlightedText, c.onAccent);
    palette.setColor(group, QPalette::Link, c.accent);
    palette.setColor(group, QPalette::LinkVisited, c.accent);
    palette.setColor(group, QPalette::Light, c.base);
    palette.setColor(group, QPalette::Midlight, c.alternate);
    palette.setColor(group, QPalette::Mid, c.border);
    palette.setColor(group, QPalette::Dark, blended(c.border, c.muted, 0.5));
    palette.setColor(group, QPalette::Shadow, blended(c.border, c.text, 0.5));
}

} // namespace

const ThemeColours &ThemeColours::light()
{
    static const ThemeColours colours {
        .window = QColor(0xF6, 0xF7, 0xF9),
        .base = QColor(0xFF, 0xFF, 0xFF),
        .alternate = QColor(0xF1, 0xF4, 0xF8),
        .text = QColor(0x1B, 0x24, 0x30),
        .muted = QColor(0x5B, 0x67, 0x75),
        .border = QColor(0xD6, 0xDC, 0xE4),
        .accent = QColor(0x16, 0x5E, 0x83),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .good = QColor(0x2E, 0x7D, 0x32),
        .watch = QColor(0x9A, 0x5B, 0x00),
        .stop = QColor(0xB3, 0x26, 0x1E),
        .series = seriesColours(),
    };
    return colours;
}

const ThemeColours &ThemeColours::dark()
{
    static const ThemeColours colours {
        .window = QColor(0x1A, 0x1E, 0x23),
        .base = QColor(0x21, 0x26, 0x2C),
        .alternate = QColor(0x26, 0x2C, 0x33),
        .text = QColor(0xE7, 0xEC, 0xF2),
        .muted = QColor(0x9A, 0xA7, 0xB4),
        .border = QColor(0x39, 0x42, 0x4D),
        .accent = QColor(0x5F, 0xB0, 0xD6),
        .onAccent = QColor(0x0D, 0x1B, 0x24),
        .good = QColor(0x7C, 0xC4, 0x7F),
        .watch = QColor(0xE5, 0xB5, 0x67),
        .stop = QColor(0xF2, 0x86, 0x7E),
        .series = seriesColours(),
    };
    return colours;
}

ThemeColours themeColours(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? ThemeColours::dark() : ThemeColours::light();
}

ThemeColours tokens()
{
    return themeColours(QGuiApplication::palette());
}

QPalette themePalette(const ThemeColours &colours)
{
    QPalette palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        setGroup(palette, group, colours, colours.text);
    setGroup(palette, QPalette::Disabled, colours, blended(colours.base, colours.muted, 0.75));
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, colours.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blended(colours.base, colours.muted, 0.3));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

QColor blended(const QColor &ground, const QColor &over, double opacity)
{
    const float share = float(std::clamp(opacity, 0.0, 1.0));
    const auto mix = [share](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()),
                            mix(ground.blueF(), over.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace pitchdesk
