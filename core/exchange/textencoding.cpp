// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include <utility>

namespace pitchdesk {

namespace {

QStringDecoder decoderOf(TextEncoding encoding, bool isBigEndian)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16:
        return QStringDecoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    case TextEncoding::ShiftJis:
        return QStringDecoder("windows-31j");
    case TextEncoding::EucJp:
        return QStringDecoder("EUC-JP");
    case TextEncoding::Windows1258:
        return QStringDecoder("windows-1258");
    case TextEncoding::Windows1252:
        return QStringDecoder("windows-1252");
    }
    return QStringDecoder(QStringDecoder::Utf8);
}

constexpr qsizetype mostKept = 1024 * 1024; ///< of a line that does not end

} // namespace

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    for (const auto &entry : EnumCodes<TextEncoding>::values) {
        if (name.compare(entry.code, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

bool isMisread(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x20)
        return unit != u'\0' && unit != u'\t' && unit != u'\n' && unit != u'\r';
    const bool isControl = unit >= 0x7F && unit <= 0x9F;
    const bool isPrivate = unit >= 0xE000 && unit <= 0xF8FF;
    return isControl || isPrivate || unit == QChar::ReplacementCharacter;
}

TextDecoder::TextDecoder(TextEncoding encoding, bool isBigEndian)
    : m_encoding(encoding)
    , m_decoder(decoderOf(encoding, isBigEndian))
{
}

QString TextDecoder::decoded(QByteArrayView bytes)
{
    QString text = m_decoder.decode(bytes);
    if (std::exchange(m_isAtStart, false) && text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

QString TextDecoder::take(QByteArrayView bytes)
{
    if (m_encoding != TextEncoding::Windows1258)
        return decoded(bytes);
    m_kept.append(bytes);
    qsizetype end = m_kept.lastIndexOf('\n') + 1;
    if (end == 0 && m_kept.size() > mostKept)
        end = m_kept.size();
    const QString text = decoded(QByteArrayView(m_kept).first(end));
    m_kept.remove(0, end);
    return text.normalized(QString::NormalizationForm_C);
}

QString TextDecoder::finish()
{
    if (m_encoding == TextEncoding::Windows1258)
        return decoded(std::exchange(m_kept, {})).normalized(QString::NormalizationForm_C);
    // A line end after half a character does not come out as a line end alone.
    const bool isWide = m_encoding == TextEncoding::Utf16;
    const QString rest = m_decoder.decode(isWide ? QByteArrayView("\n\0", 2) : QByteArrayView("\n", 1));
    const bool isWhole = rest == u"\n" || rest == QString(QChar(u'\n' << 8));
    return isWhole ? QString() : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace pitchdesk
