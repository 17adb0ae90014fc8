// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// Draws every page and the main dialogs with the sample event, in three languages, light and dark, as
/// NN-page-language-theme.png of 1280 x 800 pixels. Exit code 0, or 1 with a sentence on the error channel.
[[nodiscard]] int drawScreenshots(const QString &folder);

} // namespace pitchdesk
