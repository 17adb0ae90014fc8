// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

#include "core/exchange/tablelimits.h"

namespace pitchdesk {

XmlPart::XmlPart(ZipArchive &archive, std::unique_ptr<ZipPart> part)
    : m_archive(archive)
    , m_part(std::move(part))
    , m_xml(m_part.get())
{
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipArchive &archive, const QString &part)
{
    PD_ASSIGN(std::unique_ptr<ZipPart> stream, archive.openPart(part));
    return std::unique_ptr<XmlPart>(new XmlPart(archive, std::move(stream)));
}

bool XmlPart::next()
{
    if (!m_refusal.isEmpty() || m_xml.atEnd())
        return false;
    m_token = m_xml.readNext();
    switch (m_token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > tablelimits::elementDepth)
            giveUp(QStringLiteral("elements are nested too deep"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        giveUp(QStringLiteral("document types and entities are not allowed"));
        break;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        break;
    }
    return m_refusal.isEmpty();
}

void XmlPart::giveUp(const QString &reason)
{
    m_refusal = reason;
    m_token = QXmlStreamReader::Invalid;
}

Status XmlPart::status() const
{
    if (m_part->failure())
        return fail(*m_part->failure());
    if (!m_refusal.isEmpty())
        return fail(m_archive.partBroken(m_part->name(), m_refusal));
    if (m_xml.hasError()) {
        const QString line = QString::number(m_xml.lineNumber());
        return fail(m_archive.partBroken(m_part->name(), QString(m_xml.errorString() + u" (" + line + u')')));
    }
    return {};
}

QString attributeNamed(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace pitchdesk
