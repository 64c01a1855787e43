#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/store/check.h"
#include "models/store/likeness.h"
#include "models/store/protocol.h"
#include "simulatedoffice.h"

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
// The central takes what is sent, and then the line is gone.
class LosesTheAnswer : public MemoryLine {
public:
    using MemoryLine::MemoryLine;
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override
    {
        MemoryLine::push(device, schema, ops);
        throw Cut(u"The answer is lost."_s);
    }
    Pulled pull(const Position &, int) override { throw Cut(u"The line is gone."_s); }
};
} // namespace

// The failure cases of the first load that others write into, and of two centres that do the same work: 35, 36, 56, 57 and 59 of
// the plan of the exchange.
class TestFailureCasesLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // One computer's disk was copied to the other: both count on from the same number.
    void case35_sameNumberOfACaseGivenOutAtTwoSites()
    {
        SimulatedOffice office;
        request(office, 0);
        office.desks[1]->cloneOf(*office.desks[0]);
        const QString one = request(office, 0), other = request(office, 1);
        QCOMPARE(numberOf(office, 0, one), numberOf(office, 1, other));
        office.syncAll();
        for (const int console : {0, 1}) {
            QCOMPARE(numberOf(office, console, one), numberOf(office, console, other)); // it is on a paper already
            QVERIFY(!numberOf(office, console, one).isEmpty());
            QVERIFY(replica::faults(office.db(console)).isEmpty());
            QCOMPARE(queue::count(office.db(console)), 0);
            QVERIFY(office.open(console).isEmpty());
        }
        const QString next = request(office, 0), last = request(office, 1);
        QVERIFY(numberOf(office, 0, next) != numberOf(office, 1, last)); // and never again
    }

    void case36_samePersonAtTwoSitesMergedWhileChildrenAreEdited()
    {
        SimulatedOffice office;
        const QString kept = office.add(0, u"Rossi"_s), gone = office.add(1, u"Rosi"_s);
        const QString before = contact(office, 1, gone, u"prima"_s);
        office.syncAll();

        const Record one = *recordsql::find(office.db(0), Person::type, kept), other = *recordsql::find(office.db(0), Person::type, gone);
        peoplemerge::merge(office.db(0), one.row, one.version, gone, other.version, office.desks[0]->author());
        Record child = *recordsql::find(office.db(1), Contact::type, before);
        Contact edited = recordOf<Contact>(child.row);
        edited.told = u"cambiato intanto"_s;
        recordwriter::save(office.db(1), Contact::type, rowOf(edited), child.version, office.desks[1]->author());
        const QString meanwhile = contact(office, 1, gone, u"nuovo intanto"_s);
        office.phone(1, gone, u"02 1"_s);
        office.syncAll(3);

        for (const int console : {0, 1}) {
            QCOMPARE(contactAt(office, console, before).person, kept);
            QCOMPARE(contactAt(office, console, before).told, u"cambiato intanto"_s);
            QCOMPARE(contactAt(office, console, meanwhile).told, u"nuovo intanto"_s);
            QCOMPARE(office.person(console, gone).mergedInto, kept);
            QVERIFY(replica::faults(office.db(console)).isEmpty());
            QCOMPARE(checkStore(office.db(console)), QStringList());
            // The telephone typed into the record that went is asked about and not lost.
            QCOMPARE(office.open(console).size(), 1);
            QCOMPARE(office.open(console).first().record, gone);
            QCOMPARE(office.open(console).first().fields.value(u"phone"_s).toArray().at(1).toString(), u"02 1"_s);
        }
    }

    // After each page somebody takes a person on, changes one, puts one in the trash and moves a request to another centre.
    void case56_and_59_rowsComeChangeMoveAndGoDuringTheLoad()
    {
        SimulatedOffice office(3);
        office.central.setLogin(u"operator-3"_s, {u"operator-3"_s, SimulatedOffice::site(), {u"reference"_s, u"site:"_s + SimulatedOffice::site()}, false});
        QStringList people, requests;
        for (int n = 0; n < 12; ++n) people << office.add(0, u"Rossi %1"_s.arg(n));
        for (int n = 0; n < 12; ++n) requests << request(office, 0, n % 2 ? otherSite(office) : SimulatedOffice::site(), people.at(n));
        office.sync(0);
        int page = 0;
        load(office, [&] {
            const auto n = page++ % 12;
            people << office.add(0, u"Verdi %1"_s.arg(page));
            if (!office.trashed(0, people.at(n))) office.phone(0, people.at(n), u"02 %1"_s.arg(page));
            if (const QString &some = people.at((5 * n) % 12); !office.trashed(0, some)) office.trash(0, some);
            else office.restore(0, some);
            const Record record = *recordsql::find(office.db(0), FamilyRequest::type, requests.at(n));
            auto moved = recordOf<FamilyRequest>(record.row);
            moved.site = moved.site == SimulatedOffice::site() ? otherSite(office) : SimulatedOffice::site();
            recordwriter::save(office.db(0), FamilyRequest::type, rowOf(moved), record.version, office.desks[0]->author());
            office.sync(0);
        });
        QVERIFY2(page > 20, qPrintable(QString::number(page)));
        office.sync(2);
        office.sync(2);
        verifySame(office);
        for (const QString &id : std::as_const(people))
            if (recordsql::find(office.db(2), Person::type, id)) {
                QCOMPARE(office.person(2, id), office.person(0, id));
                QCOMPARE(office.trashed(2, id), office.trashed(0, id));
            }
        QVERIFY(recordsql::find(office.db(2), Person::type, people.last()));
    }

    // Made and sent while this login saw it; the answer is lost, and then it sees it no more: nothing is ever told of it again.
    void whatWasConfirmedAndIsNotSeenAnyMoreGoes()
    {
        SimulatedOffice office(3);
        office.central.setLogin(u"operator-3"_s, {u"operator-3"_s, SimulatedOffice::site(), {u"reference"_s, u"site:"_s + SimulatedOffice::site()}, false});
        office.sync(2);
        const QString made = request(office, 2);
        LosesTheAnswer line(office.central, u"operator-3"_s);
        QVERIFY_THROWS_EXCEPTION(Cut, office.sync(2, line));
        QVERIFY(office.central.state().records.contains({"request", made}));
        office.central.setLogin(u"operator-3"_s, {u"operator-3"_s, SimulatedOffice::site(), {u"reference"_s}, false});
        office.sync(2);
        office.sync(2);
        QVERIFY(!recordsql::find(office.db(2), FamilyRequest::type, made));
        QCOMPARE(office.toSend(2), 0);
        verifySame(office);
        office.sync(0);
        QVERIFY(recordsql::find(office.db(0), FamilyRequest::type, made));
    }

    // Half of it was here when it was given up; of that, some was erased, some left this centre, before it began again.
    void case57_loadAbandonedAndBegunAgain()
    {
        SimulatedOffice office(3);
        QStringList people;
        for (int n = 0; n < 12; ++n) people << office.add(0, u"Rossi %1"_s.arg(n));
        std::ranges::sort(people); // as they are loaded: ids made within one millisecond follow no order
        office.sync(0);
        int pages = 0;
        load(office, [&] { ++pages; }, [&] { return !recordsql::find(office.db(2), Person::type, people.at(7)); });
        QVERIFY(replica::nextLoad(office.db(2)));
        QVERIFY(recordsql::find(office.db(2), Person::type, people.first()));
        QVERIFY(!recordsql::find(office.db(2), Person::type, people.last()));
        office.central.erase(people.at(1));
        office.trash(0, people.at(2));
        office.phone(0, people.at(3), u"02 1"_s);
        office.sync(0);
        office.central.setLogin(u"operator-3"_s, {u"operator-3"_s, SimulatedOffice::site(), {u"reference"_s}, false});
        office.sync(2);
        for (const QString &id : std::as_const(people)) QVERIFY(!recordsql::find(office.db(2), Person::type, id));
        office.central.setLogin(u"operator-3"_s, {u"operator-3"_s, SimulatedOffice::site(), {u"*"_s}, false});
        office.sync(2);
        office.sync(2);
        verifySame(office);
        QVERIFY(!recordsql::find(office.db(2), Person::type, people.at(1)));
        QVERIFY(office.trashed(2, people.at(2)));
        QCOMPARE(office.person(2, people.at(3)).phone, u"02 1"_s);
    }

