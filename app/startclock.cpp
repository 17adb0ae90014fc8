// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startclock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace pitchdesk {

namespace {

#ifdef Q_OS_LINUX
/// Since the kernel made the process; -1 where /proc does not say.
qint64 sinceKernelStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19; // the 22nd field of proc(5), the first two being cut off
    if (fields.size() <= startTime)
        return -1;
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 milliseconds = qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
    return milliseconds - fields.at(startTime).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
}
#endif

} // namespace

qint64 millisecondsSinceStart()
{
    bool isNumber = false;
    const qint64 startedAt = qEnvironmentVariable("PITCHDESK_STARTED_AT").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::currentMSecsSinceEpoch() - startedAt;
#ifdef Q_OS_LINUX
    const qint64 elapsed = sinceKernelStart();
    if (elapsed >= 0)
        return elapsed;
#endif
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace pitchdesk
