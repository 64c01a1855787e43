#include "console.h"
#include "models/store/check.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;
using Kind = Entry::Kind;

// The central went back in time: what it lost comes back from the consoles, and nothing is deleted.
class TstRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void going_back_is_noticed_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<qint64>("timeline");
        QTest::addColumn<qint64>("stamp");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("as before") << u"server-1"_s << qint64(1) << qint64(100) << false;
        QTest::newRow("restored") << u"server-2"_s << qint64(1) << qint64(100) << true;
        QTest::newRow("another machine took over") << u"server-1"_s << qint64(2) << qint64(100) << true;
        QTest::newRow("an earlier stamp") << u"server-1"_s << qint64(1) << qint64(0) << true;
    }
    void going_back_is_noticed()
    {
        QFETCH(QString, server);
        QFETCH(qint64, timeline);
        QFETCH(qint64, stamp);
        QFETCH(bool, noticed);
        Console c;
        c.shared(person(u"Rossi"_s, u"Anna"_s));
        replica::greeted(c.db, back(server, timeline, stamp));
        QCOMPARE(!replica::doubtful(c.db).isEmpty(), noticed);
        replica::apply(c.db, replica::doubtful(c.db), replica::doubtful(c.db));
        QCOMPARE(replica::nextLoad(c.db).has_value(), noticed);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void what_was_lost_is_sent_again_own_and_others()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        const Op sent = c.pushApplied(2).first();
        const QString own = sent.mark;
        c.pull({c.echo(sent, 2)});
        const Entry others = c.entry("person", anna.id, 3, {{u"phone"_s, change({}, u"02 222"_s)}});
        c.pull({others});
        replica::greeted(c.db, back(u"server-2"_s, 1, 1));

        QVERIFY(replica::outgoing(c.db).isEmpty()); // nobody knows yet what is lost
        QVERIFY(!replica::nextLoad(c.db));
        const QStringList asked = replica::doubtful(c.db);
        QCOMPARE(asked.size(), 3);
        replica::apply(c.db, asked, {asked.last()}); // it knows the first of them
        QCOMPARE(replica::doubtful(c.db), QStringList());
        const QList<Op> ops = replica::outgoing(c.db);
        QCOMPARE(ops.size(), 2);
        QCOMPARE(ops.at(0).mark, own);
        QCOMPARE(ops.at(1).mark, others.mark);
        QCOMPARE(ops.at(1).origin, others.origin);
        QCOMPARE(ops.at(1).fields, others.fields);
        for (const Op &op : ops) QCOMPARE(op.base, 0); // versions of another time: only values can be compared
    }

    // A trash that came with an image has no line here: who did it sends it again, and what the central makes of it is told.
    void a_creation_that_comes_again_is_not_in_the_trash()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        const Op creation = c.pushApplied(1).first();
        c.pull({c.echo(creation, 1)});
        const Entry gap = c.entry("person", anna.id, 3, {{u"notes"_s, change(u"altra"_s, u"ultima"_s)}});
        c.pull({gap}, {Image{"person", anna.id, 3, true, {{u"surname"_s, u"Rossi"_s}, {u"name"_s, u"Anna"_s}, {u"notes"_s, u"ultima"_s}}}});
        QVERIFY(c.record(Person::type, anna.id)->trashed);
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        replica::apply(c.db, replica::doubtful(c.db), {});
        c.pushApplied(1);
        c.pull({c.echo(creation, 1)});
        QVERIFY(!c.record(Person::type, anna.id)->trashed);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void what_was_lost_stays_in_front_of_what_is_loaded()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.pull({c.echo(c.pushApplied(2).first(), 2)});
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        const QStringList asked = replica::doubtful(c.db);
        replica::apply(c.db, asked, {asked.last()});
        load(c, {Image{"person", anna.id, 1, false, {{u"surname"_s, u"Rossi"_s}, {u"name"_s, u"Anna"_s}, {u"notes"_s, QJsonValue()}}}});
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        c.push([](const Op &) { return outcome(Outcome::Result::Applied, 2); });
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
    }

    // Who may not write it leaves it to whoever may: what others type is shown here all the same.
    void what_others_wrote_and_is_refused_from_here_freezes_nothing()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}})});
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        const QStringList asked = replica::doubtful(c.db);
        replica::apply(c.db, asked, {asked.last()});
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        QCOMPARE(c.count("refused"), 0);
        QCOMPARE(c.count("resent"), 0);
        load(c, {Image{"person", anna.id, 5, false, {{u"surname"_s, u"Rossi"_s}, {u"name"_s, u"Anna"_s}, {u"phone"_s, u"02 333"_s}}}});
        QCOMPARE(c.person(anna.id).phone, u"02 333"_s);
    }

    // It came with a load: no line of the journal here could be sent again.
    void what_no_line_speaks_of_is_sent_as_it_stands()
    {
        Console c(false);
        replica::join(c.db, welcome(7));
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.notes = u"solo qui"_s;
        load(c, {imageOf(anna, 5)});
        QCOMPARE(c.count("journal"), 0);
        replica::greeted(c.db, back(u"server-2"_s, 1, 1));
        QVERIFY(replica::doubtful(c.db).isEmpty());
        load(c, {});
        const QList<Op> ops = replica::outgoing(c.db);
        QCOMPARE(ops.size(), 1);
        QCOMPARE(ops.first().kind, Op::Kind::Create);
        QCOMPARE(ops.first().fields.value(u"notes"_s).toArray().at(1), QJsonValue(u"solo qui"_s));
        c.pushApplied(1);
        QCOMPARE(replica::countOutgoing(c.db), 0);
        QCOMPARE(checkStore(c.db), QStringList());
    }

    void an_older_value_of_the_central_does_not_replace_the_only_copy()
    {
        Console c(false);
        replica::join(c.db, welcome(7));
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.notes = u"nuova"_s;
        load(c, {imageOf(anna, 5)});
        replica::greeted(c.db, back(u"server-2"_s, 1, 1));
        anna.notes = u"vecchia"_s;
        load(c, {imageOf(anna, 4)});
        QCOMPARE(c.person(anna.id).notes, u"nuova"_s);
        const QList<Op> ops = c.push([](const Op &) { return outcome(Outcome::Result::Conflict, 4, {{u"notes"_s, u"vecchia"_s}}); });
        QCOMPARE(ops.size(), 1);
        QCOMPARE(ops.first().fields.keys(), QStringList{u"notes"_s});
        QCOMPARE(ops.first().fields.value(u"notes"_s).toArray().at(1), QJsonValue(u"nuova"_s));
        QCOMPARE(c.person(anna.id).notes, u"vecchia"_s); // "nuova" is on the card of the conflict
        QCOMPARE(checkStore(c.db), QStringList());
    }

    void what_the_central_has_moved_on_is_taken_over()
    {
        Console c(false);
        replica::join(c.db, welcome(7));
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        load(c, {imageOf(anna, 5)});
        replica::greeted(c.db, back(u"server-1"_s, 2, 9));
        anna.notes = u"di ieri"_s;
        load(c, {imageOf(anna, 6)});
        QCOMPARE(c.person(anna.id).notes, u"di ieri"_s);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void another_central_is_told_all_of_it()
    {
        Console c(false);
        replica::join(c.db, welcome(7));
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        load(c, {imageOf(anna, 5)});
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        QCOMPARE(replica::outgoing(c.db).first().base, 5);
        c.pull({c.entry("person", anna.id, 6, {{u"phone"_s, change({}, u"02 222"_s)}})});
        c.db.run(u"INSERT INTO content (fingerprint, added_at, bytes, sent) VALUES ('f', '', x'00', 1)"_s);
        replica::leave(c.db);
        Welcome other = welcome();
        other.server = u"server-9"_s;
        replica::join(c.db, other);
        QCOMPARE(c.db.value(u"SELECT sent FROM content"_s)->toInt(), 0);
        replica::apply(c.db, replica::doubtful(c.db), {});
        c.push([](const Op &op) {
            if (op.base != 0) return refusal(u"a version of another central"_s);
            return refusal(u"missing"_s);
        });
        load(c, {});
        const QList<Op> ops = c.pushApplied(1);
        QCOMPARE(ops.size(), 1);
        QCOMPARE(ops.first().kind, Op::Kind::Create);
        QCOMPARE(ops.first().fields.value(u"notes"_s).toArray().at(1), QJsonValue(u"mia"_s));
        QCOMPARE(ops.first().fields.value(u"phone"_s).toArray().at(1), QJsonValue(u"02 222"_s));
        QCOMPARE(c.count("refused"), 0);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void a_copy_on_another_computer_is_another_console()
    {
        Console c;
        const QString device = replica::deviceHere(c.db);
        QCOMPARE(device, u"device-1"_s);
        c.db.run(u"UPDATE central SET machine = 'another'"_s);
        const QString other = replica::deviceHere(c.db);
        QVERIFY(!other.isEmpty() && other != device);
        QCOMPARE(replica::deviceHere(c.db), other);
        QCOMPARE(replica::joined(c.db)->device, other);
    }

    void records_the_central_lost_are_not_deleted()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        replica::apply(c.db, replica::doubtful(c.db), {});
        load(c, {});
        QVERIFY(c.record(Person::type, anna.id));
        const QList<Op> ops = replica::outgoing(c.db);
        QCOMPARE(ops.size(), 1);
        QCOMPARE(ops.first().kind, Op::Kind::Create);
    }

    // A change waiting to be sent was made on a version that now is another one: it must not pass for having seen it.
    void what_waits_is_compared_by_its_values_alone()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        QCOMPARE(replica::outgoing(c.db).first().base, 1);
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        replica::apply(c.db, replica::doubtful(c.db), replica::doubtful(c.db));
        QCOMPARE(replica::outgoing(c.db).first().base, 0);
    }

    void the_same_change_is_not_told_twice_in_the_history()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        Entry others = c.entry("person", anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}});
        c.pull({others});
        replica::greeted(c.db, back(u"server-2"_s, 1, 0));
        replica::apply(c.db, replica::doubtful(c.db), replica::doubtful(c.db));
        load(c, {Image{"person", anna.id, 1, false, {{u"surname"_s, u"Rossi"_s}, {u"name"_s, u"Anna"_s}, {u"phone"_s, u"02 222"_s}}}});
        others.stamp = 5;
        c.pull({others});
        int told = 0;
        for (const auto &entry : journal::history(c.db, Person::type, anna.id))
            for (const auto &one : entry.changes) told += one.to == u"02 222"_s;
        QCOMPARE(told, 1);
    }

