// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pitchdesk {

namespace {

const QString walSuffix = QStringLiteral("-wal");
const QString journalSuffix = QStringLiteral("-journal");
const QString shmSuffix = QStringLiteral("-shm");

Error backupError(ErrorCode code, const QString &file, const QString &reason)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), file).with(QStringLiteral("reason"), reason);
}

QString stampOf(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
}

QString quoted(QString path)
{
    return QString(u'\'' + path.replace(u'\'', QStringLiteral("''")) + u'\'');
}

/// A name that is not taken yet: "base.ext", else "base-2.ext" …
QString freePath(const QString &base, const QString &extension)
{
    QString path = base + extension;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2%3").arg(base).arg(i).arg(extension);
    return path;
}

/// Moves a file with its logs, if any lie beside it: one that stayed would be played into the file that comes next.
Status moveAside(const QString &file, const QString &target)
{
    for (const QString &suffix : {QString(), walSuffix, journalSuffix}) {
        QFile source(file + suffix);
        if (source.exists() && !source.rename(target + suffix))
            return fail(backupError(ErrorCode::FileNotWritable, file, source.errorString()));
    }
    QFile::remove(file + shmSuffix);
    return {};
}

/// Through the engine, since the copy of a program that died has a part of itself in its log.
Status copyWhole(const QString &source, const QString &target)
{
    PD_ASSIGN(const auto database, Database::open(source, Database::Mode::ReadOnly));
    return backupTo(*database, target);
}

/// A backup must be a sound workspace before it takes the place of anything.
Status checkBackup(const QString &backup)
{
    PD_TRY(inspectWorkspaceFile(backup));
    PD_ASSIGN(const auto database, Database::open(backup, Database::Mode::ReadOnly));
    PD_ASSIGN(const QStringList lines, integrityLines(*database));
    if (!lines.isEmpty())
        return fail(backupError(ErrorCode::WorkspaceDamaged, backup, lines.first()));
    return {};
}

} // namespace

QString backupFolder(const QString &file)
{
    const QFileInfo info(file);
    return QString(info.absolutePath() + u'/' + info.completeBaseName() + u"-backups");
}

QStringList backupFiles(const QString &file)
{
    const QDir folder(backupFolder(file));
    QStringList files;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.pitchdesk")}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(folder.filePath(name));
    return files;
}

Status backupTo(Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return fail(backupError(ErrorCode::FileExists, target, {}));
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    Status made = database.execute(QString(u"VACUUM INTO " + quoted(partial)));
    if (made && !QFile::rename(partial, target))
        made = fail(backupError(ErrorCode::BackupFailed, target, QStringLiteral("rename")));
    if (made)
        return {};
    QFile::remove(partial);
    if (made.error().code == ErrorCode::DiskFull)
        return fail(backupError(ErrorCode::DiskFull, target, {}));
    return fail(backupError(ErrorCode::BackupFailed, target, made.error().argument(QStringLiteral("reason")))
                    .because(made.error().detail));
}

Result<QString> backupDated(Database &database, const QDateTime &now, int kept)
{
    const QString folder = backupFolder(database.file());
    if (!QDir().mkpath(folder))
        return fail(backupError(ErrorCode::BackupFailed, folder, QStringLiteral("mkpath")));
    const QString base = QString(folder + u'/' + QFileInfo(database.file()).completeBaseName() + u'-' + stampOf(now));
    const QString target = freePath(base, QStringLiteral(".pitchdesk"));
    PD_TRY(backupTo(database, target));
    const QStringList files = backupFiles(database.file());
    for (qsizetype i = kept; i < files.size(); ++i)
        QFile::remove(files.at(i));
    return target;
}

Result<QString> restoreBackup(const QString &backup, const QString &file, const QDateTime &now)
{
    PD_TRY(checkBackup(backup));
    const QString fresh = file + QStringLiteral(".restoring");
    QFile::remove(fresh);
    PD_TRY(copyWhole(backup, fresh));
    QString kept;
    if (QFileInfo::exists(file)) {
        const QFileInfo info(file);
        const QString base = QString(info.absolutePath() + u'/' + info.completeBaseName() + u"-before-restore-"
                                     + stampOf(now));
        kept = freePath(base, QStringLiteral(".pitchdesk"));
        if (const Status moved = moveAside(file, kept); !moved) {
            QFile::remove(fresh);
            return fail(moved.error());
        }
    }
    if (!QFile::rename(fresh, file)) {
        if (!kept.isEmpty())
            QFile::rename(kept, file);
        return fail(backupError(ErrorCode::FileNotWritable, file, QStringLiteral("rename")));
    }
    return kept;
}

} // namespace pitchdesk
