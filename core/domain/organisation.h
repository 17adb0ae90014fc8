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

enum class SizeClass { NotStated, Large, Midsize, Sme, Startup, UniversityVenture };
template<>
struct EnumCodes<SizeClass> {
    static constexpr std::array values {
        PD_ENUM_CODE(SizeClass, NotStated, "not_stated"),
        PD_ENUM_CODE(SizeClass, Large, "large"),
        PD_ENUM_CODE(SizeClass, Midsize, "midsize"),
        PD_ENUM_CODE(SizeClass, Sme, "sme"),
        PD_ENUM_CODE(SizeClass, Startup, "startup"),
        PD_ENUM_CODE(SizeClass, UniversityVenture, "university_venture"),
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
    QString legalForm; ///< "株式会社", "Co., Ltd." where the name does not say it
    QString shortName; ///< "METI"; searched by like the names
    SizeClass size = SizeClass::NotStated;
    PlaceId place; ///< where it sits, closer than its country/region; invalid = not stated

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace pitchdesk
