// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/defaultrubric.h"

#include "core/workflow/sample/samplecontent.h"

namespace pitchdesk {

namespace {

Criterion criterionFrom(const QJsonObject &object)
{
    Criterion criterion;
    criterion.code = contentString(object, "code");
    criterion.name = contentText(object.value(QLatin1StringView("name")));
    criterion.guide = contentText(object.value(QLatin1StringView("guide")));
    criterion.weight = contentNumber(object, "weight");
    for (const QJsonObject &anchor : contentObjects(object.value(QLatin1StringView("anchors"))))
        criterion.anchors.push_back({contentNumber(anchor, "points") * centipointsPerPoint,
                                     contentText(anchor.value(QLatin1StringView("text")))});
    return criterion;
}

} // namespace

Rubric defaultRubric(EventId event, quint64 lotSeed)
{
    const Result<QJsonObject> content = readContent(QStringLiteral(":/reference/defaultrubric.json"));
    Q_ASSERT(content); // it is compiled in, and a test reads it
    Rubric rubric;
    rubric.event = event;
    rubric.lotSeed = lotSeed;
    if (!content)
        return rubric;
    rubric.name = contentText(content->value(QLatin1StringView("name")));
    for (const QJsonObject &object : contentObjects(content->value(QLatin1StringView("criteria"))))
        rubric.criteria.push_back(criterionFrom(object));
    rubric.tieChain = {{TieRuleKind::Criterion, CriterionId(-1)},
                       {TieRuleKind::HeadToHead, {}},
                       {TieRuleKind::TopScores, {}},
                       {TieRuleKind::ChairVote, {}},
                       {TieRuleKind::Lot, {}}};
    return rubric;
}

} // namespace pitchdesk
