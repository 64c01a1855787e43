// The numbers of the contract-support report against a slow count over all rows of invented stores.
#include "../store/invented.h"
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/meeting.h"
#include "models/records/operator.h"
#include "models/records/option.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/site.h"
#include "models/shortlist/supportreport.h"
#include "models/store/store.h"
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
const QDate from(2026, 3, 1), to(2026, 3, 31); // Milan changes to summer time on the 29th
const QString worker = u"candidacy-1"_s, asked = u"request-1"_s;
const QStringList sites{u"site-1"_s, u"site-2"_s, QString()};
const QStringList operators{u"operator-1"_s, u"operator-2"_s, QString()};

QDate dayOf(const QDateTime &at) { return at.isValid() ? at.toTimeZone(QTimeZone("Europe/Rome")).date() : QDate(); }
bool isIn(const ReportScope &s, QDate day) { return day.isValid() && day >= s.from && day <= s.to; }

class Invented {
public:
    explicit Invented(quint32 seed) : m_dice(seed) {}
    int number(int least, int most) { return m_dice.bounded(least, most + 1); }
    bool chance(int percent) { return m_dice.bounded(100) < percent; }
    template <class List> QString one(const List &list) { return list.at(m_dice.bounded(static_cast<int>(list.size()))); }
    QString code(const RecordType &type, const char *column)
    {
        const auto &choices = type.field(column).choices;
        return QLatin1String(choices[static_cast<size_t>(m_dice.bounded(static_cast<int>(choices.size())))].code);
    }
    // About the edges of the period, and now and then the very moments of them.
    QDateTime moment(QDate first = {2026, 1, 20}, QDate last = {2026, 4, 10})
    {
        static const QDateTime edges[] = {QDateTime(from, {0, 0}, QTimeZone("Europe/Rome")), QDateTime(from, {0, 0}, QTimeZone("Europe/Rome")).addMSecs(-1),
                                          QDateTime(to, {23, 59, 59, 999}, QTimeZone("Europe/Rome")), QDateTime(to.addDays(1), {0, 0}, QTimeZone("Europe/Rome"))};
        if (chance(20)) return edges[number(0, 3)].toUTC();
        return QDateTime(first.addDays(number(0, static_cast<int>(first.daysTo(last)))), QTime(number(0, 23), number(0, 59), number(0, 59)), Qt::UTC);
    }
    QDate day() { return chance(25) ? (chance(50) ? from : to).addDays(number(-1, 1)) : dayOf(moment()); }

private:
    QRandomGenerator m_dice;
};

struct World {
    QList<FamilyRequest> requests;
    QList<Proposal> proposals;
    QList<Meeting> meetings;
    QList<Placement> placements;
    QList<Feedback> feedbacks;
};

FamilyRequest request(Invented &dice, const QStringList &causes, const QStringList &closings)
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.state = dice.code(FamilyRequest::type, "state");
    r.site = dice.one(sites);
    r.handler = dice.one(operators);
    r.service = dice.code(FamilyRequest::type, "service");
    if (r.state == u"draft") return r;
    if (!dice.chance(5)) r.submittedAt = dice.moment();
    if (dice.chance(60)) {
        r.cvsSentAt = dice.moment();
        if (!dice.chance(10)) r.daysToCvs = dice.number(0, 14);
        if (dice.chance(70)) r.lateCause = dice.one(causes);
    }
    if (r.state.startsWith(u"closed") || r.state == u"cancelled") {
        r.closedAt = dice.moment();
        if (dice.chance(80)) r.closingReason = dice.one(closings);
    }
    return r;
}

Placement placement(Invented &dice)
{
    Placement p;
    p.id = newIdentifier();
    p.state = dice.code(Placement::type, "state");
    p.site = dice.one(sites);
    p.handler = dice.one(operators);
    p.service = dice.code(Placement::type, "service");
    p.schedule = dice.code(Placement::type, "schedule");
    p.level = dice.code(Placement::type, "level");
    if (dice.chance(90)) p.hiredOn = dice.day();
    for (int i = dice.number(0, 5); i > 0; --i) {
        SupportStep step;
        step.id = newIdentifier();
        step.step = dice.code(SupportStep::type, "step");
        if (dice.chance(70)) step.doneOn = dice.day();
        step.due = dice.day();
        step.note = u"a note with \"quotes\" and '"_s;
        p.steps << step;
    }
    return p;
}

