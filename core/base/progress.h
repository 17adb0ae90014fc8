// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace pitchdesk {

/// How far a long work has come, and whether it should stop. Safe to share between two threads:
/// the worker reports, anyone cancels.
class Progress
{
public:
    /// Called on the worker's thread with a fraction in 0…1 and a key that ui/ words ("import.reading").
    using Listener = std::function<void(double fraction, const QString &stage)>;

    Progress() = default;
    explicit Progress(Listener listener);
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void report(double fraction, const QString &stage);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace pitchdesk
