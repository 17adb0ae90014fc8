// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentrepository.h"

#include "core/base/progress.h"
#include "core/storage/query.h"
#include "core/storage/rowchange.h"

#include <QCryptographicHash>

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("attachment");
const QString select = QStringLiteral(
    "SELECT id, uid, proposal_id, question_id, content_hash, file_name, media_type, size_bytes, note FROM attachment WHERE ");

Attachment attachmentFrom(const Query &query)
{
    return {query.id<AttachmentId>(0),
            query.text(1),
            query.id<ProposalId>(2),
            query.id<QuestionId>(3),
            query.text(4),
            query.text(5),
            query.text(6),
            query.integer(7),
            query.text(8)};
}

} // namespace

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<std::vector<Attachment>> AttachmentRepository::attachmentsOf(ProposalId proposal) const
{
    Query query(m_store.database(), QString(select + u"proposal_id = ? ORDER BY position, id"));
    query.bind(proposal);
    PD_TRY(query.exec());
    std::vector<Attachment> attachments;
    while (query.next())
        attachments.push_back(attachmentFrom(query));
    return attachments;
}

Result<Attachment> AttachmentRepository::attachment(AttachmentId id) const
{
    Query query(m_store.database(), QString(select + u"id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(table, id.value()));
    return attachmentFrom(query);
}

Result<QByteArray> AttachmentRepository::content(const QString &hash) const
{
    Query query(m_store.database(), QStringLiteral("SELECT bytes FROM attachment_content WHERE hash = ?"));
    query.bind(hash);
    PD_TRY(query.execOne());
    return query.raw().value(0).toByteArray();
}

Result<qint64> AttachmentRepository::totalBytes() const
{
    return selectNumber(m_store.database(),
                        QStringLiteral("SELECT coalesce(sum(size_bytes), 0) FROM attachment_content"));
}

Result<bool> AttachmentRepository::hasContent(const QString &hash) const
{
    Query query(m_store.database(), QStringLiteral("SELECT 1 FROM attachment_content WHERE hash = ?"));
    query.bind(hash);
    PD_TRY(query.exec());
    return query.next();
}

Status AttachmentRepository::addContent(const QString &hash, const QByteArray &bytes)
{
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO attachment_content (hash, size_bytes, bytes) VALUES (?, ?, ?) "
                               "ON CONFLICT (hash) DO NOTHING"));
    query.bind(hash).bind(qint64(bytes.size())).bind(QVariant(bytes.isNull() ? QByteArray("") : bytes));
    return query.exec();
}

Result<AttachmentId> AttachmentRepository::add(const Attachment &attachment)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO attachment (uid, proposal_id, question_id, content_hash, file_name, media_type, "
                    "size_bytes, note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                    "(SELECT coalesce(max(position) + 1, 0) FROM attachment WHERE proposal_id = ?))"));
    query.bind(m_store.newUid()).bind(attachment.proposal).bind(attachment.question).bind(attachment.contentHash);
    query.bind(attachment.fileName).bind(attachment.mediaType).bind(attachment.sizeBytes).bind(attachment.note);
    query.bind(attachment.proposal);
    PD_TRY(query.exec());
    return AttachmentId(query.lastInsertId());
}

Status AttachmentRepository::remove(AttachmentId id)
{
    Query query(m_store.database(), QStringLiteral("DELETE FROM attachment WHERE id = ?"));
    query.bind(id);
    return execOnRow(query, table, id.value());
}

Result<QStringList> AttachmentRepository::check(Progress &progress) const
{
    Query query(m_store.database(), QStringLiteral("SELECT hash, bytes FROM attachment_content ORDER BY hash"));
    PD_TRY(query.exec());
    QStringList lines;
    while (query.next()) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (contentHash(query.raw().value(1).toByteArray()) != query.text(0))
            lines.append(QStringLiteral("attachment_content %1").arg(query.text(0)));
    }
    return lines;
}

} // namespace pitchdesk
