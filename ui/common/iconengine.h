// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace pitchdesk {

/// Draws an SVG of one colour in the colour that the palette of the program has at that moment, at any size and any
/// device pixel ratio. What is kept is kept by file, size and colour, so nothing is ever out of date.
class IconEngine final : public QIconEngine
{
public:
    /// An invalid colour means the palette's.
    IconEngine(const QString &file, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override;
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;
    /// A square picture of `side` device pixels.
    [[nodiscard]] QPixmap picture(int side, const QColor &colour) const;

    QString m_file;
    QColor m_colour;
};

} // namespace pitchdesk
