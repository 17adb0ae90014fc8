// SPDX-License-Identifier: GPL-3.0-or-later
// Instants and years of importvalues.h.
#include "core/workflow/importvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pitchdesk {

namespace {

struct Era {
    const char16_t *name;
    int before; ///< the year before its first
};
constexpr Era eras[] {{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}, {u"大正", 1911}, {u"明治", 1867}};

/// Half width, an era's year as a common one.
QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    for (const Era &era : eras) {
        static const QRegularExpression yearOfEra(QStringLiteral("\\s?(\\d{1,2}|元)\\s?年"));
        const QString name = QString::fromUtf16(era.name);
        const qsizetype at = plain.indexOf(name);
        if (at < 0)
            continue;
        const QRegularExpressionMatch match = yearOfEra.match(plain, at + name.size(), QRegularExpression::NormalMatch,
                                                              QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const int year = match.captured(1) == u"元" ? 1 : match.captured(1).toInt();
        plain.replace(at, match.capturedEnd() - at, QString(QString::number(era.before + year) + u'年'));
    }
    return plain;
}

struct Rewrite {
    QRegularExpression from;
    QString to;
};

/// "2025年9月18日 9時12分" as "2025-9-18 9:12".
QString withoutKanji(QString text)
{
    static const std::array rewrites {
        Rewrite {QRegularExpression(QStringLiteral("\\([月火水木金土日]\\)")), {}},
        Rewrite {QRegularExpression(QStringLiteral("(\\d)\\s?[年月]\\s?(?=\\d)")), QStringLiteral("\\1-")},
        Rewrite {QRegularExpression(QStringLiteral("(\\d)\\s?日")), QStringLiteral("\\1 ")},
        Rewrite {QRegularExpression(QStringLiteral("(\\d)\\s?[時分]\\s?(?=\\d)")), QStringLiteral("\\1:")},
        Rewrite {QRegularExpression(QStringLiteral("(\\d)\\s?時")), QStringLiteral("\\1:00")},
        Rewrite {QRegularExpression(QStringLiteral("(?<=\\d)\\s?[分秒]")), {}}};
    constexpr char16_t firstKanji = 0x4E00;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= firstKanji; }))
        return text;
    for (const Rewrite &rewrite : rewrites)
        text.replace(rewrite.from, rewrite.to);
    return text.simplified();
}

/// The groups of the patterns below.
enum Group {
    Whole,
    Year,
    Month,
    Day,
    First,
    Second,
    LastYear,
    HalfBefore,
    Hour,
    Minute,
    Seconds,
    Part,
    HalfAfter,
    Zone,
    Offset
};

const QString datePattern = QStringLiteral(
    "(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}))");
const QString timePattern = QStringLiteral(
                                "(?:(%1)\\s?)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s?(%1))?")
                                .arg(QStringLiteral("am|pm|a\\.m\\.|p\\.m\\.|午前|午後|sa|ch"));
const QString zonePattern = QStringLiteral("(?:\\s?(z|utc|gmt|jst|ict|sgt)?\\s?([-+]\\d{1,2}(?::?\\d{2})?)?)");

int number(const QRegularExpressionMatch &match, Group group)
{
    return match.capturedView(group).toInt();
}

QDate dateFrom(const QRegularExpressionMatch &match, DateOrder order)
{
    if (match.capturedLength(Year) > 0)
        return {number(match, Year), number(match, Month), number(match, Day)};
    const int first = number(match, First);
    const int second = number(match, Second);
    const bool dayFirst = first > 12 || (second <= 12 && order == DateOrder::DayFirst);
    return dayFirst ? QDate(number(match, LastYear), second, first) : QDate(number(match, LastYear), first, second);
}

/// Invalid where hour and half of the day do not go together.
QTime timeFrom(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(Hour) <= 0)
        return {0, 0};
    int hour = number(match, Hour);
    const QString half = QString(match.captured(HalfBefore) + match.captured(HalfAfter)).toLower();
    if (!half.isEmpty()) {
        if (hour > 12)
            return {};
        const bool isAfternoon = half.startsWith(u'p') || half == u"午後" || half == u"ch";
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const QString part = match.captured(Part).left(3).leftJustified(3, u'0');
    return {hour, number(match, Minute), number(match, Seconds), part.toInt()};
}

/// Seconds east of UTC that the text names itself.
std::optional<int> offsetFrom(const QRegularExpressionMatch &match)
{
    const QString zone = match.captured(Zone).toLower();
    const QString offset = match.captured(Offset).remove(u':');
    if (zone.isEmpty() && offset.isEmpty())
        return std::nullopt;
    int seconds = zone == u"jst" ? 9 * 3600 : zone == u"ict" ? 7 * 3600 : zone == u"sgt" ? 8 * 3600 : 0;
    if (!offset.isEmpty()) {
        const QString digits = offset.mid(1);
        const int minutes = digits.size() > 2 ? digits.chopped(2).toInt() * 60 + digits.right(2).toInt()
                                              : digits.toInt() * 60;
        seconds = (offset.startsWith(u'-') ? -minutes : minutes) * 60;
    }
    return seconds;
}

struct Readable {
    QDate date;
    QTime time;
    std::optional<int> offset;
};

std::optional<Readable> readInstant(const QString &text, DateOrder order)
{
    static const QRegularExpression dateThenTime(QString(u"^" + datePattern + u"(?:(?:,?\\s|T)\\s?" + timePattern
                                                         + zonePattern + u")?$"),
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression timeThenDate(QStringLiteral("^(.+?),?\\s(\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})$"));
    const QRegularExpressionMatch match = dateThenTime.match(text);
    if (match.hasMatch())
        return Readable {dateFrom(match, order), timeFrom(match), offsetFrom(match)};
    const QRegularExpressionMatch turned = timeThenDate.match(text);
    if (!turned.hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch again = dateThenTime.match(QString(turned.captured(2) + u' ' + turned.captured(1)));
    return again.hasMatch() ? std::optional(Readable {dateFrom(again, order), timeFrom(again), offsetFrom(again)})
                            : std::nullopt;
}

} // namespace

DateOrder dateOrderOf(const QStringList &cells)
{
    static const QRegularExpression numbers(QStringLiteral("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{4}"));
    bool monthFirst = false;
    for (const QString &cell : cells) {
        const QRegularExpressionMatch match = numbers.match(cell);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt() > 12)
            return DateOrder::DayFirst;
        monthFirst = monthFirst || match.captured(2).toInt() > 12;
    }
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<QDateTime> parseInstant(const QString &text, const QTimeZone &zone, DateOrder order)
{
    const std::optional<Readable> read = readInstant(withoutKanji(plainText(text)), order);
    if (!read || !read->date.isValid() || !read->time.isValid() || read->date.year() < 1900 || read->date.year() > 2200)
        return std::nullopt;
    constexpr int farthest = 14 * 3600;
    if (read->offset && std::abs(*read->offset) > farthest)
        return std::nullopt;
    const QDateTime instant = read->offset ? QDateTime(read->date, read->time, Qt::OffsetFromUTC, *read->offset)
                                           : QDateTime(read->date, read->time, zone);
    return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
}

std::optional<int> parseYear(const QString &text, int latest)
{
    static const QRegularExpression years(QStringLiteral("(?<!\\d)\\d{4}(?!\\d)"));
    std::optional<int> found;
    auto matches = years.globalMatch(plainText(text));
    while (matches.hasNext()) {
        const int year = matches.next().captured().toInt();
        if (year < 1800 || year > latest || (found && *found != year))
            return std::nullopt;
        found = year;
    }
    return found;
}

} // namespace pitchdesk
