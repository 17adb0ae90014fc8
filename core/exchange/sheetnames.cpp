// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include <QSet>

namespace pitchdesk {

namespace {

constexpr qsizetype longestName = 31;

/// The first `length` UTF-16 units, without half of a pair at the end.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text[length - 1].isHighSurrogate() ? length - 1 : length);
}

QString usableName(const QString &wanted)
{
    QString name;
    for (const QChar c : wanted) {
        const bool isForbidden = QStringView(u"[]:*?/\\").contains(c) || c < u' ' || c.unicode() >= 0xFFFE;
        name += isForbidden ? QChar(u' ') : c;
    }
    name = cut(name.simplified(), longestName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

QStringList usableSheetNames(const QStringList &names)
{
    QStringList usable;
    QSet<QString> taken {QStringLiteral("history")}; // spreadsheets keep that name for themselves
    for (const QString &wanted : names) {
        const QString base = usableName(wanted).isEmpty() ? QStringLiteral("Sheet1") : usableName(wanted);
        QString name = base;
        for (int count = 2; taken.contains(name.toLower()); ++count) {
            const QString suffix = u" (" + QString::number(count) + u')';
            name = cut(base, longestName - suffix.size()) + suffix;
        }
        taken.insert(name.toLower());
        usable.append(name);
    }
    return usable;
}

} // namespace pitchdesk
