// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttexts.h"
#include "ui/charts/charttheme.h"

#include <QGraphicsScene>

namespace pitchdesk {

/// How a chart is to be drawn.
struct ChartStyle {
    DocumentLanguage language {Language::English};
    ChartTheme theme = ChartTheme::light();
    QString zone = QStringLiteral("UTC"); ///< IANA zone of the as-of date
};

/// A chart laid out on a page: title, legend, one panel per challenge on a grid, source and as-of date. The page is
/// as wide as asked for and as tall as it needs; the scene's rectangle is the page. GUI thread only.
class ChartScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Draws anew, `columns` panels beside each other, on a page `width` logical pixels wide (at least 420).
    void draw(const ChartData &data, const ChartStyle &style, double width, int columns);
    /// Where a page may be cut without cutting a panel: the lower edges of the rows of panels, in order.
    [[nodiscard]] const QList<double> &rowEdges() const { return m_rowEdges; }

private:
    double drawHeading(const ChartData &data, const ChartTexts &texts, const ChartTheme &theme, double width);
    double drawLegend(const ChartTexts &texts, const ChartTheme &theme, double top, double width);
    double drawPanels(const ChartData &data, const ChartTexts &texts, const ChartTheme &theme, double top, double width,
                      int columns);

    QList<double> m_rowEdges;
};

/// How many panels stand side by side on a page of that width.
[[nodiscard]] int columnsFor(const ChartData &data, double width);
/// The page on which a chart goes into a file: wider where there are more panels.
[[nodiscard]] double exportWidth(const ChartData &data);

} // namespace pitchdesk
