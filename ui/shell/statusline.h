// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace pitchdesk {

class Desk;
class ProgressRelay;
class StatusBarProgress;

/// What stands in the status bar: read-only mark, when something was saved and backed up last, running work.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(Desk &desk, QStatusBar &bar);

    /// A sentence about what has just been done; it goes away by itself.
    void say(const QString &sentence);
    /// Shows a job until endJob(); one that lasts less than a blink is never seen. `relay` may be null.
    void startJob(const QString &what, pitchdesk::ProgressRelay *relay);
    void endJob();
    void retranslate();

private:
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString backupText() const;

    Desk &m_desk;
    QStatusBar &m_bar;
    StatusBarProgress *m_job;
    QLabel *m_readOnly;
    QLabel *m_operator;
    QLabel *m_saved;
    QLabel *m_backup;
};

} // namespace pitchdesk
