// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encodingguess.h"

#include <algorithm>
#include <limits>

namespace pitchdesk {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;
constexpr qsizetype zeroBytes = 4096; ///< of the beginning, in which zeros are counted

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

bool isBetween(QChar character, char16_t first, char16_t last)
{
    return character.unicode() >= first && character.unicode() <= last;
}

bool isHalfWidthKana(QChar character)
{
    return isBetween(character, 0xFF61, 0xFF9F);
}

/// Each of these says how well a character stands where it is: between `before` and `after`.
double japaneseMark(QChar before, QChar character, QChar after)
{
    const bool isKana = isBetween(character, 0x3000, 0x30FF) || isBetween(character, 0xFF01, 0xFF5E);
    if (isKana)
        return 3;
    if (isHalfWidthKana(character))
        return isHalfWidthKana(before) || isHalfWidthKana(after) ? 0.3 : -1;
    if (isBetween(character, 0x4E00, 0x9FFF)) // one alone among Latin letters was an accented letter and its neighbour
        return isAsciiLetter(before) && isAsciiLetter(after) ? -3 : 1.5;
    return 0;
}

double vietnameseMark(QChar before, QChar character, QChar after)
{
    if (isBetween(character, 0x1EA0, 0x1EF9))
        return 4;
    if (character.isMark()) // a tone that stands on no vowel
        return -4;
    if (QStringView(u"đĐưƯ").contains(character))
        return 1.6;
    return character.isLetter() && (isAsciiLetter(before) || isAsciiLetter(after)) ? 1 : -0.5;
}

double westernMark(QChar before, QChar character, QChar after)
{
    if (character.isLetter())
        return isAsciiLetter(before) || isAsciiLetter(after) ? 1.2 : 0;
    return QStringView(u"‘’“”–—…•€™©®°«»").contains(character) ? 0.5 : -0.5;
}

using Mark = double (*)(QChar, QChar, QChar);

/// How much the sample looks like text in an encoding, per byte that is not ASCII.
double plausibility(TextEncoding encoding, Mark mark, QByteArrayView sample)
{
    TextDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::numeric_limits<double>::lowest();
    QString text = decoder.take(sample);
    text += decoder.finish();
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (isMisread(character)) {
            sum -= 10;
        } else if (character.unicode() >= 0x80) {
            sum += mark(i > 0 ? text.at(i - 1) : QChar(), character, i + 1 < text.size() ? text.at(i + 1) : QChar());
        }
    }
    return sum / double(std::max<qsizetype>(1, std::count_if(sample.begin(), sample.end(), isHigh)));
}

TextEncoding likeliest(QByteArrayView sample)
{
    constexpr std::pair<TextEncoding, Mark> candidates[] {{TextEncoding::Windows1252, westernMark},
                                                          {TextEncoding::ShiftJis, japaneseMark},
                                                          {TextEncoding::EucJp, japaneseMark},
                                                          {TextEncoding::Windows1258, vietnameseMark}};
    TextEncoding best = TextEncoding::Windows1252;
    double highest = std::numeric_limits<double>::lowest();
    for (const auto &[encoding, mark] : candidates) {
        const double value = plausibility(encoding, mark, sample);
        if (value <= highest)
            continue;
        highest = value;
        best = encoding;
    }
    return best;
}

} // namespace

void EncodingDetector::take(QByteArrayView bytes)
{
    constexpr qsizetype markBytes = 3;
    if (m_beginning.size() < markBytes)
        m_beginning.append(bytes.first(std::min(bytes.size(), markBytes - m_beginning.size())));
    countZeros(bytes);
    countUtf8(bytes);
    keepSample(bytes);
    m_bytes += bytes.size();
}

void EncodingDetector::countZeros(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size() && m_bytes + i < zeroBytes; ++i) {
        if (bytes[i] == '\0')
            ++m_zeros[(m_bytes + i) % 2];
    }
}

/// Lengths only: overlong forms and surrogates, which nobody writes, are left to the reader.
void EncodingDetector::countUtf8(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isContinuation = (value & 0xC0) == 0x80;
        if (m_awaited > 0 && isContinuation) {
            if (--m_awaited == 0)
                ++m_sequences;
            continue;
        }
        if (m_awaited > 0 || isContinuation || value >= 0xF5)
            ++m_broken;
        m_awaited = value >= 0xF5 ? 0 : value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : value >= 0xC2 ? 1 : 0;
    }
}

/// From the beginning of the first line that is not ASCII on.
void EncodingDetector::keepSample(QByteArrayView bytes)
{
    if (m_sample.size() >= sampleBytes)
        return;
    const auto *const high = std::find_if(bytes.begin(), bytes.end(), isHigh);
    if (high == bytes.end())
        return;
    const qsizetype begin = bytes.first(high - bytes.begin()).lastIndexOf('\n') + 1;
    m_sample.append(bytes.sliced(begin, std::min(bytes.size() - begin, sampleBytes - m_sample.size())));
}

bool EncodingDetector::looksLikeUtf8() const
{
    const qsizetype broken = m_broken + (m_awaited > 0 ? 1 : 0);
    return broken == 0 || m_sequences >= 4 * broken;
}

EncodingGuess EncodingDetector::guess() const
{
    if (m_beginning.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16, false};
    if (m_beginning.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16, true};
    const qsizetype looked = std::min(m_bytes, zeroBytes);
    for (const int place : {0, 1}) { // a Latin letter has its zero first in big endian, last in little endian
        if (m_zeros[place] * 4 > looked && m_zeros[1 - place] * 20 < m_zeros[place])
            return {TextEncoding::Utf16, place == 0};
    }
    if (m_beginning.startsWith("\xEF\xBB\xBF") || looksLikeUtf8())
        return {};
    return {likeliest(m_sample), false};
}

} // namespace pitchdesk
