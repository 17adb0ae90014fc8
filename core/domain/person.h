// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// A person's name as it is printed, and its parts where they are known.
struct PersonName {
    QString printed;
    QString family;
    QString middle;
    QString given;
    QString kana;
    QString romanised;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct Person {
    PersonId id;
    QString uid;
    PersonName name;
    QString email;
    QString phone;
    QString formOfAddress; ///< as it stands with the name: "様", "先生", "Ms", "Bà"; empty = not known
    bool isSample = false;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace pitchdesk
