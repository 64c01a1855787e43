#include "../store/invented.h"
#include "app/demo.h"
#include "app/demorequests.h"
#include "models/cost/tables.h"
#include "models/intake/deadline.h"
#include "models/intake/moves.h"
#include "models/intake/pages.h"
#include "models/records/catalogue.h"
#include "models/store/listreader.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 3, 11), QTime(11, 0), Qt::LocalTime);

QHash<QString, int> countedBy(Database &db, const QString &table, const QString &column)
{
    QHash<QString, int> counts;
    for (Rows rows = db.run(u"SELECT %2, count(*) FROM %1 GROUP BY 1"_s.arg(table, column)); rows.next();) counts[rows.value(0).toString()] = rows.value(1).toInt();
    return counts;
}
} // namespace

// The invented requests that a person tries the program with.
class TstDemoRequests : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    cost::Tables m_tables = cost::Tables::built();
    DemoSize m_made;
    DemoWorld m_world;

    template <class Job> auto inStore(Job job) { return m_store->worker().run(std::move(job)).result(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_made = fillWithInventedPeople(*m_store, m_tables, {.seed = 5, .people = 2'000});
        m_world = inStore([](Database &db) { return DemoWorld::of(db, now); });
    }
    void cleanupTestCase() { m_store.reset(); }

    void the_same_seed_and_moment_give_the_same()
    {
        const DemoRequests one(7, m_tables, m_world), again(7, m_tables, m_world), other(8, m_tables, m_world);
        for (int i = 0; i < 60; ++i) {
            // A pause gets an identifier of its own when it is made.
            FamilyRequest a = one.family(i).request, b = again.family(i).request;
            for (FamilyRequest *r : {&a, &b})
                for (Pause &pause : r->pauses) pause.id.clear();
            QCOMPARE(a, b);
            QCOMPARE(one.family(i).consents, again.family(i).consents);
            QCOMPARE(one.family(i).contacts, again.family(i).contacts);
            QCOMPARE(one.passing(i), again.passing(i));
        }
        QVERIFY(one.family(3).request != other.family(3).request);
    }

    // What a person could not have sent is not there sent.
    void nothing_was_sent_that_could_not_be()
    {
        const DemoRequests data(1, m_tables, m_world);
        int sent = 0;
        for (int i = 0; i < 400; ++i) {
            const auto family = data.family(i);
            const FamilyRequest &r = family.request;
            QVERIFY(FamilyRequest::type.problems(rowOf(r)).isEmpty());
            QCOMPARE(intake::settled(r, r), r);
            QVERIFY(!r.submittedAt.isValid() || r.submittedAt <= now);
            QVERIFY(!r.closedAt.isValid() || (r.closedAt <= now && (!r.submittedAt.isValid() || r.closedAt >= r.submittedAt)));
            if (!r.submittedAt.isValid()) continue;
            ++sent;
            FamilyRequest before = r;
            before.state = u"draft"_s;
            before.submittedAt = {};
            const QDate day = r.submittedAt.toLocalTime().date();
            QStringList against;
            for (const Problem &p : intake::against(intake::Move::Send, before, family.consents, {}, day, m_tables)) against << p.text;
            QCOMPARE(against.join(u'\n'), QString());
            QCOMPARE(r.dueOn, intake::dueOn(r, {}).value_or(QDate()));
        }
        QVERIFY(sent > 200);
    }

    void fills_the_lists()
    {
        QCOMPARE(m_made.people, 2'000);
        QCOMPARE(m_made.requests, 500);
        QCOMPARE(m_made.contacts, 750);
        const auto counts = [this](const char *table, const char *column) {
            return inStore([=](Database &db) { return countedBy(db, QLatin1String(table), QLatin1String(column)); });
        };
        for (const char *state : {"draft", "submitted", "in-progress", "closed-positive", "closed-negative", "cancelled"}) QVERIFY2(counts("request", "state").value(QLatin1String(state)) > 5, state);
        for (const char *service : {"carer", "housekeeper", "babysitter"}) QVERIFY2(counts("request", "service").value(QLatin1String(service)) > 40, service);
        QCOMPARE(counts("request", "schedule").size(), 6);
        QVERIFY(counts("request", "paused").value(u"family"_s) > 5);
        QVERIFY(counts("contact", "anonymous").value(u"1"_s) > 50);
        for (const char *purpose : {"service", "health", "workers", "candidacy", "families"}) QVERIFY2(counts("consent", "purpose").value(QLatin1String(purpose)) > 0, purpose);
        QVERIFY(counts("tie", "kinship").size() > 3);
        const auto count = [this](const Condition &c) { return m_store->count({&FamilyRequest::type, {}, {c}, {}, false}).result(); };
        QVERIFY(count({"due_on", Condition::Test::BeforeToday, {}}) > 0);
        QVERIFY(count({"due_on", Condition::Test::InNextDays, {7LL}}) > 0);
        QVERIFY(m_store->check().result().isEmpty());
    }

    void every_request_has_a_number_of_its_own()
    {
        QCOMPARE(inStore([](Database &db) { return db.value(u"SELECT count(DISTINCT protocol) FROM request WHERE protocol <> ''"_s)->toLongLong(); }), m_made.requests);
    }

    // Also inside lists, where the store does not look.
    void all_that_is_referred_to_exists()
    {
        for (const RecordType *type : {&FamilyRequest::type, &Contact::type, &Consent::type, &Tie::type}) {
            QHash<QByteArray, QSet<QString>> ids;
            for (const Record &record : m_store->list({type, {}, {}, {}, false}, 0, 10'000).result().records)
                for (qsizetype i = 0; const Field &f : type->fields)
                    for (const auto &[table, id] : f.referred(record.row.at(i++))) ids[table] << id;
            QVERIFY(!ids.isEmpty());
            for (auto at = ids.cbegin(); at != ids.cend(); ++at) {
                const auto known = m_store->titles(at.key(), at->values()).result();
                for (const QString &id : at.value()) QVERIFY2(known.contains(id), qPrintable(QLatin1String(type->table) + u' ' + id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstDemoRequests)
#include "tst_demorequests.moc"
