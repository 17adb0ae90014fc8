// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oledirectory.h"

namespace pitchdesk {

namespace {

constexpr qsizetype entrySize = 128; ///< a directory entry; sectors are multiples of it
constexpr qsizetype headerSize = 512;
constexpr qsizetype nameLengthOffset = 64; ///< of the name's length in bytes with its closing NUL, little-endian

QByteArray entryName(const char *ascii)
{
    QByteArray name;
    for (; *ascii; ++ascii)
        name.append(*ascii).append('\0');
    return name.append(2, '\0');
}

/// Looks at every place where a directory entry can stand; the chain of sectors is not followed, as a name of the
/// right length at such a place says enough.
bool hasEntry(const QByteArray &bytes, const char *ascii)
{
    const QByteArray name = entryName(ascii);
    for (qsizetype at = headerSize; at + entrySize <= bytes.size(); at += entrySize) {
        const QByteArrayView entry(bytes.constData() + at, entrySize);
        if (entry.startsWith(name) && static_cast<unsigned char>(entry[nameLengthOffset]) == name.size()
            && entry[nameLengthOffset + 1] == '\0')
            return true;
    }
    return false;
}

} // namespace

std::optional<OleKind> oleKind(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return {};
    if (hasEntry(bytes, "EncryptedPackage"))
        return OleKind::Encrypted;
    if (hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book"))
        return OleKind::OldWorkbook;
    return OleKind::Other;
}

} // namespace pitchdesk
