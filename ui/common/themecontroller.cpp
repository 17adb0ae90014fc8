// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themecontroller.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <utility>

namespace pitchdesk {

namespace {

/// Those of `families` that are there: any other would be looked for again with every size and weight. The list of all
/// families is asked for once, since QFontDatabase::hasFamily() asks the system for substitutes each time.
QStringList installed(QStringList families)
{
    const QStringList all = QFontDatabase::families();
    families.removeIf([&all](const QString &family) { return !all.contains(family, Qt::CaseInsensitive); });
    return families;
}

} // namespace

ThemeController &ThemeController::of(QApplication &application)
{
    auto *controller = application.findChild<ThemeController *>(QString(), Qt::FindDirectChildrenOnly);
    return controller ? *controller : *new ThemeController(application);
}

ThemeController::ThemeController(QApplication &application)
    : QObject(&application)
    , m_systemFont(QApplication::font())
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&m_system, &SystemTheme::schemeChanged, this, [this](SystemTheme::Scheme scheme) {
        if (scheme == SystemTheme::Scheme::NoPreference)
            return;
        m_systemIsDark = scheme == SystemTheme::Scheme::Dark;
        if (m_choice == ThemeChoice::System)
            dress();
    });
    QApplication::setStyle(new Style);
    dressFont();
}

void ThemeController::choose(ThemeChoice choice)
{
    m_choice = choice;
    dress();
    if (choice == ThemeChoice::System && !m_isListening) {
        m_isListening = true;
        m_system.start();
    }
}

void ThemeController::dress()
{
    const bool isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const QPalette palette = themePalette(isDark ? ThemeColours::dark() : ThemeColours::light());
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

void ThemeController::setTextSize(int percent)
{
    const int wanted = std::clamp(percent, 50, 300);
    if (std::exchange(m_textSize, wanted) != wanted)
        dressFont();
}

void ThemeController::dressFont()
{
    QFont font = scaledFont(m_systemFont, m_textSize / 100.0);
    if (m_families.isEmpty())
        m_families = installed(Theme::fontFamilies());
    font.setFamilies(m_families);
    QApplication::setFont(font);
    Q_EMIT fontChanged();
}

} // namespace pitchdesk
