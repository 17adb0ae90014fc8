// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int margin = 24;
constexpr int pictureSize = 40;
constexpr int lineLength = 56; ///< characters

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_picture);
        column->addWidget(label);
    }
    makeMuted(*m_text);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->setObjectName(QStringLiteral("emptyState.action"));
    m_action->setProperty("primary", true);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_action)})
        part->hide();
    style();
}

void EmptyState::setIcon(Icon icon)
{
    m_icon = icon;
    style();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    describe();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    describe();
}

void EmptyState::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::describe()
{
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void EmptyState::style()
{
    m_title->setFont(sectionFont(font()));
    m_picture->setPixmap(
        tintedIcon(m_icon, themeColours(palette()).muted).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    // Long lines are hard to read: at most so many characters, in the middle.
    const int lineWidth = fontMetrics().averageCharWidth() * lineLength;
    const int side = std::max(margin, (width() - lineWidth) / 2);
    layout()->setContentsMargins(side, margin, side, margin);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    style();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        style();
}

} // namespace pitchdesk
