// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"

#include <QString>

#include <optional>

namespace pitchdesk {

/// The verdict that a typed character stands for: E, N or A, of half or full width, or what a Japanese input method
/// makes of these keys (え, ん, あ). Nothing for any other.
[[nodiscard]] std::optional<ScreeningVerdict> verdictKey(const QString &typed);

} // namespace pitchdesk
