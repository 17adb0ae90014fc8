// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace pitchdesk {

/// A sentence in a bar beside what it is about, with an icon and a button that closes it. Hidden until it says
/// something; errors and successes are told to screen readers.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void showWarning(const QString &sentence);
    void showInfo(const QString &sentence);
    void showSuccess(const QString &sentence);
    /// Hides the bar and forgets what it said.
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say(Tone tone, const QString &sentence);
    void style();
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    Tone m_tone = Tone::Accent;
};

} // namespace pitchdesk
