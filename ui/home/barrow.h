// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pitchdesk {

/// A line with a name, how far it has come as a bar, and the figures in words. A click goes to its record.
class BarRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BarRow(QWidget *parent = nullptr);

    /// `target` 0: no bar's end is known, so none is drawn.
    void setContent(const QString &name, const QString &detail, int value, int target, const QString &figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &track) const;

    QString m_name;
    QString m_detail;
    QString m_figures;
    int m_value = 0;
    int m_target = 0;
};

} // namespace pitchdesk
