// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The list of proposals as a PDF.
[[nodiscard]] QByteArray proposalsPdf(const DocumentData &data, const DocumentLanguage &language);
/// One matrix per challenge: a row per proposal and judge, a column per criterion.
[[nodiscard]] QByteArray scoresPdf(const DocumentData &data, const DocumentLanguage &language);

} // namespace pitchdesk
