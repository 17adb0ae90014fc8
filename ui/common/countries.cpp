// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countries.h"

#include "ui/common/language.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pitchdesk {

namespace {

Error unreadable(const QString &file, const QString &reason)
{
    return Error {ErrorCode::FileNotReadable, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("reason"), reason);
}

Countries readShipped()
{
    QFile file(QStringLiteral(":/reference/countries.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Countries::fromJson(file.readAll(), file.fileName()).value_or(Countries());
}

} // namespace

Result<Countries> Countries::fromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isArray())
        return fail(unreadable(
            file, problem.error == QJsonParseError::NoError ? QStringLiteral("JSON") : problem.errorString()));
    Countries countries;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject country = value.toObject();
        const QString code = country.value(QStringLiteral("code")).toString().toUpper();
        if (code.isEmpty())
            continue;
        std::array<QString, 3> names;
        for (const Language language : allLanguages)
            names[size_t(language)] = country.value(languageCode(language)).toString();
        countries.m_names.insert(code, names);
    }
    return countries;
}

const Countries &Countries::shipped()
{
    static const Countries countries = readShipped();
    return countries;
}

QString Countries::name(const QString &code, Language language) const
{
    const auto found = m_names.constFind(code.toUpper());
    if (found != m_names.constEnd()) {
        for (const Language candidate : {language, Language::English}) {
            if (const QString &name = (*found)[size_t(candidate)]; !name.isEmpty())
                return name;
        }
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QStringList Countries::codes(Language language) const
{
    QStringList codes = m_names.keys();
    const QCollator collator(languageLocale(language));
    std::sort(codes.begin(), codes.end(), [&](const QString &one, const QString &other) {
        const int order = collator.compare(name(one, language), name(other, language));
        return order < 0 || (order == 0 && one < other);
    });
    return codes;
}

QString countryName(const QString &code)
{
    return Countries::shipped().name(code, currentLanguage());
}

} // namespace pitchdesk
