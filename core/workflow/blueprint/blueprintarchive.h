// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/services/screening/conditionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <cmath>
#include <vector>

namespace pitchdesk {

/// Writes what describe() names into a JSON object. A text, text in three languages or list that is empty is left out.
class BlueprintWriter
{
public:
    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void texts(const char *key, const QStringList &values)
    {
        if (!values.isEmpty())
            put(key, QJsonArray::fromStringList(values));
    }
    void localized(const char *key, const LocalizedText &text)
    {
        if (text.isEmpty())
            return;
        QJsonObject object {{QStringLiteral("lang"), languageCode(text.original)}};
        for (const Language language : allLanguages) {
            if (!text.at(language).isEmpty())
                object.insert(languageCode(language), text.at(language));
        }
        put(key, object);
    }
    void number(const char *key, int value) { put(key, value); }
    void flag(const char *key, bool value) { put(key, value); }
    void seed(const char *key, quint64 value) { put(key, QString::number(value)); }
    template<typename Enum>
    void code(const char *key, Enum value)
    {
        put(key, codeOf(value));
    }
    void date(const char *key, const PartialDate &date)
    {
        if (date.isStated())
            put(key,
                QJsonObject {{QStringLiteral("date"), date.date.toString(Qt::ISODate)},
                             {QStringLiteral("precision"), datePrecisionCode(date.precision)}});
    }
    void time(const char *key, const QTime &time)
    {
        if (time.isValid())
            put(key, time.toString(QStringLiteral("HH:mm")));
    }
    void condition(const char *key, const Condition &condition)
    {
        put(key, QJsonDocument::fromJson(conditionJson(condition).toUtf8()).object());
    }
    template<typename T>
    void object(const char *key, T &value)
    {
        BlueprintWriter writer;
        describe(writer, value);
        put(key, writer.m_object);
    }
    template<typename T>
    void list(const char *key, std::vector<T> &values)
    {
        QJsonArray array;
        for (T &value : values) {
            BlueprintWriter writer;
            describe(writer, value);
            array.append(writer.m_object);
        }
        if (!array.isEmpty())
            put(key, array);
    }
    [[nodiscard]] const QJsonObject &written() const { return m_object; }

private:
    void put(const char *key, const QJsonValue &value) { m_object.insert(QLatin1StringView(key), value); }

    QJsonObject m_object;
};

/// Reads what describe() names out of a JSON object. What is left out keeps its default; the first thing that is not as
/// it should be is remembered by its place.
class BlueprintReader
{
public:
    BlueprintReader(QJsonObject object, QString place, QString &fault)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_fault(fault)
    {
    }

    void text(const char *key, QString &value)
    {
        if (has(key, QJsonValue::String))
            value = at(key).toString();
    }
    void texts(const char *key, QStringList &values)
    {
        if (!has(key, QJsonValue::Array))
            return;
        const QJsonArray array = at(key).toArray();
        for (const QJsonValue &value : array) {
            if (!value.isString())
                noteFault(placeOf(key));
            values.append(value.toString());
        }
    }
    void localized(const char *key, LocalizedText &text)
    {
        if (!has(key, QJsonValue::Object))
            return;
        const QJsonObject object = at(key).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto language = languageFromCode(it.key() == QLatin1StringView("lang") ? it.value().toString()
                                                                                         : it.key());
            if (!it.value().isString() || !language)
                noteFault(QString(placeOf(key) + u'.' + it.key()));
            else if (it.key() == QLatin1StringView("lang"))
                text.original = *language;
            else
                text.set(*language, it.value().toString());
        }
    }
    void number(const char *key, int &value)
    {
        if (!has(key, QJsonValue::Double))
            return;
        const double number = at(key).toDouble();
        if (std::floor(number) != number || std::abs(number) > 1e9)
            noteFault(placeOf(key));
        else
            value = int(number);
    }
    void flag(const char *key, bool &value)
    {
        if (has(key, QJsonValue::Bool))
            value = at(key).toBool();
    }
    void seed(const char *key, quint64 &value)
    {
        if (!has(key, QJsonValue::String))
            return;
        bool isNumber = false;
        value = at(key).toString().toULongLong(&isNumber);
        if (!isNumber)
            noteFault(placeOf(key));
    }
    template<typename Enum>
    void code(const char *key, Enum &value)
    {
        if (!has(key, QJsonValue::String))
            return;
        if (const auto found = fromCode<Enum>(at(key).toString()))
            value = *found;
        else
            noteFault(placeOf(key));
    }
    void date(const char *key, PartialDate &date)
    {
        if (!has(key, QJsonValue::Object))
            return;
        const QJsonObject object = at(key).toObject();
        const QString precision = object.value(QLatin1StringView("precision")).toString();
        date = {QDate::fromString(object.value(QLatin1StringView("date")).toString(), Qt::ISODate),
                datePrecisionFromCode(precision)};
        if (!date.isStated() || datePrecisionCode(date.precision) != precision)
            noteFault(placeOf(key));
    }
    void time(const char *key, QTime &time)
    {
        if (!has(key, QJsonValue::String))
            return;
        time = QTime::fromString(at(key).toString(), QStringLiteral("HH:mm"));
        if (!time.isValid())
            noteFault(placeOf(key));
    }
    void condition(const char *key, Condition &condition)
    {
        const QByteArray json = QJsonDocument(at(key).toObject()).toJson(QJsonDocument::Compact);
        if (auto parsed = parseCondition(QString::fromUtf8(json)))
            condition = std::move(*parsed);
        else
            noteFault(QString(placeOf(key) + parsed.error().argument(QStringLiteral("part")).mid(1)));
    }
    template<typename T>
    void object(const char *key, T &value)
    {
        if (!has(key, QJsonValue::Object))
            return;
        BlueprintReader reader(at(key).toObject(), placeOf(key), m_fault);
        describe(reader, value);
    }
    template<typename T>
    void list(const char *key, std::vector<T> &values)
    {
        forEach(key, [&values](BlueprintReader &reader) { describe(reader, values.emplace_back()); });
    }

private:
    [[nodiscard]] QJsonValue at(const char *key) const { return m_object.value(QLatin1StringView(key)); }
    [[nodiscard]] QString placeOf(const char *key) const { return QString(m_place + u'.' + QLatin1StringView(key)); }
    void noteFault(const QString &place)
    {
        if (m_fault.isEmpty())
            m_fault = place;
    }
    /// Whether there is a value, of this type; one of another type is a fault.
    bool has(const char *key, QJsonValue::Type type)
    {
        const QJsonValue value = at(key);
        if (!value.isUndefined() && value.type() != type)
            noteFault(placeOf(key));
        return value.type() == type;
    }
    template<typename Take>
    void forEach(const char *key, Take take)
    {
        if (!has(key, QJsonValue::Array))
            return;
        const QJsonArray array = at(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i);
            if (!array.at(i).isObject())
                noteFault(place);
            BlueprintReader reader(array.at(i).toObject(), place, m_fault);
            take(reader);
        }
    }

    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
};

} // namespace pitchdesk
