#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/merge.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

// Two changes of one person, made from the same record: lists come together item by item, sets by what was added and taken.
class TstMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_both_added_stays()
    {
        Person base = withPhones({phone(u"a"_s, u"1"_s)});
        Person mine = base, now = base;
        mine.otherPhones << phone(u"b"_s, u"2"_s);
        now.otherPhones << phone(u"c"_s, u"3"_s);
        const Merge merge = mergedOf(base, mine, now);
        QVERIFY(merge.clashing.isEmpty());
        QCOMPARE(numbers(merge), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    }

    void different_items_may_be_changed_and_taken_away()
    {
        const Person base = withPhones({phone(u"a"_s, u"1"_s), phone(u"b"_s, u"2"_s), phone(u"c"_s, u"3"_s)});
        Person mine = base, now = base;
        mine.otherPhones[0].whose = u"daughter"_s;
        now.otherPhones.removeAt(2);
        const Merge merge = mergedOf(base, mine, now);
        QVERIFY(merge.clashing.isEmpty());
        QCOMPARE(numbers(merge), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(recordOf<Person>(merge.row).otherPhones.first().whose, u"daughter"_s);
    }

    void the_same_item_changed_to_different_values_clashes_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("another value") << false;
        QTest::newRow("taken away") << true;
    }
    void the_same_item_changed_to_different_values_clashes()
    {
        QFETCH(bool, removed);
        const Person base = withPhones({phone(u"a"_s, u"1"_s), phone(u"b"_s, u"2"_s)});
        Person mine = base, now = base;
        mine.otherPhones[0].number = u"10"_s;
        if (removed) now.otherPhones.removeAt(0);
        else now.otherPhones[0].number = u"11"_s;
        const Merge merge = mergedOf(base, mine, now);
        QCOMPARE(merge.clashing, QList<QByteArray>{"other_phones"});
        QCOMPARE(recordOf<Person>(merge.row).otherPhones, now.otherPhones);
        // The same change on both sides is none.
        QVERIFY(mergedOf(base, mine, mine).clashing.isEmpty());
    }

    // Half of one address and half of another would be an address nobody gave.
    void a_thing_said_in_parts_merges_as_a_whole_data()
    {
        QTest::addColumn<QString>("mineStreet");
        QTest::addColumn<QString>("nowCity");
        QTest::addColumn<bool>("clashes");
        QTest::newRow("one side only") << u"Via Manzoni 2"_s << u"Milano"_s << false;
        QTest::newRow("the other side only") << u"Via Dante 1"_s << u"Monza"_s << false;
        QTest::newRow("a part each") << u"Via Manzoni 2"_s << u"Monza"_s << true;
    }
    void a_thing_said_in_parts_merges_as_a_whole()
    {
        QFETCH(QString, mineStreet);
        QFETCH(QString, nowCity);
        QFETCH(bool, clashes);
        Person base;
        base.street = u"Via Dante 1"_s;
        base.city = u"Milano"_s;
        Person mine = base, now = base;
        mine.street = mineStreet;
        now.city = nowCity;
        now.notes = u"altro"_s;
        const Merge merge = mergedOf(base, mine, now);
        QCOMPARE(!merge.clashing.isEmpty(), clashes);
        const auto merged = recordOf<Person>(merge.row);
        QCOMPARE(merged.notes, u"altro"_s);
        if (clashes) return;
        QCOMPARE(merged.street, mineStreet);
        QCOMPARE(merged.city, nowCity);
        QVERIFY(mergedOf(base, mine, mine).clashing.isEmpty());
    }

    void sets_never_clash()
    {
        Person base, mine, now;
        base.roles = {u"requester"_s, u"worker"_s};
        mine.roles = {u"requester"_s, u"assisted"_s};
        now.roles = {u"requester"_s, u"worker"_s, u"volunteer"_s};
        const Merge merge = mergedOf(base, mine, now);
        QVERIFY(merge.clashing.isEmpty());
        QCOMPARE(recordOf<Person>(merge.row).roles, (QStringList{u"requester"_s, u"volunteer"_s, u"assisted"_s}));
    }

    // Whatever two people do to a list: without a clash each of their changes is in what comes out, and nothing else.
    void each_sides_changes_are_in_what_comes_out()
    {
        QVERIFY(rc::check("items merge", [] {
            const Person base = withPhones(anyItems(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
            const Person mine = changed(base, u"x"_s), now = changed(base, u"y"_s);
            const Merge merge = mergedOf(base, mine, now);
            const auto was = byId(base), wanted = byId(mine), is = byId(now), got = byId(recordOf<Person>(merge.row));
            bool clash = false;
            for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"x"_s, u"y"_s}) {
                const QString w = was.value(id), m = wanted.value(id), n = is.value(id);
                if (m != w && n != w && m != n) clash = true;
                else if (merge.clashing.isEmpty()) RC_ASSERT(got.value(id) == (m != w ? m : n));
            }
            RC_ASSERT(merge.clashing.isEmpty() == !clash);
            // Whose change is called mine makes no difference to what is in it.
            const Merge other = mergedOf(base, now, mine);
            RC_ASSERT(other.clashing.isEmpty() == merge.clashing.isEmpty());
            if (!clash) RC_ASSERT(byId(recordOf<Person>(other.row)) == got);
        }));
    }

private:
    static Person withPhones(const QList<PersonPhone> &phones)
    {
        Person person;
        person.id = u"p"_s;
        person.otherPhones = phones;
        return person;
    }
    static PersonPhone phone(const QString &id, const QString &number) { return {id, number, {}, {}}; }
    static Merge mergedOf(const Person &base, const Person &mine, const Person &now) { return merged(Person::type, rowOf(base), rowOf(mine), rowOf(now)); }
    static QStringList numbers(const Merge &merge)
    {
        QStringList all;
        for (const PersonPhone &one : recordOf<Person>(merge.row).otherPhones) all << one.number;
        return all;
    }
    static QHash<QString, QString> byId(const Person &person)
    {
        QHash<QString, QString> all;
        for (const PersonPhone &one : person.otherPhones) all.insert(one.id, one.number);
        return all;
    }
    static QList<PersonPhone> anyItems(const QStringList &ids)
    {
        QList<PersonPhone> items;
        for (const QString &id : ids)
            if (*rc::gen::arbitrary<bool>()) items << phone(id, u"1"_s);
        return items;
    }
    static Person changed(Person person, const QString &added)
    {
        for (PersonPhone &one : person.otherPhones)
            if (*rc::gen::inRange(0, 3) == 0) one.number = QString::number(*rc::gen::inRange(1, 4));
        person.otherPhones.removeIf([](const PersonPhone &) { return *rc::gen::inRange(0, 4) == 0; });
        if (*rc::gen::arbitrary<bool>()) person.otherPhones << phone(added, u"9"_s);
        return person;
    }
};

QTEST_GUILESS_MAIN(TstMerge)
#include "tst_merge.moc"
