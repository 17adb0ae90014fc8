// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/barrow.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int side = 8;
constexpr int barHeight = 6;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

BarRow::BarRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setContent(const QString &name, const QString &detail, int value, int target, const QString &figures)
{
    m_name = name;
    m_detail = detail;
    m_figures = figures;
    m_value = value;
    m_target = target;
    setAccessibleName(QStringList {name, figures}.join(QStringLiteral(", ")));
    setToolTip(detail.isEmpty() ? name : QString(name + u'\n' + detail));
    update();
}

QSize BarRow::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 40, metrics.height() + barHeight + 14};
}

QSize BarRow::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 20, sizeHint().height()};
}

void BarRow::paintBar(QPainter &painter, const QRectF &track) const
{
    const ThemeColours colours = themeColours(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    const double part = std::clamp(double(m_value) / m_target, 0.0, 1.0);
    if (part <= 0)
        return;
    QRectF filled = track;
    filled.setWidth(std::max(double(barHeight), track.width() * part));
    painter.setBrush(m_value >= m_target ? colours.good : colours.accent);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(palette().alternateBase());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect inner = rect().adjusted(side, 4, -side, -4);
    const QFontMetrics metrics(font());
    const QFontMetrics small(smaller(font()));
    const int figuresWidth = small.horizontalAdvance(m_figures) + 12;
    const QRect line(inner.left(), inner.top(), inner.width(), metrics.height());

    painter.setPen(palette().text().color());
    const int room = line.width() - figuresWidth;
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, room);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int nameWidth = metrics.horizontalAdvance(name) + 10;
    painter.setFont(smaller(font()));
    painter.setPen(colours.muted);
    if (room - nameWidth > small.averageCharWidth() * 6) {
        painter.drawText(line.adjusted(nameWidth, 0, -figuresWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(m_detail, Qt::ElideRight, room - nameWidth));
    }
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_figures);
    if (m_target > 0)
        paintBar(painter, QRectF(inner.left(), line.bottom() + 4, inner.width(), barHeight));
}

void BarRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BarRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pitchdesk
