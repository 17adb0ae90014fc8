// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

struct XlsxSheetEntry {
    QString name;
    QString part; ///< its XML within the archive
    bool isHidden = false;
};

/// What a workbook says of its parts.
struct XlsxWorkbook {
    std::vector<XlsxSheetEntry> sheets; ///< in the order of the tabs; sheets that are only a chart are left out
    QString sharedStringsPart;          ///< empty where there is none
    QString stylesPart;                 ///< empty where there is none
    bool from1904 = false;              ///< the date system

    [[nodiscard]] QStringList sheetNames() const;
    /// The sheet of that name, at need without regard to case; with an empty name the first that is not hidden.
    /// XlsxSheetMissing.
    [[nodiscard]] Result<XlsxSheetEntry> sheet(const QString &name, const QString &file) const;
};

/// XlsxPartMissing, XlsxPartBroken, XlsxEncrypted, XlsxBomb.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(ZipArchive &archive);

} // namespace pitchdesk