// One evaluation: what it says, or nothing.
Feedback feedback(Invented &dice)
{
    Feedback f;
    f.id = newIdentifier();
    f.about = dice.code(Feedback::type, "about");
    f.state = dice.code(Feedback::type, "state");
    f.site = dice.one(sites);
    f.askedBy = dice.one(operators);
    if (dice.chance(80)) f.answeredOn = dice.day();
    for (QString *stars : {&f.overall, &f.communicates, &f.adapts, &f.keepsTime})
        if (dice.chance(80)) *stars = QString::number(dice.number(1, 5));
    return f;
}

World world(Invented &dice, const QStringList &causes, const QStringList &closings, const QStringList &ends)
{
    World w;
    for (int i = dice.number(0, 60); i > 0; --i) w.requests << request(dice, causes, closings);
    for (int i = dice.number(0, 40); i > 0; --i) {
        Proposal p;
        p.id = newIdentifier();
        p.state = dice.code(Proposal::type, "state");
        p.site = dice.one(sites);
        p.author = dice.one(operators);
        if (dice.chance(80)) p.endedAt = dice.moment();
        if (dice.chance(80)) p.refusal = dice.one(ends);
        w.proposals << p;
    }
    for (int i = dice.number(0, 40); i > 0; --i) {
        Meeting m;
        m.id = newIdentifier();
        m.kind = dice.code(Meeting::type, "kind");
        m.state = dice.code(Meeting::type, "state");
        m.site = dice.one(sites);
        m.operatorId = dice.one(operators);
        m.starts = dice.moment();
        // Nobody is at two meetings at once: the second would not be booked.
        const auto clashes = [&m](const Meeting &other) { return other.takesTime() && other.operatorId == m.operatorId && m.overlaps(other); };
        if (m.takesTime() && std::ranges::any_of(w.meetings, clashes)) continue;
        w.meetings << m;
    }
    for (int i = dice.number(0, 40); i > 0; --i) w.placements << placement(dice);
    for (int i = dice.number(0, 40); i > 0; --i) w.feedbacks << feedback(dice);
    return w;
}

template <class R> bool isMine(const ReportScope &s, const R &r, const QString &whose)
{
    return (s.site.isEmpty() || r.site == s.site) && (s.operatorId.isEmpty() || whose == s.operatorId);
}

// By key, one row after the other, in plain code.
QHash<QByteArray, qint64> naive(const World &w, const ReportScope &s)
{
    QHash<QByteArray, qint64> n;
    const auto tell = [&](const QByteArray &part, const QString &line) {
        ++n[part];
        ++n[part + '.' + (line.isEmpty() ? QByteArray("not-said") : line.toUtf8())];
    };
    for (const FamilyRequest &r : w.requests) {
        if (!isMine(s, r, r.handler)) continue;
        if (isIn(s, dayOf(r.submittedAt))) tell("requests", r.service);
        if (isIn(s, dayOf(r.cvsSentAt))) {
            const int days = r.daysToCvs.value_or(-1);
            tell("cvs", days < 0 ? u"not-known"_s : days <= 1 ? u"1"_s : days <= 5 ? QString::number(days) : days <= 10 ? u"6-10"_s : u"more"_s);
            if (days > 3) tell("late", r.lateCause);
        }
        const bool without = r.state == u"closed-negative" || r.state == u"cancelled";
        if (without && r.submittedAt.isValid() && isIn(s, dayOf(r.closedAt))) tell("withdrawals", r.closingReason);
        const bool open = r.submittedAt.isValid() && dayOf(r.submittedAt) <= s.to && (!r.closedAt.isValid() || dayOf(r.closedAt) > s.to);
        if (!open) continue;
        const bool sent = r.cvsSentAt.isValid() && dayOf(r.cvsSentAt) <= s.to;
        tell("open", sent ? u"sent"_s : u"unsent"_s);
        const qint64 old = dayOf(r.submittedAt).daysTo(std::min(s.to, s.today));
        if (!sent) tell("unsent", old <= 3 ? u"to-3"_s : old <= 7 ? u"to-7"_s : old <= 14 ? u"to-14"_s : old <= 30 ? u"to-30"_s : u"more"_s);
    }
    for (const Proposal &p : w.proposals)
        if (isMine(s, p, p.author) && isIn(s, dayOf(p.endedAt)) && p.state.startsWith(u"refused")) tell(p.state == u"refused-worker" ? "worker-refusals" : "family-refusals", p.refusal);
    for (const Meeting &m : w.meetings)
        if (isMine(s, m, m.operatorId) && isIn(s, dayOf(m.starts)) && m.kind == u"family") tell("meetings", m.state);
    for (const Placement &p : w.placements) {
        if (!isMine(s, p, p.handler)) continue;
        if (isIn(s, p.hiredOn)) {
            tell("hires", p.service);
            tell("hires-schedule", p.schedule);
            tell("hires-level", p.level);
        }
        QSet<QString> done;
        QDate first;
        for (const SupportStep &step : p.steps) {
            if (!step.doneOn.isValid()) continue;
            if (!first.isValid() || step.doneOn < first) first = step.doneOn;
            if (isIn(s, step.doneOn)) done << step.step;
        }
        if (isIn(s, first)) ++n["support"];
        for (const QString &step : std::as_const(done)) ++n["support." + step.toUtf8()];
    }
    for (const Feedback &f : w.feedbacks)
        if (isMine(s, f, f.askedBy) && isIn(s, f.answeredOn) && (f.state == u"given" || f.state == u"confirmed")) tell("evaluations", f.about);
    return n;
}
} // namespace

