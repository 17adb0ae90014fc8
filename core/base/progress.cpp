// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <algorithm>

namespace pitchdesk {

Progress::Progress(Listener listener)
    : m_listener(std::move(listener))
{
}

void Progress::report(double fraction, const QString &stage)
{
    if (m_listener)
        m_listener(std::clamp(fraction, 0.0, 1.0), stage);
}

} // namespace pitchdesk
