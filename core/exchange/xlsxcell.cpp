// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxcell.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr int mostColumns = 1 << 20; ///< far beyond any spreadsheet; keeps the arithmetic within an int
constexpr double largestPlain = 1e15;
constexpr double smallestPlain = 1e-5;

struct Place {
    int row = 0;
    int column = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Place> placeOf(QStringView reference)
{
    Place place;
    qsizetype at = 0;
    for (; at < reference.size(); ++at) {
        const QChar letter = reference[at].toUpper();
        if (letter == u'$')
            continue;
        if (letter < u'A' || letter > u'Z')
            break;
        place.column = place.column * 26 + (letter.unicode() - u'A' + 1);
        if (place.column > mostColumns)
            return {};
    }
    QStringView digits = reference.mid(at);
    if (digits.startsWith(u'$'))
        digits = digits.mid(1);
    bool isNumber = false;
    place.row = digits.toInt(&isNumber);
    if (place.column == 0 || !isNumber || place.row < 1 || !isDigit(digits.front()))
        return {};
    --place.column;
    return place;
}

bool isPlainInteger(QStringView raw)
{
    const QStringView digits = raw.startsWith(u'-') ? raw.mid(1) : raw;
    constexpr qsizetype mostDigits = 18;
    if (digits.isEmpty() || digits.size() > mostDigits || (digits.front() == u'0' && raw.size() > 1))
        return false;
    return std::all_of(digits.cbegin(), digits.cend(), isDigit);
}

} // namespace

int columnOfReference(QStringView reference)
{
    const std::optional<Place> place = placeOf(reference);
    return place ? place->column : -1;
}

std::optional<CellRange> rangeOfReference(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const std::optional<Place> first = placeOf(colon < 0 ? reference : reference.left(colon));
    const std::optional<Place> last = colon < 0 ? first : placeOf(reference.mid(colon + 1));
    if (!first || !last)
        return {};
    return CellRange {std::min(first->row, last->row), std::max(first->row, last->row),
                      std::min(first->column, last->column), std::max(first->column, last->column)};
}

QString numberText(const QString &raw, const DateParts &parts, bool from1904)
{
    if (!parts.any() && isPlainInteger(raw))
        return raw;
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return raw;
    if (parts.any()) {
        if (QString iso = serialToIso(number, parts, from1904); !iso.isEmpty())
            return iso;
    }
    const double size = std::abs(number);
    if (size < largestPlain && number == std::floor(number))
        return QString::number(qint64(number));
    const bool isPlain = size >= smallestPlain && size < largestPlain;
    return QString::number(number, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString isoText(const QString &raw, const DateParts &parts)
{
    const QDateTime instant = QDateTime::fromString(raw, Qt::ISODateWithMs);
    if (!instant.isValid() || !raw.contains(u'T'))
        return raw;
    const bool isDay = instant.time() == QTime(0, 0) && parts.date && !parts.time;
    return isDay ? instant.date().toString(Qt::ISODate) : instant.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace pitchdesk
