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

namespace {

/// The number that `length` digits from `from` on are; -1 where one is no digit.
int digitsAt(const QString &text, qsizetype from, qsizetype length)
{
    int number = 0;
    for (const QChar c : QStringView(text).mid(from, length)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// An instant exactly as toIsoInstant() writes it, and so as every file holds it: many are read at once, and Qt's own
/// reader of any ISO form takes ten times as long. Invalid where the text has another form.
QDateTime fromStoredInstant(const QString &text)
{
    constexpr QLatin1StringView form("####-##-##T##:##:##.###Z");
    if (text.size() != form.size())
        return {};
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] != QLatin1Char('#') && text[i] != form[i])
            return {};
    }
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2), digitsAt(text, 20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

QDateTime fromIsoInstant(const QString &text)
{
    if (const QDateTime stored = fromStoredInstant(text); stored.isValid())
        return stored;
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset it is a wall clock's time, and would be another instant on each computer.
    return instant.timeSpec() == Qt::LocalTime ? QDateTime() : instant.toUTC();
}

} // namespace pitchdesk
