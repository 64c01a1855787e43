#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/room.h"
#include "models/store/store.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A room and an operator are in one meeting at a time, whatever writes it and whoever is first.
class TstBookings : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    QStringList m_rooms, m_operators;
    const Author m_anna{u"operator-1"_s, u"site-1"_s};
    const Author m_bea{u"operator-2"_s, u"site-1"_s};

    static Meeting meeting(QTime from, int minutes = 60)
    {
        Meeting m;
        m.id = newIdentifier();
        m.about = u"Prova"_s;
        m.starts = QDateTime({2026, 3, 5}, from).toUTC();
        m.minutes = minutes;
        return m;
    }
    QFuture<Saved> ask(const Meeting &m, const Author &author, qint64 base = 0) { return m_store->save(Meeting::type, rowOf(m), base, author); }
    // The reason against it; empty when it was written.
    template <class F> static QString refusal(F future)
    {
        try {
            future.waitForFinished();
            return {};
        } catch (const Failure &failure) {
            return failure.text();
        }
    }
    QList<Meeting> all()
    {
        QList<Meeting> found;
        for (const Record &record : m_store->list({&Meeting::type, {}, {}, {}, false}, 0, 10'000).result().records) found << recordOf<Meeting>(record.row);
        return found;
    }
    static bool share(const Meeting &a, const Meeting &b)
    {
        const auto same = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
        return same(a.room, b.room) || same(a.operatorId, b.operatorId) || same(a.candidacy, b.candidacy);
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_rooms.clear();
        m_operators.clear();
        QVERIFY(QDir(m_dir.path()).removeRecursively() && QDir().mkpath(m_dir.path()));
        m_store = std::make_unique<Store>(m_dir.path(), QByteArray(32, 'k'));
        const ListQuery rooms{&Room::type, {}, {}, {}, false};
        for (const Record &room : m_store->list(rooms, 0, 3).result().records) m_rooms << Room::type.idOf(room.row);
        QVERIFY(m_rooms.size() >= 2);
        const QString site = recordOf<Room>(m_store->list(rooms, 0, 1).result().records.first().row).site;
        for (const QString &name : {u"anna"_s, u"bea"_s}) {
            Operator o;
            o.id = newIdentifier();
            o.username = name;
            o.fullName = name;
            o.roles = QStringList{u"matching"_s};
            o.site = site;
            m_store->save(Operator::type, rowOf(o), 0, m_anna).waitForFinished();
            m_operators << o.id;
        }
    }

    void ofTwoAtTheSameMomentOneIsRefused()
    {
        Meeting one = meeting({10, 0}), two = meeting({10, 30});
        one.room = two.room = m_rooms.first();
        auto first = ask(one, m_anna), second = ask(two, m_bea); // both on their way before either is written
        const QString a = refusal(first), b = refusal(second);
        QVERIFY(a.isEmpty());
        QVERIFY2(b.contains(u"10:00"_s) && b.contains(u"11:00"_s), qPrintable(b));
        QCOMPARE(all().size(), 1);
        two.starts = one.ends();
        QCOMPARE(refusal(ask(two, m_bea)), QString());
    }

    void anOperatorIsNamed()
    {
        Meeting one = meeting({10, 0}), two = meeting({10, 0});
        one.operatorId = two.operatorId = m_operators.last();
        one.room = m_rooms.first();
        two.room = m_rooms.last();
        QCOMPARE(refusal(ask(one, m_anna)), QString());
        QVERIFY(refusal(ask(two, m_anna)).contains(u"bea"_s));
    }

    void wordsAreWrittenInAMeetingThatWasDoubleAlready()
    {
        Meeting one = meeting({10, 0});
        one.room = m_rooms.first();
        QCOMPARE(refusal(ask(one, m_anna)), QString());
        one.notes = u"Portare i documenti"_s;
        QCOMPARE(refusal(ask(one, m_anna, 1)), QString());
        one.minutes = 90;
        QCOMPARE(refusal(ask(one, m_anna, 2)), QString());
    }

    void undoAndTheTrashBringNoDoubleBookingBack()
    {
        Meeting one = meeting({10, 0}), two = meeting({10, 0});
        one.room = two.room = m_rooms.first();
        QCOMPARE(refusal(ask(one, m_anna)), QString());
        one.state = u"cancelled"_s;
        QCOMPARE(refusal(ask(one, m_anna, 1)), QString());
        QCOMPARE(refusal(ask(two, m_bea)), QString());
        QVERIFY(!refusal(m_store->undo(m_anna)).isEmpty());
        m_store->trash(Meeting::type, {two.id}, m_bea).waitForFinished();
        one.state = u"planned"_s;
        QCOMPARE(refusal(ask(one, m_anna, 2)), QString());
        QVERIFY(!refusal(m_store->restore(Meeting::type, {two.id}, m_bea)).isEmpty());
        QCOMPARE(all().size(), 1);
    }

    void togetherAllOrNone()
    {
        Meeting one = meeting({10, 0}), two = meeting({10, 0});
        one.room = two.room = m_rooms.first();
        QVERIFY(!refusal(m_store->saveTogether({{&Meeting::type, rowOf(one), 0}, {&Meeting::type, rowOf(two), 0}}, m_anna)).isEmpty());
        QVERIFY(all().isEmpty());
    }

    void whateverIsBookedNoTwoMeetingsShare()
    {
        QRandomGenerator dice(11);
        QHash<QString, qint64> versions;
        QList<Meeting> booked;
        int refused = 0, done = 0;
        for (int step = 0; step < 400; ++step) {
            Meeting m = booked.isEmpty() || dice.bounded(3) ? meeting({8, 0}) : booked.at(dice.bounded(booked.size()));
            const Author &who = dice.bounded(2) ? m_anna : m_bea;
            QString no;
            switch (dice.bounded(8)) {
            case 0: no = refusal(m_store->undo(who)); break;
            case 1: no = refusal(m_store->redo(who)); break;
            case 2: no = refusal(m_store->trash(Meeting::type, {m.id}, who)); break;
            case 3: no = refusal(m_store->restore(Meeting::type, {m.id}, who)); break;
            default: {
                m.starts = QDateTime({2026, 3, 5}, QTime(8, 0).addSecs(dice.bounded(48) * 900)).toUTC();
                m.minutes = 15 + dice.bounded(100);
                m.room = dice.bounded(3) ? m_rooms.at(dice.bounded(m_rooms.size())) : QString();
                m.operatorId = dice.bounded(3) ? m_operators.at(dice.bounded(m_operators.size())) : QString();
                m.state = dice.bounded(5) ? u"planned"_s : u"cancelled"_s;
                const auto now = m_store->find(Meeting::type, m.id).result();
                no = refusal(ask(m, who, now ? now->version : 0));
                if (no.isEmpty() && !now) booked << m;
            }
            }
            no.isEmpty() ? ++done : ++refused;
            const QList<Meeting> kept = all();
            for (qsizetype i = 0; i < kept.size(); ++i)
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(!(kept.at(i).takesTime() && kept.at(j).takesTime() && kept.at(i).overlaps(kept.at(j)) && share(kept.at(i), kept.at(j))), qPrintable(no));
        }
        QVERIFY2(refused > 20 && done > 50, qPrintable(u"%1 refused, %2 done"_s.arg(refused).arg(done))); // both were tried
    }
};

QTEST_GUILESS_MAIN(TstBookings)
#include "tst_bookings.moc"
