// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample/samplecontent.h"

#include <QFile>
#include <QJsonDocument>

namespace pitchdesk {

Result<QJsonObject> readContent(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error {ErrorCode::Internal, {}, {}}.because(QString(resource + u" is not compiled in")));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(Error {ErrorCode::Internal, {}, {}}.because(
            QStringLiteral("%1: %2 at byte %3").arg(resource, problem.errorString()).arg(problem.offset)));
    return document.object();
}

LocalizedText contentText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {contentString(object, "en"), contentString(object, "ja"), contentString(object, "vi"),
            languageFromCode(contentString(object, "lang")).value_or(Language::English)};
}

Organisation contentOrganisation(const QJsonObject &object)
{
    Organisation organisation;
    organisation.name = contentText(object.value(QLatin1StringView("name")));
    organisation.kana = contentString(object, "kana");
    organisation.kind = contentCode(object, "kind", OrganisationKind::Company);
    organisation.homeCountry = contentString(object, "home");
    organisation.baseCountry = contentString(object, "base");
    organisation.website = contentString(object, "website");
    organisation.note = contentString(object, "note");
    organisation.isSample = true;
    return organisation;
}

Person contentPerson(const QJsonObject &object)
{
    Person person;
    person.name = {contentString(object, "printed"), contentString(object, "family"),
                   contentString(object, "middle"),  contentString(object, "given"),
                   contentString(object, "kana"),    contentString(object, "romanised")};
    person.email = contentString(object, "email");
    person.isSample = true;
    return person;
}

PartialDate contentDate(const QJsonObject &object)
{
    return {QDate::fromString(contentString(object, "date"), Qt::ISODate),
            datePrecisionFromCode(contentString(object, "precision"))};
}

QStringList contentStrings(const QJsonValue &array)
{
    QStringList strings;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        strings.append(value.toString());
    return strings;
}

std::vector<QJsonObject> contentObjects(const QJsonValue &array)
{
    const QJsonArray values = array.toArray();
    std::vector<QJsonObject> objects;
    objects.reserve(size_t(values.size()));
    for (const auto &value : values)
        objects.push_back(value.toObject());
    return objects;
}

} // namespace pitchdesk
