// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QObject>

#include <memory>

namespace pitchdesk {

class Desk;

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
    /// A job began (its words are given) or ended (empty).
    void busyChanged(const QString &words);

private:
    void cancelCheck();

    Desk &m_desk;
    std::shared_ptr<Progress> m_checkProgress;
};

} // namespace pitchdesk
