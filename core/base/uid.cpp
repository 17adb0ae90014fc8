// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QUuid>

namespace pitchdesk {

UidSource::UidSource(quint64 seed)
    : m_seeded(seed)
{
}

QString UidSource::next()
{
    if (!m_seeded)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const quint64 high = (*m_seeded)();
    const quint64 low = (*m_seeded)();
    // RFC 4122 section 4.4: version 4 in the high half, variant 10 in the low half.
    const auto timeMid = ushort(high >> 16);
    const auto timeHigh = ushort((high & 0x0fff) | 0x4000);
    const auto bytes = [low](int shift) { return uchar(low >> shift); };
    return QUuid(uint(high >> 32), timeMid, timeHigh, uchar((bytes(56) & 0x3f) | 0x80), bytes(48), bytes(40), bytes(32),
                 bytes(24), bytes(16), bytes(8), bytes(0))
        .toString(QUuid::WithoutBraces);
}

} // namespace pitchdesk
