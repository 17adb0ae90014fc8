// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

namespace pitchdesk {

/// The encodings that a text file may have. Shift_JIS is Windows' own (code page 932).
enum class TextEncoding { Utf8, Utf16, ShiftJis, EucJp, Windows1258, Windows1252 };
template<>
struct EnumCodes<TextEncoding> {
    static constexpr std::array values {
        PD_ENUM_CODE(TextEncoding, Utf8, "UTF-8"),
        PD_ENUM_CODE(TextEncoding, Utf16, "UTF-16"),
        PD_ENUM_CODE(TextEncoding, ShiftJis, "Shift_JIS"),
        PD_ENUM_CODE(TextEncoding, EucJp, "EUC-JP"),
        PD_ENUM_CODE(TextEncoding, Windows1258, "windows-1258"),
        PD_ENUM_CODE(TextEncoding, Windows1252, "windows-1252"),
    };
};

/// The encoding of a code, whatever its case; nothing where there is none.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString &name);

/// Whether a character tells that a text was read in the wrong encoding: what replaces unreadable bytes, a character for
/// private use, or a control character other than tab and line ends (NUL is not meant: it is reported as itself).
[[nodiscard]] bool isMisread(QChar character);

/// Turns pieces of a text file into characters. Vietnamese of windows-1258, which keeps tone marks apart, is composed.
class TextDecoder
{
public:
    /// `isBigEndian` is of UTF-16 alone.
    explicit TextDecoder(TextEncoding encoding, bool isBigEndian = false);

    /// False where this build of Qt cannot read the encoding.
    [[nodiscard]] bool isValid() const { return m_decoder.isValid(); }
    /// The characters of the next piece, of which the decoder may keep the end for the next call.
    [[nodiscard]] QString take(QByteArrayView bytes);
    /// The rest. What the file breaks off in the middle of comes out as a replacement character.
    [[nodiscard]] QString finish();

private:
    [[nodiscard]] QString decoded(QByteArrayView bytes);

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_kept; ///< what follows the last line end: a tone mark may still come
    bool m_isAtStart = true;
};

} // namespace pitchdesk
