// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/base/result.h"
#include "core/domain/organisation.h"
#include "core/domain/person.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace pitchdesk {

/// The object in a JSON file that is compiled in; Internal where there is none.
[[nodiscard]] Result<QJsonObject> readContent(const QString &resource);

/// {"en": …, "ja": …, "vi": …, "lang": "en"}; what is left out stays empty, and the original is English.
[[nodiscard]] LocalizedText contentText(const QJsonValue &value);
/// {"name": …, "kana", "kind", "home", "base", "website", "note"}, marked as sample.
[[nodiscard]] Organisation contentOrganisation(const QJsonObject &object);
/// {"printed", "family", "middle", "given", "kana", "romanised", "email"}, marked as sample.
[[nodiscard]] Person contentPerson(const QJsonObject &object);
/// {"date": "2025-09-24", "precision": "day"}
[[nodiscard]] PartialDate contentDate(const QJsonObject &object);
[[nodiscard]] QStringList contentStrings(const QJsonValue &array);
/// The objects of an array.
[[nodiscard]] std::vector<QJsonObject> contentObjects(const QJsonValue &array);

/// The value of the code under `key`, or `otherwise`.
template<typename Enum>
[[nodiscard]] Enum contentCode(const QJsonObject &object, const char *key, Enum otherwise)
{
    return fromCode<Enum>(object.value(QLatin1StringView(key)).toString()).value_or(otherwise);
}
[[nodiscard]] inline QString contentString(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}
[[nodiscard]] inline int contentNumber(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toInt();
}

} // namespace pitchdesk
