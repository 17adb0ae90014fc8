// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartfonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace m = chartmetrics;

QList<QLineF> hatching(const QRectF &rect, double distance)
{
    QList<QLineF> strokes;
    if (rect.isEmpty() || distance <= 0)
        return strokes;
    // Each stroke is the part inside the rectangle of x - rect.left() = offset - (y - rect.top()).
    const double end = rect.width() + rect.height();
    for (double offset = distance; offset < end; offset += distance) {
        const double top = std::max(0.0, offset - rect.width());
        const double bottom = std::min(rect.height(), offset);
        strokes << QLineF(rect.left() + offset - top, rect.top() + top, rect.left() + offset - bottom,
                          rect.top() + bottom);
    }
    return strokes;
}

ChartOverlay::ChartOverlay(QGraphicsItem *parent, const ChartPanel &panel, const ChartTexts &texts, ChartKind kind,
                           const ChartTheme &theme, const ChartGeometry &geometry, const QSizeF &size)
    : QGraphicsItem(parent)
    , m_bars(panel.bars.begin(), panel.bars.begin() + geometry.bars)
    , m_texts(texts)
    , m_kind(kind)
    , m_theme(theme)
    , m_geometry(geometry)
    , m_size(size)
    , m_font(chartFont(texts.language(), m::textSize))
    , m_strongFont(chartFont(texts.language(), m::textSize, QFont::Bold))
    , m_noteFont(chartFont(texts.language(), m::noteSize))
{
    setZValue(10);
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < m_geometry.bars; ++bar) {
        if (m_geometry.isUpright)
            paintUprightBar(painter, bar);
        else
            paintLyingBar(painter, bar);
    }
    if (m_kind == ChartKind::Ranking)
        paintCut(painter);
    paintTicks(painter);
    paintAxisTitles(painter);
}

void ChartOverlay::paintTicks(QPainter *painter) const
{
    painter->setFont(m_noteFont);
    painter->setPen(m_theme.muted);
    const AxisRange &range = m_geometry.range;
    const int ticks = int(std::floor((range.maximum - range.minimum) / range.step + 1e-9));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double value = range.minimum + tick * range.step;
        const double place = m_geometry.along(value);
        const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
        const QString words = isWhole ? m_texts.language().number(qint64(std::llround(value)))
                                      : m_texts.language().number(value, 2);
        if (m_geometry.isUpright)
            painter->drawText(QRectF(0, place - 8, m_geometry.plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                              words);
        else
            painter->drawText(QRectF(place - 40, m_geometry.plot.bottom() + 4, 80, 16), Qt::AlignCenter, words);
    }
}

QRectF ChartOverlay::barRect(int bar) const
{
    const double thickness = m_geometry.room() * barShare;
    const double start = m_geometry.along(m_geometry.range.minimum);
    const double end = m_geometry.along(m_bars[size_t(bar)].value);
    const double edge = m_geometry.across(bar) - thickness / 2;
    return m_geometry.isUpright ? QRectF(edge, end, thickness, start - end)
                                : QRectF(start, edge, end - start, thickness);
}

