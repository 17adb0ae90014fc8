// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/housekeeper.h"

#include "ui/common/progressrelay.h"
#include "ui/desk/desk.h"

namespace pitchdesk {

Housekeeper::Housekeeper(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::closed, this, &Housekeeper::cancelCheck);
}

Housekeeper::~Housekeeper()
{
    cancelCheck();
}

void Housekeeper::cancelCheck()
{
    if (!m_checkRelay)
        return;
    m_checkRelay->cancel();
    m_checkRelay.reset();
    Q_EMIT jobEnded();
}

void Housekeeper::start()
{
    if (!m_desk.isOpen())
        return;
    if (!m_desk.isReadOnly()) {
        m_desk.withWorkspace([](Workspace &workspace) { return workspace.dailyBackup(); })
            .then(this, [this](const Result<QString> &path) {
                if (!path) {
                    Q_EMIT backupFailed(path.error());
                } else if (!path->isEmpty()) {
                    m_desk.refreshInfo();
                    Q_EMIT backedUp(*path);
                }
            });
    }
    checkNow();
}

void Housekeeper::backUpNow()
{
    Q_EMIT jobStarted(tr("Backing up"), nullptr);
    m_desk.withWorkspace([](Workspace &workspace) { return workspace.backup(); })
        .then(this, [this](const Result<QString> &path) {
            Q_EMIT jobEnded();
            if (!path) {
                Q_EMIT backupFailed(path.error());
                return;
            }
            m_desk.refreshInfo();
            Q_EMIT backedUp(*path);
        });
}

void Housekeeper::checkNow()
{
    cancelCheck();
    m_checkRelay = std::make_unique<ProgressRelay>();
    const std::shared_ptr<Progress> progress = m_checkRelay->progress();
    Q_EMIT jobStarted(tr("Checking the file"), m_checkRelay.get());
    m_desk.withWorkspace([progress](Workspace &workspace) { return workspace.check(*progress); })
        .then(this, [this, progress](const Result<CheckReport> &report) {
            if (!m_checkRelay || m_checkRelay->progress() != progress)
                return; // another file, or another check
            m_checkRelay.reset();
            Q_EMIT jobEnded();
            if (report)
                Q_EMIT checked(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                Q_EMIT checkFailed(report.error());
        });
}

} // namespace pitchdesk
