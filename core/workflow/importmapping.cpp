// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importmapping.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pitchdesk {

namespace {

Error mappingInvalid(const QString &file, const QString &reason)
{
    return Error {ErrorCode::MappingInvalid, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("reason"), reason);
}

/// The name of the first entry that is not of the kind that belongs there; empty when all are.
QString misplacedEntry(const QJsonObject &object)
{
    static const QHash<QString, QJsonValue::Type> kinds {
        {QStringLiteral("columns"), QJsonValue::Object}, {QStringLiteral("answers"), QJsonValue::Array},
        {QStringLiteral("sheet"), QJsonValue::String},   {QStringLiteral("delimiter"), QJsonValue::String},
        {QStringLiteral("quote"), QJsonValue::String},   {QStringLiteral("encoding"), QJsonValue::String},
        {QStringLiteral("values"), QJsonValue::Object}};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (kinds.value(it.key(), QJsonValue::Undefined) != it.value().type())
            return it.key();
    }
    return {};
}

Status readColumns(const QJsonObject &columns, ImportMapping &mapping, const QString &file)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!importFields().contains(it.key()) || !it.value().isString())
            return fail(mappingInvalid(file, it.key()));
        if (const QString header = it.value().toString().trimmed(); !header.isEmpty())
            mapping.columns.insert(it.key(), header);
    }
    return {};
}

Status readAnswers(const QJsonArray &answers, ImportMapping &mapping, const QString &file)
{
    for (const auto &value : answers) {
        if (!value.isString())
            return fail(mappingInvalid(file, QStringLiteral("answers")));
        const QString header = value.toString().trimmed();
        if (!header.isEmpty() && !mapping.answers.contains(header))
            mapping.answers.append(header);
    }
    return {};
}

bool hasMeanings(const QString &field)
{
    const auto &fields = fieldsWithMeanings();
    return std::any_of(fields.begin(), fields.end(),
                       [&field](ImportField known) { return importFields().at(int(known)) == field; });
}

Status readMeanings(const QJsonObject &values, ImportMapping &mapping, const QString &file)
{
    for (auto field = values.begin(); field != values.end(); ++field) {
        if (!hasMeanings(field.key()) || !field.value().isObject())
            return fail(mappingInvalid(file, QString(u"values." + field.key())));
        const QJsonObject meanings = field.value().toObject();
        for (auto it = meanings.begin(); it != meanings.end(); ++it) {
            if (!it.value().isString())
                return fail(mappingInvalid(file, QString(u"values." + field.key() + u'.' + it.key())));
            if (!it.key().trimmed().isEmpty())
                mapping.values[field.key()].insert(it.key().trimmed(), it.value().toString().trimmed());
        }
    }
    return {};
}

QJsonObject meaningsJson(const ImportMapping &mapping)
{
    QJsonObject fields;
    for (auto field = mapping.values.cbegin(); field != mapping.values.cend(); ++field) {
        QJsonObject meanings;
        for (auto it = field->cbegin(); it != field->cend(); ++it)
            meanings.insert(it.key(), it.value());
        fields.insert(field.key(), meanings);
    }
    return fields;
}

Error columnUnknown(const QString &file, const QString &column)
{
    return Error {ErrorCode::MappingColumnUnknown, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("column"), column);
}

} // namespace

const QStringList &importFields()
{
    static const QStringList fields {
        QStringLiteral("applicant"),      QStringLiteral("applicant_kana"), QStringLiteral("title"),
        QStringLiteral("summary"),        QStringLiteral("challenge"),      QStringLiteral("country"),
        QStringLiteral("fields"),         QStringLiteral("stage"),          QStringLiteral("founded"),
        QStringLiteral("website"),        QStringLiteral("contact"),        QStringLiteral("contact_family"),
        QStringLiteral("contact_middle"), QStringLiteral("contact_given"),  QStringLiteral("contact_kana"),
        QStringLiteral("email"),          QStringLiteral("phone"),          QStringLiteral("language"),
        QStringLiteral("external_id"),    QStringLiteral("received_at")};
    return fields;
}

const std::vector<ImportField> &fieldsWithMeanings()
{
    static const std::vector<ImportField> fields {ImportField::Challenge, ImportField::Country, ImportField::Fields,
                                                  ImportField::Stage, ImportField::Language};
    return fields;
}

ImportMapping ImportMapping::reading() const
{
    ImportMapping result;
    result.sheet = sheet;
    result.delimiter = delimiter;
    result.quote = quote;
    result.encoding = encoding;
    return result;
}

QByteArray ImportMapping::toJson() const
{
    QJsonObject fields;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        fields.insert(it.key(), it.value());
    const QJsonObject object {{QStringLiteral("columns"), fields},
                              {QStringLiteral("answers"), QJsonArray::fromStringList(answers)},
                              {QStringLiteral("sheet"), sheet},
                              {QStringLiteral("delimiter"), delimiter},
                              {QStringLiteral("quote"), quote},
                              {QStringLiteral("encoding"), encoding},
                              {QStringLiteral("values"), meaningsJson(*this)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ImportMapping> ImportMapping::fromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(mappingInvalid(file, error.errorString()));
    if (!document.isObject())
        return fail(mappingInvalid(file, QStringLiteral("{}")));
    const QJsonObject object = document.object();
    if (const QString entry = misplacedEntry(object); !entry.isEmpty())
        return fail(mappingInvalid(file, entry));
    ImportMapping mapping;
    mapping.sheet = object.value(QStringLiteral("sheet")).toString();
    mapping.delimiter = object.value(QStringLiteral("delimiter")).toString();
    if (mapping.delimiter.size() > 1)
        return fail(mappingInvalid(file, QStringLiteral("delimiter")));
    mapping.quote = object.value(QStringLiteral("quote")).toString();
    if (mapping.quote.size() > 1)
        return fail(mappingInvalid(file, QStringLiteral("quote")));
    mapping.encoding = object.value(QStringLiteral("encoding")).toString();
    if (!mapping.encoding.isEmpty() && !encodingFromName(mapping.encoding))
        return fail(mappingInvalid(file, QStringLiteral("encoding")));
    PD_TRY(readColumns(object.value(QStringLiteral("columns")).toObject(), mapping, file));
    PD_TRY(readAnswers(object.value(QStringLiteral("answers")).toArray(), mapping, file));
    PD_TRY(readMeanings(object.value(QStringLiteral("values")).toObject(), mapping, file));
    return mapping;
}

Result<MappedColumns> mappedColumns(const ImportMapping &mapping, const QStringList &header, const QString &file)
{
    MappedColumns columns;
    columns.fields.fill(-1);
    for (int field = 0; field < importFieldCount; ++field) {
        const QString name = mapping.columns.value(importFields().at(field));
        if (name.isEmpty())
            continue;
        columns.fields[size_t(field)] = int(header.indexOf(name));
        if (columns.fields[size_t(field)] < 0)
            return fail(columnUnknown(file, name));
    }
    for (const QString &name : mapping.answers) {
        const int column = int(header.indexOf(name));
        if (column < 0)
            return fail(columnUnknown(file, name));
        columns.answers.push_back(column);
    }
    std::sort(columns.answers.begin(), columns.answers.end());
    columns.answers.erase(std::unique(columns.answers.begin(), columns.answers.end()), columns.answers.end());
    return columns;
}

} // namespace pitchdesk
