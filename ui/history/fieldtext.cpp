// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldtext.h"

#include "core/base/clock.h"
#include "ui/history/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace pitchdesk {

namespace {

/// The language that a column's suffix names; empty for a column without one.
QString languageOfSuffix(const QString &field)
{
    if (field.endsWith(u"_en") || field.endsWith(u"_ja") || field.endsWith(u"_vi"))
        return valueWord(field.right(2));
    if (field.endsWith(u"_lang"))
        return QCoreApplication::translate("FieldText", "original language");
    return {};
}

bool isPoints(const QString &field)
{
    return field == u"points" || field == u"minimum" || field.startsWith(u"scale_");
}

bool isCode(const QString &field)
{
    return field == u"kind" || field == u"mode" || field == u"role" || field == u"precision" || field == u"state"
        || field == u"stage" || field == u"source" || field == u"result" || field == u"decision_mode"
        || field == u"tie_rule" || field == u"audience" || field == u"field" || field == u"language"
        || field.endsWith(u"_lang");
}

} // namespace

QString recordKindText(const QString &table)
{
    const QString word = tableWord(table);
    return word.isEmpty() ? QCoreApplication::translate("FieldText", "Record") : word;
}

QString fieldText(const QString &field)
{
    const QString language = languageOfSuffix(field);
    const QString column = language.isEmpty() ? field : field.left(field.lastIndexOf(u'_'));
    QString word = columnWord(column);
    if (word.isEmpty())
        word = QCoreApplication::translate("FieldText", "Other data");
    return language.isEmpty() ? word : QCoreApplication::translate("FieldText", "%1 (%2)").arg(word, language);
}

QString fieldValueText(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return value;
    if (field.startsWith(u"is_"))
        return value == u"0" ? QCoreApplication::translate("FieldText", "No")
                             : QCoreApplication::translate("FieldText", "Yes");
    if (isPoints(field))
        return QLocale().toString(value.toDouble() / 100, 'f', QLocale::FloatingPointShortest);
    if (field.endsWith(u"_at")) {
        const QDateTime instant = fromIsoInstant(value);
        return instant.isValid() ? QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat) : value;
    }
    if (field.endsWith(u"_id"))
        return QCoreApplication::translate("FieldText", "record %1").arg(value);
    const QString word = isCode(field) ? valueWord(value) : QString();
    return word.isEmpty() ? value : word;
}

bool isInnerField(const QString &field)
{
    return field == u"uid" || field == u"id" || field == u"source_key" || field == u"source_hash"
        || field == u"position" || field == u"content_hash" || field == u"original_hash";
}

} // namespace pitchdesk
