// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterchip.h"

#include "ui/common/icons.h"
#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int sidePadding = 12;
constexpr int gap = 6;

} // namespace

FilterChip::FilterChip(const QString &text, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removed);
    setChipText(text);
}

void FilterChip::setChipText(const QString &text)
{
    setText(text);
    retranslate();
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding + gap + metrics.ascent(), std::max(metrics.height() + 8, 26)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    const double radius = height() / 2.0;
    painter.setPen(blended(colours.base, colours.accent, 0.4));
    painter.setBrush(blended(colours.base, colours.accent, isDown() ? 0.24 : underMouse() ? 0.18 : 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus())
        stylepaint::paintOutline(painter, rect(), colours.accent, 2, radius);
    const int size = fontMetrics().ascent();
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const QRect cross(isRight ? sidePadding - 2 : width() - sidePadding - size + 2, (height() - size) / 2, size, size);
    tintedIcon(Icon::Close, colours.muted).paint(&painter, cross);
    painter.setPen(colours.text);
    painter.drawText(isRight ? rect().adjusted(0, 0, -sidePadding, 0) : rect().adjusted(sidePadding, 0, 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FilterChip::retranslate()
{
    setAccessibleName(tr("Remove filter: %1").arg(text()));
    setToolTip(tr("Remove filter"));
}

} // namespace pitchdesk
