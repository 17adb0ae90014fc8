// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace pitchdesk {

/// One step on the timeline: the first and last day of the period that is meant.
struct TimelinePoint {
    qint64 key = 0;
    QString label;
    QDate first;
    QDate last;
};

/// A picture of an event's milestones from the first to the last, with months and today's mark. A step known to
/// the day is a dot, a less exact one a bar over its period. A click chooses a step.
class MilestoneTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneTimeline(QWidget *parent = nullptr);

    void setPoints(std::vector<TimelinePoint> points, const QDate &today);
    void setCurrent(qint64 key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        QRectF mark;
        QRectF text;
        int row = 0;
    };
    void place();
    [[nodiscard]] double xOf(const QDate &date) const;
    [[nodiscard]] int axisY() const;
    [[nodiscard]] int pointAt(const QPointF &position) const;
    void paintMonths(QPainter &painter) const;
    void paintPoint(QPainter &painter, size_t index) const;

    std::vector<TimelinePoint> m_points;
    std::vector<Placed> m_placed;
    QDate m_today;
    QDate m_from;
    QDate m_until;
    qint64 m_current = 0;
};

} // namespace pitchdesk
