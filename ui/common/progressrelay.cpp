// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressrelay.h"

#include <QMetaObject>

#include <optional>
#include <utility>

namespace pitchdesk {

/// What worker and window both hold, so that either may go first.
struct ProgressRelay::Shared {
    std::mutex mutex;
    ProgressRelay *relay = nullptr; ///< null once it is gone
    std::optional<std::pair<double, QString>> latest;
    bool isAnnounced = false;
};

ProgressRelay::ProgressRelay(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    constexpr int pace = 50;
    m_timer.setSingleShot(true);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &ProgressRelay::pass);
    m_shared->relay = this;
    m_progress = std::make_shared<Progress>([shared = m_shared](double fraction, const QString &stage) {
        const std::lock_guard lock(shared->mutex);
        shared->latest = std::make_pair(fraction, stage);
        if (!shared->relay || std::exchange(shared->isAnnounced, true))
            return;
        // Under the lock, which the relay takes before it goes.
        ProgressRelay *relay = shared->relay;
        QMetaObject::invokeMethod(
            relay, [relay] { relay->m_timer.start(); }, Qt::QueuedConnection);
    });
}

ProgressRelay::~ProgressRelay()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->relay = nullptr;
}

void ProgressRelay::pass()
{
    std::optional<std::pair<double, QString>> latest;
    {
        const std::lock_guard lock(m_shared->mutex);
        latest = std::exchange(m_shared->latest, std::nullopt);
        m_shared->isAnnounced = false;
    }
    if (latest)
        Q_EMIT progressed(latest->first, latest->second);
}

} // namespace pitchdesk
