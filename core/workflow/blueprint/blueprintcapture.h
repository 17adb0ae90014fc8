// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/blueprint/eventblueprint.h"

namespace pitchdesk {

class Store;

/// An event as it is set up now, with these parts: of rubrics the newest version of each name, and no key of the file.
/// RecordNotFound.
[[nodiscard]] Result<EventBlueprint> captureEvent(Store &store, EventId event, BlueprintParts parts);

} // namespace pitchdesk
