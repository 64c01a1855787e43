#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/operator.h"
#include "models/shortlist/meetinglists.h"
#include "models/shortlist/meetings.h"
#include "models/store/store.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstMeetings : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Operator m_anna;
    const Author m_author{u"operator-1"_s, {}};
    const QDate m_today{2026, 3, 5}; // a Thursday

    Meeting book(QDate day, QTime from, int minutes = 60, const QString &state = u"planned"_s)
    {
        Meeting m;
        m.id = newIdentifier();
        m.about = u"Prova"_s;
        m.starts = QDateTime(day, from).toUTC();
        m.minutes = minutes;
        m.state = state;
        m.operatorId = m_anna.id;
        m.reminder = 30;
        m_store->save(Meeting::type, rowOf(m), 0, m_author).waitForFinished();
        return m;
    }
    QStringList found(const intake::WorkList &list)
    {
        QStringList ids;
        const RecordPage page = m_store->list(list.query, 0, 1000).result();
        for (const Record &record : page.records) ids << Meeting::type.idOf(record.row);
        if (m_store->count(list.query).result() != ids.size()) return {u"the number is another than the list's"_s};
        return ids;
    }
    template <class T> static bool refused(QFuture<T> future)
    {
        try {
            future.waitForFinished();
            return false;
        } catch (const Failure &) {
            return true;
        }
    }
    static QStringList ids(const meetings::Booked &booked)
    {
        QStringList found;
        for (const Meeting &m : booked.all()) found << m.id;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        QVERIFY(QDir(m_dir.path()).removeRecursively() && QDir().mkpath(m_dir.path()));
        m_store = std::make_unique<Store>(m_dir.path(), QByteArray(32, 'k'));
        const auto site = m_store->list({&Site::type, {}, {}, {}, false}, 0, 1).result().records;
        QVERIFY(!site.isEmpty());
        m_anna.id = u"operator-1"_s;
        m_anna.username = u"anna"_s;
        m_anna.fullName = u"Anna Prova"_s;
        m_anna.roles = QStringList{u"matching"_s};
        m_anna.site = Site::type.idOf(site.first().row);
        m_store->save(Operator::type, rowOf(m_anna), 0, m_author).waitForFinished();
    }

    void whatIsBookedInAStretchOfTime()
    {
        const Meeting before = book({2026, 3, 4}, {10, 0}), night = book({2026, 3, 4}, {23, 0}, 120), in = book(m_today, {9, 0}), after = book({2026, 3, 6}, {0, 0});
        const auto booked = meetings::between(*m_store, m_today.startOfDay(), m_today.addDays(1).startOfDay()).result();
        QCOMPARE(ids(booked), (QStringList{night.id, in.id})); // one goes on past midnight
        QCOMPARE(booked.titles.value(m_anna.id), u"Anna Prova"_s);
        QVERIFY(before.id != after.id);
    }

    void theListsOfMeetings()
    {
        const intake::Scope mine{{}, m_anna.id};
        const QDateTime now(m_today, {12, 0});
        const Meeting morning = book(m_today, {9, 0}), held = book(m_today, {10, 0}, 60, u"held"_s), evening = book(m_today, {15, 0});
        const Meeting monday = book({2026, 3, 2}, {9, 0}), sunday = book({2026, 3, 8}, {23, 0}, 30), next = book({2026, 3, 9}, {0, 0}), last = book({2026, 3, 1}, {23, 0}, 30);
        QCOMPARE(found(meetinglists::today(mine, m_today)), (QStringList{morning.id, evening.id}));
        QCOMPARE(found(meetinglists::thisWeek(mine, m_today)), (QStringList{monday.id, morning.id, evening.id, sunday.id}));
        QCOMPARE(found(meetinglists::withoutOutcome(mine, now)), (QStringList{last.id, monday.id, morning.id}));
        QVERIFY(found(meetinglists::today({{}, u"somebody"_s}, m_today)).isEmpty());
        QVERIFY(held.id != next.id);
    }

    void aChangeIsMadeOnTheRecordAsItStands()
    {
        const Meeting m = book(m_today, {9, 0}), other = book(m_today, {11, 0});
        Meeting noted = m;
        noted.notes = u"Nel frattempo"_s;
        m_store->save(Meeting::type, rowOf(noted), 1, m_author).waitForFinished();
        const auto to = [](QTime time) { return [time](const Meeting &was) { return appointments::movedTo(was, QDateTime({2026, 3, 5}, time).toUTC()); }; };
        meetings::change(*m_store, m.id, to({13, 0}), m_author).waitForFinished();
        auto stored = recordOf<Meeting>(m_store->find(Meeting::type, m.id).result()->row);
        QCOMPARE(stored.notes, u"Nel frattempo"_s);
        QCOMPARE(stored.starts.toLocalTime().time(), QTime(13, 0));
        QVERIFY(refused(meetings::change(*m_store, m.id, to({11, 30}), m_author)));
        stored = recordOf<Meeting>(m_store->find(Meeting::type, m.id).result()->row);
        QCOMPARE(stored.starts.toLocalTime().time(), QTime(13, 0));
        QVERIFY(refused(meetings::change(*m_store, u"nobody"_s, to({12, 0}), m_author)));
        QVERIFY(!other.id.isEmpty());
    }

    void whatStandsAgainstAStepIsSaidAndNothingWritten()
    {
        const Meeting m = book(m_today, {9, 0});
        const QDateTime early = m.starts.addSecs(-60);
        QVERIFY(refused(meetings::settle(*m_store, m.id, appointments::Move::Hold, {u"done"_s, {}, {}, {}}, m_author, early)));
        QCOMPARE(m_store->find(Meeting::type, m.id).result()->version, 1);
        meetings::settle(*m_store, m.id, appointments::Move::Hold, {u"done"_s, {}, {}, {}}, m_author, m.ends()).waitForFinished();
        QCOMPARE(recordOf<Meeting>(m_store->find(Meeting::type, m.id).result()->row).state, u"held"_s);
    }

    void whoIsToBeReminded()
    {
        const Meeting m = book(m_today, {9, 0}), held = book(m_today, {11, 0}, 60, u"held"_s), far = book(m_today.addDays(5), {9, 0});
        QCOMPARE(ids(meetings::toRemind(*m_store, m_anna.id, m_today.startOfDay(), m_today.addDays(2).startOfDay()).result()), QStringList{m.id});
        QVERIFY(held.id != far.id);
    }
};

QTEST_GUILESS_MAIN(TstMeetings)
#include "tst_meetings.moc"
