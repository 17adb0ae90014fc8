// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace pitchdesk {

/// A letter to be sent by whoever opens it in a mail program; nothing is sent from here.
struct MailDraft {
    QString toName; ///< may be empty
    QString toAddress;
    QString fromName; ///< may be empty
    QString subject;
    QString body; ///< lines end in \n
    QDateTime date;
    QString language;  ///< BCP-47 tag of the text
    QString messageId; ///< what stands before the @ of Message-ID: letters, digits, points and hyphens
    QString fileName;  ///< stem of the files' names, as safeFileStem() gives it
};

/// An address that mail programs take: local part in ASCII without quotes, domain in its ASCII form (RFC 3492 for one
/// with other letters). Nothing where the text is none, or several.
[[nodiscard]] std::optional<QString> mailAddress(const QString &text);

/// The draft as RFC 5322 and MIME have it: UTF-8 in Base64, headers with other letters as encoded words (RFC 2047) of 75
/// characters at most, lines ending in CRLF. A line break in a header is a space. The sender is a name with an address
/// under .invalid (RFC 2606), and X-Unsent is set: mail programs put their own account there.
[[nodiscard]] QByteArray emlBytes(const MailDraft &draft);
/// The same for reading and pasting: address, subject and text, in UTF-8. `to` and `subject` are the words for them.
[[nodiscard]] QByteArray mailTextBytes(const MailDraft &draft, const QString &to, const QString &subject);

/// A name that every system takes for a file: no separators, reserved characters or names, points or spaces at its
/// end, and 80 characters at most. "letter" where nothing is left.
[[nodiscard]] QString safeFileStem(const QString &name);

/// Writes NAME.eml and NAME.txt for each draft into a folder that is there; a name that is taken gets " (2)" and so on,
/// so that nothing is written over. The paths of the .eml files. FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Result<QStringList> writeMailDrafts(const std::vector<MailDraft> &drafts, const QString &folder,
                                                  const QString &to, const QString &subject);

} // namespace pitchdesk
