// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonetimeline.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <cmath>

namespace pitchdesk {

namespace {

constexpr int sideMargin = 24;
constexpr int labelRows = 3;
constexpr int leastDays = 14; ///< that the line shows, so that a day stays a small step

} // namespace

MilestoneTimeline::MilestoneTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize MilestoneTimeline::sizeHint() const
{
    return {480, fontMetrics().height() * (labelRows + 3) + 40};
}

QSize MilestoneTimeline::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int MilestoneTimeline::axisY() const
{
    return fontMetrics().height() * labelRows + 22;
}

void MilestoneTimeline::setPoints(std::vector<TimelinePoint> points, const QDate &today)
{
    std::erase_if(points, [](const TimelinePoint &point) { return !point.first.isValid(); });
    std::ranges::stable_sort(points, {}, &TimelinePoint::first);
    m_points = std::move(points);
    m_shift = {};
    m_today = today;
    m_from = {};
    m_until = {};
    QStringList sentences;
    for (const TimelinePoint &point : m_points) {
        m_from = m_from.isValid() ? std::min(m_from, point.first) : point.first;
        m_until = m_until.isValid() ? std::max(m_until, point.last) : point.last;
        sentences.append(QLocale().toString(point.first, QLocale::ShortFormat) + u' ' + point.label);
    }
    if (m_from.isValid())
        m_until = std::max(m_until, m_from.addDays(leastDays));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    update();
}

void MilestoneTimeline::setCurrent(qint64 key)
{
    m_current = key;
    update();
}

double MilestoneTimeline::xOf(const QDate &date) const
{
    return sideMargin + dayWidth() * double(m_from.daysTo(date));
}

double MilestoneTimeline::dayWidth() const
{
    return (width() - 2.0 * sideMargin) / double(std::max<qint64>(1, m_from.daysTo(m_until)));
}

int MilestoneTimeline::indexOf(qint64 key) const
{
    const auto found = std::ranges::find(m_points, key, &TimelinePoint::key);
    return found == m_points.end() ? -1 : int(found - m_points.begin());
}

QPoint MilestoneTimeline::positionOf(qint64 key) const
{
    const int index = indexOf(key);
    return index < 0 ? QPoint() : QPoint(int(std::lround(xOf(firstOf(size_t(index))))), axisY());
}

QString MilestoneTimeline::tipOf(qint64 key) const
{
    const int index = indexOf(key);
    return index < 0 ? QString() : m_points[size_t(index)].tip;
}

QDate MilestoneTimeline::firstOf(size_t index) const
{
    return m_shift.index == int(index) ? m_shift.date : m_points[index].first;
}

/// Puts every label into the lowest row where it covers no other.
void MilestoneTimeline::place()
{
    m_placed.clear();
    std::vector<double> taken(labelRows, -1e9);
    const int line = fontMetrics().height();
    for (size_t i = 0; i < m_points.size(); ++i) {
        const TimelinePoint &point = m_points[i];
        const double left = xOf(firstOf(i));
        const double right = std::max(left + 10, xOf(point.last));
        Placed placed;
        placed.mark = QRectF(left - 5, axisY() - 5, point.first == point.last ? 10 : right - left, 10);
        const double textWidth = std::min(fontMetrics().horizontalAdvance(point.label) + 4.0, width() / 3.0);
        const double start = std::clamp(placed.mark.center().x() - textWidth / 2, 2.0,
                                        std::max(2.0, width() - textWidth - 2));
        placed.row = -1;
        for (int row = 0; row < labelRows && placed.row < 0; ++row) {
            if (taken[size_t(row)] + 8 <= start)
                placed.row = row;
        }
        if (placed.row >= 0) {
            taken[size_t(placed.row)] = start + textWidth;
            placed.text = QRectF(start, axisY() - 14 - (placed.row + 1) * line, textWidth, line);
        }
        m_placed.push_back(placed);
    }
}

void MilestoneTimeline::paintMonths(QPainter &painter) const
{
    const ThemeColours colours = themeColours(palette());
    const int line = fontMetrics().height();
    double free = -1e9;
    for (QDate month(m_from.year(), m_from.month(), 1); month <= m_until; month = month.addMonths(1)) {
        if (month < m_from)
            continue;
        const double x = xOf(month);
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, axisY() + 4), QPointF(x, axisY() + 10));
        const QString name = month.month() == 1 || free < 0
            ? QLocale().toString(month, QStringLiteral("yyyy-MM"))
            : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double textWidth = fontMetrics().horizontalAdvance(name);
        if (x - textWidth / 2 < free + 8 || x + textWidth / 2 > width())
            continue;
        free = x + textWidth / 2;
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x - textWidth / 2, axisY() + 10, textWidth + 2, line), int(Qt::AlignLeft), name);
    }
}

