// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartbars.h"
#include "ui/charts/charttexts.h"

#include <QFont>
#include <QGraphicsItem>

namespace pitchdesk {

/// What Qt Charts does not draw on a panel: labels that fit, figures as the language writes them, whiskers, the pattern of reserves, the words
/// of the cut and the titles of the axes.
class ChartOverlay final : public QGraphicsItem
{
public:
    ChartOverlay(QGraphicsItem *parent, const ChartPanel &panel, const ChartTexts &texts, ChartKind kind,
                 const ChartTheme &theme, const ChartGeometry &geometry, const QSizeF &size);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLyingBar(QPainter *painter, int bar) const;
    void paintUprightBar(QPainter *painter, int bar) const;
    void paintWhisker(QPainter *painter, const ChartBar &bar, double middle) const;
    void paintCut(QPainter *painter) const;
    void paintTicks(QPainter *painter) const;
    void paintAxisTitles(QPainter *painter) const;
    [[nodiscard]] QRectF barRect(int bar) const;

    std::vector<ChartBar> m_bars; ///< those that are drawn
    ChartTexts m_texts;
    ChartKind m_kind;
    ChartTheme m_theme;
    ChartGeometry m_geometry;
    QSizeF m_size;
    QFont m_font;
    QFont m_strongFont;
    QFont m_noteFont;
};

/// The strokes of a 45° hatching inside a rectangle.
[[nodiscard]] QList<QLineF> hatching(const QRectF &rect, double distance);

} // namespace pitchdesk
