#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "models/store/likeness.h"
#include "models/store/referring.h"
#include "models/store/storewrite.h"

// The Store's calls about people who may be one and the same.

namespace {
QList<const RecordType *> movedTypes()
{
    QList<const RecordType *> types = referring::typesTo("person");
    if (!types.contains(&Person::type)) types << &Person::type;
    return types;
}
} // namespace

QFuture<QList<Likeness>> Store::alike(const Row &person, int limit)
{
    return m_worker->run([=](Database &db) { return likeness::of(db, person, limit); });
}

QFuture<QList<LikePair>> Store::likePairs(int limit)
{
    return m_worker->run([=](Database &db) { return likeness::pairs(db, limit); });
}

QFuture<qint64> Store::countLikePairs()
{
    return m_worker->run([](Database &db) { return likeness::countPairs(db); });
}

QFuture<void> Store::notTheSame(const QString &one, const QString &other, const Author &author)
{
    return write({&Person::type}, [=](Database &db) { likeness::notTheSame(db, one, other, author); });
}

QFuture<PeopleMerge> Store::mergePeople(const Row &kept, qint64 keptVersion, const QString &gone, qint64 goneVersion, const Author &author)
{
    return write(movedTypes(), [=](Database &db) { return peoplemerge::merge(db, kept, keptVersion, gone, goneVersion, author); });
}

QFuture<QList<PeopleMerge>> Store::recentMerges()
{
    return m_worker->run([](Database &db) { return peoplemerge::recent(db); });
}

QFuture<QList<Referring>> Store::referring(const QString &person)
{
    return m_worker->run([=](Database &db) { return peoplemerge::referring(db, person); });
}

QFuture<QStringList> Store::undoMerge(const QString &mergeId, const Author &author)
{
    return write(movedTypes(), [=](Database &db) { return peoplemerge::undo(db, mergeId, author); });
}
