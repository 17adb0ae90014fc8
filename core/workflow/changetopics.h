// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workflow/changeset.h"

namespace pitchdesk {

/// The topics to which the touched tables belong. Keys are given for a topic's own table only.
[[nodiscard]] ChangeSet changeSetOf(const TouchedRows &touched);

} // namespace pitchdesk
