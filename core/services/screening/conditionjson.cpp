// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/conditionjson.h"

#include "core/services/screening/comparisonshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace pitchdesk {

namespace {

const QString allKey = QStringLiteral("all");
const QString anyKey = QStringLiteral("any");
const QString notKey = QStringLiteral("not");
const QString subjectKey = QStringLiteral("subject");
const QString operatorKey = QStringLiteral("operator");
const QString questionKey = QStringLiteral("question");
const QString valuesKey = QStringLiteral("values");
const QString numberKey = QStringLiteral("number");
const QString dateKey = QStringLiteral("date");
constexpr double wholeLimit = 1'000'000;

Error broken(const QString &part, const char *reason, const QString &value = {})
{
    return Error {ErrorCode::ConditionInvalid, {}, {}}
        .with(QStringLiteral("part"), part)
        .with(QStringLiteral("reason"), QString::fromLatin1(reason))
        .with(QStringLiteral("value"), value);
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QJsonArray wrapped {value};
    const QByteArray json = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString member(const QString &part, const QString &key)
{
    return part + u'.' + key;
}

class Reader
{
public:
    Result<Condition> condition(const QJsonValue &value, const QString &part, int depth);

private:
    Result<Condition> group(ConditionKind kind, const QJsonValue &value, const QString &part, int depth);
    Result<Comparison> comparison(const QJsonObject &object, const QString &part);
    Status readValues(const QJsonObject &object, const QString &part, Comparison &comparison);
    Status readNumber(const QJsonObject &object, const QString &part, bool isWhole, Comparison &comparison);
    Status readDate(const QJsonObject &object, const QString &part, Comparison &comparison);
    Status checkKeys(const QJsonObject &object, const QString &part, const ComparisonShape &shape);
    Result<QString> text(const QJsonObject &object, const QString &key, const QString &part);

    int m_count = 0;
};

Result<Condition> Reader::condition(const QJsonValue &value, const QString &part, int depth)
{
    if (depth > conditionDepthLimit)
        return fail(broken(part, "deep", QString::number(conditionDepthLimit)));
    if (++m_count > conditionCountLimit)
        return fail(broken(part, "many", QString::number(conditionCountLimit)));
    if (!value.isObject())
        return fail(broken(part, "object", valueText(value)));
    const QJsonObject object = value.toObject();
    if (object.contains(subjectKey)) {
        Condition condition {ConditionKind::Comparison, {}, {}};
        PD_ASSIGN(condition.comparison, comparison(object, part));
        return condition;
    }
    if (object.size() != 1)
        return fail(broken(part, "kind", QStringList(object.keys()).join(QStringLiteral(", "))));
    const QString key = object.constBegin().key();
    const QJsonValue content = object.constBegin().value();
    if (key == allKey)
        return group(ConditionKind::All, content, member(part, key), depth);
    if (key == anyKey)
        return group(ConditionKind::Any, content, member(part, key), depth);
    if (key != notKey)
        return fail(broken(part, "kind", key));
    Condition negation {ConditionKind::Not, {}, {}};
    PD_ASSIGN(Condition inner, condition(content, member(part, key), depth + 1));
    negation.parts.push_back(std::move(inner));
    return negation;
}

Result<Condition> Reader::group(ConditionKind kind, const QJsonValue &value, const QString &part, int depth)
{
    if (!value.isArray())
        return fail(broken(part, "list", valueText(value)));
    Condition group {kind, {}, {}};
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        PD_ASSIGN(Condition inner, condition(array[i], QStringLiteral("%1[%2]").arg(part).arg(i), depth + 1));
        group.parts.push_back(std::move(inner));
    }
    return group;
}

Result<QString> Reader::text(const QJsonObject &object, const QString &key, const QString &part)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return fail(broken(part, "missing", key));
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return fail(broken(member(part, key), "text", valueText(value)));
    return value.toString();
}

