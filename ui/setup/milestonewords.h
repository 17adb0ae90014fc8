// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/calendarworkflow.h"

namespace pitchdesk {

/// The zones in which the parties of an event live: its own, Tokyo, Ho Chi Minh City and UTC, each once.
[[nodiscard]] QStringList partyZones(const QStringList &eventZones);
/// "Asia/Ho_Chi_Minh" as "Ho Chi Minh".
[[nodiscard]] QString zoneCity(const QString &zone);
/// The clock time of an instant in a zone, with the date where it differs from `day`; empty when invalid.
[[nodiscard]] QString timeInZone(const QDateTime &instant, const QString &zone, const QDate &day);

/// The instant of a milestone in its own zone and in those of the parties, a line each, with the offset that holds there
/// on that day: "Tokyo: 24 Sep 2025, 18:00 (UTC+09:00)". None without a time of day.
[[nodiscard]] QStringList instantLines(const Milestone &milestone, const QStringList &eventZones);

/// The days to a milestone and from the one before it, a line each, with what they rest on. `previousTitle` names the one before.
[[nodiscard]] QStringList dayLines(const MilestoneDays &days, const QString &previousTitle);

} // namespace pitchdesk
