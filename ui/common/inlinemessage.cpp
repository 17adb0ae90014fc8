// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inlinemessage.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pitchdesk {

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("message.close"));
    m_close->setIcon(icon(Icon::Close));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    retranslate();
}

void InlineMessage::showError(const QString &sentence)
{
    say(Tone::Stop, sentence);
}

void InlineMessage::showWarning(const QString &sentence)
{
    say(Tone::Watch, sentence);
}

void InlineMessage::showInfo(const QString &sentence)
{
    say(Tone::Accent, sentence);
}

void InlineMessage::showSuccess(const QString &sentence)
{
    say(Tone::Good, sentence);
}

void InlineMessage::say(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    style();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    hide();
    m_text->clear();
    setAccessibleName(QString());
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::style()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(
        tintedIcon(toneIconName(m_tone), toneColour(m_tone, palette())).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

void InlineMessage::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = toneColour(m_tone, palette());
    const QColor ground = themeColours(palette()).base;
    painter.setPen(blended(ground, ink, 0.35));
    painter.setBrush(blended(ground, ink, 0.07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        style();
}

} // namespace pitchdesk
