#include "complete.h"
#include "models/intake/deadline.h"
#include "models/intake/moves.h"
#include "models/records/failure.h"
#include <QSet>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace intake;

namespace {
constexpr Move all[] = {Move::Send, Move::Take, Move::CloseHired, Move::CloseNotHired, Move::Cancel, Move::Pause, Move::Resume};
const Author operatorHere{QStringLiteral("operator-1"), QStringLiteral("site-1")};

QDateTime at(QDate day) { return QDateTime(day, QTime(11, 0), Qt::LocalTime); }

MoveWords wordsFor(Move move)
{
    if (move == Move::CloseHired) return {u"closing.hired-replacement"_s, {}};
    if (move == Move::CloseNotHired) return {u"closing.none-cost"_s, {}};
    if (move == Move::Pause) return {u"family"_s, {}};
    return {};
}

// A complete request brought to a state by moves alone.
FamilyRequest inState(const QString &state, const QString &service = u"carer"_s)
{
    FamilyRequest r = complete::request(service);
    const auto go = [&](Move move) { r = moved(move, r, wordsFor(move), {}, operatorHere, at(complete::today)); };
    if (state != u"draft"_s) go(Move::Send);
    if (state == u"in-progress"_s || state == u"closed-positive"_s) go(Move::Take);
    if (state == u"closed-positive"_s) go(Move::CloseHired);
    if (state == u"closed-negative"_s) go(Move::CloseNotHired);
    if (state == u"cancelled"_s) go(Move::Cancel);
    return r;
}

QList<Problem> problems(Move move, const FamilyRequest &r, const MoveWords &words)
{
    return against(move, r, complete::consents(r), words, complete::today, complete::tables());
}

QList<QByteArray> columns(const QList<Problem> &found)
{
    QList<QByteArray> list;
    for (const Problem &p : found) list << p.column;
    return list;
}
} // namespace

namespace rc {
template <> struct Arbitrary<Move> {
    static Gen<Move> arbitrary() { return gen::elementOf(std::vector<Move>(std::begin(all), std::end(all))); }
};
} // namespace rc

