// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include "core/base/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace pitchdesk {

namespace {

QString besidePath(const QString &file, const QString &suffix)
{
    const QFileInfo info(file);
    return QString(info.absolutePath() + u"/.~" + info.fileName() + suffix);
}

} // namespace

FileLock::FileLock(const QString &file)
    : m_holderPath(besidePath(file, QStringLiteral(".who")))
    , m_lock(besidePath(file, QStringLiteral(".lock")))
{
    m_lock.setStaleLockTime(0); // only the death of its holder makes a lock stale, never its age
}

FileLock::~FileLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_holderPath);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &file, const QString &who, const QDateTime &now,
                                                 bool force)
{
    std::unique_ptr<FileLock> lock(new FileLock(file));
    bool taken = lock->m_lock.tryLock(0);
    if (!taken && force && lock->m_lock.error() == QLockFile::LockFailedError && lock->m_lock.removeStaleLockFile())
        taken = lock->m_lock.tryLock(0);
    if (taken) {
        PD_TRY(lock->writeHolder(who, now));
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return fail(lock->inUseError(file));
    return fail(Error {ErrorCode::FileNotWritable, {}, QStringLiteral("no lock could be made")}
                    .with(QStringLiteral("file"), file)
                    .with(QStringLiteral("reason"), QFileInfo(file).absolutePath()));
}

Error FileLock::inUseError(const QString &file) const
{
    qint64 pid = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&pid, &host, &program);
    QFile holder(m_holderPath);
    QJsonObject facts;
    if (holder.open(QIODevice::ReadOnly))
        facts = QJsonDocument::fromJson(holder.read(4096)).object();
    return Error {ErrorCode::WorkspaceInUse, {}, QString(program + u' ' + QString::number(pid))}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("who"), facts.value(QStringLiteral("who")).toString(program))
        .with(QStringLiteral("host"), host)
        .with(QStringLiteral("since"), facts.value(QStringLiteral("since")).toString());
}

Status FileLock::writeHolder(const QString &who, const QDateTime &now) const
{
    QFile holder(m_holderPath);
    const QJsonObject facts {{QStringLiteral("who"), who}, {QStringLiteral("since"), toIsoInstant(now)}};
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    if (holder.open(QIODevice::WriteOnly) && holder.write(json) == json.size())
        return {};
    return fail(Error {ErrorCode::FileNotWritable, {}, holder.errorString()}
                    .with(QStringLiteral("file"), m_holderPath)
                    .with(QStringLiteral("reason"), holder.errorString()));
}

} // namespace pitchdesk
