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
    QString tip;          ///< what is said of it where the mouse rests on it
    QString between;      ///< stands under the line between this step and the one before, where there is room
    bool canMove = false; ///< it is dated to the day
};

/// A picture of an event's milestones from the first to the last, with months and today's mark. A step known to
/// the day is a dot, a less exact one a bar over its period.
///
/// A click chooses a step, and so do Up and Down. A dot that is dragged moves to another day, the current one also with Left and
/// Right by a day, with Shift by a week. moved() tells of it once: when the mouse button or the key is let go. Escape takes it back before.
class MilestoneTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneTimeline(QWidget *parent = nullptr);

    void setPoints(std::vector<TimelinePoint> points, const QDate &today);
    void setCurrent(qint64 key);
    /// Where a step is drawn, in this widget; a null point when there is none. For tests and assistive programs.
    [[nodiscard]] QPoint positionOf(qint64 key) const;
    /// What is said of a step.
    [[nodiscard]] QString tipOf(qint64 key) const;
    /// How far apart two days are drawn.
    [[nodiscard]] double dayWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 key);
    void moved(qint64 key, const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        QRectF mark;
        QRectF text;
        int row = 0;
    };
    /// A step that is on its way to another day.
    struct Shift {
        int index = -1; ///< -1 = none
        QDate date;
        double pressedAt = 0;
        bool byMouse = false;
        bool hasMoved = false; ///< the mouse went far enough to mean it
    };
    void place();
    [[nodiscard]] double xOf(const QDate &date) const;
    [[nodiscard]] int axisY() const;
    [[nodiscard]] int pointAt(const QPointF &position) const;
    [[nodiscard]] int indexOf(qint64 key) const;
    [[nodiscard]] QDate firstOf(size_t index) const;
    void chooseBeside(int step);
    void shiftByKey(int days);
    void finishShift();
    void cancelShift();
    void paintMonths(QPainter &painter) const;
    void paintPoint(QPainter &painter, size_t index) const;
    void paintBetween(QPainter &painter, size_t index) const;
    void paintToday(QPainter &painter) const;

    std::vector<TimelinePoint> m_points;
    std::vector<Placed> m_placed;
    QDate m_today;
    QDate m_from;
    QDate m_until;
    qint64 m_current = 0;
    Shift m_shift;
};

} // namespace pitchdesk
