// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int sidePadding = 8;
constexpr int gap = 4;

} // namespace

QColor toneColour(Tone tone, const QPalette &palette)
{
    const ThemeColours colours = themeColours(palette);
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Watch:
        return colours.watch;
    case Tone::Stop:
        return colours.stop;
    }
    return colours.muted;
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return iconName(Icon::Dots);
    case Tone::Accent:
        break;
    case Tone::Good:
        return iconName(Icon::Check);
    case Tone::Watch:
        return iconName(Icon::Warning);
    case Tone::Stop:
        return iconName(Icon::Stop);
    }
    return iconName(Icon::Info);
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(Tone tone, const QString &text, QWidget *parent)
    : Badge(parent)
{
    setTone(tone);
    setText(text);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

int Badge::iconSize() const
{
    return fontMetrics().ascent() + 1;
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    return {2 * sidePadding + iconSize() + gap + metrics.horizontalAdvance(m_text) + 1, metrics.height() + 6};
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    const QColor ink = toneColour(m_tone, palette());
    const QRectF field = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(blended(colours.base, ink, 0.35));
    painter.setBrush(blended(colours.base, ink, 0.07));
    painter.drawRoundedRect(field, field.height() / 2, field.height() / 2);
    const int size = iconSize();
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const QRect picture(isRight ? width() - sidePadding - size : sidePadding, (height() - size) / 2, size, size);
    tintedIcon(m_iconName.isEmpty() ? toneIconName(m_tone) : m_iconName, ink).paint(&painter, picture);
    painter.setFont(captionFont(font()));
    painter.setPen(ink);
    const int before = sidePadding + size + gap;
    painter.drawText(isRight ? rect().adjusted(sidePadding, 0, -before, 0) : rect().adjusted(before, 0, -sidePadding + 1, 0),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace pitchdesk
