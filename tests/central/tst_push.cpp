#include "models/records/person.h"
#include "sent.h"
#include "startedcentral.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace syncing;
using sent::anyId;

// What becomes of changes at a real central: each rule of the merge, and what is never done twice.
class TestPush : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StartedCentral> m_central;
    std::unique_ptr<PgCentral> m_one, m_two; // two consoles of one centre

    QString made(const QJsonObject &fields = {{u"surname"_s, u"Rossi"_s}, {u"phone"_s, u"02 1"_s}})
    {
        const QString id = anyId();
        const auto outcome = m_one->push(u"laptop-1"_s, 10, {sent::create("person", id, fields)}).first();
        Q_ASSERT(outcome.result == Outcome::Result::Applied);
        return id;
    }
    Outcome mine(const QString &id, const QString &field, const QJsonValue &from, const QJsonValue &to, qint64 base = 1)
    {
        return m_one->push(u"laptop-1"_s, 10, {sent::change("person", id, field, from, to, base)}).first();
    }
    void theirs(const QString &id, const QString &field, const QJsonValue &from, const QJsonValue &to, qint64 base = 1)
    {
        QCOMPARE(m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, field, from, to, base, u"laptop-2"_s)}).first().result, Outcome::Result::Applied);
    }
    QList<ConflictCard> cardsOf(const QString &id, bool decided = false)
    {
        QList<ConflictCard> cards;
        for (const ConflictCard &card : m_one->conflicts())
            if (card.record == id && card.open != decided) cards << card;
        return cards;
    }
    QJsonObject row(const QString &id, const QByteArray &table = "person")
    {
        const auto images = m_one->images(table, {id});
        return images.isEmpty() ? QJsonObject() : images.first().fields;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        m_central = std::make_unique<StartedCentral>();
        m_central->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        m_central->addLogin(u"bea"_s, {u"supervisor"_s}, u"site-a"_s);
        m_one = m_central->central(u"ada"_s);
        m_two = m_central->central(u"bea"_s);
        m_one->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        m_two->hello({u"laptop-2"_s, u"second"_s, u"0.1"_s, 10, {}});
    }

    void saysWhoIsGreeted()
    {
        const Welcome welcome = m_one->hello({u"laptop-1"_s, u"first"_s, u"0.1"_s, 10, {}});
        QCOMPARE(welcome.operatorId, u"ada"_s);
        QVERIFY(welcome.buckets.contains(u"*"_s));
        QVERIFY(!welcome.server.isEmpty());
        QCOMPARE(welcome.timeline, 1);
        QVERIFY(welcome.stamp > 0);
        QVERIFY(!welcome.revoked && welcome.open);
        QVERIFY(qAbs(welcome.now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void aNewRecordComesToTheOthers()
    {
        const Position before{m_two->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        const QString id = made();
        const Pulled page = m_two->pull(before, 100);
        QCOMPARE(page.entries.size(), 1);
        const Entry &entry = page.entries.first();
        QCOMPARE(entry.kind, Entry::Kind::Create);
        QCOMPARE(entry.record, id);
        QCOMPARE(entry.version, 1);
        QCOMPARE(entry.fields.value(u"surname"_s), QJsonValue(QJsonArray{QJsonValue(), u"Rossi"_s}));
        QCOMPARE(entry.origin.author, u"ada"_s);
        QCOMPARE(entry.origin.at, QDateTime::fromString(u"2026-03-01T10:00:00.123Z"_s, Qt::ISODateWithMs));
        QVERIFY(!page.more);
        QVERIFY(m_two->pull(page.reached, 100).entries.isEmpty());
    }

    void theSameOpIsAnsweredTheSame()
    {
        const QString id = made();
        const Op op = sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 2"_s, 1);
        const Outcome first = m_one->push(u"laptop-1"_s, 10, {op}).first();
        QCOMPARE(first.version, 2);
        m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 2"_s, u"02 3"_s, 2, u"laptop-2"_s)});
        const Outcome again = m_one->push(u"laptop-1"_s, 10, {op}).first();
        QCOMPARE(again.result, first.result);
        QCOMPARE(again.version, first.version);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 3"_s);
        QCOMPARE(m_one->known({op.mark, u"nobody's"_s}), QStringList{op.mark});
    }

    void differentValuesAreAConflict()
    {
        const QString id = made();
        m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 theirs"_s, 1, u"laptop-2"_s)});
        const Outcome outcome = m_one->push(u"laptop-1"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 mine"_s, 1)}).first();
        QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QCOMPARE(outcome.version, 2);
        QCOMPARE(outcome.kept, QJsonObject({{u"phone"_s, u"02 theirs"_s}}));
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 theirs"_s);
        const auto cards = m_one->conflicts();
        const auto card = std::ranges::find_if(cards, [&](const ConflictCard &c) { return c.record == id; });
        QVERIFY(card != cards.end());
        QCOMPARE(card->fields, QJsonObject({{u"phone"_s, QJsonArray{u"02 1"_s, u"02 mine"_s, u"02 theirs"_s}}}));
        QCOMPARE(card->mine.device, u"laptop-1"_s);
        QCOMPARE(card->theirs.device, u"laptop-2"_s);
        QVERIFY(card->open);
    }

    void differentFieldsAreNone()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        const Outcome outcome = mine(id, u"notes"_s, {}, u"deaf in one ear"_s);
        QCOMPARE(outcome.result, Outcome::Result::Applied);
        QCOMPARE(outcome.version, 3);
        QCOMPARE(row(id).value(u"notes"_s).toString(), u"deaf in one ear"_s);
    }

    void theSameValueIsNone()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        const Outcome outcome = mine(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        QCOMPARE(outcome.result, Outcome::Result::Same);
        QCOMPARE(outcome.version, 2);
        QVERIFY(cardsOf(id).isEmpty());
    }

    void thereAndBackInBetweenIsNone()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        theirs(id, u"phone"_s, u"02 9"_s, u"02 1"_s, 2);
        QCOMPARE(mine(id, u"phone"_s, u"02 1"_s, u"02 mine"_s).result, Outcome::Result::Applied);
    }

    void whatNobodySawIsNeverReplaced()
    {
        // The version is the newest, the value is not the one the author had on screen: it stood behind what they had typed.
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 theirs"_s);
        QCOMPARE(mine(id, u"phone"_s, u"02 1"_s, u"02 first"_s).result, Outcome::Result::Conflict);
        QCOMPARE(mine(id, u"phone"_s, u"02 first"_s, u"02 second"_s, 2).result, Outcome::Result::Conflict);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 theirs"_s);
        const auto cards = cardsOf(id); // one conflict, brought up to date
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().fields.value(u"phone"_s), QJsonValue(QJsonArray{u"02 1"_s, u"02 second"_s, u"02 theirs"_s}));
        QCOMPARE(cards.first().version, 2);
    }

    void partsOfOneThingMergeAsAWhole()
    {
        const QString id = made({{u"surname"_s, u"Rossi"_s}, {u"street"_s, u"Via Uno 1"_s}, {u"postcode"_s, u"20100"_s}, {u"city"_s, u"Milano"_s}});
        theirs(id, u"street"_s, u"Via Uno 1"_s, u"Via Due 2"_s);
        const Outcome outcome = mine(id, u"city"_s, u"Milano"_s, u"Monza"_s);
        QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QCOMPARE(row(id).value(u"city"_s).toString(), u"Milano"_s);
        const auto cards = cardsOf(id);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().fields.value(u"city"_s), QJsonValue(QJsonArray{u"Milano"_s, u"Monza"_s, u"Milano"_s}));
        QCOMPARE(cards.first().fields.value(u"street"_s), QJsonValue(QJsonArray{u"Via Uno 1"_s, u"Via Uno 1"_s, u"Via Due 2"_s}));
    }

    void onesOwnEarlierPartsAreNotInTheWay()
    {
        const QString id = made({{u"surname"_s, u"Rossi"_s}, {u"street"_s, u"Via Uno 1"_s}, {u"city"_s, u"Milano"_s}});
        QCOMPARE(mine(id, u"street"_s, u"Via Uno 1"_s, u"Via Due 2"_s).result, Outcome::Result::Applied);
        QCOMPARE(mine(id, u"city"_s, u"Milano"_s, u"Monza"_s).result, Outcome::Result::Applied);
    }

    void membersOfSetsAreAddedAndTakenAway()
    {
        const QString id = made({{u"surname"_s, u"Rossi"_s}, {u"roles"_s, QJsonArray{u"requester"_s, u"worker"_s}}});
        theirs(id, u"roles"_s, QJsonArray{u"requester"_s, u"worker"_s}, QJsonArray{u"requester"_s, u"worker"_s, u"volunteer"_s});
        const Outcome outcome = mine(id, u"roles"_s, QJsonArray{u"requester"_s, u"worker"_s}, QJsonArray{u"requester"_s, u"assisted"_s});
        QCOMPARE(outcome.result, Outcome::Result::Applied);
        QCOMPARE(row(id).value(u"roles"_s).toArray(), (QJsonArray{u"requester"_s, u"volunteer"_s, u"assisted"_s}));
        QCOMPARE(outcome.kept.value(u"roles"_s).toArray(), (QJsonArray{u"requester"_s, u"volunteer"_s, u"assisted"_s}));
    }

    void itemsMergeByTheirId()
    {
        const auto phone = [](const QString &id, const QString &number) { return QJsonObject{{u"id"_s, id}, {u"number"_s, number}, {u"whose"_s, QJsonValue()}, {u"when"_s, QJsonValue()}}; };
        const QJsonArray before{phone(u"a"_s, u"1"_s), phone(u"b"_s, u"2"_s)};
        const QString id = made({{u"surname"_s, u"Rossi"_s}, {u"other_phones"_s, before}});
        theirs(id, u"other_phones"_s, before, QJsonArray{phone(u"a"_s, u"1 new"_s), phone(u"b"_s, u"2"_s)});
        const Outcome outcome = mine(id, u"other_phones"_s, before, QJsonArray{phone(u"a"_s, u"1"_s), phone(u"c"_s, u"3"_s)});
        QCOMPARE(outcome.result, Outcome::Result::Applied);
        QCOMPARE(row(id).value(u"other_phones"_s).toArray(), (QJsonArray{phone(u"a"_s, u"1 new"_s), phone(u"c"_s, u"3"_s)}));
        const Outcome clash = mine(id, u"other_phones"_s, before, QJsonArray{phone(u"a"_s, u"1 other"_s), phone(u"b"_s, u"2"_s)});
        QCOMPARE(clash.result, Outcome::Result::Conflict);
        QCOMPARE(cardsOf(id).size(), 1);
    }

    void whatAnItemHasThatAnOlderConsoleDoesNotKnowStays()
    {
        QJsonObject newer{{u"id"_s, u"a"_s}, {u"number"_s, u"1"_s}, {u"later_field"_s, u"kept"_s}};
        const QString id = made({{u"surname"_s, u"Rossi"_s}, {u"other_phones"_s, QJsonArray{newer}}});
        const QJsonObject seen{{u"id"_s, u"a"_s}, {u"number"_s, u"1"_s}}, changed{{u"id"_s, u"a"_s}, {u"number"_s, u"2"_s}};
        QCOMPARE(mine(id, u"other_phones"_s, QJsonArray{seen}, QJsonArray{changed}).result, Outcome::Result::Applied);
        newer.insert(u"number"_s, u"2"_s);
        QCOMPARE(row(id).value(u"other_phones"_s).toArray(), QJsonArray{newer});
    }

    void ofWhatIsWorkedOutTheLaterHolds()
    {
        const QString id = made();
        theirs(id, u"phone_keys"_s, {}, u"021"_s);
        QCOMPARE(mine(id, u"phone_keys"_s, {}, u"022"_s).result, Outcome::Result::Applied);
        QCOMPARE(row(id).value(u"phone_keys"_s).toString(), u"022"_s);
    }

    void emptyTextNullAndAbsentAreOne()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u""_s);
        QVERIFY(row(id).value(u"phone"_s).isNull());
        QCOMPARE(mine(id, u"phone"_s, u"02 1"_s, QJsonValue()).result, Outcome::Result::Same);
        QCOMPARE(mine(id, u"roles"_s, QJsonArray(), QJsonArray{u"worker"_s}, 2).result, Outcome::Result::Applied);
        QCOMPARE(mine(id, u"born_about"_s, QJsonValue(), true, 3).result, Outcome::Result::Applied);
    }

    void aNewRecordThatIsThereIsCompared()
    {
        const QString id = made();
        const Outcome outcome = m_two->push(u"laptop-2"_s, 10, {sent::create("person", id, {{u"surname"_s, u"Rossi"_s}, {u"phone"_s, u"02 other"_s}, {u"notes"_s, u"new"_s}}, u"laptop-2"_s)}).first();
        QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 1"_s);
        QCOMPARE(row(id).value(u"notes"_s).toString(), u"new"_s);
    }

    void intoTheTrashAndOut()
    {
        const QString id = made();
        const Outcome trashed = m_one->push(u"laptop-1"_s, 10, {sent::op(Op::Kind::Trash, "person", id, {}, 1)}).first();
        QCOMPARE(trashed.result, Outcome::Result::Applied);
        QVERIFY(trashed.trashed && m_two->images("person", {id}).first().trashed);
        const Outcome twice = m_two->push(u"laptop-2"_s, 10, {sent::op(Op::Kind::Trash, "person", id, {}, 1, u"laptop-2"_s)}).first();
        QCOMPARE(twice.result, Outcome::Result::Same);
        const Outcome edited = m_two->push(u"laptop-2"_s, 10, {sent::change("person", id, u"phone"_s, u"02 1"_s, u"02 late"_s, 1, u"laptop-2"_s)}).first();
        QCOMPARE(edited.result, Outcome::Result::Conflict);
        QVERIFY(edited.trashed);
        const auto cards = cardsOf(id);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().kind, u"edited-after-delete"_s);
        QCOMPARE(cards.first().fields.value(u"phone"_s), QJsonValue(QJsonArray{u"02 1"_s, u"02 late"_s, u"02 1"_s}));
        // Somebody decides for the change: the record comes back with it.
        Op resolve = sent::op(Op::Kind::Resolve, "person", id, {{u"phone"_s, QJsonArray{u"02 1"_s, u"02 late"_s}}}, 2);
        resolve.conflict = cards.first().id;
        const Outcome back = m_one->push(u"laptop-1"_s, 10, {resolve}).first();
        QCOMPARE(back.result, Outcome::Result::Applied);
        QVERIFY(!back.trashed);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 late"_s);
        QCOMPARE(cardsOf(id, true).first().decision, u"mine"_s);
    }

    void whatWasChangedMeanwhileIsNotThrownAway()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        const Outcome outcome = m_one->push(u"laptop-1"_s, 10, {sent::op(Op::Kind::Trash, "person", id, {}, 1)}).first();
        QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QVERIFY(!outcome.trashed);
        const auto cards = cardsOf(id);
        QCOMPARE(cards.first().kind, u"deleted-after-edit"_s);
        QCOMPARE(cards.first().fields.value(u"phone"_s), QJsonValue(QJsonArray{u"02 1"_s, QJsonValue(), u"02 9"_s}));
        Op resolve = sent::op(Op::Kind::Resolve, "person", id, {{u"phone"_s, QJsonArray{u"02 9"_s, QJsonValue()}}}, 2);
        resolve.conflict = cards.first().id;
        // What is done with the record is said by an op of its own, before the decision.
        const auto gone = m_one->push(u"laptop-1"_s, 10, {sent::op(Op::Kind::Trash, "person", id, {}, 2), resolve});
        QCOMPARE(gone.first().result, Outcome::Result::Applied);
        QVERIFY(gone.last().trashed);
        QCOMPARE(cardsOf(id, true).first().decision, u"mine"_s);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 9"_s);
    }

    // Decided for the trash, but once more somebody changed it before that arrived: it is asked about anew, not decided for them.
    void aDecisionForTheTrashThatMetWithAnotherChangeStaysOpen()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 9"_s);
        m_one->push(u"laptop-1"_s, 10, {sent::op(Op::Kind::Trash, "person", id, {}, 1)});
        const ConflictCard asked = cardsOf(id).first();
        const auto decided = [&](qint64 base, int minute) {
            Op trash = sent::op(Op::Kind::Trash, "person", id, {}, base), resolve = sent::op(Op::Kind::Resolve, "person", id, {{u"phone"_s, QJsonArray{u"02 9"_s, QJsonValue()}}}, base);
            resolve.conflict = asked.id;
            trash.origin.at = resolve.origin.at = resolve.origin.at.addSecs(60 * minute); // one decision, one moment
            return m_one->push(u"laptop-1"_s, 10, {trash, resolve});
        };
        theirs(id, u"notes"_s, {}, u"richiamare"_s, 2);
        for (const Outcome &outcome : decided(2, 1)) QCOMPARE(outcome.result, Outcome::Result::Conflict);
        QVERIFY(!m_two->images("person", {id}).first().trashed);
        const auto open = cardsOf(id);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().id, asked.id);
        QVERIFY(open.first().version > asked.version && open.first().fields.contains(u"notes"_s));
        for (const Outcome &outcome : decided(3, 2)) QCOMPARE(outcome.result, Outcome::Result::Applied);
        QVERIFY(m_two->images("person", {id}).first().trashed);
        QCOMPARE(cardsOf(id, true).first().decision, u"mine"_s);
    }

    void aConflictIsDecidedOnce()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 theirs"_s);
        mine(id, u"phone"_s, u"02 1"_s, u"02 mine"_s);
        const QString card = cardsOf(id).first().id;
        const auto decide = [&](PgCentral &console, const QString &device, const QJsonValue &seen, const QJsonValue &chosen) {
            Op op = sent::op(Op::Kind::Resolve, "person", id, {{u"phone"_s, QJsonArray{seen, chosen}}}, 2, device);
            op.conflict = card;
            return console.push(device, 10, {op}).first();
        };
        QCOMPARE(decide(*m_one, u"laptop-1"_s, u"02 theirs"_s, u"02 mine"_s).result, Outcome::Result::Applied);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 mine"_s);
        const ConflictCard closed = cardsOf(id, true).first();
        QVERIFY(!closed.open);
        QCOMPARE(closed.decision, u"mine"_s);
        QCOMPARE(closed.decided.device, u"laptop-1"_s);
        // A second reviewer who chose the same changes nothing, and one who chose otherwise is heard.
        QCOMPARE(decide(*m_two, u"laptop-2"_s, u"02 theirs"_s, u"02 mine"_s).result, Outcome::Result::Same);
        QCOMPARE(decide(*m_two, u"laptop-2"_s, u"02 theirs"_s, u"02 third"_s).result, Outcome::Result::Conflict);
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"02 mine"_s);
        QCOMPARE(cardsOf(id).size(), 1);
    }

    void aDecisionAboutARecordThatMovedOnStaysOpen()
    {
        const QString id = made();
        theirs(id, u"phone"_s, u"02 1"_s, u"02 theirs"_s);
        mine(id, u"phone"_s, u"02 1"_s, u"02 mine"_s);
        const QString card = cardsOf(id).first().id;
        theirs(id, u"phone"_s, u"02 theirs"_s, u"02 moved on"_s, 2);
        QCOMPARE(cardsOf(id).first().fields.value(u"phone"_s), QJsonValue(QJsonArray{u"02 1"_s, u"02 mine"_s, u"02 moved on"_s}));
        Op op = sent::op(Op::Kind::Resolve, "person", id, {{u"phone"_s, QJsonArray{u"02 theirs"_s, u"02 chosen"_s}}}, 2);
        op.conflict = card;
        QCOMPARE(m_one->push(u"laptop-1"_s, 10, {op}).first().result, Outcome::Result::Conflict);
        const auto cards = cardsOf(id);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().id, card);
        QCOMPARE(cards.first().fields.value(u"phone"_s).toArray().at(1).toString(), u"02 chosen"_s);
        QCOMPARE(cards.first().fields.value(u"phone"_s).toArray().at(2).toString(), u"02 moved on"_s);
    }

    void onesOwnChainOfEditsGoesThrough()
    {
        const QString id = anyId();
        const auto outcomes = m_one->push(u"laptop-1"_s, 10, {sent::create("person", id, {{u"surname"_s, u"Rossi"_s}}), sent::change("person", id, u"phone"_s, {}, u"1"_s, 0),
                                                               sent::change("person", id, u"phone"_s, u"1"_s, u"2"_s, 0), sent::op(Op::Kind::Trash, "person", id, {}, 0),
                                                               sent::op(Op::Kind::Restore, "person", id, {}, 0)});
        for (int i = 0; i < outcomes.size(); ++i) {
            QCOMPARE(outcomes.at(i).result, Outcome::Result::Applied);
            QCOMPARE(outcomes.at(i).version, i + 1);
        }
        QCOMPARE(row(id).value(u"phone"_s).toString(), u"2"_s);
    }

    void whatCannotBeIsRefusedAndHoldsNothingBack()
    {
        const QString good = anyId(), bad = anyId(), last = anyId();
        const QList<Op> ops{sent::create("person", good, {{u"surname"_s, u"A"_s}}), sent::create("person", bad, {{u"surname"_s, u"B"_s}, {u"born"_s, u"the thirtieth"_s}}),
                            sent::create("person", anyId(), {{u"surname"_s, u"C"_s}, {u"no_such_field"_s, 1}}), sent::op(Op::Kind::Change, "person", anyId(), {{u"surname"_s, QJsonArray{u"x"_s, u"y"_s}}}),
                            sent::create("no_such_table", anyId(), {}), sent::create("person", anyId(), {{u"roles"_s, u"not a list"_s}}), sent::create("person", last, {{u"surname"_s, u"D"_s}})};
        const auto outcomes = m_one->push(u"laptop-1"_s, 10, ops);
        QCOMPARE(outcomes.size(), ops.size());
        const QStringList codes{{}, u"invalid"_s, u"not-known"_s, u"missing"_s, u"not-known"_s, u"invalid"_s, {}};
        for (int i = 0; i < outcomes.size(); ++i) {
            QCOMPARE(outcomes.at(i).mark, ops.at(i).mark);
            QCOMPARE(outcomes.at(i).code, codes.at(i));
            QCOMPARE(outcomes.at(i).result, codes.at(i).isEmpty() ? Outcome::Result::Applied : Outcome::Result::Refused);
        }
        QVERIFY(!row(good).isEmpty() && !row(last).isEmpty() && row(bad).isEmpty());
        // After a restore whoever made it is to send it again, though somebody else was refused with it meanwhile.
        QCOMPARE(m_one->known({ops.first().mark, ops.at(1).mark, ops.at(3).mark}), QStringList{ops.first().mark});
        // A refused one may be tried again, once what it needed is there.
        const QString parent = anyId();
        const Op early = sent::change("person", parent, u"phone"_s, {}, u"1"_s, 0);
        QCOMPARE(m_one->push(u"laptop-1"_s, 10, {early}).first().code, u"missing"_s);
        m_one->push(u"laptop-1"_s, 10, {sent::create("person", parent, {{u"surname"_s, u"E"_s}})});
        QCOMPARE(m_one->push(u"laptop-1"_s, 10, {early}).first().result, Outcome::Result::Applied);
    }

    void aCharacterNoTextMayHaveRefusesItsOpAlone()
    {
        const QString good = anyId();
        const auto outcomes = m_one->push(u"laptop-1"_s, 10, {sent::create("person", anyId(), {{u"surname"_s, QString(QChar(0)) + u"x"_s}}), sent::create("person", good, {{u"surname"_s, u"A"_s}})});
        QCOMPARE(outcomes.first().code, u"invalid"_s);
        QCOMPARE(outcomes.last().result, Outcome::Result::Applied);
    }

    void manyAtOnceAreAnsweredInTheirOrder()
    {
        const QString old = made();
        QList<Op> ops;
        for (int i = 0; i < 60; ++i) ops << sent::create(i % 2 ? "person" : "contact", anyId(), i % 2 ? QJsonObject{{u"surname"_s, u"X"_s}} : QJsonObject{{u"person"_s, old}});
        ops.insert(30, sent::change("person", old, u"phone"_s, u"other"_s, u"02 3"_s, 1)); // a conflict among them
        const auto outcomes = m_one->push(u"laptop-1"_s, 10, ops);
        for (int i = 0; i < ops.size(); ++i) {
            QCOMPARE(outcomes.at(i).mark, ops.at(i).mark);
            QCOMPARE(outcomes.at(i).result, i == 30 ? Outcome::Result::Conflict : Outcome::Result::Applied);
        }
        const auto again = m_one->push(u"laptop-1"_s, 10, ops);
        for (int i = 0; i < ops.size(); ++i) QCOMPARE(toJson(again.at(i)), toJson(outcomes.at(i)));
    }

    void ofAnErasedRecordNothingRemains()
    {
        const QString id = made({{u"surname"_s, u"Unforgettable"_s}});
        mine(id, u"phone"_s, {}, u"Unforgettable phone"_s);
        const Position before{m_two->hello({u"laptop-2"_s, {}, {}, 10, {}}).stamp, std::numeric_limits<qint64>::max()};
        PgConnection root = m_central->connection();
        root.run("SELECT console.erase('person', $1, 'art. 17')", {id});
        const auto entries = m_two->pull(before, 10).entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().kind, Entry::Kind::Erase);
        QCOMPARE(mine(id, u"phone"_s, {}, u"Unforgettable late"_s).result, Outcome::Result::Erased);
        QCOMPARE(m_one->push(u"laptop-1"_s, 10, {sent::create("person", id, {{u"surname"_s, u"Unforgettable"_s}})}).first().result, Outcome::Result::Erased);
        QVERIFY(m_one->images("person", {id}).isEmpty());
        QCOMPARE(root.value("SELECT count(*) FROM console.journal j WHERE j::text LIKE '%Unforgettable%'"), PgConnection::Value("0"));
        m_two->hello({u"laptop-2"_s, {}, {}, 10, {id}});
        QCOMPARE(root.value("SELECT device FROM console.erasure_done WHERE record = $1", {id}), PgConnection::Value("laptop-2"));
    }
};

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
