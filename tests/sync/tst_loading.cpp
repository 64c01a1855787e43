#include "console.h"
#include "models/records/candidacy.h"
#include "models/records/operator.h"
#include "models/store/check.h"
#include "models/store/likeness.h"
#include "models/store/likepairs.h"
#include "models/store/listreader.h"
#include "models/store/putoffindexes.h"
#include "models/store/searchindex.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;

// The first load: page after page, broken off anywhere, used meanwhile.
class TstLoading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_others_refer_to_comes_first()
    {
        Console c(false);
        replica::join(c.db, welcome());
        QList<QByteArray> order;
        while (const auto load = replica::nextLoad(c.db)) {
            order << load->type->table;
            replica::applyLoaded(c.db, *load, {}, true);
        }
        QCOMPARE(order.size(), qsizetype(recordTypes().size()));
        for (const RecordType *type : recordTypes())
            for (const Field &f : type->fields)
                if (*f.target && QByteArray(f.target) != type->table && f.target != QByteArray("placement") && f.target != QByteArray("request"))
                    QVERIFY2(order.indexOf(f.target) < order.indexOf(type->table), qPrintable(u"%1 before %2"_s.arg(QLatin1String(f.target), QLatin1String(type->table))));
        QVERIFY(!replica::progress(c.db).loading);
    }

    void case59_and_60_pages_go_on_where_they_stopped_and_progress_never_goes_back()
    {
        Console c(false);
        Welcome w = welcome();
        w.estimates = {{"person", 20}};
        replica::join(c.db, w);
        const auto all = people(25);
        double before = 0;
        for (int asked = 0; const auto load = replica::nextLoad(c.db); ++asked) {
            if (load->type != &Person::type) {
                replica::applyLoaded(c.db, *load, {}, true);
                continue;
            }
            QList<Central::Loaded> page = after(all, load->after, 10);
            const bool last = page.size() < 10;
            if (asked % 3 == 0) replica::greeted(c.db, w); // a new beginning changes nothing
            replica::applyLoaded(c.db, *load, std::move(page), last);
            const auto progress = replica::progress(c.db);
            const double now = double(progress.done) / double(qMax<qint64>(1, progress.estimated));
            QVERIFY(now >= before);
            before = now;
        }
        QCOMPARE(before, 1.0);
        QCOMPARE(c.count("person"), 25);
        QCOMPARE(searchindex::search(c.db, u"cognome7"_s, 5).size(), 1);
        QVERIFY(!c.db.run(u"PRAGMA foreign_key_check"_s).next());
        QCOMPARE(checkStore(c.db), QStringList());
    }

    void indexes_of_lists_wait_until_very_many_are_here()
    {
        Console c(false);
        const QStringList all = indexes(c);
        Welcome w = welcome();
        w.estimates = {{"person", 250'000}, {"contact", 100}};
        replica::join(c.db, w);
        replica::greeted(c.db, w);
        const auto rows = people(12);
        replica::applyLoaded(c.db, loadOf(c, Person::type), after(rows, {}, 10), false);
        const QStringList meanwhile = indexes(c);
        QVERIFY(!meanwhile.contains(u"person_by_born"_s));
        QVERIFY(!meanwhile.contains(u"person_by_title"_s));
        QVERIFY(putoffindexes::isTitlePutOff(c.db, Person::type));
        QVERIFY(meanwhile.contains(u"person_merged"_s)); // what refers to somebody is looked for when they are opened
        QCOMPARE(searchindex::search(c.db, u"cognome7"_s, 5).size(), 1);
        QCOMPARE(likeness::of(c.db, rowOf(person(u"Cognome7"_s, u"Nome"_s)), 5).size(), 1);
        const auto listed = [&c](qint64 from) {
            QStringList surnames;
            for (const Record &one : ListReader().page(c.db, {&Person::type, {}, {}, {}, false}, from, 3).records) surnames << recordOf<Person>(one.row).surname;
            return surnames;
        };
        QCOMPARE(listed(0), (QStringList{u"Cognome0"_s, u"Cognome1"_s, u"Cognome2"_s}));
        QCOMPARE(listed(6), (QStringList{u"Cognome6"_s, u"Cognome7"_s, u"Cognome8"_s}));
        QVERIFY(!replica::buildIndex(c.db)); // more are to come
        const auto next = replica::nextLoad(c.db);
        replica::applyLoaded(c.db, *next, after(rows, next->after, 10), true);
        c.db.run(u"INSERT INTO like_mark (journal) VALUES (0)"_s);
        QVERIFY(replica::buildIndex(c.db));
        QVERIFY(!putoffindexes::isTitlePutOff(c.db, Person::type)); // by which most lists are
        QCOMPARE(listed(9), (QStringList{u"Cognome7"_s, u"Cognome8"_s, u"Cognome9"_s}));
        QVERIFY(!c.db.value(u"SELECT 1 FROM like_mark"_s)); // all are compared again
        while (replica::buildIndex(c.db)) continue;
        QCOMPARE(indexes(c), all);
        QCOMPARE(checkStore(c.db), QStringList());
    }

    // What is written in parts during a load is put together again as records are saved afterwards.
    void parts_of_the_search_are_put_together_after_a_load()
    {
        const auto parts = [](Console &c) { return c.db.value(u"SELECT count(DISTINCT id >> 37) FROM person_words_data WHERE id > 10"_s)->toInt(); };
        Console c(false);
        Welcome w = welcome();
        w.estimates = {{"person", 250'000}};
        replica::join(c.db, w);
        replica::greeted(c.db, w);
        const auto rows = people(60);
        for (int page = 0; page < 30; ++page) {
            const auto load = loadOf(c, Person::type);
            replica::applyLoaded(c.db, load, after(rows, load.after, 2), page == 29);
        }
        QVERIFY2(parts(c) >= 30, qPrintable(QString::number(parts(c))));
        QCOMPARE(searchindex::search(c.db, u"cognome7"_s, 5).size(), 1);
        invented::saved(c.db, person(u"Appena"_s, u"Salvata"_s));
        QVERIFY2(parts(c) >= 30, qPrintable(QString::number(parts(c)))); // not all at one stroke
        c.db.run(u"INSERT INTO person_words (person_words, rank) VALUES ('merge', 500)"_s);
        QVERIFY2(parts(c) < 30, qPrintable(QString::number(parts(c))));
        QCOMPARE(c.db.value(u"SELECT v FROM person_words_config WHERE k = 'automerge'"_s)->toInt(), 4);
        QCOMPARE(searchindex::search(c.db, u"cognome7"_s, 5).size(), 1);
        QCOMPARE(checkStore(c.db), QStringList());
    }

    void a_load_that_is_given_up_leaves_the_store_as_quick_as_before()
    {
        Console c(false);
        const QStringList all = indexes(c);
        Welcome w = welcome();
        w.estimates = {{"person", 250'000}};
        replica::join(c.db, w);
        replica::greeted(c.db, w);
        replica::applyLoaded(c.db, loadOf(c, Person::type), after(people(12), {}, 10), false);
        QVERIFY(indexes(c) != all);
        replica::leave(c.db);
        QCOMPARE(indexes(c), all);
        QCOMPARE(c.db.value(u"SELECT v FROM person_words_config WHERE k = 'automerge'"_s)->toInt(), 4);
        QCOMPARE(c.db.value(u"PRAGMA wal_autocheckpoint"_s)->toInt(), 1000);
    }

    void a_commit_after_a_page_waits_for_the_disk_again()
    {
        Console c(false);
        replica::join(c.db, welcome());
        for (int page = 0; page < 3; ++page) replica::applyLoaded(c.db, loadOf(c, Person::type), people(1), false);
        QCOMPARE(c.db.value(u"PRAGMA synchronous"_s)->toInt(), 2);
        {
            const Transaction open(c.db); // in which it cannot be changed
            replica::applyLoaded(c.db, loadOf(c, Person::type), people(2), false);
            QCOMPARE(c.db.value(u"PRAGMA synchronous"_s)->toInt(), 2);
        }
        QCOMPARE(c.db.value(u"PRAGMA synchronous"_s)->toInt(), 2);
    }

    void a_page_that_comes_twice_is_taken_once()
    {
        Console c(false);
        replica::join(c.db, welcome());
        const replica::Load load = loadOf(c, Person::type);
        replica::applyLoaded(c.db, load, after(people(10), {}, 5), false);
        replica::applyLoaded(c.db, load, after(people(10), {}, 5), false);
        QCOMPARE(replica::progress(c.db).done, 5);
    }

    void what_was_typed_here_stays_in_front_of_what_is_loaded()
    {
        Console c(false);
        Person own = person(u"Mio"_s, u"Nome"_s);
        saved(c.db, own);
        replica::join(c.db, welcome());
        const replica::Load load = loadOf(c, Person::type);
        own.notes = u"del centro"_s;
        own.surname = u"Altro"_s;
        replica::applyLoaded(c.db, load, {loaded(own, 4)}, true);
        QCOMPARE(c.person(own.id).surname, u"Mio"_s);
        QCOMPARE(c.centralVersion(Person::type, own.id), 4);
        c.push([](const Op &) { return outcome(Outcome::Result::Conflict, 4, {{u"surname"_s, u"Altro"_s}}); });
        QCOMPARE(c.person(own.id).surname, u"Altro"_s);
        QCOMPARE(c.person(own.id).notes, u"del centro"_s); // it had been left empty, and the central knew better
    }

    void lists_pairs_and_search_notice_what_has_no_history()
    {
        Console c(false);
        ListReader lists;
        const ListQuery everybody{&Person::type, {}, {}, {}, false};
        QCOMPARE(lists.count(c.db, everybody), 0);
        QCOMPARE(likeness::countPairs(c.db), 0);
        replica::join(c.db, welcome());
        const replica::Load load = loadOf(c, Person::type);
        Person one = person(u"Rossi"_s, u"Anna"_s, u"02 1234567"_s), other = one;
        other.id = newIdentifier();
        replica::applyLoaded(c.db, load, {loaded(one, 1), loaded(other, 1)}, true);
        QCOMPARE(lists.count(c.db, everybody), 2);
        QCOMPARE(likeness::countPairs(c.db), 1);
        QCOMPARE(searchindex::search(c.db, u"rosso an"_s, 5).size(), 2); // one slip
    }

    void what_is_in_the_trash_there_is_in_the_trash_here()
    {
        Console c(false);
        replica::join(c.db, welcome());
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        Central::Loaded row = loaded(anna, 3);
        row.trashed = true;
        replica::applyLoaded(c.db, loadOf(c, Person::type), {row}, true);
        QVERIFY(c.record(Person::type, anna.id)->trashed);
        QCOMPARE(searchindex::search(c.db, u"rossi"_s, 5).size(), 0);
        QCOMPARE(checkStore(c.db), QStringList());
    }

    void a_bucket_more_loads_that_alone_and_one_less_clears_away()
    {
        Console c(false);
        replica::join(c.db, welcome(1, {u"reference"_s, u"site:1"_s}));
        const Person anna = person(u"Rossi"_s, u"Anna"_s), ugo = person(u"Verdi"_s, u"Ugo"_s), mine = person(u"Neri"_s, u"Ada"_s);
        replica::applyLoaded(c.db, loadOf(c, Person::type), sorted({loaded(anna, 1), loaded(ugo, 1), loaded(mine, 1)}), true);
        c.loadNothing();

        replica::greeted(c.db, welcome(1, {u"reference"_s, u"site:1"_s, u"site:2"_s}));
        QCOMPARE(replica::nextLoad(c.db)->buckets, QStringList{u"site:2"_s});
        c.loadNothing();
        QCOMPARE(c.count("person"), 3);

        c.change(mine.id, [](Person &p) { p.notes = u"da inviare"_s; });
        replica::greeted(c.db, welcome(1, {u"reference"_s, u"site:2"_s}));
        QCOMPARE(replica::nextLoad(c.db)->buckets.size(), 2);
        replica::applyLoaded(c.db, loadOf(c, Person::type), {loaded(anna, 1)}, true);
        QVERIFY(c.record(Person::type, anna.id));
        QVERIFY(!c.record(Person::type, ugo.id));
        QVERIFY(c.record(Person::type, mine.id)); // something of it is to be sent first
        c.push([](const Op &) { return outcome(Outcome::Result::Applied, 2); });
        QVERIFY(!c.record(Person::type, mine.id));
        QVERIFY(c.db.value(u"SELECT count(*) FROM option"_s)->toInt() > 0); // what the program brought with it
    }

    void the_pull_goes_on_from_where_the_load_began()
    {
        Console c(false);
        replica::join(c.db, welcome(77));
        QCOMPARE(replica::joined(c.db)->cursor, (Position{77, 0}));
        QCOMPARE(replica::nextLoad(c.db)->begun, (Position{77, 0}));
    }

    void one_record_not_let_in_leaves_the_others()
    {
        Console c(false);
        replica::join(c.db, welcome());
        c.db.script(u"CREATE TRIGGER not_anna BEFORE INSERT ON operator WHEN NEW.username = 'anna' BEGIN SELECT RAISE(ABORT, 'a rule of the store'); END"_s);
        QList<Central::Loaded> rows;
        for (const QString &name : {u"anna"_s, u"bea"_s, u"ugo"_s}) {
            Operator op;
            op.id = newIdentifier();
            op.username = name;
            op.fullName = u"Anna Rossi"_s;
            rows << loaded(op, 1);
        }
        replica::applyLoaded(c.db, loadOf(c, Operator::type), std::move(rows), true);
        QCOMPARE(c.count("operator"), 2);
        QCOMPARE(replica::faults(c.db).value("operator").size(), 1);
    }

    void a_type_this_program_learned_is_loaded()
    {
        Console c;
        QVERIFY(!replica::nextLoad(c.db));
        c.db.run(u"DELETE FROM central_load WHERE record_table = 'feedback'"_s); // as a program that did not know it
        replica::greeted(c.db, welcome());
        QCOMPARE(QByteArray(replica::nextLoad(c.db)->type->table), QByteArray("feedback"));
    }

    void sums_agree_with_what_is_there()
    {
        Console c;
        for (int i = 0; i < 20; ++i) c.shared(person(u"Rossi"_s, QString::number(i)));
        const auto sums = replica::digest(c.db, Person::type);
        QCOMPARE(sums.size(), 16);
        qint64 count = 0;
        for (const auto &[n, versions] : sums) count += n;
        QCOMPARE(count, 20);
        const QString id = c.db.value(u"SELECT id FROM person LIMIT 1"_s)->toString();
        const qsizetype slice = QString(u"0123456789abcdef"_s).indexOf(id.back());
        QVERIFY(sums.at(slice).first > 0);
        saved(c.db, person(u"Verdi"_s, u"Ugo"_s));
        QVERIFY(replica::digest(c.db, Person::type).isEmpty()); // something is to be sent: nothing to compare
    }

    void case86_sums_that_differ_are_healed()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s)), ugo = c.shared(person(u"Verdi"_s, u"Ugo"_s));
        Person changed = anna;
        changed.notes = u"dal centro"_s;
        replica::loadAgain(c.db, Person::type);
        replica::applyLoaded(c.db, *replica::nextLoad(c.db), {loaded(changed, 2)}, true);
        QCOMPARE(c.person(anna.id).notes, u"dal centro"_s);
        QVERIFY(!c.record(Person::type, ugo.id));
        QVERIFY(!replica::nextLoad(c.db));
    }

private:
    static QStringList indexes(Console &c)
    {
        QStringList names;
        for (Rows rows = c.db.run(u"SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name"_s); rows.next();) names << rows.value(0).toString();
        return names;
    }
    template <class R> static Central::Loaded loaded(const R &record, qint64 version)
    {
        const Row row = rowOf(record);
        Central::Loaded one{record.id, version, false, {}, {}};
        for (qsizetype i = 0; const Field &f : R::type.fields) one.values << f.stored(row.at(i++));
        return one;
    }
    static QList<Central::Loaded> sorted(QList<Central::Loaded> rows)
    {
        std::ranges::sort(rows, {}, &Central::Loaded::record);
        return rows;
    }
    static QList<Central::Loaded> people(int many)
    {
        QList<Central::Loaded> all;
        for (int i = 0; i < many; ++i) {
            Person p = person(u"Cognome%1"_s.arg(i), u"Nome"_s);
            p.id = identifierOf(1'700'000'000'000 + i, 1, 1);
            all << loaded(p, 1);
        }
        return sorted(all);
    }
    static QList<Central::Loaded> after(const QList<Central::Loaded> &all, const QString &id, int most)
    {
        QList<Central::Loaded> page;
        for (const auto &one : all)
            if (one.record > id && page.size() < most) page << one;
        return page;
    }
    // Passes over the types before.
    static replica::Load loadOf(Console &c, const RecordType &type)
    {
        for (;;) {
            const auto load = replica::nextLoad(c.db);
            if (load->type == &type) return *load;
            replica::applyLoaded(c.db, *load, {}, true);
        }
    }
};

QTEST_GUILESS_MAIN(TstLoading)
#include "tst_loading.moc"
