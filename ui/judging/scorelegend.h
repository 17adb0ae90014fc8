// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pitchdesk {

/// The marks of the score states with their names.
class ScoreLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the samples out in lines of a width; paints them when a painter is given. The height taken.
    int lay(int width, QPainter *painter) const;
};

} // namespace pitchdesk
