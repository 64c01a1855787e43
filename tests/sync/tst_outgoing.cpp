#include "console.h"
#include "models/store/bulkinsert.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;
using Result = Outcome::Result;

// What a console sends, and what becomes of it here when the central has answered.
class TstOutgoing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_store_of_its_own_sends_nothing()
    {
        Console c(false);
        saved(c.db, person(u"Rossi"_s, u"Anna"_s));
        QCOMPARE(replica::joined(c.db), std::nullopt);
        QCOMPARE(replica::outgoing(c.db).size(), 0);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void what_was_done_before_joining_is_sent_too()
    {
        Console c(false);
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        replica::join(c.db, welcome());
        QCOMPARE(replica::outgoing(c.db).size(), 1);
        QCOMPARE(replica::outgoing(c.db).first().record, anna.id);
    }

    void each_deed_is_sent_as_what_it_is()
    {
        Console c;
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        c.change(anna.id, [](Person &p) { p.notes = u"vive sola"_s; });
        recordwriter::trash(c.db, Person::type, {anna.id}, author());
        undo::undo(c.db, author());
        recordwriter::trash(c.db, Person::type, {anna.id}, author());
        recordwriter::restore(c.db, Person::type, {anna.id}, author());
        const QList<Op> ops = replica::outgoing(c.db);
        QList<Op::Kind> kinds;
        for (const Op &op : ops) kinds << op.kind;
        using enum Op::Kind;
        QCOMPARE(kinds, (QList<Op::Kind>{Create, Change, Trash, Restore, Trash, Restore}));
        QCOMPARE(ops.at(0).fields.value("surname"_L1), QJsonValue(change({}, u"Rossi"_s)));
        QCOMPARE(ops.at(1).fields, (QJsonObject{{u"notes"_s, change({}, u"vive sola"_s)}}));
        QCOMPARE(ops.at(1).origin.author, author().operatorId);
        QCOMPARE(ops.at(1).origin.device, u"device-1"_s);
        for (const Op &op : ops) QCOMPARE(op.mark.size(), 32);
    }

    void part_of_an_address_is_sent_with_the_rest_of_it_as_it_was_seen()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.street = u"Via Dante 1"_s;
        anna.city = u"Milano"_s;
        c.shared(anna);
        c.change(anna.id, [](Person &p) { p.street = u"Via Manzoni 2"_s; });
        c.change(anna.id, [](Person &p) { p.city = u"Monza"_s; });
        const QList<Op> ops = replica::outgoing(c.db);
        QCOMPARE(ops.at(0).fields, (QJsonObject{{u"street"_s, change(u"Via Dante 1"_s, u"Via Manzoni 2"_s)}, {u"city"_s, change(u"Milano"_s, u"Milano"_s)},
                                                {u"postcode"_s, change({}, {})}, {u"municipio"_s, change({}, {})}}));
        QCOMPARE(ops.at(1).fields.value("street"_L1), QJsonValue(change(u"Via Manzoni 2"_s, u"Via Manzoni 2"_s)));
        QCOMPARE(ops.at(0).base, 1);
    }

    void batches_are_in_order_and_small()
    {
        Console c;
        int left = 60;
        BulkInsert{author()}.run(c.db, Person::type, [&]() -> std::optional<Row> {
            if (left-- == 0) return {};
            Person p = person(u"Verdi"_s, QString::number(left));
            p.notes = QString(5000, u'x');
            return rowOf(p);
        });
        QCOMPARE(replica::countOutgoing(c.db), 60);
        QSet<QString> sent;
        int batches = 0;
        while (replica::countOutgoing(c.db) > 0) {
            const auto ops = c.pushApplied(1);
            QVERIFY(!ops.isEmpty());
            QVERIFY2(ops.size() <= 13, qPrintable(QString::number(ops.size()))); // 64 KB
            for (const Op &op : ops) {
                QVERIFY(!sent.contains(op.mark));
                sent << op.mark;
            }
            ++batches;
        }
        QCOMPARE(sent.size(), 60);
        QVERIFY(batches >= 5);
    }

    void one_change_larger_than_a_batch_still_goes()
    {
        Console c;
        saved(c.db, person(u"Rossi"_s, u"Anna"_s));
        c.db.run(u"UPDATE journal SET fields = ?"_s, {u"{\"notes\":[null,\"%1\"]}"_s.arg(QString(100'000, u'x'))});
        QCOMPARE(replica::outgoing(c.db).size(), 1);
    }

    void what_was_taken_is_not_sent_again()
    {
        Console c;
        saved(c.db, person(u"Rossi"_s, u"Anna"_s));
        c.pushApplied(1);
        QCOMPARE(replica::outgoing(c.db).size(), 0);
        saved(c.db, person(u"Verdi"_s, u"Ugo"_s));
        QCOMPARE(replica::outgoing(c.db).size(), 1);
    }

    void an_edit_made_during_the_push_is_sent_next()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"uno"_s; });
        const QList<Op> ops = replica::outgoing(c.db);
        c.change(anna.id, [](Person &p) { p.notes = u"due"_s; });
        Outcome o = outcome(Result::Applied, 2);
        o.mark = ops.first().mark;
        replica::apply(c.db, ops, {o});
        QCOMPARE(c.person(anna.id).notes, u"due"_s);
        const QList<Op> next = replica::outgoing(c.db);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().fields.value("notes"_L1), QJsonValue(change(u"uno"_s, u"due"_s)));
    }

    void what_the_central_kept_is_shown_at_once()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.phone = u"02 111"_s; p.notes = u"nuova nota"_s; });
        c.push([](const Op &) { return outcome(Result::Conflict, 3, {{u"phone"_s, u"02 222"_s}}); });
        QCOMPARE(c.person(anna.id).phone, u"02 222"_s);
        QCOMPARE(c.person(anna.id).notes, u"nuova nota"_s);
        QVERIFY(c.count("awaited") > 0);
        // What was typed stays in the history.
        const auto history = journal::history(c.db, Person::type, anna.id);
        QVERIFY(std::ranges::any_of(history, [](const HistoryEntry &e) { return std::ranges::any_of(e.changes, [](const auto &change) { return change.to == u"02 111"_s; }); }));
        QVERIFY(history.first().elsewhere);
    }

    void what_comes_before_the_version_awaited_changes_nothing()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        const auto ops = c.push([](const Op &) { return outcome(Result::Applied, 4); });
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}}), c.entry("person", anna.id, 3, {{u"notes"_s, change(u"altra"_s, {})}})});
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        c.pull({c.echo(ops.first(), 4)});
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        QCOMPARE(c.count("awaited"), 0);
        c.pull({c.entry("person", anna.id, 5, {{u"notes"_s, change(u"mia"_s, u"dopo"_s)}})});
        QCOMPARE(c.person(anna.id).notes, u"dopo"_s);
    }

    void a_lost_reply_loses_nothing_data()
    {
        QTest::addColumn<int>("result");
        QTest::newRow("applied") << int(Result::Applied);
        QTest::newRow("conflict") << int(Result::Conflict);
    }
    // The central took it, its answer was lost, others went on from there, and the pull brought all of it before it was asked again.
    void a_lost_reply_loses_nothing()
    {
        QFETCH(int, result);
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        const Op op = replica::outgoing(c.db).first();
        if (Result(result) == Result::Applied) {
            c.pull({c.echo(op, 2), c.entry("person", anna.id, 3, {{u"notes"_s, change(u"mia"_s, u"dopo"_s)}})});
        } else {
            c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}}), c.entry("person", anna.id, 3, {{u"notes"_s, change(u"altra"_s, u"dopo"_s)}})});
        }
        QCOMPARE(c.person(anna.id).notes, u"mia"_s); // not answered: it stays in front
        c.push([&](const Op &) { return outcome(Result(result), 2, Result(result) == Result::Conflict ? QJsonObject{{u"notes"_s, u"altra"_s}} : QJsonObject()); });
        QCOMPARE(c.person(anna.id).notes, u"dopo"_s);
        QCOMPARE(replica::countOutgoing(c.db), 0);
        QCOMPARE(c.count("central_value"), 0);
    }

    void a_chain_of_own_edits_stays_in_front_to_its_end()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"uno"_s; });
        c.change(anna.id, [](Person &p) { p.notes = u"due"_s; });
        c.change(anna.id, [](Person &p) { p.notes = u"tre"_s; });
        const QList<Op> ops = replica::outgoing(c.db);
        for (int i = 0; i < 3; ++i) {
            Outcome o = outcome(Result::Conflict, 5, {{u"notes"_s, u"altra"_s}});
            o.mark = ops.at(i).mark;
            replica::apply(c.db, {ops.at(i)}, {o});
            QCOMPARE(c.person(anna.id).notes, i < 2 ? u"tre"_s : u"altra"_s);
        }
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void sets_and_lists_that_were_brought_together_are_taken_over()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.roles = {u"worker"_s}; });
        c.push([](const Op &) { return outcome(Result::Applied, 3, {{u"roles"_s, QJsonArray{u"assisted"_s, u"worker"_s}}}); });
        QCOMPARE(c.person(anna.id).roles, (QStringList{u"assisted"_s, u"worker"_s}));
    }

    void a_change_refused_stays_and_holds_no_other_back()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s)), ugo = c.shared(person(u"Verdi"_s, u"Ugo"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.change(ugo.id, [](Person &p) { p.notes = u"sua"_s; });
        c.push([&](const Op &op) { return op.record == anna.id ? refusal(u"not-allowed"_s) : outcome(Result::Applied, 2); });
        QCOMPARE(replica::outgoing(c.db).size(), 0);
        QCOMPARE(c.count("refused"), 1);
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        // What others do in that field meanwhile does not take its place.
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}, {u"email"_s, change({}, u"a@example.org"_s)}})});
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        QCOMPARE(c.person(anna.id).email, u"a@example.org"_s);
    }

    // One after the other: both stand for the creation that was refused, and beside one another they would contradict.
    void two_corrections_of_a_refused_creation_are_sent_one_by_one()
    {
        Console c;
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        c.change(anna.id, [](Person &p) { p.notes = u"prima"_s; });
        c.change(anna.id, [](Person &p) { p.notes = u"dopo"_s; });
        const auto first = c.push([](const Op &) { return outcome(Result::Applied, 1); });
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().kind, Op::Kind::Create);
        QCOMPARE(first.first().fields.value("notes"_L1), QJsonValue(change({}, u"prima"_s)));
        const auto second = c.pushApplied(2);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().kind, Op::Kind::Change);
        QCOMPARE(second.first().fields, (QJsonObject{{u"notes"_s, change(u"prima"_s, u"dopo"_s)}}));
        QCOMPARE(c.person(anna.id).notes, u"dopo"_s);
        QCOMPARE(c.count("refused"), 0);
    }

    void an_erased_person_is_gone_with_what_was_typed()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.push([](const Op &) { return outcome(Result::Erased, 0); });
        QVERIFY(!c.record(Person::type, anna.id));
        QCOMPARE(c.count("journal"), 0);
        QCOMPARE(replica::erased(c.db), QStringList{anna.id});
        replica::greeted(c.db, welcome(c.stamp), {anna.id});
        QCOMPARE(replica::erased(c.db), QStringList());
    }

    // One page of answers: what came before the erasure, and what comes after it, leaves nothing behind either.
    void an_erasure_among_other_answers_leaves_nothing()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s)), bice = c.shared(person(u"Verdi"_s, u"Bice"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.change(bice.id, [](Person &p) { p.notes = u"sua"_s; });
        c.change(anna.id, [](Person &p) { p.email = u"a@example.org"_s; });
        c.change(anna.id, [](Person &p) { p.city = u"Milano"_s; });
        c.push([&](const Op &op) {
            if (op.record == bice.id) return outcome(Result::Applied, 2);
            return op.fields.contains(u"notes"_s) ? outcome(Result::Applied, 2, {{u"notes"_s, u"altra"_s}}) : outcome(Result::Erased, 0);
        });
        QVERIFY(!c.record(Person::type, anna.id));
        QCOMPARE(c.person(bice.id).notes, u"sua"_s);
        QCOMPARE(c.db.value(u"SELECT count(*) FROM journal WHERE record <> ?"_s, {bice.id}), 0);
        QCOMPARE(c.db.value(u"SELECT group_concat(record) FROM awaited"_s), bice.id);
        QCOMPARE(c.count("central_value"), 0);
        QCOMPARE(replica::countOutgoing(c.db), 0);
    }

    void trash_against_edit_stays_as_the_central_decides()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        recordwriter::trash(c.db, Person::type, {anna.id}, author());
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}})});
        QVERIFY(c.record(Person::type, anna.id)->trashed);
        c.push([](const Op &) { return outcome(Result::Conflict, 2); }); // changed meanwhile: it is not put in the trash
        QVERIFY(!c.record(Person::type, anna.id)->trashed);
        QCOMPARE(c.person(anna.id).notes, u"altra"_s);
    }

    void what_arrived_is_not_undone_from_here()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}})});
        undo::undo(c.db, {u"operator-2"_s, u"site-2"_s}); // the same operator, at another console
        QCOMPARE(c.person(anna.id).notes, u"altra"_s);
    }
};

QTEST_GUILESS_MAIN(TstOutgoing)
#include "tst_outgoing.moc"
