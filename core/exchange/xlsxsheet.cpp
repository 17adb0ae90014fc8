// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/exchange/tablelimits.h"
#include "core/exchange/xlsxcell.h"

namespace pitchdesk {

namespace {

constexpr int rowsBetweenReports = 1024;
constexpr size_t mostMerges = 16'384; ///< more cannot lie side by side in one row

} // namespace

XlsxSheetReader::XlsxSheetReader(ZipArchive &archive, QString part, const XlsxContext &context,
                                 const RowCallback &onRow, Progress &progress)
    : m_archive(archive)
    , m_part(std::move(part))
    , m_context(context)
    , m_onRow(onRow)
    , m_progress(progress)
{
}

Error XlsxSheetReader::broken(const QString &reason) const
{
    return m_archive.partBroken(m_part, reason);
}

Result<std::vector<CellRange>> XlsxSheetReader::read()
{
    PD_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(m_archive, m_part));
    while (xml->next())
        PD_TRY(take(*xml));
    PD_TRY(xml->status());
    return std::move(m_merges);
}

Status XlsxSheetReader::take(XmlPart &xml)
{
    if (m_isInCell) {
        if (xml.isEnd(u"c"))
            return endCell();
        takeCellContent(xml);
        return {};
    }
    if (m_isInRow) {
        if (xml.isEnd(u"row"))
            return endRow(xml);
        return xml.isStart(u"c") ? startCell(xml) : Status();
    }
    if (xml.isStart(u"row"))
        return startRow(xml);
    if (xml.isStart(u"mergeCell"))
        keepMerge(xml);
    else if (xml.depth() == 1 && xml.isStart() && xml.name() != u"worksheet")
        xml.giveUp(QStringLiteral("it is no worksheet"));
    return {};
}

Status XlsxSheetReader::startRow(const XmlPart &xml)
{
    if (m_progress.isCancelled())
        return fail(ErrorCode::Cancelled);
    const QString number = attributeNamed(xml.attributes(), u"r");
    bool isNumber = true;
    const int row = number.isEmpty() ? m_row + 1 : number.toInt(&isNumber);
    if (!isNumber || row <= m_row)
        return fail(broken(QString(u"row \"" + number.left(20) + u"\" is out of order")));
    if (row > tablelimits::rows)
        return fail(tablelimits::tooManyRows(m_archive.file(), tablelimits::rows));
    m_row = row;
    m_column = -1;
    m_isInRow = true;
    return {};
}

Status XlsxSheetReader::endRow(const XmlPart &xml)
{
    m_isInRow = false;
    if (m_row % rowsBetweenReports == 0)
        m_progress.report(xml.fraction(), QStringLiteral("import.reading"));
    if (m_firstRow == 0 && !QStringView(m_cells.join(QString())).trimmed().isEmpty())
        m_firstRow = m_row;
    return m_onRow(m_row, std::exchange(m_cells, {}));
}

Status XlsxSheetReader::startCell(const XmlPart &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString reference = attributeNamed(attributes, u"r");
    const int column = reference.isEmpty() ? m_column + 1 : columnOfReference(reference);
    if (column < 0)
        return fail(broken(QString(u"\"" + reference.left(20) + u"\" is no cell")));
    m_column = column;
    m_type = attributeNamed(attributes, u"t");
    m_style = attributeNamed(attributes, u"s").toInt();
    m_value.clear();
    m_isInCell = true;
    return {};
}

void XlsxSheetReader::takeCellContent(const XmlPart &xml)
{
    if (m_isInInline) {
        m_isInInline = !xml.isEnd(u"is");
        m_inline.take(xml);
    } else if (xml.isText()) {
        if (m_isInValue && m_value.size() <= tablelimits::cellCharacters)
            m_value += xml.text();
    } else {
        m_isInValue = xml.isStart(u"v");
        m_isInInline = xml.isStart(u"is");
    }
}

Result<QString> XlsxSheetReader::sharedString() const
{
    bool isNumber = false;
    const int index = m_value.trimmed().toInt(&isNumber);
    if (!isNumber || index < 0 || size_t(index) >= m_context.sharedStrings.size())
        return fail(broken(QString(u"it refers to the missing shared string \"" + m_value.left(20) + u'"')));
    return m_context.sharedStrings[size_t(index)];
}

Result<QString> XlsxSheetReader::cellText()
{
    const QString inlineText = m_inline.finish();
    if (m_type == u"inlineStr" || m_value.isEmpty())
        return m_value.isEmpty() ? inlineText : unescaped(m_value);
    if (m_type == u"s")
        return sharedString();
    if (m_type == u"str")
        return unescaped(m_value);
    if (m_type == u"e")
        return m_value;
    if (m_type == u"b")
        return isTrue(m_value.trimmed()) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    const DateParts parts = m_context.styles.dateParts(m_style);
    return m_type == u"d" ? isoText(m_value.trimmed(), parts)
                          : numberText(m_value.trimmed(), parts, m_context.from1904);
}

Status XlsxSheetReader::endCell()
{
    m_isInCell = false;
    m_isInValue = false;
    PD_ASSIGN(QString text, cellText());
    if (text.isEmpty())
        return {};
    if (m_column >= tablelimits::columns)
        return fail(tablelimits::tooManyColumns(m_archive.file()));
    if (text.size() > tablelimits::cellCharacters)
        return fail(tablelimits::cellTooLarge(m_archive.file(), m_row, m_column));
    if (m_cells.size() <= m_column)
        m_cells.resize(m_column + 1);
    m_cells[m_column] = std::move(text);
    return {};
}

void XlsxSheetReader::keepMerge(const XmlPart &xml)
{
    const std::optional<CellRange> range = rangeOfReference(attributeNamed(xml.attributes(), u"ref"));
    if (range && range->firstRow <= m_firstRow && m_firstRow <= range->lastRow && m_merges.size() < mostMerges)
        m_merges.push_back(*range);
}

} // namespace pitchdesk
