#include "app/contractdates.h"
#include "models/access/session.h"
#include "models/practices/contract.h"
#include "models/store/corrections.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QTimer>
#include <utility>

qint64 followContracts(Database &db, const cost::Tables &tables, QDate today, const Author &author)
{
    // Those that have ended too: the last contributions and the settlement are still to come.
    const ListQuery all{&Placement::type, {}, {}, {}, false};
    return corrections::apply(db, all, [&](const Row &row) {
        const Row now = rowOf(practices::followed(recordOf<Placement>(row), tables, today));
        return Placement::type.derived(now);
    }, author);
}

ContractDates::ContractDates(Store &store, const Session &session, const cost::Tables &tables, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_tables(tables), m_today(std::move(today)), m_day(m_today())
{
    // By the minute: a computer that slept over midnight notices too.
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, &ContractDates::noticeDay);
    minute->start();
}

void ContractDates::follow()
{
    if (!m_session.isSignedIn()) return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const auto ended = [this] {
        m_running = false;
        if (std::exchange(m_again, false)) follow();
    };
    const auto job = [&tables = m_tables, today = m_today(), author = m_session.author()](Database &db) { return followContracts(db, tables, today, author); };
    whenDone(m_store.worker().run(job), this,
             [this, ended](qint64 written) {
                 if (written > 0) Q_EMIT m_store.changed(&Placement::type);
                 Q_EMIT followed(written);
                 ended();
             },
             [this, ended](const std::exception &e) {
                 Q_EMIT m_store.saveFailed(QString::fromUtf8(e.what()));
                 ended();
             });
}

void ContractDates::noticeDay()
{
    const QDate today = m_today();
    if (today == m_day) return;
    m_day = today;
    Q_EMIT m_store.changed(&Placement::type);
    follow();
}