void MilestoneTimeline::paintPoint(QPainter &painter, size_t index) const
{
    const ThemeColours colours = themeColours(palette());
    const TimelinePoint &point = m_points[index];
    const Placed &placed = m_placed[index];
    const bool isPast = point.last < m_today;
    const bool isCurrent = point.key == m_current;
    if (placed.row >= 0) {
        painter.setPen(QPen(colours.border, 1));
        painter.drawLine(QPointF(placed.mark.center().x(), placed.text.bottom()),
                         QPointF(placed.mark.center().x(), axisY() - 6));
        QFont font = this->font();
        font.setBold(isCurrent);
        painter.setFont(font);
        painter.setPen(isCurrent ? colours.accent : isPast ? colours.muted : palette().color(QPalette::Text));
        painter.drawText(placed.text, int(Qt::AlignCenter),
                         painter.fontMetrics().elidedText(point.label, Qt::ElideRight, int(placed.text.width())));
    }
    painter.setPen(QPen(isPast ? colours.muted : colours.accent, 2));
    painter.setBrush(isPast ? palette().color(QPalette::Base) : colours.accent);
    const QRectF mark = isCurrent ? placed.mark.adjusted(-2, -2, 2, 2) : placed.mark;
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
}

/// Under the months, as wide as there is room between the two marks. A step that is being moved says its new day there.
void MilestoneTimeline::paintBetween(QPainter &painter, size_t index) const
{
    const ThemeColours colours = themeColours(palette());
    const int top = axisY() + 12 + fontMetrics().height();
    painter.setFont(font());
    if (m_shift.index == int(index)) {
        const QString date = dateWithDayText(m_shift.date);
        const double textWidth = fontMetrics().horizontalAdvance(date) + 4.0;
        const double start = std::clamp(m_placed[index].mark.center().x() - textWidth / 2, 2.0,
                                        std::max(2.0, width() - textWidth - 2));
        painter.setPen(colours.accent);
        painter.drawText(QRectF(start, top, textWidth, fontMetrics().height()), int(Qt::AlignCenter), date);
        return;
    }
    size_t before = index; // the last step before that is dated to the day too
    while (before > 0 && (before == index || !m_points[before].canMove))
        --before;
    if (before == index || !m_points[before].canMove || m_shift.index >= 0 || m_points[index].between.isEmpty())
        return;
    const double left = m_placed[before].mark.center().x();
    const double right = m_placed[index].mark.center().x();
    if (fontMetrics().horizontalAdvance(m_points[index].between) > right - left - 8)
        return;
    painter.setPen(colours.muted);
    painter.drawText(QRectF(left, top, right - left, fontMetrics().height()), int(Qt::AlignCenter),
                     m_points[index].between);
}

void MilestoneTimeline::paintToday(QPainter &painter) const
{
    if (m_today < m_from || m_today > m_until)
        return;
    const ThemeColours colours = themeColours(palette());
    const double x = xOf(m_today);
    painter.setPen(QPen(colours.stop, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, 4), QPointF(x, axisY() + 12));
    painter.setPen(colours.stop);
    painter.drawText(QRectF(x + 4, 0, 120, fontMetrics().height()), int(Qt::AlignLeft), tr("Today"));
}

