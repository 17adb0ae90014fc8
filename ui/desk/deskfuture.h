// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <type_traits>
#include <utility>

namespace pitchdesk {

/// The future of a job. QFuture's own then(context, …) may only be used where the context outlives the job: Qt 6.4 asks
/// for the context on the job's thread, and stops a debug build when it is gone. Pages and dialogs do go while they
/// wait, so here the context is looked at on the GUI thread, and a continuation without its context is dropped.
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
        QFuture<T>::then([guard = QPointer<QObject>(context), function = std::move(function)](QFuture<T> done) mutable {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard = std::move(guard), function = std::move(function), done]() mutable {
                    if (guard && !done.isCanceled())
                        std::invoke(function, done.result());
                },
                Qt::QueuedConnection);
        });
    }

    /// Calls `function` with the result on a thread of `pool`.
    template<typename Function>
    auto then(QThreadPool *pool, Function function)
    {
        return DeskFuture<std::invoke_result_t<Function, T>>(QFuture<T>::then(pool, std::move(function)));
    }
};

} // namespace pitchdesk
