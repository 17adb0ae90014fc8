// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/print/documentlanguage.h"

#include <QHash>

#include <variant>

namespace pitchdesk {

/// What is known of an organisation or a person, as plain values, so that it can be worded on any thread.
struct DirectoryProfile {
    std::variant<OrganisationProfile, PersonProfile> subject;
    QHash<TermId, LocalizedText> fields;
    QString zone; ///< in which instants are given
    QDateTime asOf;

    [[nodiscard]] QString name() const;
};

/// Reads a profile. RecordNotFound.
[[nodiscard]] Result<DirectoryProfile> loadProfile(Workflows &workflows, OrganisationId id, const QDateTime &now);
[[nodiscard]] Result<DirectoryProfile> loadProfile(Workflows &workflows, PersonId id, const QDateTime &now);

/// On screen proposals and challenges are links ("proposal:12", "challenge:3"), notes can be changed ("editnote:4",
/// "removenote:4") where `isWritable`, and addresses are given. On paper nothing is a link, and e-mail addresses, telephone
/// numbers and the desk's notes are left out.
enum class ProfileMedium { Screen, Paper };

/// The profile in Qt's subset of HTML.
[[nodiscard]] QString profileHtml(const DirectoryProfile &profile, const DocumentLanguage &language,
                                  ProfileMedium medium, bool isWritable = false);

/// Writes the profile as a PDF. NoDisplayFont, FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status exportProfile(const DirectoryProfile &profile, const DocumentLanguage &language,
                                   const QString &path);

} // namespace pitchdesk
