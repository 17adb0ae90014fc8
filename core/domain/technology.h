// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <vector>

namespace pitchdesk {

enum class TechnologyKind {
    Seed, ///< what an organisation offers
    Need  ///< what it looks for
};
template<>
struct EnumCodes<TechnologyKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(TechnologyKind, Seed, "seed"),
        PD_ENUM_CODE(TechnologyKind, Need, "need"),
    };
};

/// A technology that an organisation offers or looks for, apart from its proposals and challenges.
struct Technology {
    TechnologyId id;
    QString uid;
    OrganisationId organisation;
    TechnologyKind kind = TechnologyKind::Seed;
    LocalizedText title;
    LocalizedText text;
    std::vector<TermId> fields;

    friend bool operator==(const Technology &, const Technology &) = default;
};

} // namespace pitchdesk
