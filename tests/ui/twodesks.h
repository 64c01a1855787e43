#pragma once
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/worker.h"
#include "models/sync/conflicts.h"
#include "models/sync/replica.h"
#include "models/sync/waiting.h"
#include "office.h"
#include <QJsonArray>

// An office whose store belongs to a central, which hands in what two people at two centres did: as a page of the pull
// brings it.
class TwoDesks : public Office {
public:
    // On the store's thread.
    template <class Job> auto run(Job job)
    {
        auto done = store->worker().run(job);
        done.waitForFinished();
        if constexpr (!std::is_same_v<decltype(done), QFuture<void>>) return done.result();
    }
    TwoDesks()
    {
        syncing::Welcome welcome;
        welcome.server = QStringLiteral("server");
        welcome.timeline = 1;
        welcome.buckets = {QStringLiteral("*")};
        welcome.now = QDateTime::currentDateTimeUtc();
        run([&](Database &db) { syncing::replica::join(db, welcome); });
        bring(rowOf(anna), Operator::type);
        bring(rowOf(operatorNamed(QStringLiteral("operator-2"), QStringLiteral("Luca Esempio"), QStringLiteral("site-2"))), Operator::type);
        bring(rowOf(operatorNamed(QStringLiteral("operator-3"), QStringLiteral("Carla Modello"), QStringLiteral("site-2"))), Operator::type);
        bring(rowOf(siteNamed(QStringLiteral("site-1"), QStringLiteral("Venini"))), Site::type);
        bring(rowOf(siteNamed(QStringLiteral("site-2"), QStringLiteral("Sempione"))), Site::type);
    }

    static Operator operatorNamed(const QString &id, const QString &name, const QString &site)
    {
        Operator one;
        one.id = id;
        one.username = id;
        one.fullName = name;
        one.roles = QStringList{QStringLiteral("front-office")};
        one.site = site;
        return one;
    }
    static Site siteNamed(const QString &id, const QString &name)
    {
        Site one;
        one.id = id;
        one.name = name;
        one.code = id;
        return one;
    }

    // A record as the central has it; later ones are newer versions.
    void bring(const Row &row, const RecordType &type, bool trashed = false)
    {
        const syncing::Image image{type.table, type.idOf(row), ++m_versions[type.idOf(row)], trashed, type.toJson(row)};
        run([&](Database &db) { syncing::replica::apply(db, QList<syncing::Image>{image}); });
    }
    template <class R> void bring(const R &record, bool trashed = false) { bring(rowOf(record), R::type, trashed); }

    static syncing::Origin annaAt(const QTime &time) { return {QStringLiteral("operator-1"), QStringLiteral("site-1"), QStringLiteral("laptop"), QDateTime(QDate(2026, 3, 4), time, Qt::UTC)}; }
    static syncing::Origin lucaAt(const QTime &time) { return {QStringLiteral("operator-2"), QStringLiteral("site-2"), QStringLiteral("desk"), QDateTime(QDate(2026, 3, 4), time, Qt::UTC)}; }
    // {column: [before, Anna's, Luca's]}; Luca's arrived first and stands in the record.
    syncing::ConflictCard card(const RecordType &type, const QString &record, const QJsonObject &fields, const QString &kind = QStringLiteral("value"))
    {
        syncing::ConflictCard made;
        made.id = newIdentifier();
        made.version = 1;
        made.table = type.table;
        made.record = record;
        made.kind = kind;
        made.fields = fields;
        made.mine = annaAt({10, 32});
        made.theirs = lucaAt({9, 5});
        made.at = QDateTime(QDate(2026, 3, 4), QTime(11, 0), Qt::UTC).addSecs(++m_stamp);
        bring(made);
        return made;
    }
    // As the central tells it: opened, changed or decided.
    void bring(const syncing::ConflictCard &card)
    {
        syncing::Entry entry;
        entry.stamp = ++m_stamp;
        entry.table = card.table;
        entry.record = card.record;
        entry.kind = syncing::Entry::Kind::Conflict;
        entry.image = syncing::toJson(card);
        syncing::Pulled page{{entry}, {entry.stamp, 0}, false, {}};
        run([&](Database &db) { syncing::replica::apply(db, page, {}); });
    }
    // What the exchange says when records or cards came.
    void tell(const RecordType &type) { Q_EMIT store->changed(&type); }
    QList<syncing::conflicts::Shown> conflicts(syncing::conflicts::Which which)
    {
        return run([which](Database &db) { return syncing::conflicts::list(db, which, 0, 100'000); });
    }

private:
    QHash<QString, qint64> m_versions;
    qint64 m_stamp = 0;
};
