#include "../store/invented.h"
#include "complete.h"
#include "models/candidacy/papers.h"
#include "models/candidacy/worklists.h"
#include "models/store/listsql.h"
#include "models/store/store.h"
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = candidacy::PermitStanding::Kind;

class TstPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<Store>(m_dir.path(), invented::key());
        const QDate today = QDate::currentDate();
        const auto keep = [this](const QString &name, const QString &state, const QList<WorkerDocument> &papers, const QString &needsPermit = u"yes"_s, const QString &registered = {}, QDate until = {}) {
            const Person person = complete::worker();
            m_store->save(Person::type, rowOf(person), 0, {}).waitForFinished();
            Candidacy c;
            c.id = newIdentifier();
            c.person = person.id;
            c.workerName = name;
            c.state = state;
            c.documents = papers;
            c.needsPermit = needsPermit;
            c.registered = registered;
            c.registerUntil = until;
            if (state != u"draft"_s) c.submittedAt = QDateTime::currentDateTimeUtc();
            m_store->save(Candidacy::type, rowOf(c), 0, {}).waitForFinished();
        };
        const auto identity = [](QDate expires) {
            WorkerDocument d = complete::permit(expires);
            d.kind = u"identity-card"_s;
            return d;
        };
        keep(u"expired yesterday"_s, u"suitable"_s, {complete::permit(today.addDays(-1))});
        keep(u"expires today"_s, u"suitable"_s, {complete::permit(today)});
        keep(u"in 7"_s, u"submitted"_s, {complete::permit(today.addDays(7))});
        keep(u"in 8"_s, u"suspended"_s, {complete::permit(today.addDays(8))});
        keep(u"in 60, renewed"_s, u"suitable"_s, {complete::permit(today.addDays(-90)), complete::permit(today.addDays(60))});
        keep(u"in 61"_s, u"suitable"_s, {complete::permit(today.addDays(61))});
        keep(u"not suitable"_s, u"unsuitable"_s, {complete::permit(today.addDays(-1))});
        keep(u"draft"_s, u"draft"_s, {complete::permit(today.addDays(-1))});
        keep(u"card expired"_s, u"suitable"_s, {complete::permit(today.addDays(500)), identity(today.addDays(-1))});
        keep(u"new without an end"_s, u"suitable"_s, {complete::permit(today.addDays(-700)), complete::permit({}), identity(today.addDays(-700)), identity({})});
        keep(u"renewal asked"_s, u"suitable"_s, {complete::permit(today.addDays(-10), today.addDays(-30))});
        keep(u"renewal asked early"_s, u"suitable"_s, {complete::permit(today.addDays(5), today.addDays(-30))});
        keep(u"renewal asked late"_s, u"suitable"_s, {complete::permit(today.addDays(-90), today.addDays(-20))});
        keep(u"became a citizen"_s, u"suitable"_s, {complete::permit(today.addDays(-400))}, u"no"_s);
        keep(u"card in 30"_s, u"suitable"_s, {identity(today.addDays(30))});
        keep(u"register over"_s, u"suitable"_s, {}, u"no"_s, u"yes"_s, today.addDays(-1));
        keep(u"register today"_s, u"suitable"_s, {}, u"no"_s, u"yes"_s, today);
        keep(u"register in 8"_s, u"suspended"_s, {}, u"no"_s, u"yes"_s, today.addDays(8));
        keep(u"register in 60"_s, u"suitable"_s, {}, u"no"_s, u"yes"_s, today.addDays(60));
        keep(u"register in 61"_s, u"suitable"_s, {}, u"no"_s, u"yes"_s, today.addDays(61));
        keep(u"not in the register"_s, u"suitable"_s, {}, u"no"_s, u"no"_s, today.addDays(2));
        keep(u"register of a draft"_s, u"draft"_s, {}, u"no"_s, u"yes"_s, today);
    }
    void cleanupTestCase() { m_store.reset(); }

    void a_permit_stands_as_the_law_says_data()
    {
        QTest::addColumn<QString>("needed");
        QTest::addColumn<QList<WorkerDocument>>("papers");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("allows");
        using complete::permit;
        const QDate day = complete::today;
        const auto add = [](const char *name, const char *needed, const QList<WorkerDocument> &papers, Kind kind, bool allows) {
            QTest::newRow(name) << QString::fromLatin1(needed) << papers << static_cast<int>(kind) << allows;
        };
        add("not needed", "no", {}, Kind::NotNeeded, true);
        add("not known", "", {}, Kind::NotKnown, true);
        add("none", "yes", {}, Kind::Missing, false);
        add("valid today", "yes", {permit(day)}, Kind::Valid, true);
        add("without an end", "yes", {permit({})}, Kind::Valid, true);
        add("expired yesterday", "yes", {permit(day.addDays(-1))}, Kind::Expired, false);
        add("renewal before it expired", "yes", {permit(day.addDays(-30), day.addDays(-80))}, Kind::Renewing, true);
        add("renewal on the sixtieth day", "yes", {permit(day.addDays(-80), day.addDays(-20))}, Kind::Renewing, true);
        add("renewal on the sixty-first day", "yes", {permit(day.addDays(-81), day.addDays(-20))}, Kind::Expired, false);
        add("the last counts", "yes", {permit(day.addDays(-400)), permit(day.addDays(10))}, Kind::Valid, true);
        add("expired, need not said", "", {permit(day.addDays(-1))}, Kind::Expired, false);
    }
    void a_permit_stands_as_the_law_says()
    {
        QFETCH(const QString, needed);
        QFETCH(const QList<WorkerDocument>, papers);
        QFETCH(const int, kind);
        QFETCH(const bool, allows);
        Candidacy c;
        c.needsPermit = needed;
        c.documents = papers;
        const auto standing = candidacy::permitOn(c, complete::today);
        QCOMPARE(static_cast<int>(standing.kind), kind);
        QCOMPARE(standing.allows(), allows);
        QVERIFY(!standing.words.isEmpty());
    }

    void absences_are_counted_to_their_last_day()
    {
        Candidacy c;
        const QDate day = complete::today;
        QVERIFY(!candidacy::awayUntil(c, day));
        c.absences = {{u"1"_s, day.addDays(-3), day, {}, {}}, {u"2"_s, day.addDays(-1), day.addDays(4), {}, {}}};
        QCOMPARE(candidacy::awayUntil(c, day), std::optional(day.addDays(4)));
        QVERIFY(!candidacy::awayUntil(c, day.addDays(5)));
        c.absences << Absence{u"3"_s, day, {}, {}, {}};
        QCOMPARE(candidacy::awayUntil(c, day), std::optional(QDate()));
    }

    void the_lists_find_who_they_say_data()
    {
        QTest::addColumn<ListQuery>("query");
        QTest::addColumn<QStringList>("names");
        const auto add = [](const intake::WorkList &list, QStringList names) {
            names.sort();
            QTest::newRow(list.key.constData()) << list.query << names;
        };
        add(candidacy::permitsExpired({}), {u"expired yesterday"_s, u"renewal asked late"_s});
        add(candidacy::permitsExpiring({}, 7), {u"expires today"_s, u"in 7"_s});
        add(candidacy::permitsExpiring({}, 30), {u"expires today"_s, u"in 7"_s, u"in 8"_s});
        add(candidacy::permitsExpiring({}, 60), {u"expires today"_s, u"in 7"_s, u"in 8"_s, u"in 60, renewed"_s});
        add(candidacy::papersExpired({}), {u"card expired"_s});
        add(candidacy::papersExpiring({}, 60), {u"card in 30"_s});
        add(candidacy::registerExpired({}), {u"register over"_s});
        add(candidacy::registerExpiring({}, 7), {u"register today"_s});
        add(candidacy::registerExpiring({}, 30), {u"register today"_s, u"register in 8"_s});
        add(candidacy::registerExpiring({}, 60), {u"register today"_s, u"register in 8"_s, u"register in 60"_s});
        add(candidacy::notDecided({}), {u"in 7"_s});
        add(candidacy::draftCandidacies({}), {u"draft"_s, u"register of a draft"_s});
    }
    void the_lists_find_who_they_say()
    {
        QFETCH(const ListQuery, query);
        QFETCH(const QStringList, names);
        QStringList found;
        for (const Record &one : m_store->list(query, 0, 100).result().records) found << recordOf<Candidacy>(one.row).workerName;
        found.sort();
        QCOMPARE(found, names);
        QCOMPARE(m_store->count(query).result(), names.size());
    }

    void each_list_has_words_and_a_key_of_its_own()
    {
        QSet<QByteArray> keys;
        for (const intake::WorkList &list : candidacy::viewsOfCandidacies(u"operator-1"_s)) {
            QVERIFY(!list.title.isEmpty() && !list.note.isEmpty());
            keys << list.key;
        }
        QCOMPARE(keys.size(), candidacy::viewsOfCandidacies(u"operator-1"_s).size());
    }

    void they_are_counted_by_an_index()
    {
        const auto db = invented::database(m_plans.path());
        const intake::Scope scopes[]{{}, {u"site"_s, {}}, {{}, u"operator"_s}};
        for (const intake::Scope &scope : scopes)
            for (const intake::WorkList &list : {candidacy::permitsExpired(scope), candidacy::permitsExpiring(scope, 30), candidacy::papersExpired(scope), candidacy::papersExpiring(scope, 60), candidacy::registerExpired(scope), candidacy::registerExpiring(scope, 60),
                                                 candidacy::notDecided(scope), candidacy::draftCandidacies(scope)}) {
                const ListSql sql = listSql(list.query, complete::today);
                QString plan;
                for (Rows rows = db->run(u"EXPLAIN QUERY PLAN SELECT count(*) FROM candidacy p WHERE %1"_s.arg(sql.where), sql.whereValues); rows.next();) plan += rows.value(3).toString() + u'\n';
                QVERIFY2(!plan.contains(u"SCAN"_s) && plan.contains(u"INDEX"_s), qPrintable(QString::fromLatin1(list.key) + u": "_s + plan));
            }
    }

private:
    QTemporaryDir m_dir, m_plans;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TstPapers)
#include "tst_papers.moc"
