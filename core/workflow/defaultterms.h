// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pitchdesk {

class Store;

/// Adds the fields of technology (scheme "field") and the types of collaboration (collaborationScheme) that the file
/// lacks, by their codes. Needs an open transaction.
[[nodiscard]] Status addDefaultTerms(Store &store);

} // namespace pitchdesk
