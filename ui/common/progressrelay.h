// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace pitchdesk {

/// Carries what a worker reports to its Progress over to the thread of the window, at most every 50 ms; the last
/// report always arrives. The Progress may outlive the relay, whose signals then end.
class ProgressRelay : public QObject
{
    Q_OBJECT

public:
    explicit ProgressRelay(QObject *parent = nullptr);
    ~ProgressRelay() override;

    /// To be given to the work; share it with the worker for as long as that runs.
    [[nodiscard]] std::shared_ptr<Progress> progress() const { return m_progress; }
    void cancel() { m_progress->cancel(); }

Q_SIGNALS:
    /// `fraction` in 0…1, `stage` a key such as "import.reading".
    void progressed(double fraction, const QString &stage);

private:
    struct Shared;
    void pass();

    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
};

} // namespace pitchdesk
