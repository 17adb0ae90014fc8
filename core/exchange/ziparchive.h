// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace pitchdesk {

class ZipArchive;

/// One part of an archive as a stream of its uncompressed bytes, watched for what would fill the memory.
class ZipPart final : public QIODevice
{
public:
    ~ZipPart() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// 0…1 by the compressed size that the archive states.
    [[nodiscard]] double fraction() const;
    /// What broke the stream, where something did.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(ZipArchive &archive, QString name, zip_file *file, qint64 statedSize, qint64 compressedSize);
    [[nodiscard]] bool accept(QByteArrayView bytes);

    ZipArchive &m_archive;
    QString m_name;
    zip_file *m_file;
    qint64 m_statedSize;
    qint64 m_compressedSize;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
    std::optional<Error> m_failure;
};

/// The parts of a ZIP file by name; names are compared without case, and a backslash counts as a slash.
class ZipArchive
{
public:
    /// `file` is only what errors name. XlsxNotAZip; XlsxEncrypted and XlsxOldFormat for the OLE2 files that have the
    /// same extensions; XlsxBomb when the stated sizes go beyond the limits.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes, const QString &file);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] const QString &file() const { return m_fileName; }
    [[nodiscard]] bool has(const QString &part) const;
    /// XlsxPartMissing, XlsxPartBroken, XlsxEncrypted. The part must not outlive the archive.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> openPart(const QString &part);

    [[nodiscard]] Error partBroken(const QString &part, const QString &reason) const;

private:
    friend class ZipPart;
    ZipArchive(QByteArray bytes, QString file);
    Status openZip();
    Status indexParts();
    [[nodiscard]] Error bomb(const QString &detail) const;

    QByteArray m_bytes; ///< libzip reads from here as long as the archive is open
    QString m_fileName;
    zip *m_zip = nullptr;
    QHash<QString, quint64> m_parts;
    qint64 m_read = 0; ///< bytes of all parts that were read
};

} // namespace pitchdesk
