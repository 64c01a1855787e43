#include "console.h"
#include "models/sync/conflicts.h"
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace invented;
using namespace consoles;
using namespace syncing;
using Kind = Entry::Kind;
using conflicts::Which;

// Two changes of one field, and the person who decides between them; also with no central in reach.
class TstDeciding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_anna = m_console->shared(person(u"Rossi"_s, u"Anna"_s));
        m_console->pull({m_console->entry("person", m_anna.id, 2, {{u"phone"_s, change({}, u"02 222"_s)}})});
    }
    void cleanup() { m_console.reset(); }

    void a_card_is_shown_with_names_and_what_the_record_holds()
    {
        comes(card());
        const auto open = conflicts::list(db(), Which::Open, 0, 10);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().title, u"Rossi Anna"_s);
        QCOMPARE(open.first().card, card());
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QCOMPARE(conflicts::ofRecord(db(), "person", m_anna.id).size(), 1);
        // Changed again after the card was made: the newest is what there is to decide about.
        m_console->pull({m_console->entry("person", m_anna.id, 3, {{u"phone"_s, change(u"02 222"_s, u"02 333"_s)}})});
        QCOMPARE(conflicts::find(db(), u"card-1"_s)->card.fields.value("phone"_L1), QJsonValue(QJsonArray({QJsonValue(), u"02 111"_s, u"02 333"_s})));
    }

    void mine_theirs_or_another_value_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("value");
        QTest::newRow("mine") << u"mine"_s << u"02 111"_s;
        QTest::newRow("theirs") << u"theirs"_s << u"02 222"_s;
        QTest::newRow("another") << u"other"_s << u"02 999"_s;
    }
    void mine_theirs_or_another_value()
    {
        QFETCH(QString, decision);
        QFETCH(QString, value);
        comes(card());
        const qint64 before = m_console->version(m_anna.id);
        conflicts::decide(db(), shown(), {{u"phone"_s, value}}, decision, author());
        QCOMPARE(m_console->person(m_anna.id).phone, value);
        QCOMPARE(m_console->version(m_anna.id), before + 1);
        QCOMPARE(conflicts::count(db(), Which::Open), 0);
        const auto decided = conflicts::list(db(), Which::Decided, 0, 10).first();
        QVERIFY(decided.decidedHere && decided.mayTakeBack);
        QCOMPARE(decided.card.decision, decision);
        QCOMPARE(journal::history(db(), Person::type, m_anna.id).first().kind, HistoryEntry::Kind::Resolve);
        const QList<Op> ops = replica::outgoing(db());
        QCOMPARE(ops.size(), 1);
        QCOMPARE(ops.first().kind, Op::Kind::Resolve);
        QCOMPARE(ops.first().conflict, u"card-1"_s);
        QCOMPARE(ops.first().conflictVersion, 1);
        QCOMPARE(ops.first().fields.value("phone"_L1), QJsonValue(change(u"02 222"_s, value)));
    }

    void a_record_that_moved_on_is_looked_at_again()
    {
        comes(card());
        const ConflictCard seen = shown();
        m_console->change(m_anna.id, [](Person &p) { p.phone = u"02 444"_s; });
        QVERIFY_THROWS_EXCEPTION(Failure, conflicts::decide(db(), seen, {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author()));
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 444"_s);
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 111"_s);
    }

    void what_breaks_a_rule_is_not_written()
    {
        ConflictCard one = card();
        one.fields = {{u"surname"_s, QJsonArray{u"Rossi"_s, QJsonValue(), u"Rossi"_s}}};
        comes(one);
        QVERIFY_THROWS_EXCEPTION(Failure, conflicts::decide(db(), shown(), {{u"surname"_s, QString(300, u'x')}}, u"other"_s, author()));
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QCOMPARE(m_console->person(m_anna.id).surname, u"Rossi"_s);
    }

    void decided_elsewhere_is_told()
    {
        comes(card());
        const ConflictCard seen = shown();
        ConflictCard decided = card();
        decided.version = 2;
        decided.open = false;
        decided.decision = u"theirs"_s;
        decided.decided = elsewhere();
        comes(decided);
        QCOMPARE(conflicts::count(db(), Which::Open), 0);
        QVERIFY_THROWS_EXCEPTION(Failure, conflicts::decide(db(), seen, {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author()));
    }

    void the_central_confirms_or_opens_it_again_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<bool>("open");
        QTest::newRow("applied") << int(Outcome::Result::Applied) << false;
        QTest::newRow("same") << int(Outcome::Result::Same) << false;
        QTest::newRow("moved on") << int(Outcome::Result::Conflict) << true;
        QTest::newRow("refused") << int(Outcome::Result::Refused) << true;
    }
    void the_central_confirms_or_opens_it_again()
    {
        QFETCH(int, result);
        QFETCH(bool, open);
        comes(card());
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        m_console->push([&](const Op &) { return outcome(Outcome::Result(result), 3, open ? QJsonObject{{u"phone"_s, u"02 333"_s}} : QJsonObject()); });
        QCOMPARE(conflicts::count(db(), Which::Open), open ? 1 : 0);
        if (!open) return;
        ConflictCard moved = card();
        moved.version = 2;
        moved.fields = {{u"phone"_s, QJsonArray{QJsonValue(), u"02 111"_s, u"02 333"_s}}};
        comes(moved);
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
    }

    void a_decision_not_sent_can_be_taken_back()
    {
        comes(card());
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        conflicts::takeBack(db(), u"card-1"_s, author());
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 222"_s);
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QCOMPARE(replica::outgoing(db()).size(), 0); // nobody else ever hears of it
        QCOMPARE(replica::countOutgoing(db()), 0);
        // What comes is no longer held up by it.
        m_console->pull({m_console->entry("person", m_anna.id, 3, {{u"phone"_s, change(u"02 222"_s, u"02 333"_s)}})});
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 333"_s);
        // And it can be decided once more.
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        QCOMPARE(replica::outgoing(db()).size(), 1);
    }

    void undoing_a_decision_opens_its_conflict_again()
    {
        comes(card());
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        QVERIFY(undo::undo(db(), author()));
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 222"_s);
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QCOMPARE(replica::countOutgoing(db()), 0);
        QVERIFY(!undo::redo(db(), author())); // it is decided in the conflict, or not at all
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        QCOMPARE(replica::outgoing(db()).size(), 1);
        QVERIFY_THROWS_EXCEPTION(Failure, undo::undo(db(), author())); // handed out: perhaps it arrived
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 111"_s);
        QCOMPARE(conflicts::count(db(), Which::Open), 0);
    }

    void a_card_with_a_date_nobody_can_read_holds_nothing_up()
    {
        Entry one = entryOf(card());
        one.image.insert(u"mine"_s, QJsonObject{{u"author"_s, u"operator-1"_s}, {u"at"_s, u"99999-01-01T00:00:00.000Z"_s}});
        m_console->pull({one, m_console->entry("person", m_anna.id, 3, {{u"notes"_s, change({}, u"dopo"_s)}})});
        QCOMPARE(m_console->person(m_anna.id).notes, u"dopo"_s);
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QVERIFY(!shown().mine.at.isValid());
    }

    void a_decision_on_its_way_is_not_taken_back()
    {
        comes(card());
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, u"mine"_s, author());
        QCOMPARE(replica::outgoing(db()).size(), 1); // handed out: perhaps it arrived
        QVERIFY(!conflicts::find(db(), u"card-1"_s)->mayTakeBack);
        QVERIFY_THROWS_EXCEPTION(Failure, conflicts::takeBack(db(), u"card-1"_s, author()));
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 111"_s);
    }

    void an_edit_of_a_deleted_record_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<bool>("trashed");
        QTest::newRow("stays deleted") << u"theirs"_s << true;
        QTest::newRow("comes back with the edit") << u"mine"_s << false;
    }
    void an_edit_of_a_deleted_record()
    {
        QFETCH(QString, decision);
        QFETCH(bool, trashed);
        m_console->pull({m_console->entry("person", m_anna.id, 3, {}, Kind::Trash)});
        ConflictCard one = card();
        one.kind = u"edited-after-delete"_s;
        comes(one);
        QVERIFY(conflicts::find(db(), one.id)->trashed);
        conflicts::decide(db(), shown(), {{u"phone"_s, u"02 111"_s}}, decision, author());
        QCOMPARE(m_console->record(Person::type, m_anna.id)->trashed, trashed);
        QCOMPARE(m_console->person(m_anna.id).phone, trashed ? u"02 222"_s : u"02 111"_s);
        QCOMPARE(replica::countOutgoing(db()), trashed ? 1 : 2);
        conflicts::takeBack(db(), one.id, author());
        QVERIFY(m_console->record(Person::type, m_anna.id)->trashed);
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 222"_s);
        QCOMPARE(replica::countOutgoing(db()), 0);
    }

    void a_delete_of_an_edited_record()
    {
        ConflictCard one = card();
        one.kind = u"deleted-after-edit"_s;
        comes(one);
        conflicts::decide(db(), shown(), {}, u"mine"_s, author());
        QVERIFY(m_console->record(Person::type, m_anna.id)->trashed);
        QCOMPARE(m_console->person(m_anna.id).phone, u"02 222"_s);
        const QList<Op> ops = replica::outgoing(db());
        QCOMPARE(ops.first().kind, Op::Kind::Trash);
        QCOMPARE(ops.last().kind, Op::Kind::Resolve);
    }

    void both_are_kept_where_both_can_be()
    {
        ConflictCard one = card();
        const auto phone = [](const QString &id, const QString &number) { return QJsonObject{{u"id"_s, id}, {u"number"_s, number}}; };
        one.fields = {{u"phone"_s, QJsonArray{QJsonValue(), u"1"_s, u"2"_s}},
                      {u"notes"_s, QJsonArray{QJsonValue(), u"mia"_s, u"loro"_s}},
                      {u"roles"_s, QJsonArray{QJsonArray{}, QJsonArray{u"worker"_s}, QJsonArray{u"assisted"_s}}},
                      {u"other_phones"_s, QJsonArray{QJsonArray{}, QJsonArray{phone(u"a"_s, u"1"_s)}, QJsonArray{phone(u"a"_s, u"2"_s)}}}};
        const QJsonObject both = conflicts::both(one);
        QVERIFY(!both.contains("phone"_L1));
        QCOMPARE(both.value("notes"_L1).toString(), u"loro\n\nmia"_s);
        QCOMPARE(both.value("roles"_L1).toArray(), (QJsonArray{u"assisted"_s, u"worker"_s}));
        QCOMPARE(both.value("other_phones"_L1).toArray().size(), 2);
        QVERIFY(both.value("other_phones"_L1)[1]["id"_L1] != QJsonValue(u"a"_s));
    }

    void a_card_the_central_does_not_know_is_not_open_here()
    {
        comes(card());
        replica::takeConflicts(db(), {});
        QCOMPARE(conflicts::count(db(), Which::Open), 0);
        replica::takeConflicts(db(), {card()});
        QCOMPARE(conflicts::count(db(), Which::Open), 1);
        QVERIFY(!replica::joined(db())->conflictsWanted);
    }

    void case85_ten_thousand_cards_open_at_once()
    {
        Transaction all(db());
        for (int i = 0; i < 10'000; ++i) {
            ConflictCard one = card();
            one.id = u"card-%1"_s.arg(i);
            one.at = one.at.addSecs(i);
            replica::apply(db(), m_console->page({entryOf(one)}), {});
        }
        all.commit();
        const std::clock_t before = std::clock(); // of the processor: others may be at work on the machine
        QCOMPARE(conflicts::list(db(), Which::Open, 0, 50).size(), 50);
        QCOMPARE(conflicts::list(db(), Which::Open, 9'990, 50).size(), 10);
        QCOMPARE(conflicts::count(db(), Which::Open), 10'000);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 1, qPrintable(QString::number(seconds)));
    }

private:
    Database &db() { return m_console->db; }
    ConflictCard card() const
    {
        ConflictCard one;
        one.id = u"card-1"_s;
        one.version = 1;
        one.table = "person";
        one.record = m_anna.id;
        one.kind = u"value"_s;
        one.fields = {{u"phone"_s, QJsonArray{QJsonValue(), u"02 111"_s, u"02 222"_s}}};
        one.mine = {u"operator-1"_s, u"site-1"_s, u"device-1"_s, QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC)};
        one.theirs = elsewhere();
        one.at = QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC);
        return one;
    }
    Entry entryOf(const ConflictCard &one)
    {
        Entry e = m_console->entry(one.table, one.record, 0, {}, Kind::Conflict);
        e.image = toJson(one);
        return e;
    }
    void comes(const ConflictCard &one) { m_console->pull({entryOf(one)}); }
    ConflictCard shown() { return conflicts::find(db(), u"card-1"_s)->card; }

    std::unique_ptr<Console> m_console;
    Person m_anna;
};

QTEST_GUILESS_MAIN(TstDeciding)
#include "tst_deciding.moc"
