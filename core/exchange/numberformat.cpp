// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"

#include <QDate>

#include <cmath>

namespace pitchdesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 falseLeapDay = 60; ///< serial of 1900-02-29, a day that there never was

/// Goes through a format code and leaves out what is only text.
class CodeScanner
{
public:
    explicit CodeScanner(QStringView code)
        : m_code(code)
    {
    }

    DateParts scan()
    {
        if (m_code.compare(u"General", Qt::CaseInsensitive) == 0)
            return {};
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        if (m_sawM && !m_parts.time) // months, unless hours or seconds say that it is minutes
            m_parts.date = true;
        return m_parts;
    }

private:
    void step()
    {
        const char16_t unit = m_code[m_at].unicode();
        switch (unit) {
        case u'"':
            skipTo(u'"');
            break;
        case u'[':
            bracket();
            break;
        case u'\\':
        case u'_':
        case u'*':
            m_at += 2;
            break;
        default:
            token(m_code[m_at].toLower().unicode());
            ++m_at;
            break;
        }
    }

    void skipTo(QChar closing)
    {
        const qsizetype end = m_code.indexOf(closing, m_at + 1);
        m_at = end < 0 ? m_code.size() : end + 1;
    }

    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at + 1);
        const QString inside = m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1).toString().toLower();
        const bool isElapsed = !inside.isEmpty() && inside.count(inside.front()) == inside.size()
            && QStringView(u"hms").contains(inside.front());
        if (isElapsed)
            m_parts.time = m_parts.elapsed = true;
        m_at = end < 0 ? m_code.size() : end + 1;
    }

    void token(char16_t unit)
    {
        const QChar next = m_at + 1 < m_code.size() ? m_code[m_at + 1] : QChar();
        switch (unit) {
        case u'y':
        case u'd':
        case u'g':
            m_parts.date = true;
            break;
        case u'e': // 0.00E+00 is a power of ten, ggge an era's year
            m_parts.date = m_parts.date || (next != u'+' && next != u'-');
            break;
        case u'h':
        case u's':
            m_parts.time = true;
            break;
        case u'm':
            m_sawM = true;
            break;
        default:
            break;
        }
    }

    QStringView m_code;
    qsizetype m_at = 0;
    DateParts m_parts;
    bool m_sawM = false;
};

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    return two(seconds / secondsPerHour) + u':' + two(seconds / secondsPerMinute % secondsPerMinute) + u':'
        + two(seconds % secondsPerMinute);
}

QString dayText(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == falseLeapDay)
        return QStringLiteral("1900-02-29");
    const QDate epoch = day < falseLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return epoch.addDays(day).toString(Qt::ISODate);
}

} // namespace

DateParts datePartsOfBuiltIn(int formatId)
{
    const auto within = [formatId](int first, int last) { return first <= formatId && formatId <= last; };
    if (formatId == 22)
        return {true, true, false};
    if (within(18, 21) || formatId == 45 || formatId == 47)
        return {false, true, false};
    if (formatId == 46)
        return {false, true, true};
    if (formatId == 32 || formatId == 33) // of the East Asian set: hours and minutes
        return {false, true, false};
    return {within(14, 17) || within(27, 36) || within(50, 58), false, false};
}

DateParts datePartsOfCode(QStringView code)
{
    return CodeScanner(code).scan();
}

QString serialToIso(double serial, const DateParts &parts, bool from1904)
{
    constexpr double lastSerial = 2'958'466; // the day after 9999-12-31
    if (!(serial >= 0) || serial >= lastSerial)
        return {};
    const qint64 seconds = std::llround(serial * double(secondsPerDay));
    if (!parts.date && (parts.elapsed || seconds < secondsPerDay))
        return timeText(seconds);
    const qint64 day = seconds / secondsPerDay;
    const qint64 rest = seconds % secondsPerDay;
    if (day == 0 && !from1904)
        return parts.time || rest != 0 ? timeText(rest) : QString();
    const bool showsTime = parts.time || rest != 0;
    return showsTime ? QString(dayText(day, from1904) + u'T' + timeText(rest)) : dayText(day, from1904);
}

} // namespace pitchdesk
