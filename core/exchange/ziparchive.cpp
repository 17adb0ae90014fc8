// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include "core/exchange/oledirectory.h"
#include "core/exchange/tablelimits.h"

#include <zip.h>

#include <algorithm>

namespace pitchdesk {

namespace {

QString normalised(const QString &part)
{
    QString name = part.toLower().replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

bool isPuffedUp(qint64 size, qint64 compressedSize)
{
    return size > tablelimits::ratioFreeBytes && size > compressedSize * tablelimits::compressionRatio;
}

Error aboutFile(ErrorCode code, const QString &file)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), file);
}

ErrorCode codeForOle(OleKind kind)
{
    switch (kind) {
    case OleKind::Encrypted:
        return ErrorCode::XlsxEncrypted;
    case OleKind::OldWorkbook:
        return ErrorCode::XlsxOldFormat;
    case OleKind::Other:
        break;
    }
    return ErrorCode::XlsxNotAZip;
}

} // namespace

ZipPart::ZipPart(ZipArchive &archive, QString name, zip_file *file, qint64 statedSize, qint64 compressedSize)
    : m_archive(archive)
    , m_name(std::move(name))
    , m_file(file)
    , m_statedSize(statedSize)
    , m_compressedSize(compressedSize)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

double ZipPart::fraction() const
{
    return m_statedSize > 0 ? std::min(1.0, double(m_read) / double(m_statedSize)) : 1.0;
}

bool ZipPart::accept(QByteArrayView bytes)
{
    m_read += bytes.size();
    m_archive.m_read += bytes.size();
    if (m_archive.m_read > tablelimits::archiveBytes || isPuffedUp(m_read, m_compressedSize)) {
        m_failure = m_archive.bomb(m_name);
        return false;
    }
    qsizetype lastMarkup = bytes.size();
    while (lastMarkup > 0 && bytes[lastMarkup - 1] != '<')
        --lastMarkup;
    m_sinceMarkup = bytes.size() - lastMarkup + (lastMarkup == 0 ? m_sinceMarkup : 0);
    if (m_sinceMarkup > tablelimits::markupFreeBytes) {
        m_failure = m_archive.partBroken(m_name, QStringLiteral("a text or an attribute is too long"));
        return false;
    }
    return true;
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_failure)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got < 0) {
        m_failure = m_archive.partBroken(m_name, QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    return accept(QByteArrayView(data, got)) ? got : -1;
}

ZipArchive::ZipArchive(QByteArray bytes, QString file)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(file))
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

Error ZipArchive::bomb(const QString &detail) const
{
    return aboutFile(ErrorCode::XlsxBomb, m_fileName)
        .with(QStringLiteral("limit"), tablelimits::archiveBytes)
        .because(detail);
}

Error ZipArchive::partBroken(const QString &part, const QString &reason) const
{
    return aboutFile(ErrorCode::XlsxPartBroken, m_fileName)
        .with(QStringLiteral("part"), part)
        .with(QStringLiteral("reason"), reason);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes, const QString &file)
{
    if (const auto kind = oleKind(bytes))
        return fail(aboutFile(codeForOle(*kind), file));
    if (!bytes.startsWith("PK"))
        return fail(aboutFile(ErrorCode::XlsxNotAZip, file));
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, file));
    PD_TRY(archive->openZip());
    PD_TRY(archive->indexParts());
    return archive;
}

Status ZipArchive::openZip()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (m_zip)
        return {};
    if (source)
        zip_source_free(source);
    return fail(aboutFile(ErrorCode::XlsxNotAZip, m_fileName).because(reason));
}

Status ZipArchive::indexParts()
{
    qint64 total = 0;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(m_zip, zip_uint64_t(i), 0, &facts) != 0 || !(facts.valid & ZIP_STAT_NAME))
            continue;
        const QString name = QString::fromUtf8(facts.name);
        const auto size = qint64(std::min<zip_uint64_t>(facts.size, tablelimits::archiveBytes + 1));
        const auto compressed = qint64(std::min<zip_uint64_t>(facts.comp_size, tablelimits::archiveBytes + 1));
        total += size;
        if (total > tablelimits::archiveBytes || isPuffedUp(size, compressed))
            return fail(bomb(name));
        m_parts.insert(normalised(name), quint64(i));
    }
    return {};
}

bool ZipArchive::has(const QString &part) const
{
    return m_parts.contains(normalised(part));
}

Result<std::unique_ptr<ZipPart>> ZipArchive::openPart(const QString &part)
{
    const auto index = m_parts.constFind(normalised(part));
    if (index == m_parts.cend())
        return fail(aboutFile(ErrorCode::XlsxPartMissing, m_fileName).with(QStringLiteral("part"), part));
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_stat_index(m_zip, *index, 0, &facts);
    zip_file_t *file = zip_fopen_index(m_zip, *index, 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_zip));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD)
            return fail(aboutFile(ErrorCode::XlsxEncrypted, m_fileName));
        return fail(partBroken(part, QString::fromUtf8(zip_strerror(m_zip))));
    }
    return std::unique_ptr<ZipPart>(new ZipPart(*this, part, file, qint64(facts.size), qint64(facts.comp_size)));
}

} // namespace pitchdesk