void ChartOverlay::paintLyingBar(QPainter *painter, int bar) const
{
    const ChartBar &value = m_bars[size_t(bar)];
    const bool isFinalist = value.mark == DecisionResult::Finalist;
    const QRectF &plot = m_geometry.plot;
    const double top = m_geometry.across(bar) - m_geometry.room() / 2;
    const QRectF row(0, top, m_size.width(), m_geometry.room());

    const bool isDrawn = m_kind != ChartKind::Ranking || value.rank > 0;
    if (isDrawn && value.mark == DecisionResult::Reserve) {
        painter->setPen(QPen(m_theme.card, 2));
        painter->drawLines(hatching(barRect(bar), 7));
    }
    if (isDrawn)
        paintWhisker(painter, value, m_geometry.across(bar));

    const QFont &labelFont = isFinalist ? m_strongFont : m_font;
    painter->setFont(labelFont);
    painter->setPen(m_theme.text);
    const QRectF labelRect(m::padding, row.top(), plot.left() - m::padding - 8, row.height());
    painter->drawText(labelRect, Qt::AlignRight | Qt::AlignVCenter,
                      elidedChartText(m_texts.barLabel(value), labelFont, labelRect.width()));

    if (m_kind == ChartKind::Ranking) {
        const double valueLeft = plot.right() + 8;
        painter->drawText(QRectF(valueLeft, row.top(), m_size.width() - valueLeft - m::padding, row.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, m_texts.barValue(value));
        if (isDrawn && value.mark && value.mark != DecisionResult::NotSelected) {
            const QRectF markRect(plot.right() + 46, row.top(), m_size.width() - plot.right() - 46 - m::padding,
                                  row.height());
            painter->drawText(markRect, Qt::AlignLeft | Qt::AlignVCenter,
                              elidedChartText(m_texts.mark(value.mark), labelFont, markRect.width()));
        }
        return;
    }
    painter->drawText(QRectF(m_geometry.along(value.value) + 6, row.top(), 60, row.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, m_texts.barValue(value));
}

void ChartOverlay::paintUprightBar(QPainter *painter, int bar) const
{
    const ChartBar &value = m_bars[size_t(bar)];
    const QRectF &plot = m_geometry.plot;
    const double left = m_geometry.across(bar) - m_geometry.room() / 2;
    painter->setFont(m_font);
    painter->setPen(m_theme.text);
    painter->drawText(QRectF(left, plot.bottom() + 4, m_geometry.room(), 18), Qt::AlignCenter,
                      elidedChartText(m_texts.barLabel(value), m_font, m_geometry.room()));
    const bool isFew = m_geometry.bars <= 12;
    if (isFew) {
        painter->drawText(QRectF(left, m_geometry.along(value.value) - 18, m_geometry.room(), 16), Qt::AlignCenter,
                          m_texts.barValue(value));
    }
}

void ChartOverlay::paintWhisker(QPainter *painter, const ChartBar &bar, double middle) const
{
    if (!bar.low || !bar.high)
        return;
    const double low = m_geometry.along(std::max(*bar.low, m_geometry.range.minimum));
    const double high = m_geometry.along(std::min(*bar.high, m_geometry.range.maximum));
    const QList<QLineF> strokes {
        {low, middle, high, middle}, {low, middle - 4, low, middle + 4}, {high, middle - 4, high, middle + 4}};
    // A halo of the card's colour keeps the line readable on any bar.
    painter->setPen(QPen(m_theme.card, 3.2));
    painter->drawLines(strokes);
    painter->setPen(QPen(m_theme.text, 1.4));
    painter->drawLines(strokes);
}

void ChartOverlay::paintCut(QPainter *painter) const
{
    const auto markOf = [this](size_t bar) { return m_bars[bar].mark.value_or(DecisionResult::NotSelected); };
    QList<double> cuts;
    for (size_t bar = 1; bar < m_bars.size(); ++bar) {
        if (markOf(bar) != markOf(bar - 1))
            cuts << m_geometry.across(int(bar)) - m_geometry.room() / 2;
    }
    // More changes than this: decisions that do not follow the ranks, where a line would mislead.
    if (cuts.size() > 2)
        return;
    painter->setPen(QPen(m_theme.muted, 1, Qt::DashLine));
    for (const double y : std::as_const(cuts))
        painter->drawLine(QLineF(m::padding, y, m_size.width() - m::padding, y));
}

void ChartOverlay::paintAxisTitles(QPainter *painter) const
{
    const QRectF &plot = m_geometry.plot;
    painter->setFont(m_noteFont);
    painter->setPen(m_theme.muted);
    const QString below = m_geometry.isUpright ? m_texts.categoryAxis() : m_texts.valueAxis();
    painter->drawText(QRectF(plot.left(), plot.bottom() + 24, plot.width(), 16), Qt::AlignCenter, below);
    if (!m_geometry.isUpright)
        return;
    painter->save();
    painter->translate(m::padding + 6, plot.center().y());
    painter->rotate(-90);
    painter->drawText(QRectF(-plot.height() / 2, -8, plot.height(), 16), Qt::AlignCenter, m_texts.valueAxis());
    painter->restore();
}

} // namespace pitchdesk
