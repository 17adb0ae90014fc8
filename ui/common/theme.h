// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace pitchdesk {

/// The colours of the design in one of its two forms. Text on any of the grounds reaches WCAG AA.
struct ThemeColours {
    QColor window;    ///< the page
    QColor base;      ///< tables, fields and cards
    QColor alternate; ///< odd rows, headers
    QColor text;
    QColor muted;
    QColor border;
    QColor accent; ///< the one main action, selection, focus ring
    QColor onAccent;
    QColor good; ///< good, watch and stop always stand beside an icon or a word
    QColor watch;
    QColor stop;
    std::array<QColor, 8> series; ///< charts: Okabe-Ito and, last, the grey of the rest

    [[nodiscard]] static const ThemeColours &light();
    [[nodiscard]] static const ThemeColours &dark();
};

/// The colours that suit a palette, by the lightness of its window colour.
[[nodiscard]] ThemeColours themeColours(const QPalette &palette);
/// The colours that the program is drawn in now.
[[nodiscard]] ThemeColours tokens();
/// A palette of these colours for every role and group.
[[nodiscard]] QPalette themePalette(const ThemeColours &colours);
/// `over` laid on `ground` with an opacity in 0…1, as one opaque colour.
[[nodiscard]] QColor blended(const QColor &ground, const QColor &over, double opacity);
/// The contrast of two opaque colours as WCAG 2 counts it, 1…21; text needs 4.5.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark", as the settings store it; anything else is the system's.
[[nodiscard]] QString themeChoiceName(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeChoiceFromName(const QString &name);

/// The look of the whole program: style, palette and fonts.
class Theme
{
public:
    Theme() = delete;
    /// Dresses the program. `System` starts with what the platform's palette says and then follows the desktop portal,
    /// where there is one, without ever waiting for it. Can be called again at any time; icons are tinted anew.
    static void apply(QApplication &application, ThemeChoice choice);
    /// The choice that was applied last.
    [[nodiscard]] static ThemeChoice choice();
    /// The families that hold all three languages, beginning with the system's own.
    [[nodiscard]] static QStringList fontFamilies();
};

/// Theme::apply() on the running program, by the name of the choice.
void applyTheme(const QString &name);
/// Sets the size of all text as a percentage of the system's, kept within 50 … 300.
void applyTextSize(int percent);

/// Fonts of the page made from a widget's own: title 1.6x semi-bold, section 1.15x semi-bold, caption 0.9x.
[[nodiscard]] QFont pageTitleFont(const QFont &base);
[[nodiscard]] QFont sectionFont(const QFont &base);
[[nodiscard]] QFont captionFont(const QFont &base);
/// A font whose size is multiplied, whether it was given in points or in pixels.
[[nodiscard]] QFont scaledFont(const QFont &base, double factor);

/// Paints a widget's text in the muted colour and goes on doing so when the theme changes.
void makeMuted(QWidget &widget);

} // namespace pitchdesk
