// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/attachmentworkflow.h"

#include "core/base/textfold.h"
#include "core/exchange/filebytes.h"
#include "core/services/attachments/filekinds.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/questionrepository.h"
#include "core/workflow/change.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

Error fileError(ErrorCode code, const QString &file)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), QFileInfo(file).fileName());
}

/// The files that are meant, in the order of their names; at most one more than may be added at once.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList within;
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext() && within.size() <= mostFilesAtOnce)
            within.append(walk.next());
        within.sort();
        files += within;
    }
    return files;
}

Result<QByteArray> readAttachment(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(fileError(ErrorCode::FileNotFound, path));
    if (info.size() > largestAttachment) {
        return fail(fileError(ErrorCode::AttachmentTooLarge, path)
                        .with(QStringLiteral("size"), (info.size() + megabyte - 1) / megabyte)
                        .with(QStringLiteral("limit"), largestAttachment / megabyte));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(ErrorCode::FileNotReadable, path).with(QStringLiteral("reason"), file.errorString()));
    QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(ErrorCode::FileNotReadable, path).with(QStringLiteral("reason"), file.errorString()));
    if (isExecutableFile(info.fileName(), bytes))
        return fail(fileError(ErrorCode::AttachmentExecutable, path));
    return bytes;
}

/// Adds files to one proposal, one after another.
class Adding
{
public:
    Adding(Store &store, ProposalId proposal, std::vector<Attachment> known, qint64 total)
        : m_repository(store)
        , m_proposal(proposal)
        , m_known(std::move(known))
        , m_total(total)
    {
    }

    Status add(const QString &path)
    {
        Result<QByteArray> bytes = readAttachment(path);
        if (!bytes) {
            refuse(path, bytes.error());
            return {};
        }
        Attachment attachment;
        attachment.proposal = m_proposal;
        attachment.fileName = QFileInfo(path).fileName();
        attachment.contentHash = contentHash(*bytes);
        attachment.sizeBytes = bytes->size();
        const auto isSame = [&attachment](const Attachment &known) {
            return known.contentHash == attachment.contentHash && known.fileName == attachment.fileName;
        };
        if (std::any_of(m_known.begin(), m_known.end(), isSame)) {
            ++m_outcome.known;
            return {};
        }
        PD_ASSIGN(const bool isStored, m_repository.hasContent(attachment.contentHash));
        if (!isStored && m_total + attachment.sizeBytes > mostOfAttachments) {
            refuse(path,
                   fileError(ErrorCode::AttachmentsFull, path)
                       .with(QStringLiteral("limit"), mostOfAttachments / megabyte));
            return {};
        }
        if (!isStored) {
            PD_TRY(m_repository.addContent(attachment.contentHash, *bytes));
            m_total += attachment.sizeBytes;
        }
        attachment.mediaType = mediaTypeOf(attachment.fileName, *bytes);
        PD_ASSIGN(attachment.id, m_repository.add(attachment));
        m_known.push_back(attachment);
        ++m_outcome.added;
        return {};
    }
    void refuse(const QString &path, const Error &error) { m_outcome.refused.push_back({path, error}); }
    [[nodiscard]] const AttachmentOutcome &outcome() const { return m_outcome; }

private:
    AttachmentRepository m_repository;
    ProposalId m_proposal;
    std::vector<Attachment> m_known;
    qint64 m_total;
    AttachmentOutcome m_outcome;
};

Result<QString> subjectOf(Store &store, ProposalId id)
{
    PD_ASSIGN(const Proposal proposal, ProposalRepository(store).proposal(id));
    return QString(u'#' + QString::number(proposal.number) + u' ' + originalText(proposal.applicant.name));
}

} // namespace

Result<std::vector<Attachment>> AttachmentWorkflow::attachmentsOf(ProposalId proposal) const
{
    return AttachmentRepository(m_store).attachmentsOf(proposal);
}

Result<QStringList> AttachmentWorkflow::missingFiles(ProposalId id) const
{
    PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(id));
    PD_ASSIGN(const auto questions, QuestionRepository(m_store).questions(proposal.event));
    PD_ASSIGN(const std::vector<Attachment> attachments, attachmentsOf(id));
    QStringList missing;
    for (const Answer &answer : proposal.answers) {
        const bool isFile = std::any_of(questions.begin(), questions.end(), [&answer](const Question &question) {
            return question.id == answer.question && question.kind == QuestionKind::File;
        });
        if (!isFile)
            continue;
        for (const QString &name : listedFileNames(answer.text)) {
            const bool isThere = std::any_of(attachments.begin(), attachments.end(), [&name](const Attachment &one) {
                return fold(one.fileName) == fold(name);
            });
            if (!isThere && !missing.contains(name))
                missing.append(name);
        }
    }
    return missing;
}

Result<AttachmentOutcome> AttachmentWorkflow::add(ProposalId proposal, const QStringList &paths, Progress &progress)
{
    PD_ASSIGN(const QString subject, subjectOf(m_store, proposal));
    const AttachmentRepository repository(m_store);
    PD_ASSIGN(std::vector<Attachment> known, repository.attachmentsOf(proposal));
    PD_ASSIGN(const qint64 total, repository.totalBytes());
    const QStringList files = filesOf(paths);
    return change(m_store, namedAction(QStringLiteral("attachment.add"), subject),
                  [&](Transaction &) -> Result<AttachmentOutcome> {
                      Adding adding(m_store, proposal, std::move(known), total);
                      for (qsizetype i = 0; i < files.size(); ++i) {
                          if (progress.isCancelled())
                              return fail(ErrorCode::Cancelled);
                          progress.report(double(i) / double(files.size()), QStringLiteral("attachments.reading"));
                          if (i < mostFilesAtOnce)
                              PD_TRY(adding.add(files[i]));
                          else
                              adding.refuse(files[i],
                                            fileError(ErrorCode::AttachmentsTooMany, files[i])
                                                .with(QStringLiteral("limit"), mostFilesAtOnce));
                      }
                      return adding.outcome();
                  });
}

Status AttachmentWorkflow::remove(AttachmentId id)
{
    AttachmentRepository repository(m_store);
    PD_ASSIGN(const Attachment attachment, repository.attachment(id));
    return change(m_store, namedAction(QStringLiteral("attachment.remove"), attachment.fileName),
                  [&](Transaction &) { return repository.remove(id); });
}

Status AttachmentWorkflow::save(AttachmentId id, const QString &path) const
{
    const AttachmentRepository repository(m_store);
    PD_ASSIGN(const Attachment attachment, repository.attachment(id));
    PD_ASSIGN(const QByteArray bytes, repository.content(attachment.contentHash));
    PD_TRY(checkFolder(path));
    return writeWhole(path, bytes);
}

Result<QString> AttachmentWorkflow::copyForReading(AttachmentId id, const QString &folder) const
{
    PD_ASSIGN(const Attachment attachment, AttachmentRepository(m_store).attachment(id));
    const QString own = QDir(folder).filePath(QString::number(id.value()) + u'-' + attachment.contentHash.left(12));
    const QString path = QDir(own).filePath(safeFileName(attachment.fileName));
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(own))
        return fail(Error {ErrorCode::FileNotWritable, {}, {}}.with(QStringLiteral("file"), own));
    PD_TRY(save(id, path));
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace pitchdesk
