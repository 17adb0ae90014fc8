// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace pitchdesk {

class Desk;

/// What stands in the status bar: read-only mark, when something was saved and backed up last, running work.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(Desk &desk, QStatusBar &bar);

    /// A sentence about what has just been done; it goes away by itself.
    void say(const QString &sentence);
    void retranslate();

private:
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString backupText() const;

    Desk &m_desk;
    QStatusBar &m_bar;
    QLabel *m_readOnly;
    QLabel *m_operator;
    QLabel *m_saved;
    QLabel *m_backup;
};

} // namespace pitchdesk
