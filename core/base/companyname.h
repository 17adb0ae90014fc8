// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// A company's name as it is compared: folded, with punctuation and legal forms (株式会社, Co., Ltd., CTCP, Pte. …)
/// taken off, so that the spellings of one company meet. Never empty unless the name is; a name that is nothing
/// but a legal form is kept.
[[nodiscard]] QString normalisedCompanyName(const QString &name);

} // namespace pitchdesk
