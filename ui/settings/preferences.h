// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QMetaType>
#include <QString>

namespace pitchdesk {

/// What a person may choose about the program on this computer.
struct Preferences {
    Language language = Language::English;
    QString theme = QStringLiteral("system"); ///< "system", "light" or "dark"
    int textSize = 100;                       ///< percent of the system's font, 100 … 200
    QString operatorName;                     ///< offered at the next opening

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace pitchdesk

Q_DECLARE_METATYPE(pitchdesk::Preferences)
