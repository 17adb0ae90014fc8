// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pitchdesk {

/// A text of the command line in its language; short for QCoreApplication's, and found by lupdate like it.
[[nodiscard]] inline QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                                       int n = -1)
{
    return QCoreApplication::translate(context, source, disambiguation, n);
}

} // namespace pitchdesk
