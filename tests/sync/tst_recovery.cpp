#include "console.h"
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
