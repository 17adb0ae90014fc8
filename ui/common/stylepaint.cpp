// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stylepaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

namespace pitchdesk::stylepaint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The colour, stronger under the mouse and stronger still when pressed.
QColor pressed(const QColor &colour, const QColor &towards, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return colour;
    if (has(option, QStyle::State_Sunken))
        return blended(colour, towards, 0.16);
    return has(option, QStyle::State_MouseOver) ? blended(colour, towards, 0.07) : colour;
}

QColor fieldBorder(const ThemeColours &colours)
{
    return blended(colours.border, colours.muted, 0.4);
}

QColor mainColour(const ThemeColours &colours, const ButtonLook &look)
{
    return look.isDestructive ? colours.stop : colours.accent;
}

/// A fill and, 1 px wide, its edge.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

} // namespace

ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget)
{
    ButtonLook look;
    if (widget) {
        look.isPrimary = widget->property("primary").toBool();
        look.isDestructive = widget->property("destructive").toBool();
        look.isChip = widget->property("chip").toBool();
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
        look.isPrimary = look.isPrimary || button->features.testFlag(QStyleOptionButton::DefaultButton);
        look.isFlat = button->features.testFlag(QStyleOptionButton::Flat);
    } else {
        look.isFlat = has(option, QStyle::State_AutoRaise);
    }
    return look;
}

QColor buttonInk(const QStyleOption &option, const ButtonLook &look)
{
    const ThemeColours colours = themeColours(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (look.isPrimary)
        return colours.onAccent;
    if (look.isDestructive)
        return colours.stop;
    if (has(option, QStyle::State_On) && (look.isChip || look.isFlat))
        return colours.accent;
    return option.palette.color(QPalette::ButtonText);
}

void paintButton(QPainter &painter, const QStyleOption &option, const ButtonLook &look)
{
    const ThemeColours colours = themeColours(option.palette);
    const QRectF rect = option.rect;
    const double radius = look.isChip ? rect.height() / 2 : fieldRadius;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isPrimary && isEnabled) {
        const QColor fill = pressed(mainColour(colours, look), colours.text, option);
        paintPanel(painter, rect, fill, fill, radius);
    } else if (isOn) {
        const QColor fill = pressed(blended(colours.base, colours.accent, 0.14), colours.text, option);
        paintPanel(painter, rect, fill, look.isFlat ? fill : colours.accent, radius);
    } else if (look.isFlat) {
        if (isEnabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)))
            paintPanel(painter, rect, pressed(colours.window, colours.text, option),
                       pressed(colours.window, colours.text, option), radius);
    } else {
        const QColor fill = isEnabled ? pressed(colours.base, colours.text, option) : colours.window;
        paintPanel(painter, rect, fill, isEnabled ? fieldBorder(colours) : colours.border, radius);
    }
    if (has(option, QStyle::State_HasFocus) && isEnabled) {
        if (look.isPrimary)
            paintOutline(painter, rect.adjusted(3, 3, -3, -3), colours.onAccent, 1.5, radius - 2);
        else
            paintOutline(painter, rect, colours.accent, 2, radius);
    }
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isReadOnly = has(option, QStyle::State_ReadOnly);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, option.rect, isEnabled && !isReadOnly ? option.palette.color(QPalette::Base) : colours.window,
               isEnabled && !isReadOnly ? fieldBorder(colours) : colours.border, fieldRadius);
    if (has(option, QStyle::State_HasFocus) && isEnabled)
        paintOutline(painter, option.rect, colours.accent, 2, fieldRadius);
    painter.restore();
}

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double radius)
{
    const double half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QColor &colour, int degrees)
{
    const double reach = std::clamp(std::min(rect.width(), rect.height()) / 4.0, 2.5, 4.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(degrees);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array<QPointF, 3> points {QPointF(-reach, -reach / 2), QPointF(0, reach / 2),
                                         QPointF(reach, -reach / 2)};
    painter.drawPolyline(points.data(), int(points.size()));
    painter.restore();
}

void paintCheck(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box(option.rect.x(), option.rect.y(), std::min(option.rect.width(), option.rect.height()),
                     std::min(option.rect.width(), option.rect.height()));
    const double radius = isRound ? box.width() / 2 : 4;
    const QColor mark = isEnabled ? colours.accent : blended(colours.base, colours.muted, 0.6);
    const QColor fill = isOn ? mark : isEnabled ? colours.base : colours.window;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, box, pressed(fill, colours.text, option),
               isOn ? mark : blended(colours.border, colours.muted, 0.7), radius);
    painter.translate(box.center());
    painter.scale(box.width() / 16, box.width() / 16);
    painter.setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(QPointF(0, 0), 3, 3);
    } else if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
    } else if (isOn) {
        const std::array<QPointF, 3> tick {QPointF(-3.6, 0.2), QPointF(-1, 2.8), QPointF(3.8, -2.8)};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(tick.data(), int(tick.size()));
    }
    painter.restore();
}

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool hasFocus = has(option, QStyle::State_HasFocus);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus ? colours.accent : colours.border, 1));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace pitchdesk::stylepaint
