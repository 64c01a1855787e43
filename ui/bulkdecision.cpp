#include "ui/bulkdecision.h"
#include "models/store/store.h"

namespace {
constexpr qsizetype atATime = 50;
}

BulkDecision::BulkDecision(const Desk &desk, const QList<syncing::waiting::Decision> &decisions, QObject *parent) : QObject(parent), m_desk(desk), m_decisions(decisions) {}

void BulkDecision::next()
{
    if (m_at >= m_decisions.size()) {
        Q_EMIT finished(m_all);
        return deleteLater();
    }
    const auto some = m_decisions.mid(m_at, atATime);
    m_at += some.size();
    whenDone(
        syncing::waiting::decideEach(m_desk.store, some, m_desk.author()), this,
        [this](const syncing::waiting::Decided &done) {
            m_all.done += done.done;
            for (const QString &failure : done.failures)
                if (!m_all.failures.contains(failure)) m_all.failures << failure;
            Q_EMIT progress(m_at, m_decisions.size());
            next();
        },
        [this](const std::exception &e) {
            m_all.failures << QString::fromUtf8(e.what());
            m_at = m_decisions.size(); // the store itself does not answer
            next();
        });
}