class TstSupportReport : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    QHash<QString, QStringList> m_answers;

    template <class R> void keep(const QList<R> &records)
    {
        QList<RecordSave> saves;
        for (const R &record : records) saves << RecordSave{&R::type, R::type.derived ? R::type.derived(rowOf(record)) : rowOf(record), 0};
        try {
            if (!saves.isEmpty()) m_store->saveTogether(saves, invented::author()).waitForFinished();
        } catch (const std::exception &e) {
            QFAIL(e.what());
        }
    }
    void keep(const World &w)
    {
        keep(w.requests);
        QList<Proposal> proposals = w.proposals;
        for (Proposal &proposal : proposals) {
            proposal.request = asked;
            proposal.candidacy = worker;
        }
        if (!proposals.isEmpty()) { // of a draft, which is counted nowhere
            FamilyRequest draft;
            draft.id = asked;
            keep(QList{draft});
        }
        keep(proposals);
        keep(w.meetings);
        keep(w.placements);
        keep(w.feedbacks);
    }
    QList<Record> rows(const ListQuery &query) { return m_store->list(query, 0, 10'000).result().records; }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        for (const QString &id : {u"site-1"_s, u"site-2"_s}) {
            Site site;
            site.id = id;
            site.name = id;
            keep(QList{site});
        }
        for (const QString &id : {u"operator-1"_s, u"operator-2"_s}) {
            Operator who;
            who.id = id;
            who.username = id;
            who.fullName = id;
            who.roles = {u"supervisor"_s};
            who.site = u"site-1"_s;
            keep(QList{who});
        }
        const Person person = invented::person(u"Prova"_s, u"Anna"_s);
        keep(QList{person});
        Candidacy candidacy;
        candidacy.id = worker;
        candidacy.person = person.id;
        keep(QList{candidacy});
        m_answers.clear();
        for (const Record &record : rows({&Option::type, {}, {}, {}, false})) {
            const auto option = recordOf<Option>(record.row);
            m_answers[option.list] << option.id;
        }
    }
    void cleanup() { m_store.reset(); }

    void every_number_is_its_list_and_the_parts_make_the_whole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) QTest::addRow("%u", seed) << seed;
    }
    void every_number_is_its_list_and_the_parts_make_the_whole()
    {
        QFETCH(const quint32, seed);
        Invented dice(seed);
        const World w = world(dice, m_answers.value(u"late-cause"_s), m_answers.value(u"closing"_s), m_answers.value(u"proposal-end"_s));
        keep(w);
        // An answer that was given up is still a reason.
        if (seed % 3 == 0) m_store->trash(Option::type, {m_answers.value(u"closing"_s).first()}, invented::author()).waitForFinished();
        const QDate today = dice.chance(50) ? QDate(2026, 3, 20) : QDate(2026, 5, 2);
        for (const QString &site : {QString(), u"site-1"_s})
            for (const QString &who : {QString(), u"operator-2"_s}) {
                const ReportScope scope{from, to, today, site, who};
                const auto report = counted(*m_store, scope, [] { return true; });
                QVERIFY(report);
                const QHash<QByteArray, qint64> expected = naive(w, scope);
                QSet<QByteArray> seen;
                const auto check = [&](const Figure &figure) {
                    const QByteArray key = figure.list.key;
                    QVERIFY2(!seen.contains(key), key);
                    seen << key;
                    QVERIFY2(!figure.list.title.isEmpty() && figure.list.note.endsWith(u'.'), key);
                    const QList<Record> listed = rows(figure.list.query);
                    if (figure.kind != Figure::Kind::Count) {
                        QVERIFY2(report->number(figure) == measured(figure, listed), key);
                        return;
                    }
                    const qint64 number = report->number(figure).value_or(Decimal{-1}).units / Decimal::one;
                    QCOMPARE(number, qint64(listed.size()));
                    QVERIFY2(number == expected.value(key), key + ": " + QByteArray::number(number) + ", by hand " + QByteArray::number(expected.value(key)));
                    // The list is the same after a day, from where the window keeps it.
                    QVERIFY2(ListQuery::fromJson(*figure.list.query.type, figure.list.query.toJson()) == figure.list.query, key);
                };
                for (const ReportPart &part : report->parts) {
                    check(part.whole);
                    qint64 sum = 0;
                    for (const Figure &line : part.lines) {
                        check(line);
                        sum += report->number(line)->units / Decimal::one;
                    }
                    for (const Figure &measure : part.measures) check(measure);
                    if (part.addsUp) QVERIFY2(sum == report->number(part.whole)->units / Decimal::one, part.key);
                }
                for (auto at = expected.cbegin(); at != expected.cend(); ++at) QVERIFY2(seen.contains(at.key()), at.key());
            }
    }

    void a_day_is_a_day_in_milan_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<int>("counted");
        QTest::newRow("the last moment before") << QDateTime({2026, 2, 28}, {22, 59, 59, 999}, Qt::UTC) << 0;
        QTest::newRow("the first moment, in winter time") << QDateTime({2026, 2, 28}, {23, 0}, Qt::UTC) << 1;
        QTest::newRow("the last moment, in summer time") << QDateTime({2026, 3, 31}, {21, 59, 59, 999}, Qt::UTC) << 1;
        QTest::newRow("the first moment after") << QDateTime({2026, 3, 31}, {22, 0}, Qt::UTC) << 0;
    }
    void a_day_is_a_day_in_milan()
    {
        QFETCH(const QDateTime, at);
        QFETCH(const int, counted);
        FamilyRequest r;
        r.id = newIdentifier();
        r.state = u"submitted"_s;
        r.submittedAt = at;
        keep(QList{r});
        const ReportPart part = supportReport({from, to, to, {}, {}}, {}).first();
        QCOMPARE(m_store->count(part.whole.list.query).result(), counted);
    }

    void measures_are_of_the_rows_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("ninety");
        QTest::newRow("one") << QList<int>{4} << 4.0 << 4.0;
        QTest::newRow("an even number") << QList<int>{3, 1, 2, 8} << 2.5 << 8.0;
        QTest::newRow("ten") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 5.5 << 9.0;
        QTest::newRow("eleven") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 6.0 << 10.0;
    }
    void measures_are_of_the_rows()
    {
        QFETCH(const QList<int>, days);
        QFETCH(const double, median);
        QFETCH(const double, ninety);
        QList<FamilyRequest> all;
        for (const int one : days) {
            FamilyRequest r;
            r.id = newIdentifier();
            r.state = u"in-progress"_s;
            r.cvsSentAt = QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC);
            r.daysToCvs = one;
            all << r;
        }
        keep(all);
        const auto report = counted(*m_store, {from, to, to, {}, {}}, [] { return true; });
        const ReportPart &part = report->parts.at(1);
        QCOMPARE(part.measures.size(), 2);
        QCOMPARE(double(report->number(part.measures.at(0))->units) / Decimal::one, median);
        QCOMPARE(double(report->number(part.measures.at(1))->units) / Decimal::one, ninety);
    }

    void the_mean_of_evaluations_is_of_the_confirmed_alone()
    {
        const auto one = [](const QString &state, const QString &communicates, const QString &adapts, const QString &keepsTime) {
            Feedback f;
            f.id = newIdentifier();
            f.state = state;
            f.answeredOn = from;
            f.overall = u"1"_s; // does not enter
            f.communicates = communicates;
            f.adapts = adapts;
            f.keepsTime = keepsTime;
            return f;
        };
        keep(QList{one(u"confirmed"_s, u"5"_s, u"5"_s, u"4"_s), one(u"confirmed"_s, u"3"_s, {}, {}), one(u"confirmed"_s, {}, {}, {}), one(u"given"_s, u"1"_s, u"1"_s, u"1"_s)});
        const auto report = counted(*m_store, {from, to, to, {}, {}}, [] { return true; });
        const ReportPart &part = report->parts.last();
        QCOMPARE(report->number(part.whole)->plain(), u"4"_s);
        QCOMPARE(report->number(part.measures.first())->plain(), u"3.83"_s); // (4.67 + 3) / 2
        QVERIFY(!report->number(part.measures.last())); // nothing on the service
    }

    void it_stops_when_told() { QVERIFY(!counted(*m_store, {from, to, to, {}, {}}, [] { return false; })); }
};

QTEST_GUILESS_MAIN(TstSupportReport)
#include "tst_supportreport.moc"
