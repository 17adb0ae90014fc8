// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace pitchdesk {

/// Gives a widget a multiple of the program's font, and goes on doing so when the size of the text is changed. A font
/// with a size of its own, as setFont() gives it, would stay as it was.
void followFont(QWidget &widget, double factor, QFont::Weight weight = QFont::DemiBold);

} // namespace pitchdesk
