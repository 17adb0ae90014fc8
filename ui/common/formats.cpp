// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

#include "ui/common/language.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace pitchdesk {

namespace {

/// The default locale of the window, with the program's own language where none was set.
QLocale locale()
{
    return languageLocale(currentLanguage());
}

QString pattern(const char *english, const char *japanese, const char *vietnamese)
{
    switch (currentLanguage()) {
    case Language::Japanese:
        return QString::fromUtf8(japanese);
    case Language::Vietnamese:
        return QString::fromUtf8(vietnamese);
    case Language::English:
        break;
    }
    return QString::fromUtf8(english);
}

QString dayPattern()
{
    return pattern("d MMM yyyy", "yyyy年M月d日", "dd/MM/yyyy");
}

QString monthText(const QDate &date)
{
    return locale().toString(date, pattern("MMM yyyy", "yyyy年M月", "MM/yyyy"));
}

/// In Japanese the day and the time follow each other; the others part them.
QString momentText(const QDateTime &moment)
{
    return locale().toString(moment, QString(dayPattern() + pattern(", HH:mm", " HH:mm", " HH:mm")));
}

} // namespace

QString dateText(const QDate &date)
{
    return date.isValid() ? locale().toString(date, dayPattern()) : QString();
}

QString dateText(const PartialDate &date)
{
    if (!date.isStated())
        return {};
    const QString year = QString::number(date.date.year());
    switch (date.precision) {
    case DatePrecision::NotStated:
        break;
    case DatePrecision::Year:
        return currentLanguage() == Language::Japanese ? QString(year + u"年") : year;
    case DatePrecision::JapaneseFiscalYear:
        return QCoreApplication::translate("Formats", "FY%1 (%2 – %3)")
            .arg(year, monthText(date.date), monthText(date.lastDay()));
    case DatePrecision::Quarter:
        return QCoreApplication::translate("Formats", "Q%1 %2").arg(QString::number((date.date.month() + 2) / 3), year);
    case DatePrecision::Month:
        return monthText(date.date);
    case DatePrecision::Day:
        return dateText(date.date);
    }
    return {};
}

QString dateWithDayText(const QDate &date)
{
    return date.isValid() ? locale().toString(date, pattern("ddd, d MMM yyyy", "yyyy年M月d日(ddd)", "ddd, dd/MM/yyyy"))
                          : QString();
}

QString eraDateText(const QDate &date)
{
    struct Era {
        QDate first;
        const char16_t *name;
    };
    static const Era eras[] {{QDate(2019, 5, 1), u"令和"},
                             {QDate(1989, 1, 8), u"平成"},
                             {QDate(1926, 12, 25), u"昭和"},
                             {QDate(1912, 7, 30), u"大正"},
                             {QDate(1868, 1, 25), u"明治"}};
    if (!date.isValid() || date.year() < 1873)
        return {};
    for (const Era &era : eras) {
        if (date < era.first)
            continue;
        const int year = date.year() - era.first.year() + 1;
        return QStringLiteral("%1%2年%3月%4日")
            .arg(QString::fromUtf16(era.name), year == 1 ? QStringLiteral("元") : QString::number(year),
                 QString::number(date.month()), QString::number(date.day()));
    }
    return {};
}

QString timeText(const QTime &time)
{
    return time.isValid() ? locale().toString(time, QStringLiteral("HH:mm")) : QString();
}

QString instantText(const QDateTime &utc, const QString &zone)
{
    if (!utc.isValid())
        return {};
    QTimeZone timeZone(zone.toUtf8());
    if (!timeZone.isValid())
        timeZone = QTimeZone::utc();
    const QDateTime local = utc.toTimeZone(timeZone);
    const QString offset = timeZone.displayName(local, QTimeZone::OffsetName, QLocale::c());
    return momentText(local) + QStringLiteral(" (") + offset + u')';
}

QString localInstantText(const QDateTime &utc)
{
    return utc.isValid() ? momentText(utc.toLocalTime()) : QString();
}

QString numberText(qint64 value)
{
    return locale().toString(value);
}

QString numberText(double value, int decimals)
{
    return locale().toString(value, 'f', decimals);
}

QString scoreText(qint64 centipoints)
{
    return numberText(double(centipoints) / 100, 2);
}

QString percentText(double fraction, int decimals)
{
    // In Japanese the sign follows at once; the others leave a space that does not break.
    const QString figure = numberText(fraction * 100, decimals);
    return currentLanguage() == Language::Japanese ? QString(figure + u'%') : QString(figure + QChar(0x00A0) + u'%');
}

QString partText(qint64 part, qint64 whole)
{
    return QCoreApplication::translate("Formats", "%1 of %2").arg(numberText(part), numberText(whole));
}

QString sizeText(qint64 bytes)
{
    return locale().formattedDataSize(bytes, bytes < 10 * 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString listText(const QStringList &items)
{
    return items.join(currentLanguage() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace pitchdesk
