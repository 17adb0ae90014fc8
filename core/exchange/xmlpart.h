// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>

namespace pitchdesk {

/// Walks through the XML of one part, element by element. Names are compared without namespaces, so that strict,
/// transitional and prefixed files read alike. Document types (and with them entities) and deep nesting are refused.
class XmlPart
{
public:
    /// XlsxPartMissing, XlsxPartBroken, XlsxEncrypted.
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(ZipArchive &archive, const QString &part);

    /// Goes to the next token; false at the end and where the part is broken, which status() tells apart.
    bool next();
    [[nodiscard]] Status status() const;
    /// Ends the walk: status() is XlsxPartBroken from now on.
    void giveUp(const QString &reason);

    [[nodiscard]] bool isStart() const { return m_token == QXmlStreamReader::StartElement; }
    [[nodiscard]] bool isStart(QStringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const
    {
        return m_token == QXmlStreamReader::EndElement && m_xml.name() == name;
    }
    [[nodiscard]] bool isText() const { return m_token == QXmlStreamReader::Characters; }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// The attributes of the start that the walk stands at.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// How many elements are open, the one that just started included and the one that just ended not.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] double fraction() const { return m_part->fraction(); }

private:
    XmlPart(ZipArchive &archive, std::unique_ptr<ZipPart> part);

    ZipArchive &m_archive;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    QXmlStreamReader::TokenType m_token = QXmlStreamReader::NoToken;
    int m_depth = 0;
    QString m_refusal;
};

/// The value of the attribute with that local name; empty when there is none.
[[nodiscard]] QString attributeNamed(const QXmlStreamAttributes &attributes, QStringView name);

/// "1" and "true".
[[nodiscard]] bool isTrue(QStringView value);

} // namespace pitchdesk
