// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "ui/print/documentlanguage.h"

#include <QFontDatabase>

namespace pitchdesk {

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
    return fail(
        Error {ErrorCode::NoDisplayFont, {}, {}}.with(QStringLiteral("language"), languageCode(language.language())));
}

} // namespace pitchdesk
