// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/readiness/readiness.h"

namespace pitchdesk {

/// What is looked at: "Submission deadline".
[[nodiscard]] QString readinessLabel(ReadinessCheck check);
/// How it stands where it is not as it should be: "no day yet", "missing in 2 challenges".
[[nodiscard]] QString readinessDetail(const ReadinessItem &item);
/// "Before the call opens", or "Before the event" for one without a call.
[[nodiscard]] QString readinessTitle(EventKind kind);
/// "15 of 22 done"
[[nodiscard]] QString readinessProgress(const ReadinessReport &report);

} // namespace pitchdesk
