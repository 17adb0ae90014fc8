// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace pitchdesk {

/// The future of a job. QFuture's own then() is not used: in Qt 6.4 a continuation that is attached in the moment in
/// which the job ends may run twice, the second time with a promise that is gone, and one with a context asks for it on
/// the job's thread. A QFutureWatcher hears of the end on the GUI thread, once, and goes with the page that waits.
template<typename T>
class DeskFuture : public QFuture<T>
{
public:
    DeskFuture() = default;
    DeskFuture(QFuture<T> future) // NOLINT(google-explicit-constructor): it is the same future
        : QFuture<T>(std::move(future))
    {
    }

    /// Calls `function` with the result on the GUI thread, unless the job was cancelled or `context` is gone by then.
    template<typename Function>
    void then(QObject *context, Function function)
    {
        watch(context, [function = std::move(function)](QFuture<T> &done) mutable {
            if (!done.isCanceled())
                std::invoke(function, done.result());
        });
    }

    /// Calls `function` with the result on a thread of `pool`; a cancelled job gives a cancelled future.
    template<typename Function>
    auto then(QThreadPool *pool, Function function)
    {
        using Made = std::invoke_result_t<Function, T>;
        auto promise = std::make_shared<QPromise<Made>>();
        promise->start();
        DeskFuture<Made> future = promise->future();
        watch(QCoreApplication::instance(), [pool, promise, function = std::move(function)](QFuture<T> &done) mutable {
            if (done.isCanceled()) {
                promise->future().cancel();
                promise->finish();
                return;
            }
            pool->start([promise, function = std::move(function), given = done.result()]() mutable {
                promise->addResult(std::invoke(function, std::move(given)));
                promise->finish();
            });
        });
        return future;
    }

private:
    /// Calls `ended` once, on the thread of `context`, when the job has ended or was cancelled.
    template<typename Ended>
    void watch(QObject *context, Ended ended)
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, ended = std::move(ended)]() mutable {
                             watcher->deleteLater();
                             QFuture<T> done = watcher->future();
                             ended(done);
                         });
        watcher->setFuture(*this);
    }
};

} // namespace pitchdesk
