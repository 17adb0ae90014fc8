// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QThread>

#include <functional>
#include <memory>

namespace pitchdesk {

/// A thread with one workspace on it. Jobs run there one after the other, in the order in which they were posted.
class DeskThread
{
public:
    using Job = std::function<void(std::unique_ptr<Workspace> &)>;

    explicit DeskThread(const QString &name);
    DeskThread(const DeskThread &) = delete;
    DeskThread &operator=(const DeskThread &) = delete;
    /// Lets the posted jobs finish, closes the workspace on its own thread and joins.
    ~DeskThread();

    void post(Job job);

private:
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Workspace> m_workspace; ///< touched on m_thread only
};

} // namespace pitchdesk
