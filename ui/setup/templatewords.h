// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/templateworkflow.h"

#include <QStringList>

namespace pitchdesk {

/// What a part of an event is called: "Milestones".
[[nodiscard]] QString blueprintPartText(BlueprintPart part);
/// What a new event has to be told of, a sentence each.
[[nodiscard]] QStringList buildNoteTexts(const std::vector<BuildNote> &notes);

} // namespace pitchdesk
