// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanelitem.h"

#include "ui/charts/chartbars.h"
#include "ui/charts/chartfonts.h"
#include "ui/charts/chartoverlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace pitchdesk {

namespace m = chartmetrics;

namespace {

constexpr double labelShare = 0.36; ///< of the card's width goes to the labels of lying bars
constexpr double valueColumn = 46;  ///< right of the plot

/// As wide as the longer of the words for a finalist and a reserve, which differ much between languages.
double markColumn(const ChartTexts &texts, double panelWidth)
{
    const QFontMetricsF metrics(chartFont(texts.language(), m::textSize, QFont::Bold));
    const double words = std::max(metrics.horizontalAdvance(texts.mark(DecisionResult::Finalist)),
                                  metrics.horizontalAdvance(texts.mark(DecisionResult::Reserve)));
    return std::min(words + 10, panelWidth / 4);
}

} // namespace

ChartPanelItem::ChartPanelItem(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind,
                               const ChartTheme &theme, const QSizeF &size)
    : m_size(size)
    , m_theme(theme)
{
    addHeading(panel, texts, kind);
    if (panel.bars.empty()) {
        addChartText(this, texts.empty(), chartFont(texts.language(), m::textSize), theme.muted,
                     QPointF(m::padding, m::padding + m::headingHeight), size.width() - 2 * m::padding);
        return;
    }
    const ChartGeometry geometry {.plot = plotArea(panel, texts, kind),
                                  .range = valueRange(panel, kind),
                                  .bars = drawnBars(panel, kind),
                                  .isUpright = isUpright(kind)};
    addBarChart(this, panel, kind, theme, geometry, size);
    new ChartOverlay(this, panel, texts, kind, theme, geometry, size);
}

QRectF ChartPanelItem::plotArea(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind) const
{
    const double top = m::padding + m::headingHeight;
    const double height = panelHeight(panel, kind) - top - m::axisHeight - m::padding;
    if (isUpright(kind)) {
        const double left = m::padding + 52;
        return {left, top, m_size.width() - left - m::padding, m_size.height() - top - m::axisHeight - m::padding};
    }
    const double left = m::padding + m_size.width() * labelShare;
    const double right = m::padding + valueColumn
        + (kind == ChartKind::Ranking ? markColumn(texts, m_size.width()) : 0);
    return {left, top, m_size.width() - left - right, height};
}

void ChartPanelItem::addHeading(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind)
{
    const double width = m_size.width() - 2 * m::padding;
    const QFont titleFont = chartFont(texts.language(), m::panelTitleSize, QFont::Bold);
    addChartText(this, elidedChartText(texts.panelTitle(panel), titleFont, width), titleFont, m_theme.text,
                 QPointF(m::padding, m::padding - 4), width);
    addChartText(this, texts.panelNote(panel, drawnBars(panel, kind)), chartFont(texts.language(), m::noteSize),
                 m_theme.muted, QPointF(m::padding, m::padding + 17), width);
}

void ChartPanelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.border, 1));
    painter->setBrush(m_theme.card);
    painter->drawRoundedRect(boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace pitchdesk
