// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importmemory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace pitchdesk {

namespace {

QString keyOf(const QStringList &header)
{
    const QByteArray hash = QCryptographicHash::hash(header.join(QChar(u'\u001f')).toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("import/mappings/") + QString::fromLatin1(hash.toHex());
}

} // namespace

std::optional<ImportMapping> ImportMemory::recall(const QStringList &header)
{
    const QByteArray json = QSettings().value(keyOf(header)).toByteArray();
    if (json.isEmpty())
        return std::nullopt;
    auto mapping = ImportMapping::fromJson(json, {});
    if (!mapping)
        return std::nullopt;
    return *mapping;
}

void ImportMemory::remember(const QStringList &header, const ImportMapping &mapping)
{
    QSettings().setValue(keyOf(header), mapping.toJson());
}

} // namespace pitchdesk
