// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace pitchdesk {

/// Shows a text in a line, from its beginning where it is too long for it. A line that shows it already, and may have the
/// keyboard, is left as it is.
inline void showText(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    line.setText(text);
    line.setCursorPosition(0);
}

} // namespace pitchdesk
