// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// A file that belongs to a proposal. Its bytes are stored once for each content.
struct Attachment {
    AttachmentId id;
    QString uid;
    ProposalId proposal;
    QuestionId question; ///< that it answers; invalid = none
    QString contentHash; ///< SHA-256 in hexadecimal
    QString fileName;    ///< as it was called
    QString mediaType;   ///< by content, such as "application/pdf"
    qint64 sizeBytes = 0;
    QString note;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace pitchdesk
