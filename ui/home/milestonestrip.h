// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace pitchdesk {

/// One step of the event as the strip shows it.
struct StripStep {
    QString name;
    QString when;        ///< its date in words
    QString distance;    ///< "in 12 days · 8 business days", "3 days ago"
    QStringList details; ///< what only the tool tip says
    bool isPast = false;
    bool isNext = false;
};

/// The steps of an event side by side on a line: what is done, what comes next, how long there is.
class MilestoneStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneStrip(QWidget *parent = nullptr);

    void setSteps(std::vector<StripStep> steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The steps that fit, around the next one: first and one past last.
    [[nodiscard]] std::pair<size_t, size_t> visibleRange() const;
    [[nodiscard]] QRectF columnOf(size_t position, size_t count) const;
    void paintStep(QPainter &painter, const StripStep &step, const QRectF &column, bool isLast) const;

    std::vector<StripStep> m_steps;
};

} // namespace pitchdesk
