// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace pitchdesk {

/// How many days from Monday to Friday lie after `from`, up to and with `until`; 0 when `until` is not later.
[[nodiscard]] int weekdaysUntil(const QDate &from, const QDate &until);

} // namespace pitchdesk
