#pragma once
#include "models/records/attachment.h"
#include "models/store/store.h"

// A file that is added to a record: what is known of it, but for its fingerprint, and its bytes.
struct NewFile {
    Attachment file;
    QByteArray bytes;
};
// Keeps the bytes of all of them and the records that name them, all or none, in one piece of work of the store: it is done
// even when whoever asked has gone, or the program is being left. Throws Failure through the future.
QFuture<void> keepFiles(Store &store, const QList<NewFile> &files, const Author &author);
