// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/charttheme.h"

#include <QGraphicsItem>

class QChart;

namespace pitchdesk {

/// One panel: a card with a heading and a chart in it. Fills the size that it is given.
class ChartPanelItem final : public QGraphicsItem
{
public:
    ChartPanelItem(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind, const ChartTheme &theme,
                   const QSizeF &size);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void addHeading(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind);
    [[nodiscard]] QRectF plotArea(const ChartPanel &panel, const ChartTexts &texts, ChartKind kind) const;

    QSizeF m_size;
    ChartTheme m_theme;
};

} // namespace pitchdesk
