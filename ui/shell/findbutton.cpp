// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findbutton.h"

#include <algorithm>

namespace pitchdesk {

void FindButton::setWords(const QString &words)
{
    m_words = words;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
    fit();
}

int FindButton::wordsWidth() const
{
    return fontMetrics().horizontalAdvance(m_words);
}

QSize FindButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    size.rwidth() += wordsWidth() - fontMetrics().horizontalAdvance(text());
    return size;
}

QSize FindButton::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), full.height() + iconSize().width()), full.height()};
}

void FindButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void FindButton::fit()
{
    const QString shown = width() >= sizeHint().width() ? m_words : QString();
    if (text() != shown)
        setText(shown);
}

} // namespace pitchdesk
