// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace pitchdesk {

/// A Progress whose reports arrive as a signal, at most once per percent. The job holds it by shared_ptr; connect to
/// it with a receiver that lives on the GUI thread.
class JobProgress : public QObject
{
    Q_OBJECT

public:
    /// Deleted on the thread that made it, whoever lets go last.
    [[nodiscard]] static std::shared_ptr<JobProgress> make();

    [[nodiscard]] Progress &progress() { return m_progress; }
    void cancel() { m_progress.cancel(); }

Q_SIGNALS:
    void advanced(int percent, const QString &stage);

private:
    JobProgress();
    Progress m_progress;
    std::atomic<int> m_percent = -1;
};

} // namespace pitchdesk
