#include "models/sync/lightround.h"
#include "models/records/attachment.h"
#include "models/store/database.h"
#include "models/store/migrations.h"

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
constexpr int timesAtMost = 3;
} // namespace

bool LightRound::run(Way way)
{
    for (int times = 0; times < timesAtMost && m_sides.goesOn(); ++times) {
        if (!begin(times == 0 ? way : Way::Both)) return false;
        push();
        if (!pull() || !isUsual()) return false;
        // What was refused may be asked for again, now that what it spoke of has come.
        if (!m_more) break;
    }
    sendAndFetchFiles();
    return true;
}

LightRound::Waiting LightRound::waitingIn(Database &db)
{
    Rows rows = db.run(u"SELECT EXISTS (SELECT 1 FROM doubtful) OR EXISTS (SELECT 1 FROM central_load WHERE finished = 0) OR EXISTS (SELECT 1 FROM erasure_done WHERE wiped = 1)"
                       " OR EXISTS (SELECT 1 FROM central WHERE conflicts_wanted = 1), (SELECT count(*) FROM central_fault),"
                       " EXISTS (SELECT 1 FROM content c WHERE c.sent = 0 AND c.tried_at = '' AND EXISTS (SELECT 1 FROM attachment a WHERE a.content = c.fingerprint AND a.content <> ''))"_s);
    rows.next();
    return {rows.value(0).toBool(), rows.value(1).toLongLong(), rows.value(2).toBool()};
}

bool LightRound::begin(Way way)
{
    bool begun = false;
    m_sides.changing([&](Database &db) -> QList<const RecordType *> {
        const auto here = replica::joined(db);
        m_waiting = waitingIn(db);
        m_schema = schemaOf(db);
        // A program newer than its central is told so by a whole round. What this login does not see any more goes with one, once nothing
        // of it is to be sent: which a person here may just have seen to.
        const bool leaving = way == Way::Both && db.value(u"SELECT 1 FROM leaving LIMIT 1"_s);
        if (!here || m_waiting.forWhole || leaving || m_schema > here->centralSchema) return {};
        begun = true;
        m_here = *here;
        m_faults = m_waiting.faults;
        m_more = false;
        if (way == Way::Reading) return {};
        const auto changed = replica::giveWay(db);
        m_ops = replica::outgoing(db, opsAtOnce);
        return changed;
    });
    return begun;
}

void LightRound::push()
{
    int most = opsAtOnce;
    while (!m_ops.isEmpty() && m_sides.goesOn()) {
        const QList<Op> sent = std::exchange(m_ops, {});
        const QList<Outcome> outcomes = m_sides.central.push(m_here.device, m_schema, sent);
        most = std::min(2 * most, opsAtMost);
        m_sides.changing([&](Database &db) {
            const auto changed = replica::apply(db, sent, outcomes);
            m_waiting = waitingIn(db);
            m_ops = replica::outgoing(db, most);
            return changed;
        });
        // The answer could not be taken over: a whole round says so in words.
        if (!m_ops.isEmpty() && m_ops.first().mark == sent.first().mark) m_waiting.forWhole = true;
        if (m_waiting.forWhole) return;
    }
}

bool LightRound::pull()
{
    Position at = m_here.cursor;
    while (m_sides.goesOn()) {
        const Pulled page = m_sides.central.pull(at, entriesAtOnce);
        if (!isReadAs(page, m_here.buckets)) return false;
        if (!page.entries.isEmpty() || page.reached != at) take(page);
        at = page.reached;
        if (!page.more || !isUsual()) break;
    }
    return true;
}

void LightRound::take(const Pulled &page)
{
    QHash<QByteArray, QStringList> missing;
    const auto takeOver = [&](Database &db, const QList<Image> &images) {
        const auto changed = replica::apply(db, page, images);
        m_attached = m_attached || changed.contains(&Attachment::type);
        m_waiting = waitingIn(db);
        m_more = replica::countOutgoing(db) > 0;
        return changed;
    };
    m_sides.changing([&](Database &db) {
        missing = replica::missing(db, page);
        return missing.isEmpty() ? takeOver(db, {}) : QList<const RecordType *>();
    });
    if (missing.isEmpty()) return;
    const QList<Image> images = m_sides.images(missing);
    m_sides.changing([&](Database &db) { return takeOver(db, images); });
}

// Those that were tried before are tried again by a whole round.
void LightRound::sendAndFetchFiles()
{
    if (m_waiting.files) m_files.send();
    if (m_attached) m_files.fetch();
}

} // namespace syncing
