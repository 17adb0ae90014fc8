// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pitchdesk {

/// A line of a check-list that is still open: an icon, what is looked at, and how it stands. A click goes there.
class CheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight { Needed, Advisable };

    CheckRow(Weight weight, const QString &label, const QString &detail, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Weight m_weight;
    QString m_label;
    QString m_detail;
};

} // namespace pitchdesk
