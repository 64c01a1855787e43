#pragma once
#include "models/store/store.h"
#include "models/store/worker.h"

// How the store writes; for the files that make up Store.

// What a person typed is not kept waiting by lists that are still being read.
constexpr int urgent = 1;

// Tells who shows these records that they were written, or that they could not be.
template <class Job> auto Store::write(QList<const RecordType *> types, Job job)
{
    return m_worker->run([this, types, job](Database &db) {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Job, Database &>>) {
                job(db);
                tell(types);
            } else {
                auto result = job(db);
                tell(types);
                return result;
            }
        } catch (const Failure &failure) {
            QMetaObject::invokeMethod(this, [this, text = failure.text()] { Q_EMIT saveFailed(text); }, Qt::QueuedConnection);
            throw;
        }
    }, urgent);
}
