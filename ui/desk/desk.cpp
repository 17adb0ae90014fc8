// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "core/base/logging.h"

#include <QSemaphore>

namespace pitchdesk {

Desk::Desk(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_writer(std::make_unique<DeskThread>(QStringLiteral("storage")))
    , m_reader(std::make_unique<DeskThread>(QStringLiteral("reader")))
{
    qRegisterMetaType<ChangeSet>();
}

Desk::~Desk()
{
    m_reader.reset(); // the reader closes first, so that the writer's closing leaves one whole file
    m_writer.reset();
}

DeskFuture<Status> Desk::open(const QString &file, const WorkspaceOptions &options)
{
    return start(options, [file, options, this] { return Workspace::open(file, options, m_clock); });
}

DeskFuture<Status> Desk::create(const QString &file, const WorkspaceOptions &options, const QString &sample)
{
    return start(options, [file, options, sample, this]() -> Result<std::unique_ptr<Workspace>> {
        auto workspace = Workspace::create(file, options, m_clock);
        if (workspace && !sample.isEmpty()) {
            PD_TRY((*workspace)->workflows().samples.addSample(sample));
        }
        return workspace;
    });
}

DeskFuture<Status> Desk::start(const WorkspaceOptions &options, Opener opener)
{
    close();
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writer->post([this, promise, opener = std::move(opener), options](std::unique_ptr<Workspace> &slot) {
        auto opened = opener();
        if (!opened) {
            promise->addResult(Status(fail(std::move(opened.error()))));
            promise->finish();
            return;
        }
        slot = std::move(*opened);
        slot->onCommitted([this](const ChangeSet &changes) {
            QMetaObject::invokeMethod(
                this,
                [this, changes] {
                    m_lastSaved = m_clock.now();
                    Q_EMIT committed(changes);
                },
                Qt::QueuedConnection);
        });
        const auto info = slot->info();
        const auto events = slot->workflows().events.events();
        const EventId first = events && !events->empty() ? events->front().event.id : EventId();
        const WorkspaceInfo facts = info ? *info : WorkspaceInfo {};
        m_reader->post([file = facts.file, this](std::unique_ptr<Workspace> &reader) {
            auto second = Workspace::openReader(file, m_clock);
            if (second)
                reader = std::move(*second);
            else
                qCCritical(lcUi) << "the reader could not open:" << toLogLine(second.error());
        });
        QMetaObject::invokeMethod(
            this,
            [this, promise, facts, first, name = options.operatorName] {
                publishOpened(facts, first, name);
                promise->addResult(Status());
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

void Desk::publishOpened(const WorkspaceInfo &info, EventId firstEvent, const QString &operatorName)
{
    m_info = info;
    m_operatorName = operatorName;
    m_lastSaved = {};
    m_currentEvent = firstEvent;
    m_isOpen = true;
    Q_EMIT opened();
    Q_EMIT currentEventChanged(m_currentEvent);
}

void Desk::close()
{
    const auto drop = [](std::unique_ptr<Workspace> &workspace) { workspace.reset(); };
    QSemaphore readerClosed;
    m_reader->post([&readerClosed, drop](std::unique_ptr<Workspace> &workspace) {
        drop(workspace);
        readerClosed.release();
    });
    readerClosed.acquire();
    m_writer->post(drop);
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_info = {};
    m_currentEvent = {};
    Q_EMIT closed();
}

void Desk::waitForJobs()
{
    for (DeskThread *thread : {m_writer.get(), m_reader.get()}) {
        QSemaphore done;
        thread->post([&done](std::unique_ptr<Workspace> &) { done.release(); });
        done.acquire();
    }
}

void Desk::setCurrentEvent(EventId event)
{
    if (m_currentEvent == event)
        return;
    m_currentEvent = event;
    Q_EMIT currentEventChanged(event);
}

void Desk::refreshInfo()
{
    withWorkspace([](Workspace &workspace) { return workspace.info(); }).then(this, [this](Result<WorkspaceInfo> info) {
        if (!info)
            return;
        m_info = *info;
        Q_EMIT infoChanged();
    });
}

} // namespace pitchdesk
