// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pitchdesk {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new ElidedLabel)
    , m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("header.title"));
    m_subtitle->setObjectName(QStringLiteral("header.subtitle"));
    // A little lower, so that both stand on about the same line.
    m_subtitle->setContentsMargins(0, 6, 0, 0);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeMuted(*m_subtitle);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    style();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void PageHeader::addPrimaryAction(QPushButton *button)
{
    button->setProperty("primary", true);
    addAction(button);
}

void PageHeader::style()
{
    m_title->setFont(pageTitleFont(font()));
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        style();
}

} // namespace pitchdesk
