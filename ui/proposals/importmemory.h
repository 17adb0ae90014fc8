// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importworkflow.h"

#include <optional>

namespace pitchdesk {

/// The mapping that was last used for files with the same headers, in the user's settings.
class ImportMemory
{
public:
    [[nodiscard]] static std::optional<ImportMapping> recall(const QStringList &header);
    static void remember(const QStringList &header, const ImportMapping &mapping);
};

} // namespace pitchdesk
