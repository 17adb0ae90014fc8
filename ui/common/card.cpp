// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pitchdesk {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_content(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(8);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    makeMuted(*m_note);
    m_headerRow->addWidget(m_title, 1);
    m_headerRow->addWidget(m_note);
    column->addWidget(m_header);
    m_content->setSpacing(8);
    column->addLayout(m_content, 1);
    style();
    showHeader();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    showHeader();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerRow->addWidget(widget);
    showHeader();
}

void Card::showHeader()
{
    constexpr int ownWidgets = 2;
    m_note->setVisible(!m_note->text().isEmpty());
    m_header->setVisible(!m_title->text().isEmpty() || !m_note->text().isEmpty() || m_headerRow->count() > ownWidgets);
}

void Card::style()
{
    m_title->setFont(sectionFont(font()));
    m_note->setFont(captionFont(font()));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours(palette()).border);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        style();
}

} // namespace pitchdesk
