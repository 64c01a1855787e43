#include "models/store/filekeeping.h"
#include "models/records/failure.h"
#include "models/store/contents.h"
#include "models/store/recordwriter.h"
#include "models/store/worker.h"

namespace {
constexpr int urgent = 1; // like whatever a person saves
} // namespace

QFuture<void> keepFiles(Store &store, const QList<NewFile> &files, const Author &author)
{
    return store.worker().run([&store, files, author](Database &db) {
        try {
            QList<RecordSave> records;
            for (const NewFile &one : files) {
                Attachment kept = one.file;
                kept.content = contents::keep(db, one.bytes);
                records << RecordSave{&Attachment::type, rowOf(kept), 0};
            }
            recordwriter::saveTogether(db, records, author);
        } catch (const Failure &failure) {
            QMetaObject::invokeMethod(&store, [&store, text = failure.text()] { Q_EMIT store.saveFailed(text); }, Qt::QueuedConnection);
            throw;
        }
        QMetaObject::invokeMethod(&store, [&store] { Q_EMIT store.changed(&Attachment::type); }, Qt::QueuedConnection);
    }, urgent);
}
