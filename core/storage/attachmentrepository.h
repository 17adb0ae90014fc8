// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace pitchdesk {

class Progress;

class AttachmentRepository
{
public:
    explicit AttachmentRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order in which they came.
    Result<std::vector<Attachment>> attachmentsOf(ProposalId proposal) const;
    Result<Attachment> attachment(AttachmentId id) const;
    /// RecordNotFound where the bytes are not there.
    Result<QByteArray> content(const QString &hash) const;
    /// Bytes of all contents together, each once.
    Result<qint64> totalBytes() const;
    Result<bool> hasContent(const QString &hash) const;

    /// Stores the bytes where no content with this hash is there yet.
    Status addContent(const QString &hash, const QByteArray &bytes);
    Result<AttachmentId> add(const Attachment &attachment);
    /// The content stays, for the journal may bring the attachment back.
    Status remove(AttachmentId id);

    /// Contents whose bytes do not hash to their name, a line each.
    Result<QStringList> check(Progress &progress) const;

private:
    Store &m_store;
};

/// SHA-256 in hexadecimal.
[[nodiscard]] QString contentHash(const QByteArray &bytes);

} // namespace pitchdesk
