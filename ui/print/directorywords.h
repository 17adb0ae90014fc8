// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/affiliation.h"
#include "core/domain/directory.h"
#include "core/domain/technology.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of the directory and of its profiles for the program's codes, in the reader's language.
[[nodiscard]] QString directoryRoleWord(const DocumentLanguage &language, DirectoryRole role);
[[nodiscard]] QString organisationKindWord(const DocumentLanguage &language, OrganisationKind kind);
/// Roles in the order of the enumeration: "Organiser, Challenge owner".
[[nodiscard]] QString directoryRoleWords(const DocumentLanguage &language, const QSet<DirectoryRole> &roles);
[[nodiscard]] QString sizeClassWord(const DocumentLanguage &language, SizeClass size);
[[nodiscard]] QString technologyKindWord(const DocumentLanguage &language, TechnologyKind kind);
/// What a person speaks: "Japanese (fluent), English (can hold a meeting)".
[[nodiscard]] QString languageWords(const DocumentLanguage &language, const std::vector<PersonLanguage> &languages);
/// How well: 0 (not at all) to 3 (fluent).
[[nodiscard]] QString languageLevelWord(const DocumentLanguage &language, int level);
/// "May 2024 – 2025"; empty where neither is stated.
[[nodiscard]] QString periodWord(const DocumentLanguage &language, const PartialDate &from, const PartialDate &until);
[[nodiscard]] QString consentPurposeWord(const DocumentLanguage &language, ConsentPurpose purpose);
/// "Running the event (version 2)".
[[nodiscard]] QString consentTextName(const DocumentLanguage &language, const ConsentText &text);
/// Until when a person's data may be kept: "3 October 2028", "due since 3 October 2025", "consent withdrawn", "no consent on record".
[[nodiscard]] QString retentionWord(const DocumentLanguage &language, const Retention &retention);

} // namespace pitchdesk
