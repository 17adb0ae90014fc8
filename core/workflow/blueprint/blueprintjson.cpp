// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/blueprint/blueprintarchive.h"
#include "core/workflow/blueprint/blueprintshape.h"

namespace pitchdesk {

namespace {

constexpr int blueprintVersion = 1;
const QString versionKey = QStringLiteral("pitchdesk_event");

Error damaged(const QString &name, const QString &part)
{
    return Error {ErrorCode::TemplateDamaged, {}, {}}
        .with(QStringLiteral("name"), name)
        .with(QStringLiteral("part"), part);
}

} // namespace

QString blueprintJson(const EventBlueprint &blueprint)
{
    EventBlueprint copy = blueprint; // describe() takes what it can read into, too
    BlueprintWriter writer;
    describe(writer, copy);
    QJsonObject object = writer.written();
    object.insert(versionKey, blueprintVersion);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<EventBlueprint> parseBlueprint(const QByteArray &json, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QString root = QStringLiteral("$");
    if (!document.isObject())
        return fail(damaged(name, root));
    const QJsonObject object = document.object();
    const int version = object.value(versionKey).toInt();
    if (version < 1)
        return fail(damaged(name, QString(u"$." + versionKey)));
    if (version > blueprintVersion)
        return fail(Error {ErrorCode::TemplateTooNew, {}, {}}
                        .with(QStringLiteral("name"), name)
                        .with(QStringLiteral("found"), version)
                        .with(QStringLiteral("supported"), blueprintVersion));
    EventBlueprint blueprint;
    QString fault;
    BlueprintReader reader(object, root, fault);
    describe(reader, blueprint);
    if (fault.isEmpty())
        fault = firstFault(blueprint);
    if (!fault.isEmpty())
        return fail(damaged(name, fault));
    return blueprint;
}

} // namespace pitchdesk
