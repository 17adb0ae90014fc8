// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/systemtheme.h"
#include "ui/common/theme.h"

#include <QObject>

namespace pitchdesk {

/// Belongs to the application: remembers what the platform looked like before we dressed it, and what was chosen.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// The application's own, made at the first call.
    [[nodiscard]] static ThemeController &of(QApplication &application);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setTextSize(int percent);
    [[nodiscard]] const QFont &systemFont() const { return m_systemFont; }

Q_SIGNALS:
    /// The program's font has another size. Widgets with a font of their own hear of it in no other way.
    void fontChanged();

private:
    explicit ThemeController(QApplication &application);
    void dress();
    void dressFont();

    ThemeChoice m_choice = ThemeChoice::System;
    SystemTheme m_system;
    QFont m_systemFont;
    bool m_systemIsDark = false;
    bool m_isListening = false;
    QStringList m_families; ///< those that are there, found when they are first needed
    int m_textSize = 100;
};

} // namespace pitchdesk
