// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/statusbarprogress.h"
#include "ui/desk/desk.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace pitchdesk {

namespace {

constexpr int sentenceMilliseconds = 6000;

/// The time of day for today, else the date with it.
QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    return local.date() == now.toLocalTime().date() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                    : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

StatusLine::StatusLine(Desk &desk, QStatusBar &bar)
    : QObject(&bar)
    , m_desk(desk)
    , m_bar(bar)
    , m_job(new StatusBarProgress)
    , m_readOnly(new QLabel)
    , m_operator(new QLabel)
    , m_saved(new QLabel)
    , m_backup(new QLabel)
{
    bar.setObjectName(QStringLiteral("shell.status"));
    bar.setSizeGripEnabled(false);
    m_job->setObjectName(QStringLiteral("shell.status.job"));
    bar.addPermanentWidget(m_job);
    m_job->hide(); // until there is a job
    for (QLabel *label : {m_readOnly, m_operator, m_saved, m_backup}) {
        label->setContentsMargins(8, 0, 8, 0);
        label->setForegroundRole(QPalette::PlaceholderText);
        bar.addPermanentWidget(label);
    }
    m_readOnly->setObjectName(QStringLiteral("shell.status.readOnly"));
    m_operator->setObjectName(QStringLiteral("shell.status.operator"));
    m_saved->setObjectName(QStringLiteral("shell.status.saved"));
    m_backup->setObjectName(QStringLiteral("shell.status.backup"));
    for (const auto signal : {&Desk::opened, &Desk::closed, &Desk::infoChanged})
        connect(&m_desk, signal, this, &StatusLine::retranslate);
    connect(&m_desk, &Desk::committed, this, &StatusLine::retranslate);
    retranslate();
}

void StatusLine::say(const QString &sentence)
{
    m_bar.showMessage(sentence, sentenceMilliseconds);
}

void StatusLine::startJob(const QString &what, ProgressRelay *relay)
{
    m_job->start(what, relay != nullptr);
    if (relay)
        m_job->follow(*relay);
    else
        m_job->setFraction(-1);
}

void StatusLine::endJob()
{
    m_job->finish();
}

QString StatusLine::savedText() const
{
    if (m_desk.isReadOnly())
        return {};
    return m_desk.lastSaved().isValid() ? tr("Saved %1").arg(momentText(m_desk.lastSaved(), m_desk.clock().now()))
                                        : tr("All saved");
}

QString StatusLine::backupText() const
{
    const QDateTime backup = m_desk.info().lastBackup;
    return backup.isValid() ? tr("Last backup %1").arg(momentText(backup, m_desk.clock().now())) : tr("No backup yet");
}

void StatusLine::retranslate()
{
    const bool isOpen = m_desk.isOpen();
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(tr("This file is open for reading; nothing in it can be changed here."));
    m_operator->setText(m_desk.operatorName());
    m_operator->setToolTip(tr("Who is at the keyboard"));
    m_saved->setText(isOpen ? savedText() : QString());
    m_saved->setToolTip(tr("Every change is saved at once."));
    m_backup->setText(isOpen ? backupText() : QString());
    m_backup->setToolTip(tr("A backup is made each day, and whenever you ask for one."));
    m_readOnly->setVisible(isOpen && m_desk.isReadOnly());
    for (QLabel *label : {m_operator, m_saved, m_backup})
        label->setVisible(isOpen && !label->text().isEmpty());
}

} // namespace pitchdesk
