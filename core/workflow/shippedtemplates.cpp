// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shippedtemplates.h"

#include "core/workflow/defaultrubric.h"
#include "core/workflow/sample/samplecontent.h"

#include <QJsonDocument>

namespace pitchdesk {

namespace {

/// The default rubric as it stands in a blueprint.
QJsonValue defaultRubrics()
{
    EventBlueprint blueprint;
    blueprint.rubrics.push_back(defaultRubric({}));
    return QJsonDocument::fromJson(blueprintJson(blueprint).toUtf8()).object().value(QLatin1StringView("rubrics"));
}

} // namespace

QStringList shippedTemplates()
{
    return {QStringLiteral("open-innovation"), QStringLiteral("business-meetings")};
}

Result<ShippedTemplate> shippedTemplate(const QString &name)
{
    if (!shippedTemplates().contains(name))
        return fail(Error {ErrorCode::RecordNotFound, {}, {}}
                        .with(QStringLiteral("kind"), QStringLiteral("event_template"))
                        .with(QStringLiteral("id"), name));
    PD_ASSIGN(QJsonObject content, readContent(QString(u":/template/" + name + u".json")));
    if (content.value(QLatin1StringView("default_rubric")).toBool())
        content.insert(QStringLiteral("rubrics"), defaultRubrics());
    ShippedTemplate shipped;
    shipped.name = contentText(content.value(QLatin1StringView("name")));
    PD_ASSIGN(shipped.blueprint, parseBlueprint(QJsonDocument(content).toJson(QJsonDocument::Compact), name));
    return shipped;
}

} // namespace pitchdesk
