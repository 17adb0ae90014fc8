// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/themecontroller.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromName(const QString &name)
{
    return name == u"light" ? ThemeChoice::Light : name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Theme::apply(QApplication &application, ThemeChoice choice)
{
    ThemeController::of(application).choose(choice);
}

ThemeChoice Theme::choice()
{
    return qApp ? ThemeController::of(*qApp).choice() : ThemeChoice::System;
}

QStringList Theme::fontFamilies()
{
    QStringList families;
    if (qApp) {
        // "Sans Serif" names no family that a list could fall back from: what stands for it comes first.
        const QFont system = ThemeController::of(*qApp).systemFont();
        families << QFontInfo(system).family() << system.families();
    }
    families << QStringLiteral("Noto Sans CJK JP") << QStringLiteral("Noto Sans JP") << QStringLiteral("VL PGothic")
             << QStringLiteral("VL Gothic") << QStringLiteral("IPAGothic") << QStringLiteral("Yu Gothic UI")
             << QStringLiteral("Meiryo") << QStringLiteral("Hiragino Sans") << QStringLiteral("DejaVu Sans");
    families.removeDuplicates();
    return families;
}

void applyTheme(const QString &name)
{
    Theme::apply(*qApp, themeChoiceFromName(name));
}

void applyTextSize(int percent)
{
    ThemeController::of(*qApp).setTextSize(percent);
}

QFont scaledFont(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else if (base.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(base.pixelSize() * factor))));
    return font;
}

QFont pageTitleFont(const QFont &base)
{
    QFont font = scaledFont(base, 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionFont(const QFont &base)
{
    QFont font = scaledFont(base, 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont(const QFont &base)
{
    return scaledFont(base, 0.9);
}

void makeMuted(QWidget &widget)
{
    // Palettes hold the muted colour in this role, so that no widget has to listen for changes.
    widget.setForegroundRole(QPalette::PlaceholderText);
}

} // namespace pitchdesk
