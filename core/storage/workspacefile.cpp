// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace pitchdesk {

namespace {

/// The header of an SQLite file is 100 bytes; its numbers are big-endian.
constexpr qint64 headerSize = 100;

quint32 headerNumber(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

Error fileError(ErrorCode code, const QString &file)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), file);
}

/// With a write-ahead log beside it, the file itself may lag behind what its header says.
bool isShorterThanItSays(const QByteArray &header, qint64 size, const QString &file)
{
    const bool countIsValid = headerNumber(header, 24) == headerNumber(header, 92);
    return countIsValid && !QFileInfo::exists(file + QStringLiteral("-wal"))
        && size < pageSizeOf(header) * qint64(headerNumber(header, 28));
}

Result<QStringList> linesOf(Database &database, const QString &pragma)
{
    Query query(database, pragma);
    PD_TRY(query.exec());
    QStringList lines;
    while (query.next()) {
        if (query.text(0) != QStringLiteral("ok"))
            lines.append(QString(query.text(0) + u' ' + query.text(1)).trimmed());
    }
    return lines;
}

} // namespace

Result<int> inspectWorkspaceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(fileError(ErrorCode::FileNotFound, path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(fileError(ErrorCode::FileNotReadable, path).with(QStringLiteral("reason"), file.errorString()));
    const QByteArray header = file.read(headerSize);
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic) && !(header.size() < 16 && !header.isEmpty() && magic.startsWith(header)))
        return fail(fileError(ErrorCode::NotAWorkspace, path));
    if (header.size() < headerSize)
        return fail(
            fileError(ErrorCode::WorkspaceDamaged, path).with(QStringLiteral("reason"), QStringLiteral("header")));
    if (headerNumber(header, 68) != workspaceApplicationId)
        return fail(fileError(ErrorCode::NotAWorkspace, path));
    const int version = int(headerNumber(header, 60));
    if (version > currentSchemaVersion())
        return fail(fileError(ErrorCode::WorkspaceTooNew, path)
                        .with(QStringLiteral("found"), version)
                        .with(QStringLiteral("supported"), currentSchemaVersion()));
    if (isShorterThanItSays(header, info.size(), path))
        return fail(
            fileError(ErrorCode::WorkspaceDamaged, path).with(QStringLiteral("reason"), QStringLiteral("truncated")));
    return version;
}

bool isWritableFile(const QString &file)
{
    const QFileInfo info(file);
    const auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return (info.permissions() & anyWrite) && info.isWritable();
}

Status refuseNetworkShare(const QString &file)
{
    static const QStringList shares {
        QStringLiteral("nfs"),    QStringLiteral("nfs4"),       QStringLiteral("cifs"),      QStringLiteral("smb"),
        QStringLiteral("smb2"),   QStringLiteral("smb3"),       QStringLiteral("smbfs"),     QStringLiteral("afpfs"),
        QStringLiteral("webdav"), QStringLiteral("fuse.sshfs"), QStringLiteral("fuse.davfs")};
    const QString folder = QFileInfo(file).absolutePath();
    const QString system = QString::fromLatin1(QStorageInfo(folder).fileSystemType()).toLower();
    if (shares.contains(system) || folder.startsWith(QStringLiteral("//")))
        return fail(fileError(ErrorCode::WorkspaceOnNetworkShare, file).with(QStringLiteral("system"), system));
    return {};
}

Result<QStringList> integrityLines(Database &database)
{
    return linesOf(database, QStringLiteral("PRAGMA integrity_check(20)"));
}

Result<QStringList> foreignKeyLines(Database &database)
{
    return linesOf(database, QStringLiteral("PRAGMA foreign_key_check"));
}

Result<QString> workspaceFact(Database &database, const QString &key)
{
    Query query(database, QStringLiteral("SELECT value FROM workspace WHERE key = ?"));
    query.bind(key);
    PD_TRY(query.exec());
    return query.next() ? query.text(0) : QString();
}

Status setWorkspaceFact(Database &database, const QString &key, const QString &value)
{
    Query query(database,
                QStringLiteral("INSERT INTO workspace (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                               "value = excluded.value"));
    query.bind(key).bind(value);
    return query.exec();
}

} // namespace pitchdesk
