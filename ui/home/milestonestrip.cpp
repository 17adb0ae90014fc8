// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/milestonestrip.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int lineY = 10;
constexpr int dotRadius = 6;
constexpr int textTop = 24;
constexpr int columnGap = 12;

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString tipOf(const StripStep &step)
{
    QStringList lines {step.name, step.when, step.distance};
    lines.append(step.details);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Draws a text in at most two lines, the second one elided; returns the height that they take.
int drawTwoLines(QPainter &painter, const QRect &room, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room.width());
    const int split = first.textStart() + first.textLength();
    layout.endLayout();
    painter.drawText(QPoint(room.left(), room.top() + metrics.ascent()), text.left(split).trimmed());
    if (split >= text.size())
        return metrics.lineSpacing();
    const QString second = metrics.elidedText(text.mid(split), Qt::ElideRight, room.width());
    painter.drawText(QPoint(room.left(), room.top() + metrics.lineSpacing() + metrics.ascent()), second);
    return 2 * metrics.lineSpacing();
}

} // namespace

MilestoneStrip::MilestoneStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MilestoneStrip::setSteps(std::vector<StripStep> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const StripStep &step : m_steps)
        spoken.append(QStringList {step.name, step.when, step.distance}.join(QStringLiteral(", ")));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize MilestoneStrip::sizeHint() const
{
    const int names = QFontMetrics(bolder(font())).lineSpacing() * 2;
    const int rest = QFontMetrics(smaller(font())).lineSpacing() * 3;
    return {QFontMetrics(font()).averageCharWidth() * 80, textTop + names + rest + 4};
}

QSize MilestoneStrip::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 30, sizeHint().height()};
}

std::pair<size_t, size_t> MilestoneStrip::visibleRange() const
{
    const int columnWidth = QFontMetrics(font()).averageCharWidth() * 15 + columnGap;
    const size_t fitting = std::clamp<size_t>(size_t(std::max(1, width() / columnWidth)), 1,
                                              std::max<size_t>(1, m_steps.size()));
    const auto next = std::find_if(m_steps.begin(), m_steps.end(), [](const StripStep &step) { return step.isNext; });
    const auto nextIndex = size_t(std::distance(m_steps.begin(), next));
    const size_t wanted = nextIndex > fitting / 2 ? nextIndex - fitting / 2 : 0;
    const size_t first = std::min(wanted, m_steps.size() - std::min(fitting, m_steps.size()));
    return {first, std::min(m_steps.size(), first + fitting)};
}

QRectF MilestoneStrip::columnOf(size_t position, size_t count) const
{
    const double columnWidth = double(width()) / double(std::max<size_t>(1, count));
    return {double(position) * columnWidth, 0, columnWidth, double(height())};
}

void MilestoneStrip::paintStep(QPainter &painter, const StripStep &step, const QRectF &column, bool isLast) const
{
    const ThemeColours colours = themeColours(palette());
    const QColor tone = step.isNext ? colours.accent : step.isPast ? colours.muted : palette().text().color();
    const QPointF dot(column.left() + dotRadius + 1, lineY);
    painter.setPen(QPen(step.isPast ? colours.muted : colours.border, 2));
    if (!isLast)
        painter.drawLine(QPointF(dot.x() + dotRadius + 3, lineY), QPointF(column.right() - 3, lineY));
    painter.setPen(QPen(step.isPast || step.isNext ? tone : colours.muted, 2));
    painter.setBrush(step.isPast || step.isNext ? tone : palette().base().color());
    painter.drawEllipse(dot, dotRadius - 1, dotRadius - 1);
    if (step.isPast) {
        painter.setPen(QPen(palette().base().color(), 1.6));
        painter.drawPolyline(QPolygonF {dot + QPointF(-2.6, 0.2), dot + QPointF(-0.6, 2.2), dot + QPointF(2.8, -2)});
    }
    const QRect room = QRectF(column.left(), textTop, column.width() - columnGap, column.height() - textTop).toRect();
    painter.setFont(step.isNext ? bolder(font()) : font());
    painter.setPen(tone);
    const int nameHeight = drawTwoLines(painter, room, step.name);
    painter.setFont(smaller(font()));
    painter.setPen(colours.muted);
    QRect used;
    QRect rest(room.left(), room.top() + nameHeight + 2, room.width(), room.height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, step.when, &used);
    rest.setTop(used.bottom() + 1);
    painter.setPen(step.isNext ? colours.accent : colours.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, step.distance);
}

void MilestoneStrip::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = visibleRange();
    for (size_t i = first; i < last; ++i)
        paintStep(painter, m_steps[i], columnOf(i - first, last - first), i + 1 == m_steps.size());
}

bool MilestoneStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_steps.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [first, last] = visibleRange();
    const size_t column = size_t(std::max(0, help->pos().x())) * (last - first) / size_t(std::max(1, width()));
    if (first + column < last)
        QToolTip::showText(help->globalPos(), tipOf(m_steps[first + column]), this);
    return true;
}

void MilestoneStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace pitchdesk
