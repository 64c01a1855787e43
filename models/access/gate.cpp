#include "models/access/gate.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"

using namespace Qt::StringLiterals;

namespace {
QList<Site> openSites(Database &db)
{
    QList<Site> sites;
    auto rows = db.run(u"SELECT %1 FROM site WHERE trashed_at IS NULL AND active = 1 ORDER BY title_key"_s.arg(recordsql::columns(Site::type)));
    while (rows.next()) sites << recordOf<Site>(recordsql::read(Site::type, rows).row);
    return sites;
}

Gate::Last lastSignIn(Database &db)
{
    auto rows = db.run(u"SELECT o.username, l.site_id FROM signin_log l JOIN operator o ON o.id = l.operator_id "
                       "WHERE l.outcome = 'in' AND o.active = 1 AND o.trashed_at IS NULL ORDER BY l.number DESC LIMIT 1"_s);
    return rows.next() ? Gate::Last{rows.value(0).toString(), rows.value(1).toString()} : Gate::Last{};
}
} // namespace

Gate::Gate(Store &store, const Credentials &credentials, QObject *parent) : QObject(parent), m_store(store), m_credentials(credentials) {}

QFuture<bool> Gate::isFirstStart()
{
    return m_store.worker().run([c = m_credentials](Database &db) { return c.isFirstStart(db); });
}

QFuture<QList<Site>> Gate::sites() { return m_store.worker().run(openSites); }

QFuture<Gate::Last> Gate::last() { return m_store.worker().run(lastSignIn); }

QFuture<QList<Problem>> Gate::makeFirst(const Operator &who, const QString &password)
{
    return m_store.worker().run([=, c = m_credentials](Database &db) { return c.makeFirst(db, who, password); });
}

QFuture<SignInAnswer> Gate::signIn(const QString &username, const SecretBytes &password, const QString &siteId)
{
    return m_store.worker().run([=, c = m_credentials](Database &db) { return c.signIn(db, username, password, siteId); });
}

QFuture<void> Gate::noteSignOut(const Author &who)
{
    return m_store.worker().run([=, c = m_credentials](Database &db) { c.noteSignOut(db, who); });
}

QFuture<QStringList> Gate::givePassword(const QString &operatorId, const QString &password, const Author &administrator)
{
    return m_store.worker().run([=, c = m_credentials](Database &db) { return c.give(db, operatorId, password, administrator); });
}

QFuture<Credentials::Change> Gate::changeOwnPassword(const Author &who, const SecretBytes &present, const QString &next)
{
    return m_store.worker().run([=, c = m_credentials](Database &db) { return c.changeOwn(db, who, present, next); });
}
