// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxstyles.h"

#include "core/exchange/tablelimits.h"
#include "core/exchange/xmlpart.h"

#include <QHash>

namespace pitchdesk {

DateParts XlsxStyles::dateParts(int style) const
{
    return style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : DateParts();
}

Result<XlsxStyles> XlsxStyles::read(ZipArchive &archive, const QString &part)
{
    PD_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, part));
    XlsxStyles styles;
    QHash<int, DateParts> custom;
    bool isInCellStyles = false; // not in cellStyleXfs, which looks alike
    while (xml->next()) {
        if (xml->isStart(u"cellXfs")) {
            isInCellStyles = true;
        } else if (xml->isEnd(u"cellXfs")) {
            isInCellStyles = false;
        } else if (xml->isStart(u"numFmt")) {
            const QXmlStreamAttributes attributes = xml->attributes();
            custom.insert(attributeNamed(attributes, u"numFmtId").toInt(),
                          datePartsOfCode(attributeNamed(attributes, u"formatCode")));
        } else if (isInCellStyles && xml->isStart(u"xf")) {
            const int format = attributeNamed(xml->attributes(), u"numFmtId").toInt();
            const auto found = custom.constFind(format);
            styles.m_styles.push_back(found != custom.cend() ? *found : datePartsOfBuiltIn(format));
        }
        if (qsizetype(styles.m_styles.size()) > tablelimits::smallRecords || custom.size() > tablelimits::smallRecords)
            xml->giveUp(QStringLiteral("it has too many formats"));
    }
    PD_TRY(xml->status());
    return styles;
}

} // namespace pitchdesk
