// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

enum class PlaceKind {
    World,
    Bloc,    ///< Asia, ASEAN
    Country, ///< a country or region with an ISO 3166 code
    Region,  ///< a group of prefectures, such as "Hokkaido/Tohoku"
    Prefecture,
    City
};
template<>
struct EnumCodes<PlaceKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(PlaceKind, World, "world"),           PD_ENUM_CODE(PlaceKind, Bloc, "bloc"),
        PD_ENUM_CODE(PlaceKind, Country, "country"),       PD_ENUM_CODE(PlaceKind, Region, "region"),
        PD_ENUM_CODE(PlaceKind, Prefecture, "prefecture"), PD_ENUM_CODE(PlaceKind, City, "city"),
    };
};

/// A place; it may lie in several others, as Singapore in ASEAN and in Asia, and never in itself.
struct Place {
    PlaceId id;
    QString uid;
    PlaceKind kind = PlaceKind::City;
    QString code; ///< ISO 3166 where there is one; empty for a place of the desk's own
    LocalizedText name;
    QStringList aliases;
    std::vector<PlaceId> parents;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace pitchdesk
