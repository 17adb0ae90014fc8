// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/workflow/blueprint/dateshift.h"
#include "core/workflow/blueprint/eventblueprint.h"

#include <optional>

namespace pitchdesk {

/// "milestones,rubrics", or "all"; nothing for a word that is no part.
[[nodiscard]] std::optional<BlueprintParts> partsOf(const QString &words);

/// A shift as it is typed. A milestone is named by its kind, of which the event's first is meant.
struct TypedShift {
    DateShift shift;
    std::optional<MilestoneKind> milestone;
};
/// "keep", "none", "+1y", "-2y", "+364d", "2026-09-24", "deadline=2026-09-24"; nothing for anything else.
[[nodiscard]] std::optional<TypedShift> shiftOf(const QString &words);

} // namespace pitchdesk
