// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

namespace pitchdesk {

Progress::Progress(Listener listener)
    : m_listener(std::move(listener))
{
}

void Progress::report(double fraction, const QString &stage)
{
    if (m_listener)
        m_listener(fraction, stage);
}

} // namespace pitchdesk
