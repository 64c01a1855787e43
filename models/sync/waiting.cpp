#include "models/sync/waiting.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "models/store/worker.h"

namespace {
// Heard in the window, as what the store writes itself.
void tell(Store &store, const QSet<QByteArray> &tables)
{
    for (const QByteArray &table : tables)
        if (const RecordType *type = recordTypeOf(table)) QMetaObject::invokeMethod(&store, [&store, type] { Q_EMIT store.changed(type); }, Qt::QueuedConnection);
}
} // namespace

namespace syncing::waiting {

QFuture<QList<conflicts::Shown>> conflicts(Store &store, conflicts::Which which, qint64 offset, qint64 limit)
{
    return store.worker().run([=](Database &db) { return conflicts::list(db, which, offset, limit); });
}

QFuture<qint64> countConflicts(Store &store, conflicts::Which which)
{
    return store.worker().run([=](Database &db) { return conflicts::count(db, which); });
}

QFuture<QList<conflicts::Shown>> conflictsOf(Store &store, const RecordType &type, const QString &record)
{
    return store.worker().run([table = QByteArray(type.table), record](Database &db) { return conflicts::ofRecord(db, table, record); });
}

QFuture<std::optional<conflicts::Shown>> conflict(Store &store, const QString &id)
{
    return store.worker().run([id](Database &db) { return conflicts::find(db, id); });
}

namespace {
void decideTogether(Database &db, const QList<Decision> &decisions, const Author &author)
{
    Transaction together(db);
    for (const Decision &one : decisions) conflicts::decide(db, one.seen, one.chosen, one.decision, author);
    together.commit();
}
} // namespace

QFuture<void> decide(Store &store, const QList<Decision> &decisions, const Author &author)
{
    return store.worker().run([&store, decisions, author](Database &db) {
        decideTogether(db, decisions, author);
        QSet<QByteArray> tables;
        for (const Decision &one : decisions) tables << one.seen.table;
        tell(store, tables);
    });
}

QFuture<Decided> decideEach(Store &store, const QList<Decision> &decisions, const Author &author)
{
    return store.worker().run([&store, decisions, author](Database &db) {
        Decided all;
        QSet<QByteArray> tables;
        try {
            decideTogether(db, decisions, author);
            all.done = decisions.size();
            for (const Decision &one : decisions) tables << one.seen.table;
        } catch (const Failure &) { // one by one, to find out which
            for (const Decision &one : decisions) {
                try {
                    conflicts::decide(db, one.seen, one.chosen, one.decision, author);
                    tables << one.seen.table;
                    ++all.done;
                } catch (const Failure &failure) {
                    if (!all.failures.contains(failure.text())) all.failures << failure.text();
                }
            }
        }
        tell(store, tables);
        return all;
    });
}

QFuture<void> takeBack(Store &store, const QList<ConflictCard> &cards, const Author &author)
{
    return store.worker().run([&store, cards, author](Database &db) {
        Transaction together(db);
        QSet<QByteArray> tables;
        for (const ConflictCard &card : cards) {
            conflicts::takeBack(db, card.id, author);
            tables << card.table;
        }
        together.commit();
        tell(store, tables);
    });
}

} // namespace syncing::waiting
