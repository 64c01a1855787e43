#include "app/workernames.h"
#include "models/access/session.h"
#include "models/records/candidacy.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include "models/store/workernames.h"
#include <utility>

WorkerNames::WorkerNames(Store &store, const Session &session, QObject *parent) : QObject(parent), m_store(store), m_session(session)
{
    connect(&m_store, &Store::changed, this, [this](const RecordType *type) {
        if (type == &Person::type) follow();
    });
}

void WorkerNames::follow()
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
    whenDone(m_store.worker().run([author = m_session.author()](Database &db) { return workernames::follow(db, author); }), this,
             [this, ended](qint64 written) {
                 if (written > 0) Q_EMIT m_store.changed(&Candidacy::type);
                 Q_EMIT followed(written);
                 ended();
             },
             [this, ended](const std::exception &e) {
                 Q_EMIT m_store.saveFailed(QString::fromUtf8(e.what()));
                 ended();
             });
}
