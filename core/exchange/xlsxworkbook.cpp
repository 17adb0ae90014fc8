// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxworkbook.h"

#include "core/exchange/tablelimits.h"
#include "core/exchange/xmlpart.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

struct Relationship {
    QString id;
    QString type; ///< the last word of its address, which strict and transitional files share
    QString target;
};

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

QString relationshipsPart(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/" + part.mid(folder.size()) + u".rels";
}

/// A target is meant from the folder of the part that names it, or from the root where it begins with a slash.
QString resolved(const QString &target, const QString &from)
{
    QString path = QDir::cleanPath(target.startsWith(u'/') ? target : QString(u'/' + folderOf(from) + target));
    while (path.startsWith(u'/') || path.startsWith(u"../"))
        path.remove(0, path.indexOf(u'/') + 1);
    return path;
}

Result<std::vector<Relationship>> readRelationships(ZipArchive &archive, const QString &part)
{
    PD_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, relationshipsPart(part)));
    std::vector<Relationship> relationships;
    while (xml->next()) {
        if (!xml->isStart(u"Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml->attributes();
        if (attributeNamed(attributes, u"TargetMode") == u"External")
            continue;
        const QString type = attributeNamed(attributes, u"Type");
        relationships.push_back({attributeNamed(attributes, u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                                 resolved(attributeNamed(attributes, u"Target"), part)});
        if (qsizetype(relationships.size()) > tablelimits::smallRecords)
            xml->giveUp(QStringLiteral("it has too many relationships"));
    }
    PD_TRY(xml->status());
    return relationships;
}

QString targetOfType(const std::vector<Relationship> &relationships, QStringView type)
{
    const auto found = std::find_if(relationships.cbegin(), relationships.cend(),
                                    [type](const Relationship &relationship) { return relationship.type == type; });
    return found == relationships.cend() ? QString() : found->target;
}

/// Where the workbook is; the place where every program puts it when the archive does not say.
Result<QString> findWorkbook(ZipArchive &archive)
{
    const QString usual = QStringLiteral("xl/workbook.xml");
    if (!archive.has(QStringLiteral("_rels/.rels")))
        return usual;
    PD_ASSIGN(const std::vector<Relationship> relationships, readRelationships(archive, QString()));
    const QString target = targetOfType(relationships, u"officeDocument");
    return target.isEmpty() ? usual : target;
}

QHash<QString, Relationship> byId(const std::vector<Relationship> &relationships)
{
    QHash<QString, Relationship> map;
    for (const Relationship &relationship : relationships)
        map.insert(relationship.id, relationship);
    return map;
}

Result<XlsxWorkbook> readWorkbookPart(ZipArchive &archive, const QString &part,
                                      const QHash<QString, Relationship> &targets)
{
    PD_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, part));
    XlsxWorkbook workbook;
    while (xml->next()) {
        if (!xml->isStart())
            continue;
        const QXmlStreamAttributes attributes = xml->attributes();
        if (xml->depth() == 1 && xml->name() != u"workbook")
            xml->giveUp(QStringLiteral("it is no workbook"));
        else if (xml->name() == u"workbookPr")
            workbook.from1904 = isTrue(attributeNamed(attributes, u"date1904"));
        else if (xml->name() == u"sheet") {
            const Relationship target = targets.value(attributeNamed(attributes, u"id"));
            const QString state = attributeNamed(attributes, u"state");
            if (target.type == u"worksheet")
                workbook.sheets.push_back(
                    {attributeNamed(attributes, u"name"), target.target, state.contains(u"idden")});
        }
        if (qsizetype(workbook.sheets.size()) > tablelimits::smallRecords)
            xml->giveUp(QStringLiteral("it has too many sheets"));
    }
    PD_TRY(xml->status());
    return workbook;
}

} // namespace

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheetEntry &entry : sheets)
        names.append(entry.name);
    return names;
}

Result<XlsxSheetEntry> XlsxWorkbook::sheet(const QString &name, const QString &file) const
{
    const auto find = [this](auto &&matches) { return std::find_if(sheets.cbegin(), sheets.cend(), matches); };
    auto found = sheets.cend();
    if (name.isEmpty()) {
        found = find([](const XlsxSheetEntry &entry) { return !entry.isHidden; });
        if (found == sheets.cend())
            found = sheets.cbegin();
    } else {
        found = find([&name](const XlsxSheetEntry &entry) { return entry.name == name; });
        if (found == sheets.cend())
            found = find(
                [&name](const XlsxSheetEntry &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
    }
    if (found != sheets.cend())
        return *found;
    return fail(Error {ErrorCode::XlsxSheetMissing, {}, {}}
                    .with(QStringLiteral("file"), file)
                    .with(QStringLiteral("sheet"), name));
}

Result<XlsxWorkbook> readWorkbook(ZipArchive &archive)
{
    PD_ASSIGN(const QString part, findWorkbook(archive));
    if (!archive.has(part))
        PD_TRY(archive.openPart(part)); // names what is missing
    PD_ASSIGN(const std::vector<Relationship> relationships, readRelationships(archive, part));
    PD_ASSIGN(XlsxWorkbook workbook, readWorkbookPart(archive, part, byId(relationships)));
    workbook.sharedStringsPart = targetOfType(relationships, u"sharedStrings");
    workbook.stylesPart = targetOfType(relationships, u"styles");
    return workbook;
}

} // namespace pitchdesk
