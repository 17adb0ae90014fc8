// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonetimeline.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace pitchdesk {

namespace {

constexpr int sideMargin = 24;
constexpr int labelRows = 3;

} // namespace

MilestoneTimeline::MilestoneTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MilestoneTimeline::sizeHint() const
{
    return {480, fontMetrics().height() * (labelRows + 2) + 36};
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
    m_today = today;
    m_from = {};
    m_until = {};
    QStringList sentences;
    for (const TimelinePoint &point : m_points) {
        m_from = m_from.isValid() ? std::min(m_from, point.first) : point.first;
        m_until = m_until.isValid() ? std::max(m_until, point.last) : point.last;
        sentences.append(QLocale().toString(point.first, QLocale::ShortFormat) + u' ' + point.label);
    }
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
    const double span = std::max<qint64>(1, m_from.daysTo(m_until));
    return sideMargin + (width() - 2.0 * sideMargin) * double(m_from.daysTo(date)) / span;
}

/// Puts every label into the lowest row where it covers no other.
void MilestoneTimeline::place()
{
    m_placed.clear();
    std::vector<double> taken(labelRows, -1e9);
    const int line = fontMetrics().height();
    for (const TimelinePoint &point : m_points) {
        const double left = xOf(point.first);
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

void MilestoneTimeline::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    place();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    painter.setPen(QPen(colours.border, 2));
    painter.drawLine(QPointF(sideMargin / 2.0, axisY()), QPointF(width() - sideMargin / 2.0, axisY()));
    paintMonths(painter);
    if (m_today >= m_from && m_today <= m_until) {
        const double x = xOf(m_today);
        painter.setPen(QPen(colours.stop, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 4), QPointF(x, axisY() + 12));
        painter.setPen(colours.stop);
        painter.drawText(QRectF(x + 4, 0, 120, fontMetrics().height()), int(Qt::AlignLeft), tr("Today"));
    }
    for (size_t i = 0; i < m_points.size(); ++i)
        paintPoint(painter, i);
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
    const int index = pointAt(event->position());
    if (index >= 0)
        Q_EMIT chosen(m_points[size_t(index)].key);
}

bool MilestoneTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = pointAt(help->pos());
        if (index >= 0) {
            const TimelinePoint &point = m_points[size_t(index)];
            QToolTip::showText(
                help->globalPos(),
                tr("%1: %2", "date: milestone").arg(QLocale().toString(point.first, QLocale::ShortFormat), point.label),
                this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace pitchdesk
