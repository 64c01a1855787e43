#include "models/store/database.h"
#include "models/sync/elsewhere.h"
#include "models/sync/files.h"
#include "models/sync/replica.h"
#include "models/sync/syncloop.h"
#include <QCoreApplication>
#include <utility>

// What a window asks for beside the rounds.
namespace syncing {

namespace {
QString words(const char *text) { return QCoreApplication::translate("Syncer", text); }
} // namespace

void SyncLoop::setOpen(const QList<Presence> &open)
{
    // What was open already has been so since then.
    const QList<Presence> before = std::exchange(m_here, open);
    for (Presence &one : m_here)
        for (const Presence &was : before)
            if (was.table == one.table && was.record == one.record && was.author == one.author) one.since = was.since;
    askPresence();
}

void SyncLoop::askPresence()
{
    if (m_here.isEmpty()) m_presence.stop();
    else m_presence.start(m_patience.presence);
    if (!m_line || m_failures > 0 || m_interrupted || (m_here.isEmpty() && !m_saidHere)) return;
    try {
        for (Presence &one : m_here) one.device = m_device;
        const QList<Presence> others = m_line->central().presence(m_device, m_here);
        m_saidHere = !m_here.isEmpty();
        Q_EMIT presenceTold(others);
        lookAtLine();
    } catch (const Failure &) {
        noteCut();
    }
}

// Of something that is a courtesy: the next round tells what is wrong.
void SyncLoop::noteCut()
{
    if (m_inRound) return;
    dropLine();
    m_next.start(0);
}

// Only over a line that is there, and only for what can be found there and not here.
QList<SearchHit> SyncLoop::search(const QString &typed, int most, bool foundHere)
{
    if (!m_line || m_failures > 0 || m_interrupted) return {};
    bool loading = false;
    m_local.run([&loading](Database &db) { loading = replica::progress(db).loading; });
    if (foundHere && !loading) return {};
    QList<SearchHit> hits;
    try {
        const QList<Image> found = m_line->central().search(typed, most);
        m_local.run([&](Database &db) { hits = elsewhere::notHere(db, found); });
    } catch (const Cut &) {
        noteCut();
    } catch (const Failure &) { // a central of before, that cannot search
    }
    return hits;
}

// Over a line of its own, which the present password opens.
void SyncLoop::changePassword(const CentralAddress &address, const QString &present, const QString &next)
{
    if (m_interrupted.exchange(false)) dropLine();
    if (m_account && m_status.state != Status::State::TurnedAway) m_next.start(0);
    {
        const auto line = opened({address, present});
        line->central().changePassword(next);
    }
    resume(address, next);
}

bool SyncLoop::fetch(const RecordType &type, const QStringList &records)
{
    if (!m_account) return false;
    const QList<Image> images = greetedCentral().images(type.table, records);
    QList<const RecordType *> types;
    m_local.run([&](Database &db) { types = replica::apply(db, images); });
    if (!types.isEmpty()) Q_EMIT changed(types);
    return !images.isEmpty();
}

std::optional<QByteArray> SyncLoop::fetchContent(const QString &fingerprint)
{
    if (!m_account) return {};
    const auto bytes = greetedCentral().content(fingerprint);
    if (!bytes) return {};
    m_local.run([&](Database &db) {
        if (!files::keep(db, fingerprint, *bytes))
            throw Failure(words(QT_TRANSLATE_NOOP("Syncer", "The file did not arrive whole.")), words(QT_TRANSLATE_NOOP("Syncer", "It is not the one that was asked for.")),
                          words(QT_TRANSLATE_NOOP("Syncer", "Try again; if it happens again, tell who looks after the central.")));
    });
    return bytes;
}

} // namespace syncing
