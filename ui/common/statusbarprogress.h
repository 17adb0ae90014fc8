// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace pitchdesk {

class ProgressRelay;

/// The job that runs now, for the status bar or below what it changes: what it does, how far it is, and a button that stops it. A job shorter
/// than 100 ms never appears.
class StatusBarProgress : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBarProgress(QWidget *parent = nullptr);
    /// Begins the object names of its parts, where there is more than one in a window.
    void setNames(const QString &prefix);

    /// Shows a job; `what` is a phrase such as "Importing proposals".
    void start(const QString &what, bool canBeCancelled = true);
    /// A fraction in 0…1; below 0 = nobody knows how far.
    void setFraction(double fraction);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Follows a relay and cancels its work when the button is pressed.
    void follow(ProgressRelay &relay);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitHeight();

    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_delay;
    bool m_running = false;
};

} // namespace pitchdesk
