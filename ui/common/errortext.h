// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace pitchdesk {

/// One or two plain sentences in the current language of the program: what happened, to which file, row or field, and
/// what to do. Never empty, and never the detail that is for the log.
[[nodiscard]] QString errorText(const Error &error);

} // namespace pitchdesk
