#include "console.h"
#include "models/records/attachment.h"
#include "models/records/candidacy.h"
#include "models/store/contents.h"
#include "models/sync/files.h"
#include "models/sync/keptfiles.h"
#include "models/sync/queue.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;

// What has not got through: it can be read, sent once more, or given up without losing a word.
class TstQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_waiting_change_says_what_since_when_and_why()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.phone = u"02 111"_s; p.notes = u"mia"_s; });
        recordwriter::trash(c.db, Person::type, {anna.id}, author());
        const auto all = queue::list(c.db, 0, 10);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).title, u"Rossi Anna"_s);
        QCOMPARE(all.at(0).what, u"Notes, Phone"_s);
        QVERIFY(all.at(0).since.isValid() && !all.at(0).why.isEmpty());
        QCOMPARE(all.at(1).what, u"Moved to the trash"_s);
        QCOMPARE(queue::count(c.db), 2);
        QCOMPARE(queue::counts(c.db).oldest, all.at(0).since);
        QCOMPARE(queue::list(c.db, 1, 10).size(), 1);
    }

    void the_refused_come_first_and_say_why_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"not-allowed", "invalid", "missing", "not-known", "of tomorrow"}) QTest::newRow(code) << QString::fromLatin1(code);
    }
    void the_refused_come_first_and_say_why()
    {
        QFETCH(QString, code);
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.push([&](const Op &) { return refusal(code); });
        c.change(anna.id, [](Person &p) { p.phone = u"02 111"_s; });
        const auto all = queue::list(c.db, 0, 10);
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().refused && !all.last().refused);
        QVERIFY(all.first().why != all.last().why && !all.first().why.contains(code));
        const auto counts = queue::counts(c.db);
        QCOMPARE(counts.refused, 1);
        QCOMPARE(counts.toSend, 1);
        QCOMPARE(queue::list(c.db, 1, 1).first().what, u"Phone"_s);
    }

    void tried_again_it_is_sent_as_it_was()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        const Op first = c.push([](const Op &) { return refusal(u"not-allowed"_s); }).first();
        queue::tryAgain(c.db, queue::list(c.db, 0, 1).first().number);
        QCOMPARE(replica::outgoing(c.db).first().mark, first.mark);
        c.pushApplied(2);
        QCOMPARE(queue::count(c.db), 0);
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
    }

    void what_the_refused_change_wanted_for_sends_it_again_when_it_comes()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s)), zoe = c.shared(person(u"Verdi"_s, u"Zoe"_s)), lia = c.shared(person(u"Neri"_s, u"Lia"_s));
        for (const QString &id : {anna.id, zoe.id, lia.id}) c.change(id, [](Person &p) { p.notes = u"mia"_s; }, {u"operator-9"_s, u"site-1"_s});
        c.push([&](const Op &op) {
            Outcome outcome = refusal(op.record == zoe.id ? u"invalid"_s : op.record == lia.id ? u"not-allowed"_s : u"missing"_s);
            if (op.record == lia.id) outcome.detail = u"an author nobody knows"_s;
            return outcome;
        });
        QVERIFY(replica::outgoing(c.db).isEmpty());
        const auto marked = [&] {
            QStringList records;
            for (const Op &op : replica::outgoing(c.db)) records << op.record;
            return records;
        };
        // What has nothing to do with them moves none of them.
        c.pull({c.entry("person", zoe.id, 2, {{u"phone"_s, change({}, u"02 5"_s)}}), c.entry("person", anna.id, 1, {}, Entry::Kind::Change)});
        QCOMPARE(marked(), QStringList());
        c.pull({c.entry("person", anna.id, 1, {}, Entry::Kind::Scope)}); // may be seen again
        QCOMPARE(marked(), QStringList{anna.id});
        c.pull({c.entry("operator", u"operator-9"_s, 1, {{u"username"_s, change({}, u"lia"_s)}, {u"full_name"_s, change({}, u"Lia Neri"_s)}}, Entry::Kind::Create)});
        QCOMPARE(marked().size(), 2);
        QVERIFY(marked().contains(lia.id) && !marked().contains(zoe.id));
        // Refused once more, it waits.
        c.push([](const Op &) { return refusal(u"missing"_s); });
        QCOMPARE(marked(), QStringList());
        // A load brings what was away as well.
        replica::loadAgain(c.db, Person::type);
        Central::Loaded row{anna.id, 1, false, {}, {}};
        const Record here = *c.record(Person::type, anna.id);
        for (qsizetype i = 0; const QVariant &value : here.row) row.values << Person::type.fields[static_cast<size_t>(i++)].stored(value);
        replica::applyLoaded(c.db, *replica::nextLoad(c.db), {row}, true);
        QVERIFY(marked().contains(anna.id));
    }

    void a_correction_starts_from_what_the_central_has()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.phone = u"02 000"_s;
        c.shared(anna);
        for (const QString &wrong : {u"02 111"_s, u"02 222"_s}) {
            c.change(anna.id, [&](Person &p) { p.phone = wrong; });
            c.push([](const Op &) { return refusal(u"invalid"_s); });
        }
        c.change(anna.id, [](Person &p) { p.phone = u"02 333"_s; p.notes = u"anche questo"_s; });
        const Op op = replica::outgoing(c.db).first();
        QCOMPARE(op.fields.value(u"phone"_s).toArray(), change(u"02 000"_s, u"02 333"_s));
        c.pushApplied(2);
        QCOMPARE(queue::count(c.db), 0);
        QCOMPARE(c.person(anna.id).phone, u"02 333"_s);
    }

    void a_change_after_what_was_given_up_starts_from_what_is_there()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.phone = u"02 000"_s;
        c.shared(anna);
        c.change(anna.id, [](Person &p) { p.phone = u"02 111"_s; });
        c.push([](const Op &) { return refusal(u"invalid"_s); });
        queue::giveUp(c.db, queue::list(c.db, 0, 1).first().number, author());
        c.change(anna.id, [](Person &p) { p.phone = u"02 333"_s; });
        QCOMPARE(replica::outgoing(c.db).first().fields.value(u"phone"_s).toArray(), change(u"02 000"_s, u"02 333"_s));
    }

    void a_new_record_that_was_refused_is_sent_whole_with_its_correction()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.phone = u"02 000"_s;
        saved(c.db, anna);
        c.push([](const Op &) { return refusal(u"invalid"_s); });
        c.change(anna.id, [](Person &p) { p.phone = u"02 333"_s; });
        const Op op = replica::outgoing(c.db).first();
        QCOMPARE(op.kind, Op::Kind::Create);
        QCOMPARE(op.fields.value(u"surname"_s).toArray().at(1), QJsonValue(u"Rossi"_s));
        QCOMPARE(op.fields.value(u"phone"_s).toArray().at(1), QJsonValue(u"02 333"_s));
        c.pushApplied(1);
        QCOMPARE(queue::count(c.db), 0);
        c.pull({c.echo(op, 1)});
        QCOMPARE(c.person(anna.id).phone, u"02 333"_s);
    }

    void given_up_the_field_is_what_the_central_has_data()
    {
        QTest::addColumn<bool>("othersChanged");
        QTest::newRow("nobody changed it") << false;
        QTest::newRow("somebody else changed it") << true;
    }
    void given_up_the_field_is_what_the_central_has()
    {
        QFETCH(bool, othersChanged);
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.notes = u"prima"_s;
        c.shared(anna);
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        if (othersChanged) c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change(u"prima"_s, u"altra"_s)}})});
        queue::giveUp(c.db, queue::list(c.db, 0, 1).first().number, author());
        QCOMPARE(c.person(anna.id).notes, othersChanged ? u"altra"_s : u"prima"_s);
        QCOMPARE(queue::count(c.db), 0);
        QCOMPARE(replica::outgoing(c.db).size(), 0);
        bool kept = false;
        for (const auto &entry : journal::history(c.db, Person::type, anna.id))
            for (const auto &one : entry.changes) kept = kept || one.to == u"mia"_s;
        QVERIFY(kept);
        QVERIFY(!journal::history(c.db, Person::type, anna.id).first().elsewhere);
        c.pull({c.entry("person", anna.id, othersChanged ? 3 : 2, {{u"notes"_s, change(c.person(anna.id).notes, u"dopo"_s)}})});
        QCOMPARE(c.person(anna.id).notes, u"dopo"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, queue::giveUp(c.db, 1, author()));
    }

    void of_two_refused_in_a_row_each_can_be_given_up_data()
    {
        QTest::addColumn<bool>("firstFirst");
        QTest::newRow("the first first") << true;
        QTest::newRow("the last first") << false;
    }
    void of_two_refused_in_a_row_each_can_be_given_up()
    {
        QFETCH(bool, firstFirst);
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.notes = u"prima"_s;
        c.shared(anna);
        c.change(anna.id, [](Person &p) { p.notes = u"uno"_s; });
        c.change(anna.id, [](Person &p) { p.notes = u"due"_s; });
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        const auto all = queue::list(c.db, 0, 2);
        queue::giveUp(c.db, all.at(firstFirst ? 0 : 1).number, author());
        QCOMPARE(c.person(anna.id).notes, u"due"_s); // the other one still stands in front
        queue::giveUp(c.db, all.at(firstFirst ? 1 : 0).number, author());
        QCOMPARE(c.person(anna.id).notes, u"prima"_s);
    }

    void a_new_record_given_up_is_in_the_trash_with_its_words()
    {
        Console c;
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        queue::giveUp(c.db, queue::list(c.db, 0, 1).first().number, author());
        QVERIFY(c.record(Person::type, anna.id)->trashed);
        QCOMPARE(c.person(anna.id).notes, u"mia"_s);
        QCOMPARE(queue::count(c.db), 0);
        QCOMPARE(replica::outgoing(c.db).size(), 0);
    }

    void a_move_to_the_trash_given_up_is_taken_back()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        recordwriter::trash(c.db, Person::type, {anna.id}, author());
        c.push([](const Op &) { return refusal(u"not-allowed"_s); });
        queue::giveUp(c.db, queue::list(c.db, 0, 1).first().number, author());
        QVERIFY(!c.record(Person::type, anna.id)->trashed);
    }

    void files_are_a_lane_of_their_own()
    {
        Console c;
        const QByteArray bytes("immagine");
        const QString fingerprint = contents::keep(c.db, bytes);
        QCOMPARE(files::toSend(c.db), QStringList()); // nothing names it
        Attachment file;
        file.id = newIdentifier();
        file.name = u"foto.jpg"_s;
        file.content = fingerprint;
        saved(c.db, file);
        QCOMPARE(files::toSend(c.db), QStringList{fingerprint});
        QCOMPARE(queue::counts(c.db).files, 1);
        files::sent(c.db, fingerprint);
        QCOMPARE(files::toSend(c.db), QStringList());

        Console other;
        other.pull({other.echo(replica::outgoing(c.db).first(), 1)});
        QCOMPARE(files::absent(other.db), QStringList{fingerprint});
        QVERIFY(!files::keep(other.db, fingerprint, "etwas anderes"));
        QVERIFY(files::keep(other.db, fingerprint, bytes));
        QCOMPARE(contents::find(other.db, fingerprint), bytes);
        QCOMPARE(files::absent(other.db), QStringList());
        QCOMPARE(files::toSend(other.db), QStringList());
    }

    void a_photo_is_a_file_like_any_other_of_the_candidacy()
    {
        Console c;
        Candidacy candidacy;
        candidacy.id = newIdentifier();
        candidacy.person = c.shared(person(u"Rossi"_s, u"Anna"_s)).id;
        Attachment file;
        file.id = newIdentifier();
        file.name = u"foto.jpg"_s;
        file.ownerTable = u"candidacy"_s;
        file.owner = candidacy.id;
        candidacy.photo = file.content = contents::keep(c.db, "volto");
        saved(c.db, candidacy);
        saved(c.db, file);
        QCOMPARE(files::toSend(c.db), QStringList{file.content});
        keptfiles::keep(c.db, Candidacy::type, candidacy.id);
        keptfiles::letGo(c.db, Candidacy::type, candidacy.id);
        QVERIFY(contents::find(c.db, file.content)); // nobody else has it
        files::sent(c.db, file.content);
        keptfiles::letGo(c.db, Candidacy::type, candidacy.id);
        QVERIFY(!contents::find(c.db, file.content));
        keptfiles::keep(c.db, Candidacy::type, candidacy.id);
        QCOMPARE(keptfiles::wanted(c.db), QStringList{file.content});
    }

    void a_file_that_may_not_be_seen_any_more_goes_once_its_bytes_are_sent()
    {
        Console c;
        const QByteArray bytes("immagine");
        Attachment file;
        file.id = newIdentifier();
        file.name = u"foto.jpg"_s;
        file.content = contents::keep(c.db, bytes);
        saved(c.db, file);
        const Op made = replica::outgoing(c.db).first();
        c.pushApplied(1);
        c.pull({c.echo(made, 1)});
        c.pull({c.entry("attachment", file.id, 1, {}, Entry::Kind::Leave)});
        QCOMPARE(files::toSend(c.db), QStringList{file.content});
        QCOMPARE(contents::find(c.db, file.content), bytes);
        files::sent(c.db, file.content);
        QCOMPARE(replica::greeted(c.db, welcome(c.stamp)), QList<const RecordType *>{&Attachment::type}); // which open pages are told of
        QVERIFY(!c.record(Attachment::type, file.id));
        QVERIFY(!contents::find(c.db, file.content));
    }

    // What is asked every minute costs the same in a full store as in an empty one.
    void an_empty_round_asks_no_more_of_a_full_store()
    {
        const auto statements = [](int people) {
            Console c;
            for (int i = 0; i < people; ++i) c.shared(person(u"Rossi"_s, QString::number(i)));
            int asked = 0;
            c.db.beforeStatement = [&] { ++asked; };
            replica::greeted(c.db, welcome(c.stamp));
            if (replica::outgoing(c.db).size() + replica::faults(c.db).size() > 0) return -1;
            replica::apply(c.db, c.page({}), {});
            queue::counts(c.db);
            c.db.beforeStatement = {};
            return asked;
        };
        const int small = statements(1), large = statements(60);
        QVERIFY(small > 0);
        QCOMPARE(large, small);
    }
};

QTEST_GUILESS_MAIN(TstQueue)
#include "tst_queue.moc"
