// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of the directory and of its profiles for the program's codes, in the reader's language.
[[nodiscard]] QString directoryRoleWord(const DocumentLanguage &language, DirectoryRole role);
[[nodiscard]] QString organisationKindWord(const DocumentLanguage &language, OrganisationKind kind);
/// Roles in the order of the enumeration: "Organiser, Challenge owner".
[[nodiscard]] QString directoryRoleWords(const DocumentLanguage &language, const QSet<DirectoryRole> &roles);

} // namespace pitchdesk
