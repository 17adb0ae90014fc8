// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/desk/deskfuture.h"
#include "ui/desk/deskthread.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace pitchdesk {

/// The open workspace as pages see it. Writes run on the one storage thread, reads on a second thread with a
/// read-only connection; both come back as futures:
///
///     m_desk.read([id](Workflows &w) { return w.proposals.proposal(id); })
///         .then(this, [this](Result<ProposalDetail> detail) { … on the GUI thread … });
///
/// A job posted before the file was closed finishes first; one posted afterwards gives a cancelled future, whose
/// continuation is never called. Nor is that of a context that is gone by then.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Clock &clock, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens a file after closing the one that is open. On failure nothing is open.
    DeskFuture<Status> open(const QString &file, const WorkspaceOptions &options);
    /// Makes a new file, with the named sample in it unless the name is empty.
    DeskFuture<Status> create(const QString &file, const WorkspaceOptions &options, const QString &sample = {});
    void close();
    /// Blocks until every posted job has run; for closing the program and for tests.
    void waitForJobs();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isReadOnly() const { return m_info.readOnly; }
    [[nodiscard]] QString file() const { return m_info.file; }
    [[nodiscard]] const WorkspaceInfo &info() const { return m_info; }
    [[nodiscard]] QString operatorName() const { return m_operatorName; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The instant of the last committed change in this session; invalid = none.
    [[nodiscard]] QDateTime lastSaved() const { return m_lastSaved; }

    [[nodiscard]] EventId currentEvent() const { return m_currentEvent; }
    void setCurrentEvent(EventId event);

    template<typename Work>
    auto read(Work work)
    {
        return run<std::invoke_result_t<Work, Workflows &>>(
            *m_reader, [work = std::move(work)](Workspace &workspace) mutable { return work(workspace.workflows()); });
    }
    template<typename Work>
    auto write(Work work)
    {
        return run<std::invoke_result_t<Work, Workflows &>>(
            *m_writer, [work = std::move(work)](Workspace &workspace) mutable { return work(workspace.workflows()); });
    }
    /// For what concerns the file as a whole (backup, check, info); runs on the storage thread.
    template<typename Work>
    auto withWorkspace(Work work)
    {
        return run<std::invoke_result_t<Work, Workspace &>>(*m_writer, std::move(work));
    }
    /// Reads the file's facts again (after a backup) and emits infoChanged().
    void refreshInfo();

Q_SIGNALS:
    void opened();
    void closed();
    void currentEventChanged(pitchdesk::EventId event);
    /// A transaction was committed; pages reload what it touched.
    void committed(const pitchdesk::ChangeSet &changes);
    void infoChanged();

private:
    template<typename T, typename Work>
    DeskFuture<T> run(DeskThread &thread, Work work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        DeskFuture<T> future = promise->future();
        thread.post([promise, work = std::move(work)](std::unique_ptr<Workspace> &workspace) mutable {
            if (workspace)
                promise->addResult(work(*workspace));
            else
                promise->future().cancel();
            promise->finish();
        });
        return future;
    }
    using Opener = std::function<Result<std::unique_ptr<Workspace>>()>;
    DeskFuture<Status> start(const WorkspaceOptions &options, Opener opener);
    void publishOpened(const WorkspaceInfo &info, EventId firstEvent, const QString &operatorName);

    const Clock &m_clock;
    std::unique_ptr<DeskThread> m_writer;
    std::unique_ptr<DeskThread> m_reader;
    WorkspaceInfo m_info;
    QString m_operatorName;
    QDateTime m_lastSaved;
    EventId m_currentEvent;
    bool m_isOpen = false;
};

} // namespace pitchdesk
