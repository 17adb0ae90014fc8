// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace pitchdesk::test {

/// Makes ZIP files part by part, sound and broken ones.
class ZipBuilder
{
public:
    ZipBuilder &add(const QString &name, const QByteArray &content)
    {
        m_parts.insert(name, content);
        return *this;
    }
    ZipBuilder &remove(const QString &name)
    {
        m_parts.remove(name);
        return *this;
    }

    /// Empty where libzip fails. With a password the parts are encrypted.
    [[nodiscard]] QByteArray bytes(const char *password = nullptr) const
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
        zip_source_keep(target);
        zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
        if (!archive)
            return {};
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
            zip_source_t *part = zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
            const zip_int64_t index = zip_file_add(archive, it.key().toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
            if (password)
                zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
        }
        if (zip_close(archive) != 0)
            return {};
        return contentOf(target);
    }

private:
    static QByteArray contentOf(zip_source_t *source)
    {
        zip_stat_t facts;
        zip_source_stat(source, &facts);
        QByteArray content(qsizetype(facts.size), '\0');
        zip_source_open(source);
        zip_source_read(source, content.data(), facts.size);
        zip_source_close(source);
        zip_source_free(source);
        return content;
    }

    QMap<QString, QByteArray> m_parts;
};

/// The parts of a workbook with one sheet, to be changed at will. `sheetXml` stands inside <worksheet>.
inline ZipBuilder workbook(const QByteArray &sheetXml, const QByteArray &sharedStrings = {},
                           const QByteArray &styles = {}, const QByteArray &workbookProperties = {})
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray packageRelationships =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    QByteArray relationships = packageRelationships + R"(<Relationship Id="rId1" Type=")" + type
        + R"(worksheet" Target="worksheets/sheet1.xml"/>)";
    ZipBuilder zip;
    if (!sharedStrings.isEmpty()) {
        zip.add(QStringLiteral("xl/sharedStrings.xml"), "<sst " + main + ">" + sharedStrings + "</sst>");
        relationships += R"(<Relationship Id="rId2" Type=")" + type + R"(sharedStrings" Target="sharedStrings.xml"/>)";
    }
    if (!styles.isEmpty()) {
        zip.add(QStringLiteral("xl/styles.xml"), "<styleSheet " + main + ">" + styles + "</styleSheet>");
        relationships += R"(<Relationship Id="rId3" Type=")" + type + R"(styles" Target="styles.xml"/>)";
    }
    zip.add(QStringLiteral("_rels/.rels"),
            packageRelationships + R"(<Relationship Id="rId1" Type=")" + type
                + R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)");
    zip.add(QStringLiteral("xl/_rels/workbook.xml.rels"), relationships + "</Relationships>");
    zip.add(QStringLiteral("xl/workbook.xml"),
            "<workbook " + main + R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
                + workbookProperties
                + R"(<sheets><sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    zip.add(QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet " + main + ">" + sheetXml + "</worksheet>");
    return zip;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace pitchdesk::test
