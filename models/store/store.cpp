#include "models/store/store.h"
#include "models/records/catalogue.h"
#include "models/store/backup.h"
#include "models/store/check.h"
#include "models/store/contents.h"
#include "models/store/drafts.h"
#include "models/store/folderlock.h"
#include "models/store/journal.h"
#include "models/store/listreader.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/savedviews.h"
#include "models/store/searchindex.h"
#include "models/store/storefile.h"
#include "models/store/storewrite.h"
#include "models/store/undo.h"
#include "models/store/worker.h"
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
bool wentWell(QFuture<Saved> save)
{
    if (!save.isFinished()) return false;
    try {
        save.waitForFinished();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}
} // namespace

Store::Store(const QString &folder, const QByteArray &key, QObject *parent)
    : QObject(parent), m_folder(folder), m_key(key), m_lock(std::make_unique<FolderLock>(folder)), m_lists(std::make_unique<ListReader>()),
      m_worker(std::make_unique<Worker>([=] { return openStore(folder, key); }))
{
    m_worker->run([](Database &) {}).waitForFinished();
}

Store::~Store() = default;

void Store::tell(const QList<const RecordType *> &types)
{
    for (const RecordType *type : types) QMetaObject::invokeMethod(this, [this, type] { Q_EMIT changed(type); }, Qt::QueuedConnection);
}

QFuture<RecordPage> Store::list(const ListQuery &query, qint64 offset, qint64 limit)
{
    return m_worker->run([=, this](Database &db) { return m_lists->page(db, query, offset, limit); });
}

QFuture<qint64> Store::count(const ListQuery &query)
{
    return m_worker->run([=, this](Database &db) { return m_lists->count(db, query); });
}

QFuture<std::optional<Record>> Store::find(const RecordType &type, const QString &id)
{
    return m_worker->run([=, &type](Database &db) { return recordsql::find(db, type, id); });
}

QFuture<QHash<QString, QString>> Store::titles(const QByteArray &table, const QStringList &ids)
{
    return m_worker->run([=](Database &db) {
        const RecordType *type = recordTypeOf(table);
        return type ? recordsql::titles(db, *type, ids) : QHash<QString, QString>();
    });
}

QFuture<Saved> Store::save(const RecordType &type, const Row &row, qint64 baseVersion, const Author &author)
{
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    return write({&type}, [=, &type](Database &db) { return recordwriter::save(db, type, row, baseVersion, author, asked); });
}

QFuture<QList<Saved>> Store::saveTogether(const QList<RecordSave> &records, const Author &author)
{
    QList<const RecordType *> types;
    for (const RecordSave &record : records)
        if (!types.contains(record.type)) types << record.type;
    return write(types, [=](Database &db) { return recordwriter::saveTogether(db, records, author); });
}

QFuture<void> Store::trash(const RecordType &type, const QStringList &ids, const Author &author)
{
    return write({&type}, [=, &type](Database &db) { recordwriter::trash(db, type, ids, author); });
}

QFuture<void> Store::restore(const RecordType &type, const QStringList &ids, const Author &author)
{
    return write({&type}, [=, &type](Database &db) { recordwriter::restore(db, type, ids, author); });
}

QFuture<QList<HistoryEntry>> Store::history(const RecordType &type, const QString &id)
{
    return m_worker->run([=, &type](Database &db) { return journal::history(db, type, id); });
}

QFuture<std::optional<QString>> Store::undo(const Author &author)
{
    return write({}, [=, this](Database &db) { return told(undo::undo(db, author)); });
}

QFuture<std::optional<QString>> Store::redo(const Author &author)
{
    return write({}, [=, this](Database &db) { return told(undo::redo(db, author)); });
}

std::optional<QString> Store::told(const std::optional<undo::Undone> &done)
{
    if (!done) return {};
    for (const QByteArray &table : done->tables) tell({recordTypeOf(table)});
    return done->sentence;
}

QFuture<void> Store::keepDraft(const Draft &draft, const std::optional<QFuture<Saved>> &unless)
{
    return m_worker->run([=](Database &db) {
        if (!unless || !wentWell(*unless)) drafts::keepTyped(db, draft);
    }, urgent); // as a save is: it does not overtake that one
}

QFuture<void> Store::discardDraft(const QString &operatorId, const QString &id)
{
    return m_worker->run([=](Database &db) { drafts::discard(db, operatorId, id); }, urgent);
}

QFuture<std::optional<Draft>> Store::draft(const QString &operatorId, const QString &id)
{
    return m_worker->run([=](Database &db) { return drafts::find(db, operatorId, id); });
}

QFuture<QList<Draft>> Store::drafts(const QString &operatorId)
{
    return m_worker->run([=](Database &db) { return drafts::all(db, operatorId); });
}

QFuture<QList<SearchHit>> Store::search(const QString &words, int limit)
{
    return m_worker->run([=](Database &db) { return searchindex::search(db, words, limit); }, urgent);
}

QFuture<QList<SavedView>> Store::savedViews(const QByteArray &list, const Author &author)
{
    return m_worker->run([=](Database &db) { return savedviews::of(db, list, author); });
}

QFuture<void> Store::keepView(const SavedView &view)
{
    return m_worker->run([=](Database &db) { savedviews::keep(db, view); });
}

QFuture<void> Store::removeView(const QString &id)
{
    return m_worker->run([=](Database &db) { savedviews::remove(db, id); });
}

QFuture<QJsonObject> Store::screenState(const QString &operatorId, const QString &screen)
{
    return m_worker->run([=](Database &db) { return savedviews::screenState(db, operatorId, screen); });
}

QFuture<void> Store::keepScreenState(const QString &operatorId, const QString &screen, const QJsonObject &state)
{
    return m_worker->run([=](Database &db) { savedviews::keepScreenState(db, operatorId, screen, state); });
}

QFuture<QString> Store::keepContent(const QByteArray &bytes)
{
    return m_worker->run([=](Database &db) { return contents::keep(db, bytes); }, urgent);
}

QFuture<std::optional<QByteArray>> Store::content(const QString &fingerprint)
{
    return m_worker->run([=](Database &db) { return contents::find(db, fingerprint); });
}

QFuture<void> Store::logUse(const QString &what, const QByteArray &table, const QString &id, const Author &author)
{
    return m_worker->run([=](Database &db) { journal::logUse(db, what, table, id, author); });
}

// On a thread and a connection of its own: those who work meanwhile are not kept waiting.
QFuture<void> Store::backup(const QString &path)
{
    return QtConcurrent::run([file = storeFile(m_folder), key = m_key, path] { backUp(file, key, path); });
}

QFuture<QStringList> Store::check()
{
    return m_worker->run([](Database &db) { return checkStore(db); });
}
