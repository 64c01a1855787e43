#pragma once
#include <QFutureWatcher>
#include <exception>

// Delivers a future's value or error to a context on its own thread; silent once the context is gone. QFuture::then
// would abort in that case (Qt 6.4), and a page closed with work under way is everyday life.
template <class T, class Value, class Error>
void whenDone(QFuture<T> future, QObject *context, Value onValue, Error onError)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [=]() mutable {
        watcher->deleteLater();
        try {
            if constexpr (std::is_void_v<T>) {
                watcher->waitForFinished();
                onValue();
            } else {
                onValue(watcher->result());
            }
        } catch (const std::exception &e) {
            onError(e);
        }
    });
    watcher->setFuture(future);
}
