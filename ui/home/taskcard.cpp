// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/taskcard.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int padding = 14;
constexpr int pictureSize = 20;

} // namespace

TaskCard::TaskCard(const QString &iconName, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaskCard::setContent(int count, const QString &label, const QString &hint)
{
    m_count = count;
    m_label = label;
    m_hint = hint;
    setAccessibleName(locale().toString(count) + QStringLiteral(" ") + label);
    setAccessibleDescription(hint);
    setToolTip(hint);
    updateGeometry();
    update();
}

QFont TaskCard::countFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    return large;
}

QFont TaskCard::labelFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont TaskCard::hintFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

int TaskCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * padding, 10000);
    const int label = QFontMetrics(labelFont()).boundingRect(room, Qt::TextWordWrap, m_label).height();
    const int hint = QFontMetrics(hintFont()).boundingRect(room, Qt::TextWordWrap, m_hint).height();
    return padding * 2 + QFontMetrics(countFont()).height() + 4 + label + 2 + hint;
}

QSize TaskCard::sizeHint() const
{
    const int width = QFontMetrics(font()).averageCharWidth() * 24 + 2 * padding;
    return {width, heightForWidth(width)};
}

QSize TaskCard::minimumSizeHint() const
{
    const int width = QFontMetrics(font()).averageCharWidth() * 16 + 2 * padding;
    return {width, heightForWidth(width)};
}

void TaskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(palette());
    const bool isIdle = m_count == 0;
    const QColor tone = isIdle  ? colours.good
        : m_tone == Tone::Stop  ? colours.stop
        : m_tone == Tone::Watch ? colours.watch
                                : colours.accent;

    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isRaised = underMouse() || hasFocus();
    painter.setPen(QPen(isRaised ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? palette().alternateBase() : palette().base());
    painter.drawRoundedRect(hasFocus() ? card.adjusted(0.5, 0.5, -0.5, -0.5) : card, 8, 8);

    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const int countHeight = QFontMetrics(countFont()).height();
    tintedIcon(isIdle ? QStringLiteral("check") : m_iconName, tone)
        .paint(&painter,
               QRect(inner.right() - pictureSize, inner.top() + (countHeight - pictureSize) / 2, pictureSize,
                     pictureSize));

    painter.setFont(countFont());
    painter.setPen(isIdle ? colours.muted : palette().text().color());
    painter.drawText(QRect(inner.left(), inner.top(), inner.width() - pictureSize - 8, countHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, locale().toString(m_count));

    QRect below = inner.adjusted(0, countHeight + 4, 0, 0);
    painter.setFont(labelFont());
    painter.setPen(isIdle ? colours.muted : palette().text().color());
    QRect used;
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_label, &used);
    below.setTop(used.bottom() + 2);
    painter.setFont(hintFont());
    painter.setPen(colours.muted);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void TaskCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TaskCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pitchdesk
