#include "models/sync/filelanes.h"
#include "models/records/attachment.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/sync/files.h"
#include "models/sync/keptfiles.h"
#include <QScopeGuard>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing {

void FileLanes::send()
{
    QSet<QString> tried;
    while (m_sides.goesOn()) {
        QStringList fingerprints = m_sides.on<QStringList>([](Database &db) { return files::toSend(db); });
        fingerprints.removeIf([&](const QString &one) { return tried.contains(one); });
        if (fingerprints.isEmpty()) return;
        for (const QString &fingerprint : std::as_const(fingerprints)) {
            if (!m_sides.goesOn()) return;
            tried << fingerprint;
            const auto bytes = m_sides.on<std::optional<QByteArray>>([&](Database &db) { return contents::find(db, fingerprint); });
            m_sides.run([&](Database &db) { files::tried(db, fingerprint); });
            try {
                m_sides.central.sendContent(fingerprint, bytes.value_or(QByteArray()));
            } catch (const TurnedAway &no) {
                // A right to files that this login has not; whether it is more than that the next greeting tells.
                if (no.code() != u"shut") throw;
                continue;
            } catch (const Cut &) {
                m_lineBroke = true;
                return;
            } catch (const Failure &) {
                continue;
            }
            m_sides.run([&](Database &db) { files::sent(db, fingerprint); });
        }
    }
}

void FileLanes::fetch()
{
    if (m_lineBroke) return;
    QSet<QString> tried;
    bool some = false;
    const auto tell = qScopeGuard([&] {
        if (some) m_sides.tell({&Attachment::type});
    });
    while (m_sides.goesOn()) {
        QStringList fingerprints = m_sides.on<QStringList>([](Database &db) { return keptfiles::wanted(db); });
        fingerprints.removeIf([&](const QString &one) { return tried.contains(one); });
        if (fingerprints.isEmpty()) return;
        for (const QString &fingerprint : std::as_const(fingerprints)) {
            if (!m_sides.goesOn()) return;
            tried << fingerprint;
            std::optional<QByteArray> bytes;
            try {
                bytes = m_sides.central.content(fingerprint);
            } catch (const TurnedAway &) {
                throw;
            } catch (const Cut &) {
                m_lineBroke = true;
                return;
            } catch (const Failure &) {
                continue;
            }
            m_sides.run([&](Database &db) {
                if (!bytes || !files::keep(db, fingerprint, *bytes)) keptfiles::notThere(db, fingerprint);
            });
            some = true;
        }
    }
}

} // namespace syncing
