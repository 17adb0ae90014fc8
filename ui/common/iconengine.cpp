// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"

#include "ui/common/theme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

IconEngine::IconEngine(const QString &file, const QColor &colour)
    : m_file(file)
    , m_colour(colour)
{
}

QColor IconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
}

QPixmap IconEngine::picture(int side, const QColor &colour) const
{
    const QString key = QStringLiteral("pitchdesk/%1/%2/%3").arg(m_file).arg(side).arg(colour.rgba(), 8, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(m_file).render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap drawn = picture(int(std::ceil(side * ratio)), colourFor(mode));
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, drawn);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return side > 0 ? picture(side, colourFor(mode)) : QPixmap();
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state); // `size` is in device pixels already
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("pitchdesk");
}

QString IconEngine::iconName()
{
    return QFileInfo(m_file).baseName();
}

} // namespace pitchdesk
