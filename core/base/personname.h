// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pitchdesk {

/// The parts of a person's name. What a name does not have is empty.
struct NameParts {
    QString family;
    QString middle;
    QString given;

    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// The parts of a name as it is printed, where its writing says which is which: a comma behind the family name, a family
/// name in capitals, Japanese with a space, Vietnamese by its letters or by a family name that is common there. Any other
/// name of two or three words goes by `country` (ISO 3166, empty where it is not known): family name first in Vietnam,
/// last where that is the custom. Forms of address are left out. Nothing where that would be a guess: a single word, kanji
/// without a space, a long name, "Yamada Taro" from Japan.
[[nodiscard]] std::optional<NameParts> splitPersonName(const QString &printed, const QString &country);

/// A name as it is printed: family name first in Japanese (with a space) and in Vietnamese, last in any other.
[[nodiscard]] QString printedName(const NameParts &parts);

} // namespace pitchdesk
