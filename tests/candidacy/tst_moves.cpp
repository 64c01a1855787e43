#include "complete.h"
#include "models/candidacy/moves.h"
#include "models/records/failure.h"
#include <QTest>

using namespace Qt::StringLiterals;
using candidacy::Move;

class TstMoves : public QObject {
    Q_OBJECT
    const Person m_person = complete::worker();
    const Author m_author{u"operator-1"_s, u"site-1"_s};
    const QDateTime m_now{QDate(2026, 3, 5), QTime(11, 30), Qt::UTC};

    Candidacy in(const QString &state) const
    {
        Candidacy c = complete::candidacyOf(m_person, {u"carer"_s, u"housekeeper"_s});
        c.state = state;
        return c;
    }
    QList<candidacy::Fault> against(Move move, const Candidacy &c, const QString &reason = {}) const
    {
        return candidacy::against(move, c, &m_person, complete::consentsOf(c), reason, complete::today);
    }

private Q_SLOTS:
    void only_these_moves_are_there_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<Move>>("moves");
        QTest::newRow("draft") << u"draft"_s << QList{Move::Send};
        QTest::newRow("submitted") << u"submitted"_s << QList{Move::Suitable, Move::Unsuitable, Move::Suspend};
        QTest::newRow("suitable") << u"suitable"_s << QList{Move::Unsuitable, Move::Suspend};
        QTest::newRow("unsuitable") << u"unsuitable"_s << QList{Move::Suitable, Move::Suspend};
        QTest::newRow("suspended") << u"suspended"_s << QList{Move::Suitable, Move::Unsuitable};
    }
    void only_these_moves_are_there()
    {
        QFETCH(const QString, state);
        QFETCH(const QList<Move>, moves);
        QCOMPARE(candidacy::movesOf(in(state)), moves);
        for (const Move move : {Move::Send, Move::Suitable, Move::Unsuitable, Move::Suspend}) {
            if (moves.contains(move)) continue;
            QCOMPARE(against(move, in(state), u"perché"_s).value(0).column, "state"_ba);
            QVERIFY_THROWS_EXCEPTION(Failure, static_cast<void>(candidacy::moved(move, in(state), {}, m_author, m_now)));
        }
    }

    void a_whole_candidacy_is_sent_once()
    {
        Candidacy c = in(u"draft"_s);
        c.ownCar = u"yes"_s; // not asked without a licence
        QVERIFY(against(Move::Send, c).isEmpty());
        const Candidacy sent = candidacy::moved(Move::Send, c, {}, m_author, m_now);
        QCOMPARE(sent.state, u"submitted"_s);
        QCOMPARE(sent.submittedAt, m_now);
        QVERIFY(sent.ownCar.isEmpty() && !sent.decidedAt.isValid() && sent.handler.isEmpty());
        QVERIFY_THROWS_EXCEPTION(Failure, static_cast<void>(candidacy::moved(Move::Send, sent, {}, m_author, m_now)));
    }

    void it_is_not_sent_without_the_person_and_their_consents()
    {
        Candidacy c = in(u"draft"_s);
        auto found = candidacy::against(Move::Send, c, nullptr, complete::consentsOf(c), {}, complete::today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].column, "person"_ba);
        found = candidacy::against(Move::Send, c, &m_person, {}, {}, complete::today);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].column.isEmpty() && found[1].column.isEmpty());
        // Allergies are asked for with a consent of their own.
        QVERIFY(!candidacy::purposesNeeded(c).contains(u"own-health"_s));
        const auto consents = complete::consentsOf(c);
        c.allergicCats = u"yes"_s;
        QCOMPARE(candidacy::purposesMissing(c, consents, complete::today), QStringList{u"own-health"_s});
        // One that was withdrawn, has ended or is somebody else's is none.
        auto withdrawn = complete::consentsOf(c), ended = withdrawn, others = withdrawn;
        withdrawn[0].withdrawn = complete::today;
        ended[1].expires = complete::today.addDays(-1);
        others[2].person = u"another"_s;
        for (const auto &list : {withdrawn, ended, others}) QCOMPARE(candidacy::purposesMissing(c, list, complete::today).size(), 1);
    }

    void suitable_needs_a_mark_for_each_service()
    {
        Candidacy c = in(u"submitted"_s);
        auto found = against(Move::Suitable, c);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].part, c.offers[1].id);
        QCOMPARE(found[1].partColumn, "score"_ba);
        c.offers[0].score = u"3"_s;
        for (const QString &low : {u"0"_s, u"1"_s, u"2"_s}) {
            c.offers[1].score = low;
            c.offers[1].scoreReasons.clear();
            found = against(Move::Suitable, c);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found[0].partColumn, "score_reasons"_ba);
            c.offers[1].scoreReasons = u"Poca esperienza"_s;
            QVERIFY(against(Move::Suitable, c).isEmpty());
        }
        c.offers.clear();
        QCOMPARE(against(Move::Suitable, c).size(), 1);
    }

    void a_decision_says_who_when_and_why_data()
    {
        QTest::addColumn<Move>("move");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const QString &from : {u"submitted"_s, u"suitable"_s, u"unsuitable"_s, u"suspended"_s})
            for (const auto &[move, to] : {std::pair(Move::Suitable, u"suitable"_s), std::pair(Move::Unsuitable, u"unsuitable"_s), std::pair(Move::Suspend, u"suspended"_s)})
                if (from != to) QTest::newRow(qPrintable(from + u' ' + to)) << move << from << to;
    }
    void a_decision_says_who_when_and_why()
    {
        QFETCH(const Move, move);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        Candidacy c = in(from);
        for (ServiceOffer &offer : c.offers) offer.score = u"4"_s;
        QCOMPARE(against(move, c, u"  "_s).isEmpty(), !candidacy::needsReason(move));
        QVERIFY(against(move, c, u"Colloquio"_s).isEmpty());
        QCOMPARE(against(move, c, QString(1001, u'a')).size(), 1);
        const Candidacy decided = candidacy::moved(move, c, u" Colloquio "_s, m_author, m_now);
        QCOMPARE(decided.state, to);
        QCOMPARE(decided.decidedAt, m_now);
        QCOMPARE(decided.decidedBy, m_author.operatorId);
        QCOMPARE(decided.decisionNote, u"Colloquio"_s);
        QCOMPARE(decided.handler, m_author.operatorId);
        Candidacy followed = c;
        followed.handler = u"operator-2"_s;
        QCOMPARE(candidacy::moved(move, followed, u"x"_s, m_author, m_now).handler, u"operator-2"_s);
    }
};

QTEST_GUILESS_MAIN(TstMoves)
#include "tst_moves.moc"
