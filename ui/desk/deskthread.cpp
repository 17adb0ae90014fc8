// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskthread.h"

namespace pitchdesk {

DeskThread::DeskThread(const QString &name)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DeskThread::~DeskThread()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_workspace.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void DeskThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(m_workspace); }, Qt::QueuedConnection);
}

} // namespace pitchdesk
