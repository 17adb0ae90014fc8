// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pitchdesk {

/// Milliseconds since this process was started, by the system's own account where it gives one (Linux, to ten
/// milliseconds), else since the first call. PITCHDESK_STARTED_AT, a count of milliseconds since 1970 that whoever
/// starts the program sets, is taken in preference.
[[nodiscard]] qint64 millisecondsSinceStart();

} // namespace pitchdesk
