// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "ui/charts/chartfonts.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpanelitem.h"

#include <QFontMetricsF>
#include <QGraphicsTextItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace m = chartmetrics;

namespace {

constexpr double leastPanelWidth = 540;
constexpr double exportPanelWidth = 620;

/// A sample of a bar, as the legend shows it.
class SwatchItem final : public QGraphicsItem
{
public:
    SwatchItem(const QColor &colour, const QColor &card, bool isHatched)
        : m_colour(colour)
        , m_card(card)
        , m_isHatched(isHatched)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, 22, 12}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/) override
    {
        painter->fillRect(boundingRect(), m_colour);
        if (!m_isHatched)
            return;
        painter->setPen(QPen(m_card, 2));
        painter->drawLines(hatching(boundingRect(), 7));
    }

private:
    QColor m_colour;
    QColor m_card;
    bool m_isHatched;
};

class WhiskerItem final : public QGraphicsItem
{
public:
    explicit WhiskerItem(const QColor &colour)
        : m_colour(colour)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, 22, 12}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/) override
    {
        painter->setPen(QPen(m_colour, 1.4));
        painter->drawLines(QList<QLineF> {{1, 6, 21, 6}, {1, 2, 1, 10}, {21, 2, 21, 10}});
    }

private:
    QColor m_colour;
};

} // namespace

int columnsFor(const ChartData &data, double width)
{
    const int fitting = int((width - 2 * m::margin + m::gap) / (leastPanelWidth + m::gap));
    return std::clamp(fitting, 1, std::max(1, int(data.panels.size())));
}

double exportWidth(const ChartData &data)
{
    const size_t panels = data.panels.size();
    if (panels <= 1)
        return 960;
    // Two columns for an event of the usual size; more of them keep the page of a large one from growing too tall.
    const double columns = panels <= 12 ? 2 : std::ceil(std::sqrt(double(panels)));
    return 2 * m::margin + columns * exportPanelWidth + (columns - 1) * m::gap;
}

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

void ChartScene::draw(const ChartData &data, const ChartStyle &style, double width, int columns)
{
    clear();
    m_rowEdges.clear();
    width = std::max(width, 420.0);
    setBackgroundBrush(style.theme.background);
    const ChartTexts texts(style.language, data.kind);
    double y = drawHeading(data, texts, style.theme, width);
    if (data.kind == ChartKind::Ranking)
        y = drawLegend(texts, style.theme, y, width);
    y = drawPanels(data, texts, style.theme, y, width, std::max(1, columns));

    auto *source = addChartText(nullptr, texts.source(data, style.zone), chartFont(style.language, m::noteSize),
                                style.theme.muted, QPointF(m::margin, y), width - 2 * m::margin);
    addItem(source);
    y += source->boundingRect().height() + m::margin * 0.75;
    setSceneRect(0, 0, width, std::ceil(y));
}

double ChartScene::drawHeading(const ChartData &data, const ChartTexts &texts, const ChartTheme &theme, double width)
{
    const double room = width - 2 * m::margin;
    auto *title = addChartText(nullptr, texts.title(), chartFont(texts.language(), m::titleSize, QFont::Bold),
                               theme.text, QPointF(m::margin, m::margin * 0.75), room);
    addItem(title);
    const double below = title->pos().y() + title->boundingRect().height();
    auto *event = addChartText(nullptr, texts.language().text(data.eventName), chartFont(texts.language(), 13),
                               theme.muted, QPointF(m::margin, below), room);
    addItem(event);
    return below + event->boundingRect().height() + 8;
}

double ChartScene::drawLegend(const ChartTexts &texts, const ChartTheme &theme, double top, double width)
{
    const QFont font = chartFont(texts.language(), m::textSize);
    const double lineHeight = QFontMetricsF(font).height() + 4;
    double x = m::margin;
    double y = top;
    const auto place = [&](QGraphicsItem *sample, const QString &words) {
        const double room = QFontMetricsF(font).horizontalAdvance(words) + 2;
        if (x > m::margin && x + 28 + room > width - m::margin) {
            x = m::margin;
            y += lineHeight;
        }
        addItem(sample);
        sample->setPos(x, y + (lineHeight - 4 - 12) / 2);
        addItem(addChartText(nullptr, words, font, theme.text, QPointF(x + 28, y), room));
        x += 28 + room + 22;
    };
    for (const DecisionResult result :
         {DecisionResult::Finalist, DecisionResult::Reserve, DecisionResult::NotSelected}) {
        place(new SwatchItem(theme.markColour(result), theme.background, result == DecisionResult::Reserve),
              texts.mark(result));
    }
    place(new WhiskerItem(theme.text), texts.spreadLegend());
    return y + lineHeight + 10;
}

double ChartScene::drawPanels(const ChartData &data, const ChartTexts &texts, const ChartTheme &theme, double top,
                              double width, int columns)
{
    const double panelWidth = (width - 2 * m::margin - (columns - 1) * m::gap) / columns;
    double y = top;
    for (size_t first = 0; first < data.panels.size(); first += size_t(columns)) {
        const size_t end = std::min(first + size_t(columns), data.panels.size());
        double height = 0;
        for (size_t panel = first; panel < end; ++panel)
            height = std::max(height, panelHeight(data.panels[panel], data.kind));
        for (size_t panel = first; panel < end; ++panel) {
            auto *item = new ChartPanelItem(data.panels[panel], texts, data.kind, theme, QSizeF(panelWidth, height));
            item->setPos(m::margin + double(panel - first) * (panelWidth + m::gap), y);
            addItem(item);
        }
        y += height + m::gap;
        m_rowEdges << y;
    }
    return y;
}

} // namespace pitchdesk
