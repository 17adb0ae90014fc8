// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QString>

namespace pitchdesk {

/// What a transaction did, as a phrase in the reader's language: "Imported 142 proposals". A key that this version
/// of the program does not know is worded by its verb ("Changed a record"); it never shows raw.
[[nodiscard]] QString actionText(const Action &action);

/// "Undo: Imported 142 proposals" without the mnemonic; "Undo" alone where there is nothing to undo.
[[nodiscard]] QString undoText(const Action *action);
[[nodiscard]] QString redoText(const Action *action);

} // namespace pitchdesk
