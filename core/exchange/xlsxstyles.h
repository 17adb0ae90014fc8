// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numberformat.h"
#include "core/exchange/ziparchive.h"

#include <vector>

namespace pitchdesk {

/// Which of a workbook's cell styles show dates.
class XlsxStyles
{
public:
    XlsxStyles() = default;
    /// XlsxPartMissing, XlsxPartBroken, XlsxBomb.
    [[nodiscard]] static Result<XlsxStyles> read(ZipArchive &archive, const QString &part);

    /// Of the cell style with that index, the "s" of a cell; no date where there is no such style.
    [[nodiscard]] DateParts dateParts(int style) const;

private:
    std::vector<DateParts> m_styles;
};

} // namespace pitchdesk
