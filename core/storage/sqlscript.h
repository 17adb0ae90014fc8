// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pitchdesk {

/// The statements of an SQL script, without comments around them. Quotes, comments and the bodies of triggers
/// (BEGIN … END) are understood; a script is never split on `;` alone.
[[nodiscard]] QStringList splitSqlScript(const QString &script);

} // namespace pitchdesk
