// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filebytes.h"

#include "core/exchange/tablelimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace pitchdesk {

namespace {

Error notReadable(const QString &path, const QString &reason)
{
    return Error {ErrorCode::FileNotReadable, {}, {}}
        .with(QStringLiteral("file"), path)
        .with(QStringLiteral("reason"), reason);
}

} // namespace

Status openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(Error {ErrorCode::FileNotFound, {}, {}}.with(QStringLiteral("file"), file.fileName()));
    if (info.isDir())
        return fail(notReadable(file.fileName(), QStringLiteral("it is a folder")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(notReadable(file.fileName(), file.errorString()));
    return {};
}

Result<QByteArray> readWholeArchive(const QString &path)
{
    QFile file(path);
    PD_TRY(openForReading(file));
    if (file.size() > tablelimits::archiveBytes) {
        return fail(Error {ErrorCode::XlsxBomb, {}, QStringLiteral("the file itself is larger")}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("limit"), tablelimits::archiveBytes));
    }
    QByteArray bytes = file.read(tablelimits::archiveBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(notReadable(path, file.errorString()));
    return bytes;
}

Error writeFailure(const QString &path, qint64 needed, const QString &reason)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < needed)
        return Error {ErrorCode::DiskFull, {}, reason}.with(QStringLiteral("file"), path);
    return Error {ErrorCode::FileNotWritable, {}, reason}
        .with(QStringLiteral("file"), path)
        .with(QStringLiteral("reason"), reason);
}

Status checkFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.absoluteDir().exists())
        return {};
    return fail(Error {ErrorCode::FolderNotFound, {}, {}}.with(QStringLiteral("folder"), info.absolutePath()));
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    PD_TRY(checkFolder(path));
    QSaveFile file(path);
    // What is small stays in the buffer, and commit() does not say that it found no room: flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    if (file.error() == QFileDevice::ResourceError)
        return fail(Error {ErrorCode::DiskFull, {}, file.errorString()}.with(QStringLiteral("file"), path));
    return fail(writeFailure(path, bytes.size(), file.errorString()));
}

} // namespace pitchdesk
