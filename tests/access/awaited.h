#pragma once
#include "models/records/failure.h"
#include <QFuture>
#include <QTest>

// What a future came to, while the event loop goes on; a test may wait where the program may not.
template <class T> T awaited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000)) qFatal("No answer came.");
    if constexpr (std::is_void_v<T>) future.waitForFinished();
    else return future.result();
}

// The words of the failure, or nothing when there was none.
template <class T> QString failureOf(QFuture<T> future)
{
    try {
        awaited(future);
        return {};
    } catch (const Failure &failure) {
        return failure.text();
    }
}
