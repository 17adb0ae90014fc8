// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace pitchdesk {

/// What an OLE2 compound file holds that carries a spreadsheet's extension.
enum class OleKind {
    Encrypted,   ///< an XLSX behind a password
    OldWorkbook, ///< BIFF, the format before 2007
    Other
};

/// Nothing when the bytes are no OLE2 compound file.
[[nodiscard]] std::optional<OleKind> oleKind(const QByteArray &bytes);

} // namespace pitchdesk