class TstMoves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_moves_of_each_state_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>("moves");
        const auto row = [](const char *state, const QList<Move> &moves) {
            QList<int> numbers;
            for (const Move m : moves) numbers << int(m);
            QTest::newRow(state) << QString::fromLatin1(state) << numbers;
        };
        row("draft", {Move::Send, Move::CloseNotHired});
        row("submitted", {Move::Take, Move::Pause, Move::CloseNotHired, Move::Cancel});
        row("in-progress", {Move::Pause, Move::CloseHired, Move::CloseNotHired, Move::Cancel});
        row("closed-positive", {});
        row("closed-negative", {});
        row("cancelled", {Move::CloseNotHired});
    }
    void the_moves_of_each_state()
    {
        QFETCH(QString, state);
        QFETCH(QList<int>, moves);
        const FamilyRequest request = inState(state);
        QCOMPARE(request.state, state);
        QList<int> there;
        for (const Move m : movesOf(request)) there << int(m);
        QCOMPARE(there, moves);
        for (const Move move : all) {
            const bool listed = moves.contains(int(move));
            QCOMPARE(problems(move, request, wordsFor(move)).isEmpty(), listed);
            if (!listed) QVERIFY_THROWS_EXCEPTION(Failure, moved(move, request, wordsFor(move), {}, operatorHere, at(complete::today)));
        }
    }

    void sending_puts_the_clock_on()
    {
        const FamilyRequest sent = inState(u"submitted"_s);
        QCOMPARE(sent.state, u"submitted"_s);
        QCOMPARE(sent.submittedAt, at(complete::today).toUTC());
        QCOMPARE(sent.submittedAt.timeSpec(), Qt::UTC);
        QCOMPARE(sent.dueOn, QDate(2026, 3, 5)); // from Monday to Thursday
    }

    void sending_needs_every_page_the_requester_and_the_consents()
    {
        FamilyRequest request = complete::request(u"carer"_s);
        QCOMPARE(purposesNeeded(request), (QStringList{u"service"_s, u"health"_s, u"workers"_s}));
        QVERIFY(problems(Move::Send, request, {}).isEmpty());
        for (const Consent &missing : complete::consents(request)) {
            QList<Consent> rest = complete::consents(request);
            rest.removeIf([&](const Consent &c) { return c.purpose == missing.purpose; });
            const auto found = against(Move::Send, request, rest, {}, complete::today, complete::tables());
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().text.contains(Consent::type.shown(Consent::type.field("purpose"), missing.purpose)));
        }
        FamilyRequest incomplete = request;
        incomplete.postcode = u"123"_s;
        incomplete.animals.clear();
        QCOMPARE(columns(problems(Move::Send, incomplete, {})), (QList<QByteArray>{"animals", "postcode"}));
        FamilyRequest nobodys = request;
        nobodys.requester.clear();
        QVERIFY(columns(problems(Move::Send, nobodys, {})).contains("requester"));
    }

    void a_consent_counts_while_it_is_in_force_data()
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<bool>("counts");
        const QDate day = complete::today;
        QTest::newRow("given today") << day << QDate() << QDate() << true << true;
        QTest::newRow("not yet given") << QDate() << QDate() << QDate() << true << false;
        QTest::newRow("expires today") << day.addYears(-1) << day << QDate() << true << true;
        QTest::newRow("expired") << day.addYears(-1) << day.addDays(-1) << QDate() << true << false;
        QTest::newRow("withdrawn today") << day.addYears(-1) << QDate() << day << true << false;
        QTest::newRow("of somebody else") << day << QDate() << QDate() << false << false;
    }
    void a_consent_counts_while_it_is_in_force()
    {
        QFETCH(QDate, given);
        QFETCH(QDate, expires);
        QFETCH(QDate, withdrawn);
        QFETCH(bool, mine);
        const FamilyRequest request = complete::request(u"housekeeper"_s);
        QList<Consent> consents = complete::consents(request);
        consents[0].given = given;
        consents[0].expires = expires;
        consents[0].withdrawn = withdrawn;
        if (!mine) consents[0].person = newIdentifier();
        QTEST(against(Move::Send, request, consents, {}, complete::today, complete::tables()).isEmpty(), "counts");
    }

    void health_is_asked_for_when_it_is_told_of_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("health");
        QTest::newRow("housekeeper") << u"housekeeper"_s << u""_s << false;
        QTest::newRow("a healthy child") << u"babysitter"_s << u""_s << false;
        QTest::newRow("a child's habits") << u"babysitter"_s << u"habits"_s << false;
        QTest::newRow("a child's illness") << u"babysitter"_s << u"illnesses"_s << true;
        QTest::newRow("a carer, by how they manage") << u"carer"_s << u""_s << true;
        QTest::newRow("a carer, by their health") << u"carer"_s << u"health_notes"_s << true;
    }
    void health_is_asked_for_when_it_is_told_of()
    {
        QFETCH(QString, service);
        QFETCH(QString, field);
        FamilyRequest request = complete::request(service);
        if (field == u"habits"_s) request.beneficiaries.first().habits = u"Prova"_s;
        if (field == u"illnesses"_s) request.beneficiaries.first().illnesses = {u"illness-child.asthma"_s};
        if (field == u"health_notes"_s) {
            request.beneficiaries.first().autonomy.clear();
            QVERIFY(!purposesNeeded(request).contains(u"health"_s));
            request.beneficiaries.first().healthNotes = u"Prova"_s;
        }
        QTEST(purposesNeeded(request).contains(u"health"_s), "health");
        QVERIFY(purposesNeeded(request).contains(u"service"_s) && purposesNeeded(request).contains(u"workers"_s));
    }

    void a_move_says_why_data()
    {
        QTest::addColumn<int>("move");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QByteArray>("missing");
        const QString prova = u"Prova"_s;
        const auto row = [](const char *name, Move move, const QString &service, const QString &reason, const QString &note, const QByteArray &missing) {
            QTest::newRow(name) << int(move) << service << reason << note << missing;
        };
        row("no reason", Move::CloseNotHired, u"carer"_s, {}, {}, "closing_reason");
        row("a reason", Move::CloseNotHired, u"carer"_s, u"closing.none-cost"_s, {}, {});
        row("another, no words", Move::CloseNotHired, u"carer"_s, u"closing.other"_s, u"  "_s, "closing_note");
        row("another, in words", Move::CloseNotHired, u"carer"_s, u"closing.other"_s, prova, {});
        row("of a hire, without one", Move::CloseNotHired, u"carer"_s, u"closing.hired-proposed"_s, {}, "closing_reason");
        row("of no hire, with one", Move::CloseHired, u"carer"_s, u"closing.none-cost"_s, {}, "closing_reason");
        row("a hire", Move::CloseHired, u"carer"_s, u"closing.hired-replacement"_s, {}, {});
        row("a hire of the shortlist, by hand", Move::CloseHired, u"carer"_s, u"closing.hired-proposed"_s, {}, "closing_reason");
        row("several of the shortlist, by hand", Move::CloseHired, u"carer"_s, u"closing.hired-several"_s, {}, "closing_reason");
        row("a carer's", Move::CloseNotHired, u"carer"_s, u"closing.carer-died"_s, {}, {});
        row("a carer's, of a housekeeper", Move::CloseNotHired, u"housekeeper"_s, u"closing.carer-died"_s, {}, "closing_reason");
        row("added by the office", Move::CloseNotHired, u"housekeeper"_s, u"0193c0de-0000-7000-8000-000000000001"_s, {}, {});
        row("cancelled without a word", Move::Cancel, u"carer"_s, {}, {}, {});
        row("cancelled in too many words", Move::Cancel, u"carer"_s, {}, QString(1001, u'x'), "closing_note");
        row("a pause without reason", Move::Pause, u"carer"_s, {}, {}, "paused");
        row("a pause for the family", Move::Pause, u"carer"_s, u"family"_s, {}, {});
        row("a pause for documents", Move::Pause, u"carer"_s, u"documents"_s, {}, {});
        row("another pause, no words", Move::Pause, u"carer"_s, u"other"_s, {}, "paused");
        row("another pause, in words", Move::Pause, u"carer"_s, u"other"_s, prova, {});
        row("a pause for nonsense", Move::Pause, u"carer"_s, u"nonsense"_s, prova, "paused");
    }
    void a_move_says_why()
    {
        QFETCH(int, move);
        QFETCH(QString, service);
        QFETCH(QString, reason);
        QFETCH(QString, note);
        QFETCH(QByteArray, missing);
        const auto found = problems(static_cast<Move>(move), inState(u"in-progress"_s, service), {reason, note});
        QCOMPARE(columns(found), missing.isEmpty() ? QList<QByteArray>{} : QList<QByteArray>{missing});
    }

    void a_pause_stops_the_clock_and_a_resume_moves_it_on()
    {
        FamilyRequest request = inState(u"submitted"_s);
        request = moved(Move::Pause, request, {u"documents"_s, u" la  busta paga "_s}, {}, operatorHere, at(QDate(2026, 3, 3)));
        QCOMPARE(request.state, u"submitted"_s);
        QCOMPARE(request.paused, u"documents"_s);
        QVERIFY(!request.dueOn.isValid());
        QCOMPARE(request.pauses.size(), 1);
        QCOMPARE(request.pauses.first().note, u"la busta paga"_s);
        QVERIFY(isIdentifier(request.pauses.first().id));
        QVERIFY(FamilyRequest::type.problems(rowOf(request)).isEmpty());
        QVERIFY(movesOf(request).contains(Move::Resume) && !movesOf(request).contains(Move::Pause) && movesOf(request).contains(Move::Take));
        request = moved(Move::Take, request, {}, {}, operatorHere, at(QDate(2026, 3, 4))); // still waiting
        QVERIFY(!request.dueOn.isValid());
        request = moved(Move::Resume, request, {}, {}, operatorHere, at(QDate(2026, 3, 9)));
        QCOMPARE(request.dueOn, QDate(2026, 3, 11)); // from 3 to 6 March four days did not count
        QVERIFY(request.paused.isEmpty());
    }

    void a_closing_ends_a_pause_and_the_deadline_data()
    {
        QTest::addColumn<int>("move");
        for (const Move move : {Move::CloseHired, Move::CloseNotHired, Move::Cancel}) QTest::newRow(qPrintable(titleOf(move))) << int(move);
    }
    void a_closing_ends_a_pause_and_the_deadline()
    {
        QFETCH(int, move);
        FamilyRequest request = inState(u"in-progress"_s);
        request = moved(Move::Pause, request, wordsFor(Move::Pause), {}, operatorHere, at(complete::today));
        request = moved(static_cast<Move>(move), request, wordsFor(static_cast<Move>(move)), {}, operatorHere, at(complete::today.addDays(1)));
        QVERIFY(!request.dueOn.isValid() && request.paused.isEmpty());
        QCOMPARE(request.pauses.first().until, complete::today.addDays(1));
        QCOMPARE(request.closedAt, at(complete::today.addDays(1)).toUTC());
        QCOMPARE(request.closingReason, wordsFor(static_cast<Move>(move)).reason);
    }

    // Given up in one month, tidied up in the next: it stays of the first, and in the family's words.
    void closing_what_was_given_up_keeps_its_day_and_words_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing added") << u"  "_s << u"La zia viene ad abitare qui"_s;
        QTest::newRow("added") << u" Sentita di nuovo "_s << u"La zia viene ad abitare qui\nSentita di nuovo"_s;
        QTest::newRow("the same again") << u"La zia viene ad abitare qui"_s << u"La zia viene ad abitare qui"_s;
    }
    void closing_what_was_given_up_keeps_its_day_and_words()
    {
        QFETCH(QString, added);
        QFETCH(QString, kept);
        FamilyRequest request = moved(Move::Cancel, inState(u"in-progress"_s), {{}, u"La zia viene ad abitare qui"_s}, {}, operatorHere, at(complete::today));
        const MoveWords words{u"closing.none-changed"_s, added};
        QVERIFY(problems(Move::CloseNotHired, request, words).isEmpty());
        request = moved(Move::CloseNotHired, request, words, {}, operatorHere, at(complete::today.addMonths(1)));
        QCOMPARE(request.state, u"closed-negative"_s);
        QCOMPARE(request.closedAt, at(complete::today).toUTC());
        QCOMPARE(request.closingNote, kept);
        QCOMPARE(request.closingReason, u"closing.none-changed"_s);
    }

    void what_is_added_must_fit_behind_the_words_of_the_family()
    {
        const FamilyRequest request = moved(Move::Cancel, inState(u"in-progress"_s), {{}, QString(600, u'x')}, {}, operatorHere, at(complete::today));
        QVERIFY(problems(Move::CloseNotHired, request, {u"closing.none-changed"_s, QString(399, u'y')}).isEmpty());
        QCOMPARE(columns(problems(Move::CloseNotHired, request, {u"closing.none-changed"_s, QString(400, u'y')})), QList<QByteArray>{"closing_note"});
    }

    void who_takes_it_follows_it_unless_somebody_does()
    {
        QCOMPARE(inState(u"in-progress"_s).handler, u"operator-1"_s);
        FamilyRequest request = inState(u"submitted"_s);
        request.handler = u"operator-2"_s;
        QCOMPARE(moved(Move::Take, request, {}, {}, operatorHere, at(complete::today)).handler, u"operator-2"_s);
    }

    void each_move_has_a_title_of_its_own()
    {
        QSet<QString> titles;
        for (const Move move : all) titles << titleOf(move);
        QCOMPARE(titles.size(), qsizetype(std::size(all)));
        QVERIFY(!titles.contains(QString()));
    }

    // Whatever is pressed in whatever order, on whatever days.
    void no_path_goes_back()
    {
        static const QStringList order{u"draft"_s, u"submitted"_s, u"in-progress"_s, u"cancelled"_s, u"closed-negative"_s, u"closed-positive"_s};
        static const FamilyRequest first = [] {
            FamilyRequest r = complete::request(u"carer"_s);
            r.starts = complete::today.addYears(10); // not past by the time it is sent
            return r;
        }();
        static const QList<Consent> consents = complete::consents(first);
        QVERIFY(rc::check([] {
            FamilyRequest request = first;
            QDate day = complete::today;
            QList<Closing> closings;
            if (*rc::gen::arbitrary<bool>()) closings << Closing{u"c"_s, day.addDays(*rc::gen::inRange(0, 9)), day.addDays(*rc::gen::inRange(9, 15)), {}};
            const auto presses = *rc::gen::container<std::vector<Move>>(rc::gen::arbitrary<Move>());
            for (const Move move : presses) {
                day = day.addDays(*rc::gen::inRange(0, 4));
                const bool stands = !against(move, request, consents, wordsFor(move), day, complete::tables()).isEmpty();
                RC_ASSERT(stands != movesOf(request).contains(move));
                if (stands) continue;
                const FamilyRequest before = request;
                request = moved(move, request, wordsFor(move), closings, operatorHere, at(day));
                const bool clockMove = move == Move::Pause || move == Move::Resume;
                RC_ASSERT((clockMove && request.state == before.state) || (!clockMove && order.indexOf(request.state) > order.indexOf(before.state)));
                // What the family said is not touched.
                FamilyRequest told = request;
                told.state = before.state;
                told.submittedAt = before.submittedAt;
                told.dueOn = before.dueOn;
                told.pauses = before.pauses;
                told.paused = before.paused;
                told.takenAt = before.takenAt;
                told.closedAt = before.closedAt;
                told.closingReason = before.closingReason;
                told.closingNote = before.closingNote;
                told.handler = before.handler;
                RC_ASSERT(told == before);
                // Waiting and the due date go together with the state.
                const bool runs = request.state == u"submitted"_s || request.state == u"in-progress"_s;
                const auto open = std::ranges::count_if(request.pauses, [](const Pause &p) { return !p.until.isValid(); });
                RC_ASSERT(open <= 1);
                RC_ASSERT((open == 1) == !request.paused.isEmpty());
                RC_ASSERT(request.dueOn.isValid() == (runs && open == 0));
                if (request.dueOn.isValid()) RC_ASSERT(request.dueOn >= request.submittedAt.toLocalTime().date().addDays(3));
                RC_ASSERT(FamilyRequest::type.problems(rowOf(request)).isEmpty());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TstMoves)
#include "tst_moves.moc"
