// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace pitchdesk {

class DocumentLanguage;

/// A PDF made by Qt with its creation date set to `date`, so that the same content gives the same bytes.
[[nodiscard]] QByteArray withCreationDate(QByteArray pdf, const QDateTime &date);

/// NoDisplayFont where this machine has no font for the language of a document that is to be drawn.
[[nodiscard]] Status checkDisplayFont(const DocumentLanguage &language);

} // namespace pitchdesk
