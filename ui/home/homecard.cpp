// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homecard.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pitchdesk {

HomeCard::HomeCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    column->addLayout(head);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    style();
}

void HomeCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void HomeCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void HomeCard::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HomeCard::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(8, 2, 8, 2);
    m_rows->addWidget(label);
}

void HomeCard::style()
{
    QFont section = font();
    section.setPointSizeF(section.pointSizeF() * 1.15);
    section.setWeight(QFont::DemiBold);
    m_title->setFont(section);
    m_note->setForegroundRole(QPalette::PlaceholderText);
}

void HomeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        style();
}

void HomeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours(palette()).border);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace pitchdesk
