// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/cellnote.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pitchdesk {

CellNote::CellNote(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(QStringLiteral("⚠")))
    , m_label(new QLabel)
{
    setObjectName(QStringLiteral("judging.scoring.note"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
}

QString CellNote::sentence() const
{
    return m_label->text();
}

void CellNote::showAt(const QRect &cell, const QString &sentence)
{
    const QWidget *area = parentWidget();
    m_label->setText(sentence);
    setAccessibleName(sentence);
    const int room = std::max(160, area->width() - 16);
    const int wanted = std::min(360, room);
    setFixedWidth(std::min(wanted, m_label->fontMetrics().horizontalAdvance(sentence) + 64));
    adjustSize();
    resize(width(), layout()->heightForWidth(width()) > 0 ? layout()->heightForWidth(width()) : height());
    const int x = std::clamp(cell.center().x() - width() / 2, 4, std::max(4, area->width() - width() - 4));
    const bool fitsBelow = cell.bottom() + 4 + height() <= area->height();
    move(x, fitsBelow ? cell.bottom() + 4 : std::max(0, cell.top() - height() - 4));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellNote::paintEvent(QPaintEvent *)
{
    const ThemeColours colours = themeColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.stop, 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace pitchdesk
