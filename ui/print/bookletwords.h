// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of a booklet for the program's codes, in the reader's language.
[[nodiscard]] QString roleWord(const DocumentLanguage &language, ParticipationRole role);
/// A milestone's own title, or its kind's name.
[[nodiscard]] QString milestoneTitleWord(const DocumentLanguage &language, const Milestone &milestone);
/// "24 September 2026", "September 2026", "2026", as exactly as it is known; with its time and zone where it has one.
/// Empty where it is not stated.
[[nodiscard]] QString milestoneDateWord(const DocumentLanguage &language, const Milestone &milestone);
/// "In Japanese only"
[[nodiscard]] QString onlyInWord(const DocumentLanguage &language, Language other);

} // namespace pitchdesk