private:
    static Welcome back(const QString &server, qint64 timeline, qint64 stamp)
    {
        Welcome w = welcome(stamp);
        w.server = server;
        w.timeline = timeline;
        return w;
    }
    static Image imageOf(const Person &one, qint64 version)
    {
        const Row row = rowOf(one);
        QJsonObject fields = Person::type.toJson(row);
        fields.remove(u"id"_s);
        return {"person", one.id, version, false, fields};
    }
    static void load(Console &c, const QList<Image> &people)
    {
        while (const auto next = replica::nextLoad(c.db)) {
            QList<Central::Loaded> rows;
            if (next->type == &Person::type)
                for (const Image &image : people) {
                    Central::Loaded row{image.record, image.version, image.trashed, {}, {}};
                    QList<Problem> wrong;
                    Row blank;
                    for (const Field &f : Person::type.fields) blank << f.typed(QVariant());
                    const Row typed = Person::type.fromJson(image.fields, blank, wrong);
                    for (qsizetype i = 0; const Field &f : Person::type.fields) row.values << f.stored(typed.at(i++));
                    rows << row;
                }
            replica::applyLoaded(c.db, *next, std::move(rows), true);
        }
    }
};

QTEST_GUILESS_MAIN(TstRecovery)
#include "tst_recovery.moc"