private:
    // The third console joins and loads two records at a time; what happens after each page, and how long it goes on.
    static void load(SimulatedOffice &office, const std::function<void()> &between, const std::function<bool()> &goesOn = [] { return true; })
    {
        Direct local(office.db(2));
        Round(local, *office.lines[2]).greet();
        while (goesOn()) {
            const auto part = replica::nextLoad(office.db(2));
            if (!part) return;
            const auto rows = office.central.load(u"operator-3"_s, *part->type, part->buckets, part->after, 2);
            replica::applyLoaded(office.db(2), *part, rows, rows.size() < 2);
            between();
        }
    }
    static void verifySame(SimulatedOffice &office)
    {
        for (const RecordType *type : recordTypes()) {
            const auto sums = replica::digest(office.db(2), *type);
            QVERIFY2(!sums.isEmpty(), type->table);
            QVERIFY2(sums == office.central.digest(u"operator-3"_s, *type), type->table);
        }
        QVERIFY(replica::faults(office.db(2)).isEmpty());
        QVERIFY(!office.db(2).run(u"PRAGMA foreign_key_check"_s).next());
        QCOMPARE(checkStore(office.db(2)), QStringList());
    }
    static QString otherSite(SimulatedOffice &office) { return office.db(0).value(u"SELECT id FROM site WHERE id <> ?"_s, {SimulatedOffice::site()})->toString(); }
    static QString request(SimulatedOffice &office, int console, const QString &site = SimulatedOffice::site(), const QString &requester = {})
    {
        FamilyRequest one;
        one.id = newIdentifier();
        one.site = site;
        one.requester = requester;
        recordwriter::save(office.db(console), FamilyRequest::type, rowOf(one), 0, office.desks[static_cast<size_t>(console)]->author());
        return one.id;
    }
    static QString numberOf(SimulatedOffice &office, int console, const QString &id) { return recordOf<FamilyRequest>(recordsql::find(office.db(console), FamilyRequest::type, id)->row).protocol; }
    static QString contact(SimulatedOffice &office, int console, const QString &person, const QString &told)
    {
        Contact one;
        one.id = newIdentifier();
        one.person = person;
        one.told = told;
        recordwriter::save(office.db(console), Contact::type, rowOf(one), 0, office.desks[static_cast<size_t>(console)]->author());
        return one.id;
    }
    static Contact contactAt(SimulatedOffice &office, int console, const QString &id) { return recordOf<Contact>(recordsql::find(office.db(console), Contact::type, id)->row); }
};

QTEST_GUILESS_MAIN(TestFailureCasesLoad)
#include "tst_failurecases_load.moc"
