// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tablecollector.h"
#include "core/exchange/xlsxstyles.h"
#include "core/exchange/xlsxtext.h"

namespace pitchdesk {

/// What the cells of a sheet refer to.
struct XlsxContext {
    std::vector<QString> sharedStrings;
    XlsxStyles styles;
    bool from1904 = false;
};

/// Goes through one sheet and hands its rows on as text, cell by cell as the file has them.
class XlsxSheetReader
{
public:
    XlsxSheetReader(ZipArchive &archive, QString part, const XlsxContext &context, const RowCallback &onRow,
                    Progress &progress);

    /// Returns the merged ranges that cover the first row with a text, which are all that a header needs.
    /// XlsxPartMissing, XlsxPartBroken, XlsxBomb, CellTooLarge, TooManyRows, TooManyColumns, Cancelled.
    Result<std::vector<CellRange>> read();

private:
    Status take(XmlPart &xml);
    Status startRow(const XmlPart &xml);
    Status endRow(const XmlPart &xml);
    Status startCell(const XmlPart &xml);
    void takeCellContent(const XmlPart &xml);
    Status endCell();
    [[nodiscard]] Result<QString> cellText();
    [[nodiscard]] Result<QString> sharedString() const;
    void keepMerge(const XmlPart &xml);
    [[nodiscard]] Error broken(const QString &reason) const;

    ZipArchive &m_archive;
    QString m_part;
    const XlsxContext &m_context;
    const RowCallback &m_onRow;
    Progress &m_progress;

    int m_row = 0;
    int m_firstRow = 0; ///< the first with a text
    bool m_isInRow = false;
    QStringList m_cells;

    int m_column = -1;
    bool m_isInCell = false;
    bool m_isInValue = false;
    bool m_isInInline = false;
    QString m_type;
    int m_style = 0;
    QString m_value;
    StringItem m_inline;

    std::vector<CellRange> m_merges;
};

} // namespace pitchdesk
