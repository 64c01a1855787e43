#include "console.h"
#include "models/records/candidacy.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/store/check.h"
#include "models/store/drafts.h"
#include "models/store/listreader.h"
#include "models/store/protocol.h"
#include "models/store/searchindex.h"
#include "models/sync/queue.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;
using Kind = Entry::Kind;

// What comes from the central, and how it is taken over here.
class TstIncoming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_new_record_is_there_with_its_history_and_is_found()
    {
        Console c;
        const QString id = newIdentifier();
        c.pull({c.entry("person", id, 1, {{u"surname"_s, change({}, u"Rossi"_s)}, {u"name"_s, change({}, u"Anna"_s)}}, Kind::Create)});
        QCOMPARE(c.person(id).surname, u"Rossi"_s);
        QCOMPARE(searchindex::search(c.db, u"rossi an"_s, 5).size(), 1);
        const auto history = journal::history(c.db, Person::type, id);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().kind, HistoryEntry::Kind::Create);
        QCOMPARE(history.first().operatorId, u"operator-2"_s);
        QVERIFY(history.first().elsewhere);
        QCOMPARE(replica::countOutgoing(c.db), 0); // it is not sent back
        QCOMPARE(replica::joined(c.db)->cursor, (Position{1, 1}));
    }

    void a_change_is_taken_over_and_its_author_told()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}})});
        QCOMPARE(c.person(anna.id).phone, u"02 222"_s);
        QCOMPARE(c.centralVersion(Person::type, anna.id), 2);
        QCOMPARE(journal::history(c.db, Person::type, anna.id).first().operatorId, u"operator-2"_s);
    }

    // I8: what somebody typed is not replaced, nor what they saw when they typed it.
    void what_is_typed_here_stays_in_front()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.phone = u"02 111"_s; });
        const Op before = replica::outgoing(c.db).first();
        c.pull({c.entry("person", anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}, {u"email"_s, change({}, u"a@example.org"_s)}})});
        QCOMPARE(c.person(anna.id).phone, u"02 111"_s);
        QCOMPARE(c.person(anna.id).email, u"a@example.org"_s);
        const Op after = replica::outgoing(c.db).first();
        QCOMPARE(after.fields, before.fields);
        QCOMPARE(after.base, before.base);
        // What the other one did can be read all the same.
        const auto last = journal::history(c.db, Person::type, anna.id).first();
        QVERIFY(std::ranges::any_of(last.changes, [](const auto &one) { return one.to == u"02 222"_s; }));
    }

    void half_an_address_does_not_come_into_one_that_is_being_changed()
    {
        Console c;
        Person anna = person(u"Rossi"_s, u"Anna"_s);
        anna.street = u"Via Dante 1"_s;
        anna.city = u"Milano"_s;
        c.shared(anna);
        c.change(anna.id, [](Person &p) { p.street = u"Via Manzoni 2"_s; });
        c.pull({c.entry("person", anna.id, 2, {{u"street"_s, change(u"Via Dante 1"_s, u"Corso Lodi 3"_s)}, {u"city"_s, change(u"Milano"_s, u"Lodi"_s)}})});
        QCOMPARE(c.person(anna.id).city, u"Milano"_s);
        c.push([](const Op &) { return outcome(Outcome::Result::Conflict, 2, {{u"street"_s, u"Corso Lodi 3"_s}, {u"city"_s, u"Lodi"_s}}); });
        QCOMPARE(c.person(anna.id).street, u"Corso Lodi 3"_s);
        QCOMPARE(c.person(anna.id).city, u"Lodi"_s);
    }

    void a_page_may_come_twice_and_pages_may_overlap()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        const Entry one = c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"A"_s)}}), two = c.entry("person", anna.id, 3, {{u"notes"_s, change(u"A"_s, u"B"_s)}});
        c.pull({one, two});
        const qint64 version = c.version(anna.id);
        c.pull({one, two});
        c.pull({one});
        QCOMPARE(c.version(anna.id), version);
        QCOMPARE(c.person(anna.id).notes, u"B"_s);
        QCOMPARE(replica::joined(c.db)->cursor, (Position{two.stamp, 1})); // it never goes back
    }

    void back_and_forth_ends_where_it_ended()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"A"_s)}}), c.entry("person", anna.id, 3, {{u"notes"_s, change(u"A"_s, u"B"_s)}}),
                c.entry("person", anna.id, 4, {{u"notes"_s, change(u"B"_s, u"A"_s)}})});
        QCOMPARE(c.person(anna.id).notes, u"A"_s);
        QCOMPARE(journal::history(c.db, Person::type, anna.id).size(), 4);
    }

    void own_changes_that_come_back_write_nothing_twice()
    {
        Console c;
        const Person anna = person(u"Rossi"_s, u"Anna"_s);
        saved(c.db, anna);
        c.change(anna.id, [](Person &p) { p.notes = u"uno"_s; });
        const auto ops = c.pushApplied(1);
        c.pull({c.echo(ops.at(0), 1), c.echo(ops.at(1), 2)});
        QCOMPARE(c.version(anna.id), 2);
        QCOMPARE(journal::history(c.db, Person::type, anna.id).size(), 2);
        QCOMPARE(c.centralVersion(Person::type, anna.id), 2);
        QCOMPARE(c.count("awaited"), 0);
    }

    void what_the_page_does_not_hold_is_asked_for()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        const QString other = newIdentifier();
        const auto page = c.page({c.entry("person", anna.id, 4, {{u"notes"_s, change({}, u"A"_s)}}), c.entry("person", other, 7, {{u"notes"_s, change({}, u"B"_s)}}),
                                  c.entry("person", other, 8, {{u"notes"_s, change(u"B"_s, u"C"_s)}}), c.entry("nothing_known", newIdentifier(), 3, {})});
        auto missing = replica::missing(c.db, page);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(QSet<QString>(missing["person"].begin(), missing["person"].end()), (QSet<QString>{anna.id, other}));
        replica::apply(c.db, page, {{"person", anna.id, 4, false, {{u"surname"_s, u"Rossi"_s}, {u"name"_s, u"Anna Maria"_s}, {u"notes"_s, u"A"_s}}},
                                    {"person", other, 9, false, {{u"surname"_s, u"Verdi"_s}, {u"notes"_s, u"D"_s}}}});
        QCOMPARE(c.person(anna.id).name, u"Anna Maria"_s);
        QCOMPARE(c.person(other).notes, u"D"_s);
        QCOMPARE(c.centralVersion(Person::type, other), 9);
        QVERIFY(replica::missing(c.db, page).isEmpty());
    }

    void trash_and_restore_come_over()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {}, Kind::Trash)});
        QVERIFY(c.record(Person::type, anna.id)->trashed);
        QCOMPARE(searchindex::search(c.db, u"rossi"_s, 5).size(), 0);
        QCOMPARE(journal::history(c.db, Person::type, anna.id).first().kind, HistoryEntry::Kind::Trash);
        c.pull({c.entry("person", anna.id, 3, {}, Kind::Restore)});
        QVERIFY(!c.record(Person::type, anna.id)->trashed);
        QCOMPARE(searchindex::search(c.db, u"rossi"_s, 5).size(), 1);
    }

    void an_open_form_merges_with_what_came_meanwhile()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        auto open = c.record(Person::type, anna.id);
        c.pull({c.entry("person", anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}})});
        auto typed = recordOf<Person>(open->row);
        typed.notes = u"scritto intanto"_s;
        recordwriter::save(c.db, Person::type, rowOf(typed), open->version, author());
        QCOMPARE(c.person(anna.id).phone, u"02 222"_s);
        QCOMPARE(c.person(anna.id).notes, u"scritto intanto"_s);
        typed.phone = u"02 333"_s; // the same field: told, not overwritten
        QVERIFY_THROWS_EXCEPTION(Failure, recordwriter::save(c.db, Person::type, rowOf(typed), open->version, author()));
    }

    void lists_show_what_came()
    {
        Console c;
        ListReader lists;
        const ListQuery everybody{&Person::type, {}, {}, {}, false};
        QCOMPARE(lists.count(c.db, everybody), 0);
        const QString id = newIdentifier();
        c.pull({c.entry("person", id, 1, {{u"surname"_s, change({}, u"Rossi"_s)}}, Kind::Create)});
        QCOMPARE(lists.count(c.db, everybody), 1);
        c.pull({c.entry("person", id, 0, {}, Kind::Erase)});
        QCOMPARE(lists.count(c.db, everybody), 0);
    }

    // The rows the program brings with it are the central's as well.
    void seeds_are_taken_over()
    {
        Console c;
        const QString id = c.db.value(u"SELECT id FROM option LIMIT 1"_s)->toString();
        auto now = recordOf<Option>(c.record(Option::type, id)->row);
        QJsonObject image = Option::type.toJson(rowOf(now));
        image.insert(u"label"_s, u"Un’altra scritta"_s);
        replica::apply(c.db, {Image{"option", id, 3, false, image}});
        QCOMPARE(recordOf<Option>(c.record(Option::type, id)->row).label, u"Un’altra scritta"_s);
        QCOMPARE(c.centralVersion(Option::type, id), 3);
    }

    void a_child_may_come_before_its_parent()
    {
        Console c;
        const QString child = newIdentifier(), parent = newIdentifier();
        c.pull({c.entry("candidacy", child, 1, {{u"worker_name"_s, change({}, u"Rossi Anna"_s)}, {u"person"_s, change({}, parent)}}, Kind::Create)});
        QVERIFY(c.record(Candidacy::type, child));
        c.pull({c.entry("person", parent, 1, {{u"surname"_s, change({}, u"Rossi"_s)}}, Kind::Create)});
        QCOMPARE(checkStore(c.db), QStringList());
        QCOMPARE(c.db.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }

    // Two centres take the same person on while neither can see the other: both are there, everywhere.
    void two_candidacies_of_one_person_stand_side_by_side()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        for (int i = 0; i < 2; ++i)
            c.pull({c.entry("candidacy", newIdentifier(), 1, {{u"worker_name"_s, change({}, u"Rossi Anna"_s)}, {u"person"_s, change({}, anna.id)}, {u"protocol"_s, change({}, u"WMI-CFGH-1"_s)}}, Kind::Create)});
        QCOMPARE(c.count("candidacy"), 2);
        QCOMPARE(c.count("central_fault"), 0);
    }

    // Two computers chose the same letters, or this one's data went back in time: no number is given out twice.
    void case35_letters_that_stand_in_a_number_from_elsewhere_are_given_up()
    {
        Console c;
        const QString first = protocol::next(c.db, {}), letters = first.section(u'-', 1, 1);
        c.pull({c.entry("candidacy", newIdentifier(), 1, {{u"worker_name"_s, change({}, u"Rossi Anna"_s)}, {u"protocol"_s, change({}, u"GOT-%1-2"_s.arg(letters))}}, Kind::Create)});
        QVERIFY(protocol::next(c.db, {}).section(u'-', 1, 1) != letters);
    }

    void what_the_store_does_not_let_in_is_asked_for_again_and_holds_nothing_back()
    {
        Console c;
        const QString one = newIdentifier(), anna = newIdentifier();
        c.pull({c.entry("operator", one, 1, {{u"username"_s, change({}, u"anna"_s)}, {u"full_name"_s, change({}, u"Anna Rossi"_s)}, {u"roles"_s, change({}, QJsonArray{u"administrator"_s})}, {u"active"_s, change({}, true)}}, Kind::Create)});
        c.db.run(u"UPDATE operator SET active = 0 WHERE id <> ?"_s, {one});
        c.pull({c.entry("operator", one, 2, {{u"active"_s, change(true, false)}}), c.entry("person", anna, 1, {{u"surname"_s, change({}, u"Rossi"_s)}}, Kind::Create)});
        QVERIFY(recordOf<Operator>(c.record(Operator::type, one)->row).active); // the last administrator
        QVERIFY(c.record(Person::type, anna));
        QCOMPARE(replica::faults(c.db), (QHash<QByteArray, QStringList>{{"operator", {one}}}));
        replica::apply(c.db, {Image{"operator", one, 3, false, {{u"username"_s, u"anna2"_s}, {u"full_name"_s, u"Anna Rossi"_s}, {u"roles"_s, QJsonArray{u"administrator"_s}}, {u"active"_s, true}}}});
        QCOMPARE(recordOf<Operator>(c.record(Operator::type, one)->row).username, u"anna2"_s);
        QVERIFY(replica::faults(c.db).isEmpty());
    }

    // Two centres have an Anna each before they share a central.
    void two_operators_of_one_user_name_are_both_there()
    {
        Console c;
        const QString one = newIdentifier(), other = newIdentifier(), someSite = u"0193c0de-0000-7000-8000-000000000001"_s;
        const QJsonObject named{{u"username"_s, change({}, u"anna"_s)}, {u"full_name"_s, change({}, u"Anna Rossi"_s)}, {u"roles"_s, change({}, QJsonArray{u"front-office"_s})}, {u"site"_s, change({}, someSite)}};
        c.pull({c.entry("operator", one, 1, named, Kind::Create), c.entry("operator", other, 1, named, Kind::Create)});
        QVERIFY(c.record(Operator::type, one) && c.record(Operator::type, other));
        QVERIFY(replica::faults(c.db).isEmpty());
        QVERIFY(!replica::digest(c.db, Operator::type).isEmpty());
        // A third one is not made here, and one of the two can be given another name.
        Operator third;
        third.id = newIdentifier();
        third.username = u"anna"_s;
        third.fullName = u"Anna Terza"_s;
        third.roles = {u"front-office"_s};
        third.site = someSite;
        QVERIFY_THROWS_EXCEPTION(Failure, recordwriter::save(c.db, Operator::type, rowOf(third), 0, author()));
        auto second = recordOf<Operator>(c.record(Operator::type, other)->row);
        second.fullName = u"Anna Seconda"_s;
        recordwriter::save(c.db, Operator::type, rowOf(second), 1, author()); // of a name that stays nothing is asked
        second.username = u"anna.seconda"_s;
        recordwriter::save(c.db, Operator::type, rowOf(second), 2, author());
        second.username = u"anna"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, recordwriter::save(c.db, Operator::type, rowOf(second), 3, author()));
    }

    void faults_are_asked_for_in_turns_and_keep_no_other_type_from_being_compared()
    {
        Console c;
        for (const QString &id : {u"one"_s, u"two"_s})
            c.db.run(u"INSERT INTO central_fault (record_table, record, why, at) VALUES ('operator', ?, 'x', ?)"_s, {id, id});
        const auto first = replica::faults(c.db, 1);
        QCOMPARE(first.value("operator"), QStringList{u"one"_s});
        replica::askedFor(c.db, first); // not answered
        c.db.run(u"UPDATE central_fault SET at = '2000' WHERE record = 'two'"_s);
        QCOMPARE(replica::faults(c.db, 1).value("operator"), QStringList{u"two"_s});
        QVERIFY(replica::digest(c.db, Operator::type).isEmpty());
        QVERIFY(!replica::digest(c.db, Person::type).isEmpty());
    }

    void case74_and_78_unknown_fields_are_kept_for_the_program_that_knows_them()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 2, {{u"shoe_size"_s, change({}, 38)}, {u"sex"_s, change({}, u"a-code-of-tomorrow"_s)}, {u"municipio"_s, change({}, u"not a number"_s)}})});
        QCOMPARE(c.count("unknown_field"), 2);
        QCOMPARE(c.person(anna.id).sex, u"a-code-of-tomorrow"_s); // a choice of tomorrow stays as its code
        // The program learns of the field, as an update does.
        c.db.run(u"UPDATE unknown_field SET field = 'notes', value = '[\"dal futuro\"]' WHERE field = 'shoe_size'"_s);
        c.db.run(u"UPDATE central SET known_schema = 1"_s);
        replica::greeted(c.db, welcome(c.stamp));
        QCOMPARE(c.person(anna.id).notes, u"dal futuro"_s);
        QCOMPARE(c.count("unknown_field"), 1);
    }

    void what_may_not_be_seen_any_more_goes_when_nothing_is_left_to_send()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s)), ugo = c.shared(person(u"Verdi"_s, u"Ugo"_s));
        c.change(ugo.id, [](Person &p) { p.notes = u"non ancora inviata"_s; });
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Leave), c.entry("person", ugo.id, 0, {}, Kind::Leave)});
        QVERIFY(!c.record(Person::type, anna.id));
        QVERIFY(c.record(Person::type, ugo.id));
        c.pushApplied(2);
        QVERIFY(!c.record(Person::type, ugo.id));
        QCOMPARE(c.count("journal"), 0);
        QCOMPARE(checkStore(c.db), QStringList());
    }

    // What was typed is on this computer alone: a person says what becomes of it.
    void what_was_refused_stays_until_it_is_given_up()
    {
        Console c;
        const Person ugo = c.shared(person(u"Verdi"_s, u"Ugo"_s));
        c.change(ugo.id, [](Person &p) { p.notes = u"due pagine"_s; });
        c.push([](const Op &) { return refusal(u"missing"_s); });
        c.pull({c.entry("person", ugo.id, 0, {}, Kind::Leave)});
        replica::greeted(c.db, welcome(c.stamp));
        QVERIFY(c.record(Person::type, ugo.id));
        QCOMPARE(c.person(ugo.id).notes, u"due pagine"_s);
        const auto all = queue::list(c.db, 0, 5);
        QCOMPARE(all.size(), 1);
        queue::giveUp(c.db, all.first().number, author());
        replica::greeted(c.db, welcome(c.stamp));
        QVERIFY(!c.record(Person::type, ugo.id));
    }

    void a_form_is_not_pulled_away_from_under_the_hands()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        drafts::keep(c.db, {anna.id, "person", author().operatorId, rowOf(anna), 1, {}});
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Leave)});
        QVERIFY(c.record(Person::type, anna.id));
        QVERIFY(drafts::find(c.db, author().operatorId, anna.id));
        drafts::discard(c.db, author().operatorId, anna.id);
        replica::greeted(c.db, welcome(c.stamp));
        QVERIFY(!c.record(Person::type, anna.id));
    }

    void what_comes_back_into_sight_comes_back()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.pull({c.entry("person", anna.id, 0, {}, Kind::Leave)});
        const auto page = c.page({c.entry("person", anna.id, 5, {}, Kind::Scope)});
        QCOMPARE(replica::missing(c.db, page).value("person"), QStringList{anna.id});
        replica::apply(c.db, page, {{"person", anna.id, 5, false, {{u"surname"_s, u"Rossi"_s}, {u"notes"_s, u"nuova"_s}}}});
        QCOMPARE(c.person(anna.id).notes, u"nuova"_s);
        QCOMPARE(journal::history(c.db, Person::type, anna.id).size(), 0); // nobody changed anything
    }

    void the_store_is_sound_after_all_of_it()
    {
        Console c;
        const Person anna = c.shared(person(u"Rossi"_s, u"Anna"_s));
        c.change(anna.id, [](Person &p) { p.notes = u"mia"_s; });
        c.pull({c.entry("person", anna.id, 2, {{u"notes"_s, change({}, u"altra"_s)}})});
        c.push([](const Op &) { return outcome(Outcome::Result::Conflict, 2, {{u"notes"_s, u"altra"_s}}); });
        c.pull({c.entry("person", anna.id, 3, {}, Kind::Trash), c.entry("person", anna.id, 4, {}, Kind::Restore)});
        QCOMPARE(checkStore(c.db), QStringList());
        // The record as it was at each version can be read back.
        const auto now = c.record(Person::type, anna.id);
        for (qint64 version = 1; version <= now->version; ++version) QVERIFY(journal::rowAt(c.db, Person::type, *now, version));
    }
};

QTEST_GUILESS_MAIN(TstIncoming)
#include "tst_incoming.moc"
