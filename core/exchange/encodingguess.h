// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textencoding.h"

namespace pitchdesk {

/// What the bytes of a text file seem to be encoded in.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isBigEndian = false; ///< of UTF-16
};

/// Goes once through the bytes of a text file, in pieces of any size, and then says how they are encoded. A byte order
/// mark decides; else bytes that are UTF-8 (or were, with a few broken ones) are UTF-8; else the text is read in each of the
/// others and the one in which it looks most like Japanese, Vietnamese or another language in Latin letters is taken.
class EncodingDetector
{
public:
    void take(QByteArrayView bytes);
    [[nodiscard]] EncodingGuess guess() const;

private:
    void countUtf8(QByteArrayView bytes);
    void countZeros(QByteArrayView bytes);
    void keepSample(QByteArrayView bytes);
    [[nodiscard]] bool looksLikeUtf8() const;

    QByteArray m_beginning; ///< the first bytes, for the mark
    QByteArray m_sample;    ///< lines that are not ASCII
    qsizetype m_bytes = 0;
    qsizetype m_zeros[2] = {0, 0}; ///< at even and at odd places of the beginning
    qsizetype m_sequences = 0;     ///< of several bytes, whole
    qsizetype m_broken = 0;
    int m_awaited = 0; ///< bytes that are to follow
};

} // namespace pitchdesk
