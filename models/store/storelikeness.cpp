#include "models/records/catalogue.h"
#include "models/records/person.h"
#include "models/store/likeness.h"
#include "models/store/likepairs.h"
#include "models/store/referring.h"
#include "models/store/storewrite.h"
#include <memory>
#include <stdexcept>

// The Store's calls about people who may be one and the same.

namespace {
QList<const RecordType *> movedTypes()
{
    QList<const RecordType *> types = referring::typesTo("person");
    if (!types.contains(&Person::type)) types << &Person::type;
    return types;
}

constexpr int patient = -1; // behind whatever else is asked

// Brings the pairs up to date, each stretch a job of its own, and then answers.
template <class Answer> class AfterPairing : public std::enable_shared_from_this<AfterPairing<Answer>> {
public:
    using Result = std::invoke_result_t<Answer, Database &>;

    AfterPairing(Worker &worker, Answer answer) : m_worker(worker), m_answer(std::move(answer)) { m_promise.start(); }
    QFuture<Result> future() const { return m_promise.future(); }
    void goOn()
    {
        m_worker.run([self = this->shared_from_this()](Database &db) { self->stretch(db); }, patient);
    }

private:
    void stretch(Database &db)
    {
        try {
            if (m_worker.isEnding()) throw std::runtime_error("closing");
            if (!m_pass.advance(db)) return goOn();
            m_promise.addResult(m_answer(db));
        } catch (...) {
            m_promise.setException(std::current_exception());
        }
        m_promise.finish();
    }

    Worker &m_worker;
    Answer m_answer;
    likepairs::Pass m_pass;
    QPromise<Result> m_promise;
};

template <class Answer> auto afterPairing(Worker &worker, Answer answer)
{
    const auto work = std::make_shared<AfterPairing<Answer>>(worker, std::move(answer));
    const auto future = work->future();
    work->goOn();
    return future;
}
} // namespace

QFuture<QList<Likeness>> Store::alike(const Row &person, int limit)
{
    return m_worker->run([=](Database &db) { return likeness::of(db, person, limit); });
}

QFuture<QList<LikePair>> Store::likePairs(int limit)
{
    return afterPairing(*m_worker, [=](Database &db) { return likeness::pairs(db, limit); });
}

QFuture<qint64> Store::countLikePairs()
{
    return afterPairing(*m_worker, [](Database &db) { return likeness::countPairs(db); });
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
