// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/savefile.h"

#include "ui/print/documentlanguage.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace pitchdesk {

namespace {

Error writeError(const QSaveFile &file, const QString &path, qsizetype size)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool isFull = file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < size);
    if (isFull)
        return Error {ErrorCode::DiskFull, {}, file.errorString()}.with(QStringLiteral("file"), path);
    return Error {ErrorCode::FileNotWritable, {}, file.errorString()}
        .with(QStringLiteral("file"), path)
        .with(QStringLiteral("reason"), file.errorString());
}

} // namespace

Status saveBytes(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return fail(Error {ErrorCode::FolderNotFound, {}, {}}.with(QStringLiteral("folder"), info.absolutePath()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(writeError(file, path, bytes.size()));
    return {};
}

QByteArray withCreationDate(QByteArray pdf, const QDateTime &date)
{
    const QByteArray marker("/CreationDate (D:");
    const qsizetype position = pdf.lastIndexOf(marker);
    constexpr qsizetype digits = 14;
    if (position < 0 || !date.isValid() || position + marker.size() + digits >= pdf.size())
        return pdf;
    // The offset from UTC that follows stays as Qt wrote it, so that no byte after it moves.
    const bool isUtc = pdf.at(position + marker.size() + digits) == 'Z';
    const QDateTime written = isUtc ? date.toUTC() : date.toLocalTime();
    pdf.replace(position + marker.size(), digits, written.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1());
    return pdf;
}

Status checkDisplayFont(const DocumentLanguage &language)
{
    const QFontDatabase::WritingSystem system = language.language() == Language::Japanese ? QFontDatabase::Japanese
        : language.language() == Language::Vietnamese                                     ? QFontDatabase::Vietnamese
                                                                                          : QFontDatabase::Latin;
    if (!QFontDatabase::families(system).isEmpty())
        return {};
    return fail(Error {ErrorCode::NoDisplayFont, {}, {}}.with(QStringLiteral("language"), languageCode(language.language())));
}

} // namespace pitchdesk
