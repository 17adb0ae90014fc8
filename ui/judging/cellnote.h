// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace pitchdesk {

/// A sentence that stands at the cell which it is about, until the next key. It takes no focus.
class CellNote : public QFrame
{
    Q_OBJECT

public:
    explicit CellNote(QWidget *parent);

    /// Below the cell, or above it where there is no room.
    void showAt(const QRect &cell, const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_label;
};

} // namespace pitchdesk
