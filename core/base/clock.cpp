// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace pitchdesk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime &utc)
    : m_now(utc)
{
}

QDateTime FixedClock::now() const
{
    return m_now;
}

void FixedClock::set(const QDateTime &utc)
{
    m_now = utc;
}

QString toIsoInstant(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromIsoInstant(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset it is a wall clock's time, and would be another instant on each computer.
    return instant.timeSpec() == Qt::LocalTime ? QDateTime() : instant.toUTC();
}

} // namespace pitchdesk
