// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace pitchdesk {

/// Works on one block after the other on a thread of its own, while the thread that it belongs to does something else.
/// Going out of scope drops what is still to be done, and waits for the block that is being worked on.
template<typename In, typename Out>
class Conveyor
{
public:
    using Work = std::function<Out(In &&)>;

    explicit Conveyor(Work work)
        : m_work(std::move(work))
    {
        try {
            m_thread = std::thread([this] { run(); });
        } catch (const std::system_error &) {
            // A system that gives no thread has the work done where it is taken.
        }
    }
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;
    ~Conveyor()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    /// How many blocks were put and not taken.
    [[nodiscard]] int count() const { return m_count; }
    void put(In &&block)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(block));
        }
        ++m_count;
        m_changed.notify_all();
    }
    /// What became of the oldest block that was put and not taken, of which there must be one. Waits for it.
    [[nodiscard]] Out take()
    {
        std::unique_lock lock(m_mutex);
        if (!m_thread.joinable()) {
            m_done.push_back(m_work(std::move(m_waiting.front())));
            m_waiting.pop_front();
        }
        m_changed.wait(lock, [this] { return !m_done.empty(); });
        Out block = std::move(m_done.front());
        m_done.pop_front();
        --m_count;
        return block;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isStopped || !m_waiting.empty(); });
            if (m_isStopped)
                return;
            In block = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            Out done = m_work(std::move(block));
            lock.lock();
            m_done.push_back(std::move(done));
            m_changed.notify_all();
        }
    }

    Work m_work;
    int m_count = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<In> m_waiting;
    std::deque<Out> m_done;
    bool m_isStopped = false;
    std::thread m_thread;
};

/// Has every block that `next` gives (until it gives none) worked on by another thread, and used on this one, in order:
/// `work` is up to two blocks ahead of `use`. The first error of `use` ends it. A single block is not worth a thread.
template<typename In, typename Out>
Status convey(const std::function<std::optional<In>()> &next, const std::function<Out(In &&)> &work,
              const std::function<Status(Out &&)> &use)
{
    std::optional<In> first = next();
    if (!first)
        return {};
    std::optional<In> block = next();
    if (!block)
        return use(work(std::move(*first)));
    Conveyor<In, Out> conveyor(work);
    conveyor.put(std::move(*first));
    while (conveyor.count() > 0) {
        if (block) {
            conveyor.put(std::move(*block));
            block = next();
        }
        Out done = conveyor.take();
        PD_TRY(use(std::move(done)));
    }
    return {};
}

} // namespace pitchdesk
