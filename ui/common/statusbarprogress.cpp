// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusbarprogress.h"

#include "ui/common/icons.h"
#include "ui/common/progressrelay.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr int steps = 1000;

} // namespace

StatusBarProgress::StatusBarProgress(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("progress.bar"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(true);
    m_bar->setAlignment(Qt::AlignCenter);
    m_bar->setFixedWidth(160);
    m_cancel->setObjectName(QStringLiteral("progress.cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(Icon::Close));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    constexpr int patience = 100; // what is shorter needs no bar
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
    fitHeight();
    retranslate();
}

void StatusBarProgress::setNames(const QString &prefix)
{
    m_bar->setObjectName(QString(prefix + u".bar"));
    m_cancel->setObjectName(QString(prefix + u".cancel"));
}

/// A status bar is as high as its highest part, seen or not: ours is no higher than a line of text needs.
void StatusBarProgress::fitHeight()
{
    setMaximumHeight(fontMetrics().height() + 8);
}

void StatusBarProgress::start(const QString &what, bool canBeCancelled)
{
    m_running = true;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setVisible(canBeCancelled);
    m_cancel->setEnabled(true);
    setFraction(0);
    m_delay.start();
}

void StatusBarProgress::setFraction(double fraction)
{
    m_bar->setRange(0, fraction < 0 ? 0 : steps);
    if (fraction >= 0)
        m_bar->setValue(int(std::lround(std::clamp(fraction, 0.0, 1.0) * steps)));
}

void StatusBarProgress::finish()
{
    m_running = false;
    m_delay.stop();
    hide();
}

void StatusBarProgress::follow(ProgressRelay &relay)
{
    connect(&relay, &ProgressRelay::progressed, this, [this](double fraction) { setFraction(fraction); });
    connect(this, &StatusBarProgress::cancelRequested, &relay, [&relay] { relay.cancel(); });
}

void StatusBarProgress::retranslate()
{
    m_cancel->setAccessibleName(tr("Stop this work"));
    m_cancel->setToolTip(tr("Stop this work"));
}

void StatusBarProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace pitchdesk
