// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace pitchdesk {

enum class OrganisationKind {
    Company,
    Startup,
    Ministry,
    Agency,
    Government,
    DiplomaticMission,
    InternationalOrganisation,
    University,
    ResearchInstitute,
    Fund,
    Association,
    IndustrialPark,
    Group,
    Other
};

template<>
struct EnumCodes<OrganisationKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(OrganisationKind, Company, "company"),
        PD_ENUM_CODE(OrganisationKind, Startup, "startup"),
        PD_ENUM_CODE(OrganisationKind, Ministry, "ministry"),
        PD_ENUM_CODE(OrganisationKind, Agency, "agency"),
        PD_ENUM_CODE(OrganisationKind, Government, "government"),
        PD_ENUM_CODE(OrganisationKind, DiplomaticMission, "diplomatic_mission"),
        PD_ENUM_CODE(OrganisationKind, InternationalOrganisation, "international_organisation"),
        PD_ENUM_CODE(OrganisationKind, University, "university"),
        PD_ENUM_CODE(OrganisationKind, ResearchInstitute, "research_institute"),
        PD_ENUM_CODE(OrganisationKind, Fund, "fund"),
        PD_ENUM_CODE(OrganisationKind, Association, "association"),
        PD_ENUM_CODE(OrganisationKind, IndustrialPark, "industrial_park"),
        PD_ENUM_CODE(OrganisationKind, Group, "group"),
        PD_ENUM_CODE(OrganisationKind, Other, "other"),
    };
};

/// A company, agency, institute … once over all events. A group such as "8 companies, names not yet known" is one
/// too: `kind` is Group and `memberCount` says how many are meant.
struct Organisation {
    OrganisationId id;
    QString uid;
    LocalizedText name;
    QString kana;
    OrganisationKind kind = OrganisationKind::Company;
    QString homeCountry; ///< ISO 3166 code of the country/region of origin
    QString baseCountry; ///< where the body that takes part is based, if elsewhere ("Singapore-based global company")
    OrganisationId parent;
    QString website;
    int memberCount = 0;
    QStringList otherNames; ///< former names, other spellings, names of records that were merged into this one
    QString note;
    bool isSample = false;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace pitchdesk
