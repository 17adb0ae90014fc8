// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// The ISO 3166 alpha-2 code of a country/region given by its code (alpha-2, alpha-3) or by its name in English,
/// Japanese or Vietnamese, also of "Vietnam / Việt Nam" or "Japan (日本)"; empty where it is none or two.
[[nodiscard]] QString countryCode(const QString &text);

} // namespace pitchdesk