Result<Comparison> Reader::comparison(const QJsonObject &object, const QString &part)
{
    Comparison comparison;
    PD_ASSIGN(const QString subject, text(object, subjectKey, part));
    const auto knownSubject = fromCode<RuleSubject>(subject);
    if (!knownSubject)
        return fail(broken(member(part, subjectKey), "subject", subject));
    comparison.subject = *knownSubject;
    PD_ASSIGN(const QString op, text(object, operatorKey, part));
    const auto knownOperator = fromCode<RuleOperator>(op);
    const auto &fitting = operatorsOf(comparison.subject);
    if (!knownOperator || std::find(fitting.begin(), fitting.end(), *knownOperator) == fitting.end())
        return fail(broken(member(part, operatorKey), "operator", op));
    comparison.op = *knownOperator;
    const ComparisonShape shape = shapeOf(comparison.subject, comparison.op);
    PD_TRY(checkKeys(object, part, shape));
    if (shape.question) {
        PD_ASSIGN(comparison.question, text(object, questionKey, part));
    }
    if (shape.values)
        PD_TRY(readValues(object, part, comparison));
    if (shape.number)
        PD_TRY(readNumber(object, part, shape.wholeNumber, comparison));
    if (shape.date)
        PD_TRY(readDate(object, part, comparison));
    return comparison;
}

Status Reader::checkKeys(const QJsonObject &object, const QString &part, const ComparisonShape &shape)
{
    for (const QString &key : object.keys()) {
        const bool isKnown = key == subjectKey || key == operatorKey || (key == questionKey && shape.question)
            || (key == valuesKey && shape.values) || (key == numberKey && shape.number)
            || (key == dateKey && shape.date);
        if (!isKnown)
            return fail(broken(part, "key", key));
    }
    return {};
}

Status Reader::readValues(const QJsonObject &object, const QString &part, Comparison &comparison)
{
    const QJsonValue value = object.value(valuesKey);
    if (value.isUndefined())
        return fail(broken(part, "missing", valuesKey));
    const QString place = member(part, valuesKey);
    if (!value.isArray() || value.toArray().isEmpty())
        return fail(broken(place, "list", valueText(value)));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(place).arg(i);
        if (!array[i].isString())
            return fail(broken(item, "text", valueText(array[i])));
        if (!isListable(comparison.subject, array[i].toString()))
            return fail(broken(item, "value", array[i].toString()));
        comparison.values.append(array[i].toString());
    }
    return {};
}

Status Reader::readNumber(const QJsonObject &object, const QString &part, bool isWhole, Comparison &comparison)
{
    const QJsonValue value = object.value(numberKey);
    if (value.isUndefined())
        return fail(broken(part, "missing", numberKey));
    const double number = value.toDouble();
    const bool fits = value.isDouble() && std::isfinite(number)
        && (!isWhole || (number >= 0 && number <= wholeLimit && std::floor(number) == number));
    if (!fits)
        return fail(broken(member(part, numberKey), "number", valueText(value)));
    comparison.number = number;
    return {};
}

Status Reader::readDate(const QJsonObject &object, const QString &part, Comparison &comparison)
{
    PD_ASSIGN(const QString written, text(object, dateKey, part));
    comparison.date = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!comparison.date.isValid())
        return fail(broken(member(part, dateKey), "date", written));
    return {};
}

QJsonObject comparisonObject(const Comparison &comparison)
{
    QJsonObject object {{subjectKey, codeOf(comparison.subject)}, {operatorKey, codeOf(comparison.op)}};
    const ComparisonShape shape = shapeOf(comparison.subject, comparison.op);
    if (shape.question)
        object.insert(questionKey, comparison.question);
    if (shape.values)
        object.insert(valuesKey, QJsonArray::fromStringList(comparison.values));
    if (shape.number)
        object.insert(numberKey, comparison.number);
    if (shape.date)
        object.insert(dateKey, comparison.date.toString(QStringLiteral("yyyy-MM-dd")));
    return object;
}

QJsonObject conditionObject(const Condition &condition)
{
    if (condition.kind == ConditionKind::Comparison)
        return comparisonObject(condition.comparison);
    if (condition.kind == ConditionKind::Not)
        return {{notKey, condition.parts.empty() ? QJsonObject() : conditionObject(condition.parts.front())}};
    QJsonArray parts;
    for (const Condition &part : condition.parts)
        parts.append(conditionObject(part));
    return {{condition.kind == ConditionKind::All ? allKey : anyKey, parts}};
}

} // namespace

Result<Condition> parseCondition(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(broken(QStringLiteral("$"), "json", QString::number(problem.offset)));
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return Reader().condition(root, QStringLiteral("$"), 1);
}

QString conditionJson(const Condition &condition)
{
    return QString::fromUtf8(QJsonDocument(conditionObject(condition)).toJson(QJsonDocument::Compact));
}

Status checkCondition(const Condition &condition)
{
    PD_TRY(parseCondition(conditionJson(condition)));
    return {};
}

} // namespace pitchdesk
