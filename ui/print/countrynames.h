// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The name of a country/region by its ISO 3166 two-letter code, in the document's language; in English where we
/// have no translation; the code itself when it names none.
[[nodiscard]] QString countryName(const DocumentLanguage &language, const QString &code);

} // namespace pitchdesk
