// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editionarguments.h"

#include <QRegularExpression>

namespace pitchdesk {

std::optional<BlueprintParts> partsOf(const QString &words)
{
    if (words.trimmed() == QStringLiteral("all"))
        return allBlueprintParts();
    BlueprintParts parts;
    const QStringList codes = words.split(u',');
    for (const QString &code : codes) {
        const auto part = fromCode<BlueprintPart>(code.trimmed());
        if (!part)
            return std::nullopt;
        parts |= *part;
    }
    return parts;
}

std::optional<TypedShift> shiftOf(const QString &words)
{
    TypedShift typed;
    DateShift &shift = typed.shift;
    if (words == QStringLiteral("keep"))
        return typed;
    if (words == QStringLiteral("none")) {
        shift.kind = DateShift::Kind::Clear;
        return typed;
    }
    static const QRegularExpression step(QStringLiteral("^([+-][0-9]{1,5})([yd])$"));
    if (const auto match = step.match(words); match.hasMatch()) {
        shift.kind = match.captured(2) == QStringLiteral("y") ? DateShift::Kind::Years : DateShift::Kind::Days;
        shift.amount = match.captured(1).toInt();
        return typed;
    }
    shift.kind = DateShift::Kind::Bring;
    shift.date = QDate::fromString(words.section(u'=', -1), Qt::ISODate);
    if (words.contains(u'=')) {
        typed.milestone = fromCode<MilestoneKind>(words.section(u'=', 0, -2));
        if (!typed.milestone)
            return std::nullopt;
    }
    return shift.date.isValid() ? std::optional(typed) : std::nullopt;
}

} // namespace pitchdesk
