// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/checkrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int side = 8;
constexpr int picture = 16;

} // namespace

CheckRow::CheckRow(Weight weight, const QString &label, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_weight(weight)
    , m_label(label)
    , m_detail(detail)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString whole = tr("%1: %2", "what is looked at, and how it stands").arg(label, detail);
    setAccessibleName(weight == Weight::Needed ? tr("%1 (needed)").arg(whole) : whole);
    setToolTip(accessibleName());
}

QSize CheckRow::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_label + m_detail) + picture + 4 * side, metrics.height() + 10};
}

QSize CheckRow::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 14, sizeHint().height()};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(palette().alternateBase());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    const bool isNeeded = m_weight == Weight::Needed;
    tintedIcon(isNeeded ? QStringLiteral("warning") : QStringLiteral("info"), isNeeded ? colours.stop : colours.watch)
        .paint(&painter, QRect(inner.left(), inner.center().y() - picture / 2 + 1, picture, picture));
    QRect line = inner.adjusted(picture + side, 0, 0, 0);
    const QFontMetrics metrics(font());
    const QString label = metrics.elidedText(m_label, Qt::ElideRight, line.width());
    painter.setPen(palette().text().color());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
    line.setLeft(line.left() + metrics.horizontalAdvance(label) + side);
    painter.setPen(colours.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_detail, Qt::ElideRight, line.width()));
}

void CheckRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CheckRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pitchdesk
