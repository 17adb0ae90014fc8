// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/jobprogress.h"

namespace pitchdesk {

JobProgress::JobProgress()
    : m_progress([this](double fraction, const QString &stage) {
        const int percent = qBound(0, int(fraction * 100), 100);
        if (m_percent.exchange(percent) != percent)
            Q_EMIT advanced(percent, stage);
    })
{
}

std::shared_ptr<JobProgress> JobProgress::make()
{
    return {new JobProgress, [](JobProgress *progress) { progress->deleteLater(); }};
}

} // namespace pitchdesk
