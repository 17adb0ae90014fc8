// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/change.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace pitchdesk {

namespace {

constexpr int nameLimit = 500;
constexpr int textLimit = 100'000;

Status requireAtMost(const QString &text, const QString &field, int limit)
{
    if (text.size() <= limit)
        return {};
    return fail(Error {ErrorCode::FieldTooLong, {}, {}}
                    .with(QStringLiteral("field"), field)
                    .with(QStringLiteral("limit"), limit));
}

} // namespace

Action recordAction(const QString &noun, bool isNew, const QString &name)
{
    return namedAction(QString(noun + (isNew ? u".add" : u".edit")), name);
}

Action namedAction(const QString &key, const QString &name)
{
    return {key, {{QStringLiteral("name"), name}}};
}

QString originalText(const LocalizedText &text)
{
    return text.in(text.original);
}

Status requireName(const LocalizedText &text, const QString &field)
{
    if (text.en.trimmed().isEmpty() && text.ja.trimmed().isEmpty() && text.vi.trimmed().isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), field));
    for (const Language language : allLanguages)
        PD_TRY(requireAtMost(text.at(language), field, nameLimit));
    return {};
}

Status requireFitting(const QString &text, const QString &field)
{
    return requireAtMost(text, field, textLimit);
}

Status requireFitting(const LocalizedText &text, const QString &field)
{
    for (const Language language : allLanguages)
        PD_TRY(requireAtMost(text.at(language), field, textLimit));
    return {};
}

Status requireZone(const QString &zone, const QString &field)
{
    if (!zone.isEmpty() && QTimeZone(zone.toUtf8()).isValid())
        return {};
    return fail(invalidField(field, zone));
}

Status requireLanguages(const QStringList &tags, const QString &field)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString folded = tag.toLower();
        if (!shape.match(tag).hasMatch() || seen.contains(folded))
            return fail(invalidField(field, tag));
        seen.insert(folded);
    }
    return {};
}

Error invalidField(const QString &field, const QString &value)
{
    return Error {ErrorCode::FieldInvalid, {}, {}}
        .with(QStringLiteral("field"), field)
        .with(QStringLiteral("value"), value);
}

Error inUseError(const QString &kind, const QString &name, const QString &by)
{
    return Error {ErrorCode::InUse, {}, {}}
        .with(QStringLiteral("kind"), kind)
        .with(QStringLiteral("name"), name)
        .with(QStringLiteral("by"), by);
}

} // namespace pitchdesk
