// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

namespace pitchdesk {

/// The names of countries/regions in the three languages, by their two-letter codes.
class Countries
{
public:
    Countries() = default;
    /// Reads a JSON array of {"code", "en", "ja", "vi"}; `file` names it in an error. Entries without a code are left
    /// out. Fails with FileNotReadable (file, reason) when it is no such array.
    [[nodiscard]] static Result<Countries> fromJson(const QByteArray &json, const QString &file);
    /// Those that come with the program; none where the program was built without them.
    [[nodiscard]] static const Countries &shipped();

    /// The name in a language, else in English, else as Qt knows it, else the code itself.
    [[nodiscard]] QString name(const QString &code, Language language) const;
    /// All codes in the order of their names in that language.
    [[nodiscard]] QStringList codes(Language language) const;
    [[nodiscard]] bool contains(const QString &code) const { return m_names.contains(code.toUpper()); }

private:
    QHash<QString, std::array<QString, 3>> m_names;
};

/// The name of a country/region in the current language of the program.
[[nodiscard]] QString countryName(const QString &code);

} // namespace pitchdesk
