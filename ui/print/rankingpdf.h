// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The ranking of one or several challenges as a PDF: rules, table, how ties were broken, decisions.
[[nodiscard]] QByteArray rankingPdf(const DocumentData &data, const DocumentLanguage &language);

} // namespace pitchdesk