void MilestoneTimeline::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    place();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColours(palette()).border, 2));
    painter.drawLine(QPointF(sideMargin / 2.0, axisY()), QPointF(width() - sideMargin / 2.0, axisY()));
    paintMonths(painter);
    paintToday(painter);
    for (size_t i = 0; i < m_points.size(); ++i) {
        paintPoint(painter, i);
        paintBetween(painter, i);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

int MilestoneTimeline::pointAt(const QPointF &position) const
{
    for (size_t i = 0; i < m_placed.size(); ++i) {
        if (m_placed[i].mark.adjusted(-4, -6, 4, 6).contains(position) || m_placed[i].text.contains(position))
            return int(i);
    }
    return -1;
}

void MilestoneTimeline::mousePressEvent(QMouseEvent *event)
{
    place();
    const int index = pointAt(event->position());
    if (index < 0)
        return;
    const TimelinePoint point = m_points[size_t(index)];
    if (event->button() == Qt::LeftButton && point.canMove)
        m_shift = {index, point.first, event->position().x(), true, false};
    Q_EMIT chosen(point.key);
}

void MilestoneTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_shift.index < 0 || !m_shift.byMouse || !(event->buttons() & Qt::LeftButton))
        return;
    const double distance = event->position().x() - m_shift.pressedAt;
    m_shift.hasMoved = m_shift.hasMoved || std::abs(distance) >= QApplication::startDragDistance();
    if (!m_shift.hasMoved)
        return;
    m_shift.date = m_points[size_t(m_shift.index)].first.addDays(std::lround(distance / dayWidth()));
    update();
}

void MilestoneTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_shift.byMouse)
        finishShift();
}

void MilestoneTimeline::keyPressEvent(QKeyEvent *event)
{
    const int days = event->modifiers() & Qt::ShiftModifier ? 7 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return shiftByKey(-days);
    case Qt::Key_Right:
        return shiftByKey(days);
    case Qt::Key_Up:
        return chooseBeside(-1);
    case Qt::Key_Down:
        return chooseBeside(1);
    case Qt::Key_Escape:
        if (m_shift.index >= 0)
            return cancelShift();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MilestoneTimeline::keyReleaseEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && !event->isAutoRepeat() && m_shift.index >= 0 && !m_shift.byMouse)
        finishShift();
    else
        QWidget::keyReleaseEvent(event);
}

void MilestoneTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (indexOf(m_current) < 0 && !m_points.empty())
        Q_EMIT chosen(m_points.front().key);
}

void MilestoneTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_shift.index >= 0 && !m_shift.byMouse)
        finishShift(); // the key is let go elsewhere
}

void MilestoneTimeline::chooseBeside(int step)
{
    const int index = indexOf(m_current) + step;
    if (m_shift.index < 0 && index >= 0 && index < int(m_points.size()))
        Q_EMIT chosen(m_points[size_t(index)].key);
}

void MilestoneTimeline::shiftByKey(int days)
{
    const int index = indexOf(m_current);
    if (index < 0 || !m_points[size_t(index)].canMove || (m_shift.index >= 0 && m_shift.byMouse))
        return;
    if (m_shift.index != index)
        m_shift = {index, m_points[size_t(index)].first, 0, false, true};
    m_shift.date = m_shift.date.addDays(days);
    update();
}

/// The step stays where it was put until newer points come.
void MilestoneTimeline::finishShift()
{
    const Shift done = m_shift;
    if (done.index < 0)
        return;
    m_shift.byMouse = false;
    const TimelinePoint &point = m_points[size_t(done.index)];
    if (done.hasMoved && done.date.isValid() && done.date != point.first)
        Q_EMIT moved(point.key, done.date);
    else
        cancelShift();
}

void MilestoneTimeline::cancelShift()
{
    m_shift = {};
    update();
}

bool MilestoneTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = pointAt(help->pos());
        if (index >= 0) {
            QToolTip::showText(help->globalPos(), m_points[size_t(index)].tip, this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace pitchdesk
