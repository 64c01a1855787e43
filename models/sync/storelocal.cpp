#include "models/sync/storelocal.h"
#include "models/store/worker.h"
#include <QCoreApplication>

namespace syncing {
namespace {
constexpr int behindTheWindow = -1;

Cut leaving() { return Cut(QCoreApplication::translate("Syncer", "The program is being left.")); }
} // namespace

// The job is the caller's and goes when the caller does: one that has not begun by then must never begin.
void StoreLocal::run(const std::function<void(Database &)> &job)
{
    auto turn = std::make_shared<Turn>();
    {
        const std::lock_guard guard(m_lock);
        if (m_stopped) throw leaving();
        m_turn = turn;
    }
    std::exception_ptr failure;
    m_worker.run(
        [turn, &job, &failure](Database &db) {
            {
                const std::lock_guard guard(turn->lock);
                if (turn->given) return;
                turn->begun = true;
            }
            std::exception_ptr thrown;
            try {
                job(db);
            } catch (...) {
                thrown = std::current_exception();
            }
            const std::lock_guard guard(turn->lock);
            failure = thrown;
            turn->over = true;
            turn->told.notify_all();
        },
        behindTheWindow);
    std::unique_lock guard(turn->lock);
    turn->told.wait(guard, [&] { return turn->over || turn->given; });
    if (turn->given) throw leaving();
    if (failure) std::rethrow_exception(failure);
}

void StoreLocal::stop()
{
    const std::lock_guard guard(m_lock);
    m_stopped = true;
    if (!m_turn) return;
    const std::lock_guard turn(m_turn->lock);
    m_turn->given = !m_turn->begun;
    m_turn->told.notify_all();
}

} // namespace syncing
