// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

namespace pitchdesk {

/// The program's own rubric as a new draft of an event, marked as a sample by its name: five criteria from 1 to 5,
/// and a tie chain that names its criterion by place, as RubricRepository::save() and saveRubric() take it.
[[nodiscard]] Rubric defaultRubric(EventId event, quint64 lotSeed = 1);

} // namespace pitchdesk
