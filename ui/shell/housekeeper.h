// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QObject>

#include <memory>

namespace pitchdesk {

class Desk;
class ProgressRelay;

/// The work that follows the opening of a file and must not delay its first picture: the day's backup, posted before
/// anything else can be written, and the check of the whole file.
class Housekeeper : public QObject
{
    Q_OBJECT

public:
    explicit Housekeeper(Desk &desk, QObject *parent = nullptr);
    ~Housekeeper() override;

    /// Starts what the open file needs. Called once after it was first painted.
    void start();
    void backUpNow();
    void checkNow();

Q_SIGNALS:
    void backedUp(const QString &path);
    void backupFailed(const pitchdesk::Error &error);
    void checked(const pitchdesk::CheckReport &report);
    void checkFailed(const pitchdesk::Error &error);
    /// A job began; `relay` tells how far it is and stops it, and is null for one that cannot be stopped.
    void jobStarted(const QString &what, pitchdesk::ProgressRelay *relay);
    void jobEnded();

private:
    void cancelCheck();

    Desk &m_desk;
    std::unique_ptr<ProgressRelay> m_checkRelay; ///< of the check that is under way
};

} // namespace pitchdesk
