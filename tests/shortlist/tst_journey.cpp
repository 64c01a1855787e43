// From the choice of a worker to the hire, over tables kept in memory and over a real store.
#include "models/cost/tables.h"
#include "models/matching/matching.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/operator.h"
#include "models/shortlist/board.h"
#include "models/shortlist/meetings.h"
#include "models/shortlist/tables.h"
#include "models/shortlist/worklists.h"
#include "models/store/database.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
constexpr Step allSteps[] = {Step::Ask, Step::Agree, Step::Decline, Step::Send, Step::Want, Step::DoNotWant, Step::Met, Step::Again, Step::Hire, Step::Release};
const Author me{QStringLiteral("operator-1"), QStringLiteral("site-1")};
const QDate sentOn(2026, 3, 2); // a Monday

QDateTime at(QDate day) { return QDateTime(day, QTime(11, 0), Qt::LocalTime); }

FamilyRequest asked(const QString &state = u"in-progress"_s)
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.protocol = u"STA-AAAA-01"_s;
    r.state = state;
    r.service = u"carer"_s;
    r.schedule = u"live-out"_s;
    r.level = u"CS"_s;
    for (int day = 0; day < 5; ++day) // 25 hours a week, painted: of a live-out request they are not typed
        for (int slot = 18; slot < 28; ++slot) r.week.set(day, slot, true);
    r.submittedAt = at(sentOn).toUTC();
    r.dueOn = {2026, 3, 5};
    r.starts = {2026, 4, 1};
    return r;
}

Candidacy worker(const QString &name)
{
    Candidacy c;
    c.id = newIdentifier();
    c.workerName = name;
    c.state = u"suitable"_s;
    c.needsPermit = u"no"_s;
    return c;
}

Table tableFor(const FamilyRequest &request) { return {{rowOf(request), 1, {}, false}, {}, {}, {}, {}, {}, {}}; }

// What the store would do with them.
void write(Table &table, const QList<RecordSave> &records)
{
    for (const RecordSave &save : records) {
        if (save.type == &FamilyRequest::type) table.request = {save.row, table.request.version + 1, {}, false};
        if (save.type != &Proposal::type) continue;
        const auto at = std::ranges::find_if(table.proposals, [&](const Record &one) { return one.row.first() == save.row.first(); });
        if (at == table.proposals.end()) table.proposals << Record{save.row, 1, {}, false};
        else *at = {save.row, at->version + 1, {}, false};
    }
}

Proposal inState(const QString &state)
{
    Proposal p;
    p.id = newIdentifier();
    p.workerName = u"Prova Lin"_s;
    p.candidacy = u"worker"_s;
    p.state = state;
    if (state == u"hired"_s || state.startsWith(u"refused"_s) || state == u"released"_s) p.endedAt = at(sentOn).toUTC();
    return p;
}

StepWords wordsFor(Step step)
{
    StepWords words;
    if (step == Step::Decline) words.reason = u"proposal-end.worker-busy"_s;
    if (step == Step::DoNotWant) words.reason = u"proposal-end.family-experience"_s;
    if (step == Step::Release) words.reason = u"proposal-end.office-mistake"_s;
    if (step == Step::Send) words.how = u"email"_s;
    words.lateCause = u"late-cause.refusals"_s;
    return words;
}

const cost::Tables &built()
{
    static const cost::Tables tables = cost::Tables::built();
    return tables;
}

// The centre, its operator and a request in progress, in a store.
FamilyRequest placed(Store &store)
{
    Site centre;
    centre.id = me.siteId;
    centre.name = u"Centro di prova"_s;
    centre.code = u"STA"_s;
    Operator anna;
    anna.roles = {u"matching"_s};
    anna.site = me.siteId;
    anna.id = me.operatorId;
    anna.username = u"anna"_s;
    anna.fullName = u"Anna Prova"_s;
    FamilyRequest request = asked();
    request.protocol.clear();
    store.save(Site::type, rowOf(centre), 0, me).result();
    store.save(Operator::type, rowOf(anna), 0, me).result();
    store.save(FamilyRequest::type, rowOf(request), 0, me).result();
    return request;
}

QList<int> numbers(const QList<Step> &steps)
{
    QList<int> all;
    for (const Step step : steps) all << int(step);
    std::ranges::sort(all);
    return all;
}
} // namespace

class TstJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_steps_of_each_state_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>("steps");
        const auto row = [](const char *state, const QList<Step> &steps) { QTest::newRow(state) << QString::fromLatin1(state) << numbers(steps); };
        row("chosen", {Step::Ask, Step::Release});
        row("asked", {Step::Agree, Step::Decline, Step::Release});
        row("available", {Step::Send, Step::Decline, Step::Release});
        row("sent", {Step::Want, Step::DoNotWant, Step::Decline, Step::Release});
        row("to-meet", {Step::Met, Step::DoNotWant, Step::Decline, Step::Release});
        row("met", {Step::Again, Step::Hire, Step::DoNotWant, Step::Decline, Step::Release});
        for (const char *end : {"hired", "refused-worker", "refused-family", "released"}) row(end, {});
    }
    void the_steps_of_each_state()
    {
        QFETCH(QString, state);
        QFETCH(QList<int>, steps);
        const Proposal proposal = inState(state);
        QCOMPARE(numbers(stepsOf(proposal)), steps);
        Table table = tableFor(asked());
        table.proposals << Record{rowOf(proposal), 4, {}, false};
        for (const Step step : allSteps) {
            const bool may = steps.contains(int(step));
            QCOMPARE(against(step, proposal, table, wordsFor(step), sentOn).isEmpty(), may);
            if (step == Step::Hire) continue;
            if (!may) QVERIFY_THROWS_EXCEPTION(Failure, stepped(step, proposal.id, table, wordsFor(step), me, at(sentOn)));
            else QCOMPARE(stepped(step, proposal.id, table, wordsFor(step), me, at(sentOn)).first().baseVersion, 4);
        }
    }

    void each_step_leaves_its_traces_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("columns"); // that are filled beside the state
        const auto row = [](const char *name, const char *from, Step step, const char *to, const QStringList &columns) {
            QTest::newRow(name) << QString::fromLatin1(from) << int(step) << QString::fromLatin1(to) << columns;
        };
        row("called", "chosen", Step::Ask, "asked", {u"asked_at"_s, u"asked_by"_s});
        row("available", "asked", Step::Agree, "available", {u"answered_at"_s});
        row("declined", "asked", Step::Decline, "refused-worker", {u"answered_at"_s, u"ended_at"_s, u"refusal"_s});
        row("declined later", "available", Step::Decline, "refused-worker", {u"ended_at"_s, u"refusal"_s});
        row("sent", "available", Step::Send, "sent", {u"sent_at"_s, u"sent_how"_s});
        row("wanted", "sent", Step::Want, "to-meet", {u"wanted"_s});
        row("not wanted", "sent", Step::DoNotWant, "refused-family", {u"wanted"_s, u"ended_at"_s, u"refusal"_s});
        row("met", "to-meet", Step::Met, "met", {});
        row("again", "met", Step::Again, "to-meet", {});
        row("not after the meeting", "met", Step::DoNotWant, "refused-family", {u"ended_at"_s, u"refusal"_s});
        row("released", "sent", Step::Release, "released", {u"ended_at"_s, u"refusal"_s});
    }
    void each_step_leaves_its_traces()
    {
        QFETCH(QString, from);
        QFETCH(int, step);
        QFETCH(QString, to);
        QFETCH(QStringList, columns);
        const Proposal before = inState(from);
        Table table = tableFor(asked());
        table.proposals << Record{rowOf(before), 1, {}, false};
        const QList<RecordSave> records = stepped(static_cast<Step>(step), before.id, table, wordsFor(static_cast<Step>(step)), me, at(sentOn));
        QCOMPARE(records.size(), 1);
        const Row row = records.first().row;
        QCOMPARE(recordOf<Proposal>(row).state, to);
        QStringList filled;
        const Row was = rowOf(before);
        for (qsizetype i = 0; const Field &f : Proposal::type.fields) {
            if (row.at(i) != was.at(i) && QByteArray(f.column) != "state") filled << QLatin1String(f.column);
            ++i;
        }
        std::ranges::sort(filled);
        std::ranges::sort(columns);
        QCOMPARE(filled, columns);
    }

    void an_end_needs_a_reason_of_its_own_and_other_needs_words()
    {
        Table table = tableFor(asked());
        const Proposal p = inState(u"met"_s);
        for (const Step step : {Step::Decline, Step::DoNotWant, Step::Release}) {
            QCOMPARE(against(step, p, table, {}, sentOn).value(0).column, "refusal");
            QCOMPARE(against(step, p, table, {u"proposal-end.other"_s}, sentOn).value(0).column, "refusal_note");
            QVERIFY(against(step, p, table, {u"proposal-end.other"_s, u"Parole"_s}, sentOn).isEmpty());
            QVERIFY(against(step, p, table, wordsFor(step), sentOn).isEmpty());
            for (const Step other : {Step::Decline, Step::DoNotWant, Step::Release})
                QCOMPARE(against(step, p, table, wordsFor(other), sentOn).isEmpty(), other == step);
        }
    }

    void choosing_takes_the_request_in_hand()
    {
        const Table table = tableFor(asked(u"submitted"_s));
        const Candidacy lin = worker(u"Prova Lin"_s);
        QVERIFY(againstChoosing(table, lin, {}, sentOn).isEmpty());
        const auto records = chosen(table, lin, 4, 61, {}, me, at(sentOn));
        QCOMPARE(records.size(), 2);
        const auto request = recordOf<FamilyRequest>(records.first().row);
        QCOMPARE(request.state, u"in-progress"_s);
        QCOMPARE(request.handler, me.operatorId);
        const auto proposal = recordOf<Proposal>(records.last().row);
        QCOMPARE(proposal.state, u"chosen"_s);
        QCOMPARE(proposal.workerName, u"Prova Lin"_s);
        QCOMPARE(proposal.requestNumber, u"STA-AAAA-01"_s);
        QCOMPARE(proposal.rank, 4);
        QCOMPARE(proposal.points, 61);
        QCOMPARE(chosen(tableFor(asked()), lin, 1, 1, {}, me, at(sentOn)).size(), 1);
    }

    void a_fourth_only_with_a_reason_and_nobody_twice()
    {
        Table table = tableFor(asked());
        QList<Candidacy> workers;
        for (int i = 0; i < 4; ++i) workers << worker(u"Prova %1"_s.arg(i));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(againstChoosing(table, workers.at(i), {}, sentOn).isEmpty());
            write(table, chosen(table, workers.at(i), 1, 1, {}, me, at(sentOn)));
        }
        QCOMPARE(againstChoosing(table, workers.at(3), {}, sentOn).value(0).column, "beyond_three");
        QVERIFY(againstChoosing(table, workers.at(3), u"La prima è malata"_s, sentOn).isEmpty());
        QCOMPARE(againstChoosing(table, workers.at(0), u"Perché"_s, sentOn).value(0).column, "candidacy");
        // One who has been released may come back.
        write(table, stepped(Step::Release, table.open().first().id, table, wordsFor(Step::Release), me, at(sentOn)));
        QVERIFY(againstChoosing(table, workers.at(0), {}, sentOn).isEmpty());
    }

    void an_expired_permit_stands_against_a_new_proposal_with_its_words()
    {
        Candidacy lin = worker(u"Prova Lin"_s);
        lin.needsPermit = u"yes"_s;
        WorkerDocument permit;
        permit.kind = u"permit"_s;
        permit.expires = {2026, 1, 31};
        lin.documents = {permit};
        const Table table = tableFor(asked());
        const auto found = againstChoosing(table, lin, {}, sentOn);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().text.contains(u"D.Lgs. 286/1998"_s), qPrintable(found.first().text));
        lin.documents.first().renewalAsked = {2026, 2, 10};
        QVERIFY(againstChoosing(table, lin, {}, sentOn).isEmpty());
    }

    void only_a_suitable_worker_is_chosen_agrees_is_sent_and_hired_data()
    {
        QTest::addColumn<Candidacy>("lin");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, bool allowed, auto &&make) {
            Candidacy lin = worker(u"Prova Lin"_s);
            lin.id = u"worker"_s;
            ServiceOffer offer;
            offer.service = u"carer"_s;
            offer.score = u"3"_s;
            lin.offers = {offer};
            make(lin);
            QTest::newRow(name) << lin << allowed;
        };
        const auto permitUntil = [](Candidacy &c, QDate day) {
            c.needsPermit = u"yes"_s;
            WorkerDocument permit;
            permit.kind = u"permit"_s;
            permit.expires = day;
            c.documents = {permit};
        };
        row("suitable", true, [](Candidacy &) {});
        for (const char *state : {"draft", "submitted", "unsuitable", "suspended"}) row(state, false, [=](Candidacy &c) { c.state = QString::fromLatin1(state); });
        row("mark 0 for the service", false, [](Candidacy &c) { c.offers.first().score = u"0"_s; });
        row("mark 0 for another service", true, [](Candidacy &c) {
            c.offers.first().service = u"babysitter"_s;
            c.offers.first().score = u"0"_s;
        });
        row("permit in force", true, [=](Candidacy &c) { permitUntil(c, {2027, 1, 31}); });
        row("permit expired", false, [=](Candidacy &c) { permitUntil(c, {2026, 1, 31}); });
    }
    void only_a_suitable_worker_is_chosen_agrees_is_sent_and_hired()
    {
        QFETCH(Candidacy, lin);
        QFETCH(bool, allowed);
        Table table = tableFor(asked());
        QCOMPARE(againstChoosing(table, lin, {}, sentOn).isEmpty(), allowed);
        table.candidacies.insert(lin.id, lin);
        for (const auto &[state, step] : {std::pair(u"asked"_s, Step::Agree), std::pair(u"available"_s, Step::Send), std::pair(u"met"_s, Step::Hire)})
            QCOMPARE(against(step, inState(state), table, wordsFor(step), sentOn).isEmpty(), allowed);
        table.proposals = {Record{rowOf(inState(u"available"_s)), 1, {}, false}};
        const auto sending = againstSending(table, wordsFor(Step::Send), sentOn);
        QCOMPARE(sending.isEmpty(), allowed);
        if (!allowed) QVERIFY2(sending.first().text.contains(u"Prova Lin"_s), qPrintable(sending.first().text)); // of several, who
        // Letting go is always possible.
        QVERIFY(against(Step::Release, inState(u"met"_s), table, wordsFor(Step::Release), sentOn).isEmpty());
        QVERIFY(against(Step::Decline, inState(u"met"_s), table, wordsFor(Step::Decline), sentOn).isEmpty());
    }

    void the_third_cv_stops_the_clock()
    {
        Table table = tableFor(asked());
        for (int i = 0; i < 3; ++i) write(table, chosen(table, worker(u"Prova %1"_s.arg(i)), 1, 1, {}, me, at(sentOn)));
        const auto step = [&](Step s, const Proposal &p, const QDate &day) { write(table, stepped(s, p.id, table, wordsFor(s), me, at(day))); };
        for (const Proposal &p : table.all()) {
            step(Step::Ask, p, sentOn);
            step(Step::Agree, p, sentOn);
        }
        const QList<Proposal> all = table.all();
        step(Step::Send, all.at(0), {2026, 3, 3});
        QVERIFY(!table.asked().cvsSentAt.isValid());
        QCOMPARE(table.asked().dueOn, QDate(2026, 3, 5));
        QVERIFY(againstSending(table, {{}, {}, u"print"_s}, {2026, 3, 4}).isEmpty());
        write(table, sent(table, {{}, {}, u"print"_s}, me, at({2026, 3, 4})));
        QCOMPARE(table.asked().daysToCvs, 2);
        QCOMPARE(table.asked().dueOn, QDate());
        QVERIFY(table.asked().lateCause.isEmpty());
        QCOMPARE(table.all().at(2).sentHow, u"print"_s);
        QVERIFY(!stopsClock(table, 3, {}));
    }

    void of_four_who_are_available_it_is_said_before_that_three_cvs_go_out_at_a_time()
    {
        Table table = tableFor(asked());
        for (int i = 0; i < 4; ++i) table.proposals << Record{rowOf(inState(u"available"_s)), 1, {}, false};
        const StepWords words{{}, {}, u"print"_s};
        QCOMPARE(againstSending(table, words, sentOn).size(), 1);
        QVERIFY(against(Step::Send, table.all().first(), table, words, sentOn).isEmpty());
        write(table, stepped(Step::Send, table.all().first().id, table, words, me, at(sentOn)));
        QVERIFY(againstSending(table, words, sentOn).isEmpty());
    }

    void fewer_than_three_stop_it_when_they_are_all_and_late_needs_its_cause()
    {
        Table table = tableFor(asked());
        write(table, chosen(table, worker(u"Prova"_s), 1, 1, {}, me, at(sentOn)));
        for (const Step s : {Step::Ask, Step::Agree}) write(table, stepped(s, table.all().first().id, table, {}, me, at(sentOn)));
        const QDate late(2026, 3, 10);
        StepWords words{{}, {}, u"email"_s};
        QVERIFY(againstSending(table, words, late).isEmpty()); // the clock goes on
        words.all = true;
        QCOMPARE(lateDays(table, 1, words, late), 6);
        QCOMPARE(againstSending(table, words, late).value(0).column, "late_cause");
        words.lateCause = u"late-cause.other"_s;
        QCOMPARE(againstSending(table, words, late).value(0).column, "late_note");
        words.lateNote = u"Sciopero"_s;
        QVERIFY(againstSending(table, words, late).isEmpty());
        write(table, sent(table, words, me, at(late)));
        QCOMPARE(table.asked().daysToCvs, 6);
        QCOMPARE(table.asked().lateCause, u"late-cause.other"_s);
        QCOMPARE(table.asked().lateNote, u"Sciopero"_s);
        QCOMPARE(againstSending(table, words, late).size(), 1); // nobody is left to send
    }

    void a_worker_hired_elsewhere_is_shown_and_refused_where_no_hours_are_left()
    {
        Table table = tableFor(asked());
        Proposal p = inState(u"asked"_s);
        table.candidacies.insert(p.candidacy, worker(u"Prova Lin"_s));
        Placement other;
        other.request = newIdentifier();
        other.hiredOn = {2026, 2, 20};
        other.schedule = u"live-out"_s;
        other.weeklyHours = Decimal::whole(10);
        table.placements.insert(p.candidacy, {other});
        QCOMPARE(warnings(p, table, sentOn).size(), 1);
        QVERIFY(against(Step::Agree, p, table, {}, sentOn).isEmpty());
        table.placements[p.candidacy].first().weeklyHours = Decimal::whole(16); // with 25 more than 40
        QCOMPARE(against(Step::Agree, p, table, {}, sentOn).size(), 1);
        QVERIFY(against(Step::Decline, p, table, wordsFor(Step::Decline), sentOn).isEmpty());
        table.placements[p.candidacy].first().weeklyHours.reset(); // not known is never a no
        QVERIFY(against(Step::Agree, p, table, {}, sentOn).isEmpty());
    }

    // Whoever the ranking lets through may agree, be sent and hired, and nobody else.
    void hours_in_force_are_judged_as_the_ranking_does_data()
    {
        QTest::addColumn<Placement>("other");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, bool allowed, auto &&make) {
            Placement other;
            other.id = newIdentifier();
            other.request = newIdentifier();
            other.candidacy = u"worker"_s;
            other.state = u"in-force"_s;
            other.schedule = u"live-out"_s;
            other.starts = {2025, 1, 1};
            make(other);
            QTest::newRow(name) << other << allowed;
        };
        row("a full week elsewhere", false, [](Placement &p) { p.weeklyHours = Decimal::whole(40); });
        row("living in elsewhere", false, [](Placement &p) {
            p.schedule = u"live-in"_s;
            p.weeklyHours = Decimal::whole(54);
        });
        row("a few hours elsewhere", true, [](Placement &p) { p.weeklyHours = Decimal::whole(10); });
        row("a term over before the start", true, [](Placement &p) {
            p.weeklyHours = Decimal::whole(40);
            p.ends = {2026, 3, 31};
        });
        row("given notice before the start", true, [](Placement &p) {
            p.weeklyHours = Decimal::whole(40);
            p.endedOn = {2026, 3, 20};
        });
        row("the larger ceiling counts", true, [](Placement &p) {
            p.schedule = u"weekend"_s; // 25 and 14 are more than the 36 of a weekend, and not than the 40 of live-out
            p.weeklyHours = Decimal::whole(14);
        });
        row("the same hours of the week", false, [](Placement &p) {
            p.weeklyHours = Decimal::whole(1);
            p.week.set(0, 20, true);
        });
        row("hours not known", true, [](Placement &) {});
    }
    void hours_in_force_are_judged_as_the_ranking_does()
    {
        QFETCH(Placement, other);
        QFETCH(bool, allowed);
        Candidacy lin = worker(u"Prova Lin"_s);
        lin.id = u"worker"_s;
        Table table = tableFor(asked());
        table.candidacies.insert(lin.id, lin);
        table.placements.insert(lin.id, {other});
        for (const auto &[state, step] : {std::pair(u"asked"_s, Step::Agree), std::pair(u"available"_s, Step::Send), std::pair(u"met"_s, Step::Hire)})
            QCOMPARE(against(step, inState(state), table, wordsFor(step), sentOn).isEmpty(), allowed);
        table.proposals = {Record{rowOf(inState(u"available"_s)), 1, {}, false}};
        QCOMPARE(againstSending(table, wordsFor(Step::Send), sentOn).isEmpty(), allowed);

        matching::Pool::Sources sources;
        sources.candidacies = {lin};
        sources.placements = {other};
        const matching::Pool pool(std::move(sources), sentOn);
        const auto findings = matching::findings(matching::Demand(table.asked(), {}, sentOn), pool, 0);
        const auto hours = std::ranges::find(findings, matching::Criterion::FreeHours, &matching::Finding::criterion);
        QCOMPARE(hours->answer != matching::Answer::No, allowed);
    }

    void a_meeting_says_what_became_of_its_proposal_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("to"); // empty: nothing is written
        QTest::newRow("they go on") << u"to-meet"_s << u"hire"_s << u"met"_s;
        QTest::newRow("before the family had said yes") << u"sent"_s << u"hire"_s << u"met"_s;
        QTest::newRow("no outcome yet") << u"to-meet"_s << u""_s << u"met"_s;
        QTest::newRow("again") << u"to-meet"_s << u"again"_s << u""_s;
        QTest::newRow("again after met") << u"met"_s << u"again"_s << u"to-meet"_s;
        QTest::newRow("the family says no") << u"to-meet"_s << u"no-family"_s << u"refused-family"_s;
        QTest::newRow("the worker says no") << u"met"_s << u"no-worker"_s << u"refused-worker"_s;
        QTest::newRow("hired already") << u"hired"_s << u"no-family"_s << u""_s;
        QTest::newRow("released meanwhile") << u"released"_s << u"hire"_s << u""_s;
    }
    void a_meeting_says_what_became_of_its_proposal()
    {
        QFETCH(QString, from);
        QFETCH(QString, outcome);
        QFETCH(QString, to);
        Meeting meeting;
        meeting.state = u"held"_s;
        meeting.outcome = outcome;
        const auto records = metAt(meeting, {rowOf(inState(from)), 3, {}, false}, me, at(sentOn));
        QCOMPARE(records.isEmpty(), to.isEmpty());
        if (!to.isEmpty()) QCOMPARE(recordOf<Proposal>(records.first().row).state, to);
        meeting.state = u"planned"_s;
        QVERIFY(metAt(meeting, {rowOf(inState(from)), 3, {}, false}, me, at(sentOn)).isEmpty());
    }

    void a_no_written_by_mistake_is_taken_back_where_it_was_said_data()
    {
        QTest::addColumn<QString>("no");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("to");
        QTest::newRow("they go on after all") << u"no-family"_s << u"hire"_s << u"met"_s;
        QTest::newRow("they meet again") << u"no-worker"_s << u"again"_s << u"to-meet"_s;
        QTest::newRow("it was the worker") << u"no-family"_s << u"no-worker"_s << u"refused-worker"_s;
    }
    void a_no_written_by_mistake_is_taken_back_where_it_was_said()
    {
        QFETCH(QString, no);
        QFETCH(QString, then);
        QFETCH(QString, to);
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        const FamilyRequest request = placed(store);
        Person person;
        person.id = newIdentifier();
        person.surname = u"Prova"_s;
        store.save(Person::type, rowOf(person), 0, me).result();
        Candidacy one = worker(u"Prova Lin"_s);
        one.person = person.id;
        store.save(Candidacy::type, rowOf(one), 0, me).result();
        const auto table = [&] { return *tableOf(store, request.id).result(); };
        store.saveTogether(chosen(table(), one, 1, 50, {}, me, at(sentOn)), me).result();
        const QString proposal = table().all().first().id;
        for (const Step step : {Step::Ask, Step::Agree, Step::Send, Step::Want}) store.saveTogether(stepped(step, proposal, table(), wordsFor(step), me, at(sentOn)), me).result();
        Meeting meeting;
        meeting.id = newIdentifier();
        meeting.request = request.id;
        meeting.proposal = proposal;
        meeting.starts = at(sentOn).toUTC();
        store.save(Meeting::type, rowOf(meeting), 0, me).result();
        const auto say = [&](const QString &outcome) {
            meetings::settle(store, meeting.id, appointments::Move::Hold, {outcome, {}, {}, {}}, me, at(sentOn.addDays(1)).toUTC()).waitForFinished();
        };
        const auto now = [&] { return table().all().first(); };
        say(no);
        QVERIFY(!now().isOpen());
        say(no); // the same again changes nothing
        QVERIFY(!now().isOpen());
        say(then);
        QCOMPARE(now().state, to);
        QCOMPARE(now().isOpen(), !now().endedAt.isValid());
        QCOMPARE(now().refusal.isEmpty(), now().isOpen());
        QVERIFY(store.history(Proposal::type, proposal).result().size() >= 7);
        QVERIFY(store.undo(me).result()); // meeting and proposal in one
        QVERIFY(!now().isOpen());
        QCOMPARE(recordOf<Meeting>(store.find(Meeting::type, meeting.id).result()->row).outcome, no);
        // Once the request is over it is refused, and the meeting stays as it is.
        Record over = table().request;
        auto closed = recordOf<FamilyRequest>(over.row);
        closed.state = u"closed-negative"_s;
        store.save(FamilyRequest::type, rowOf(closed), over.version, me).result();
        if (to.startsWith(u"refused"_s)) return;
        QVERIFY_THROWS_EXCEPTION(Failure, say(then));
        QCOMPARE(recordOf<Meeting>(store.find(Meeting::type, meeting.id).result()->row).outcome, no);
        QVERIFY(!now().isOpen());
    }

    void what_is_written_down_as_sent_is_what_went_out()
    {
        Table table = tableFor(asked());
        for (int i = 0; i < 3; ++i) {
            Proposal p = inState(i < 2 ? u"available"_s : u"asked"_s);
            p.candidacy = u"worker %1"_s.arg(i);
            table.proposals << Record{rowOf(p), 1, {}, false};
        }
        const QStringList mailed = availableOn(table);
        QCOMPARE(mailed.size(), 2);
        auto late = recordOf<Proposal>(table.proposals.last().row); // says yes while the e-mail is written
        late.state = u"available"_s;
        table.proposals.last().row = rowOf(late);
        const auto states = [](const QList<RecordSave> &records) {
            QStringList ids;
            for (const RecordSave &one : records)
                if (one.type == &Proposal::type) ids << recordOf<Proposal>(one.row).id;
            return ids;
        };
        QCOMPARE(states(sent(table, wordsFor(Step::Send), me, at(sentOn), mailed)), mailed);
        QCOMPARE(states(sent(table, wordsFor(Step::Send), me, at(sentOn))).size(), 3);
        auto gone = recordOf<Proposal>(table.proposals.first().row); // says no meanwhile
        gone.state = u"refused-worker"_s;
        gone.endedAt = at(sentOn).toUTC();
        table.proposals.first().row = rowOf(gone);
        QVERIFY_THROWS_EXCEPTION(Failure, sent(table, wordsFor(Step::Send), me, at(sentOn), mailed));
    }

    void an_interview_decides_the_candidacy_with_its_marks_in_one_action()
    {
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        placed(store);
        Person person;
        person.id = newIdentifier();
        person.surname = u"Prova"_s;
        store.save(Person::type, rowOf(person), 0, me).result();
        Candidacy one = worker(u"Prova Lin"_s);
        one.person = person.id;
        one.state = u"submitted"_s;
        ServiceOffer carer;
        carer.id = newIdentifier();
        carer.service = u"carer"_s;
        one.offers = {carer};
        store.save(Candidacy::type, rowOf(one), 0, me).result();
        Meeting interview;
        interview.id = newIdentifier();
        interview.kind = u"interview"_s;
        interview.candidacy = one.id;
        interview.starts = at(sentOn).toUTC();
        store.save(Meeting::type, rowOf(interview), 0, me).result();
        const auto judge = [&](const QString &outcome, const candidacy::Verdict &verdict) {
            meetings::settle(store, interview.id, appointments::Move::Hold, {outcome, {}, {}, {}}, me, at(sentOn.addDays(1)).toUTC(), verdict).waitForFinished();
        };
        const auto now = [&] { return recordOf<Candidacy>(store.find(Candidacy::type, one.id).result()->row); };
        QVERIFY_THROWS_EXCEPTION(Failure, judge(u"suitable"_s, {})); // without a mark
        QVERIFY_THROWS_EXCEPTION(Failure, judge(u"unsuitable"_s, {})); // without a reason
        QCOMPARE(now().state, u"submitted"_s);
        QCOMPARE(recordOf<Meeting>(store.find(Meeting::type, interview.id).result()->row).state, u"planned"_s);
        judge(u"suitable"_s, {{{carer.id, u"4"_s, u"Esperta"_s}}, {}});
        QCOMPARE(now().state, u"suitable"_s);
        QCOMPARE(now().decidedBy, me.operatorId);
        QCOMPARE(now().offers.first().score, u"4"_s);
        QCOMPARE(now().offers.first().scoreReasons, u"Esperta"_s);
        judge(u"suitable"_s, {{{carer.id, u"5"_s, u"Molto esperta"_s}}, {}}); // corrected
        QCOMPARE(now().offers.first().score, u"5"_s);
        judge(u"suspended"_s, {{}, u"Torna a maggio"_s});
        QCOMPARE(now().state, u"suspended"_s);
        QCOMPARE(now().decisionNote, u"Torna a maggio"_s);
        QCOMPARE(now().offers.first().score, u"5"_s);
        QVERIFY(store.undo(me).result());
        QCOMPARE(now().state, u"suitable"_s);
        QCOMPARE(recordOf<Meeting>(store.find(Meeting::type, interview.id).result()->row).outcome, u"suitable"_s);
    }

    void whatever_the_steps_at_most_one_is_hired_and_a_closed_request_has_nobody_open()
    {
        rc::check([] {
            Table table = tableFor(asked(*rc::gen::element(u"submitted"_s, u"in-progress"_s)));
            QList<Candidacy> workers;
            for (int i = 0; i < 5; ++i) workers << worker(u"Prova %1"_s.arg(i));
            for (const Candidacy &one : workers) table.candidacies.insert(one.id, one);
            for (int turn = 0; turn < 60; ++turn) {
                const QDate day = sentOn.addDays(turn / 4);
                const int what = *rc::gen::inRange(0, 12);
                if (what < 3 || table.proposals.isEmpty()) {
                    const Candidacy one = workers.at(*rc::gen::inRange<int>(0, 5));
                    const QString why = *rc::gen::element(QString(), u"Perché"_s);
                    if (againstChoosing(table, one, why, day).isEmpty()) write(table, chosen(table, one, 1, 1, why, me, at(day)));
                } else {
                    const Proposal p = table.all().at(*rc::gen::inRange<qsizetype>(0, table.proposals.size()));
                    const Step step = *rc::gen::elementOf(std::vector<Step>(std::begin(allSteps), std::end(allSteps)));
                    if (!against(step, p, table, wordsFor(step), day).isEmpty()) continue;
                    write(table, step == Step::Hire ? hired(p.id, table, {}, built(), me, at(day)).records : stepped(step, p.id, table, wordsFor(step), me, at(day)));
                }
                const QList<Proposal> all = table.all();
                const auto hires = std::ranges::count_if(all, [](const Proposal &p) { return p.state == u"hired"_s; });
                RC_ASSERT(hires <= 1);
                RC_ASSERT((hires == 1) == (table.asked().state == u"closed-positive"_s));
                if (hires == 1) RC_ASSERT(table.open().isEmpty());
                QSet<QString> open;
                for (const Proposal &p : table.open()) {
                    RC_ASSERT(!open.contains(p.candidacy));
                    open << p.candidacy;
                }
                RC_ASSERT(table.open().size() <= usualSize || std::ranges::any_of(all, [](const Proposal &p) { return !p.beyondThree.isEmpty(); }));
            }
        });
    }

    void a_hire_is_one_action_in_the_store_and_undo_takes_it_back()
    {
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        const auto save = [&](const auto &record) { store.save(std::decay_t<decltype(record)>::type, rowOf(record), 0, me).result(); };
        const FamilyRequest request = placed(store);
        QList<Candidacy> workers;
        for (int i = 0; i < 3; ++i) {
            Person person;
            person.id = newIdentifier();
            person.surname = u"Prova %1"_s.arg(i);
            save(person);
            Candidacy one = worker(person.surname);
            one.person = person.id;
            save(one);
            workers << one;
        }
        const auto table = [&] { return *tableOf(store, request.id).result(); };
        for (const Candidacy &one : workers) store.saveTogether(chosen(table(), one, 1, 50, {}, me, at(sentOn)), me).result();
        const QString first = table().all().first().id;
        for (const Step step : {Step::Ask, Step::Agree, Step::Send, Step::Want, Step::Met})
            store.saveTogether(stepped(step, first, table(), wordsFor(step), me, at(sentOn)), me).result();
        QCOMPARE(store.count(toBeCalled({}).query).result(), 2);
        const Hire hire = hired(first, table(), {u"Prova 0"_s, u"Rossi Ada"_s, {}}, built(), me, at(sentOn));
        QCOMPARE(hire.records.size(), 5); // the contract, who was hired, the two others, the request
        store.saveTogether(hire.records, me).result();
        QCOMPARE(table().asked().state, u"closed-positive"_s);
        QVERIFY(table().open().isEmpty());
        QCOMPARE(table().all().first().placement, hire.placement);
        QCOMPARE(table().placements.value(workers.first().id).size(), 1);
        QCOMPARE(store.count(toBeCalled({}).query).result(), 0);

        QVERIFY(store.undo(me).result());
        QCOMPARE(table().asked().state, u"in-progress"_s);
        QCOMPARE(table().open().size(), 3);
        QCOMPARE(table().all().first().state, u"met"_s);
        QVERIFY(table().placements.isEmpty());
        QVERIFY(store.redo(me).result());
        QVERIFY(table().open().isEmpty());
        QCOMPARE(table().asked().state, u"closed-positive"_s);
    }

    void nobody_is_hired_for_less_than_the_minimum()
    {
        FamilyRequest request = asked();
        request.pay = Cents{100};
        Table table = tableFor(request);
        const Candidacy one = worker(u"Prova Lin"_s);
        table.candidacies.insert(one.id, one);
        Proposal met = inState(u"met"_s);
        met.candidacy = one.id;
        table.proposals = {{rowOf(met), 1, {}, false}};
        StepWords words;
        const auto against = [&] { return againstHiring(met.id, table, words, built(), sentOn); };
        QVERIFY(against().size() == 1 && against().first().text.contains(u"8.30"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, hired(met.id, table, {}, built(), me, at(sentOn), words));
        words.agreed = Agreed{Cents{829}, {}};
        QVERIFY_THROWS_EXCEPTION(Failure, hired(met.id, table, {}, built(), me, at(sentOn), words));
        words.agreed = Agreed{Cents{830}, u"simulation-1"_s};
        QVERIFY(against().isEmpty());
        const auto contract = recordOf<Placement>(hired(met.id, table, {}, built(), me, at(sentOn), words).records.first().row);
        QCOMPARE(contract.pay, std::optional(Cents{830}));
        QCOMPARE(contract.simulation, u"simulation-1"_s);
        words.agreed = Agreed{}; // nothing said of the pay yet: it is asked for on the contract
        QVERIFY(against().isEmpty());
    }

    void the_sixth_birthday_of_a_child_is_a_step_of_the_contract()
    {
        FamilyRequest request = asked();
        request.service = u"babysitter"_s;
        request.level = u"BS"_s;
        Beneficiary child;
        child.id = newIdentifier();
        child.age = 5;
        request.beneficiaries = {child};
        Table table = tableFor(request);
        const Candidacy one = worker(u"Prova Lin"_s);
        table.candidacies.insert(one.id, one);
        Proposal met = inState(u"met"_s);
        met.candidacy = one.id;
        table.proposals = {{rowOf(met), 1, {}, false}};
        const auto reviews = [&] {
            const auto contract = recordOf<Placement>(hired(met.id, table, {}, built(), me, at(sentOn)).records.first().row);
            QList<QDate> due;
            for (const SupportStep &step : practices::followed(contract, built(), sentOn.addDays(1)).steps)
                if (step.step == u"renewal" && step.isOpen()) due << step.due;
            return due;
        };
        QVERIFY(reviews().isEmpty()); // the birth is not known
        table.births = {QDate(2018, 1, 9), QDate(2020, 11, 23)};
        QCOMPARE(reviews(), QList{QDate(2026, 11, 23)});
    }

    void the_simulation_nearest_to_the_work_is_proposed()
    {
        const FamilyRequest request = asked(); // carer, live-out, CS
        Table table = tableFor(request);
        QCOMPARE(proposedSimulation(table), QString());
        const auto simulation = [](const QString &id, const QString &service, const QString &schedule, const QString &of, QDate date) {
            CostSimulation s;
            s.id = id;
            s.service = service;
            s.schedule = schedule;
            s.request = of;
            s.date = date;
            return s;
        };
        table.simulations = {simulation(u"other work"_s, u"babysitter"_s, u"live-out"_s, request.id, {2026, 2, 27})};
        QCOMPARE(proposedSimulation(table), QString());
        table.simulations << simulation(u"other schedule"_s, u"carer"_s, u"live-in"_s, request.id, {2026, 2, 26});
        QCOMPARE(proposedSimulation(table), u"other schedule"_s);
        table.simulations << simulation(u"older"_s, u"carer"_s, u"live-out"_s, {}, {2026, 1, 2}) << simulation(u"newer"_s, u"carer"_s, u"live-out"_s, {}, {2026, 2, 2});
        QCOMPARE(proposedSimulation(table), u"newer"_s);
        table.simulations << simulation(u"of the request"_s, u"carer"_s, u"live-out"_s, request.id, {2026, 1, 1});
        QCOMPARE(proposedSimulation(table), u"of the request"_s);
        QCOMPARE(simulationsFor(table).size(), 5);
        QCOMPARE(simulationsFor(table).last().id, u"other work"_s);
    }

    void a_proposal_that_ends_takes_its_meetings_to_come_with_it_data()
    {
        QTest::addColumn<int>("how"); // a step of the proposal that meets; -1: another is hired; -2: the request is closed
        QTest::addColumn<QString>("why"); // empty: the meeting stays
        QTest::newRow("the worker says no") << int(Step::Decline) << u"The worker said no."_s;
        QTest::newRow("the family says no") << int(Step::DoNotWant) << u"The family said no."_s;
        QTest::newRow("released") << int(Step::Release) << u"The worker was released from the shortlist."_s;
        QTest::newRow("somebody else is hired") << -1 << u"Somebody else was hired."_s;
        QTest::newRow("the request is closed") << -2 << u"The request was closed."_s;
        QTest::newRow("they go on") << int(Step::Again) << QString();
    }
    void a_proposal_that_ends_takes_its_meetings_to_come_with_it()
    {
        QFETCH(int, how);
        QFETCH(QString, why);
        Table table = tableFor(asked());
        const Proposal meets = inState(u"met"_s);
        Proposal other = inState(u"met"_s);
        other.candidacy = u"other"_s;
        for (const Proposal &p : {meets, other}) {
            table.proposals << Record{rowOf(p), 2, {}, false};
            table.candidacies.insert(p.candidacy, worker(p.workerName));
        }
        const auto planned = [&](const QString &proposal, const QDateTime &starts) {
            Meeting m;
            m.id = newIdentifier();
            m.proposal = proposal;
            m.starts = starts;
            table.meetings << Record{rowOf(m), 7, {}, false};
            return m.id;
        };
        const QDateTime now = at(sentOn).toUTC();
        const QString toCome = planned(meets.id, now.addDays(3));
        planned(meets.id, now.addSecs(-600)); // begun: it will have an outcome
        planned(other.id, now.addDays(4));
        const auto step = static_cast<Step>(how);
        const QList<RecordSave> records = how == -1 ? hired(other.id, table, {}, built(), me, now).records
                                        : how == -2 ? released(table, {}, me, now)
                                                    : stepped(step, meets.id, table, wordsFor(step), me, now);
        QHash<QString, Meeting> off;
        for (const RecordSave &one : records) {
            if (one.type != &Meeting::type) continue;
            QCOMPARE(one.baseVersion, 7);
            const auto meeting = recordOf<Meeting>(one.row);
            QCOMPARE(meeting.state, u"cancelled"_s);
            off.insert(meeting.id, meeting);
        }
        QCOMPARE(off.size(), why.isEmpty() ? 0 : how == -2 ? 2 : 1); // closing ends the other as well
        QCOMPARE(off.value(toCome).cancelledWhy, why);
    }

    void a_no_at_a_meeting_calls_off_the_next_one_in_one_action()
    {
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        const auto save = [&](const auto &record) { store.save(std::decay_t<decltype(record)>::type, rowOf(record), 0, me).result(); };
        const FamilyRequest request = placed(store);
        Proposal proposal = inState(u"to-meet"_s);
        Person person;
        person.id = newIdentifier();
        person.surname = u"Prova"_s;
        save(person);
        Candidacy lin = worker(u"Prova Lin"_s);
        lin.person = person.id;
        save(lin);
        proposal.candidacy = lin.id;
        proposal.request = request.id;
        proposal.chosenAt = at(sentOn).toUTC();
        save(proposal);
        const QDateTime now = at(sentOn).toUTC();
        QStringList ids;
        for (const int days : {-1, 5}) {
            Meeting m;
            m.id = newIdentifier();
            m.about = u"Prova"_s;
            m.request = request.id;
            m.proposal = proposal.id;
            m.starts = now.addDays(days);
            save(m);
            ids << m.id;
        }
        QCOMPARE(tableOf(store, request.id).result()->meetings.size(), 2);
        meetings::settle(store, ids.first(), appointments::Move::Hold, {u"no-family"_s, {}, {}, {}}, me, now).waitForFinished();
        const auto meeting = [&](const QString &id) { return recordOf<Meeting>(store.find(Meeting::type, id).result()->row); };
        QCOMPARE(meeting(ids.first()).state, u"held"_s);
        QCOMPARE(meeting(ids.last()).state, u"cancelled"_s);
        QVERIFY(!meeting(ids.last()).cancelledWhy.isEmpty());
        QVERIFY(store.undo(me).result());
        QCOMPARE(meeting(ids.last()).state, u"planned"_s);
        QVERIFY(tableOf(store, request.id).result()->all().first().isOpen());
    }

    void a_board_of_many_requests_is_read_as_one_of_few()
    {
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        placed(store);
        const auto statements = [&] {
            return store.worker().run([](Database &db) {
                int count = 0;
                db.beforeStatement = [&count] { ++count; };
                readBoard(db, {}, sentOn);
                db.beforeStatement = nullptr;
                return count;
            }).result();
        };
        const int few = statements();
        for (int i = 0; i < 5; ++i) {
            FamilyRequest more = asked();
            more.protocol.clear();
            store.save(FamilyRequest::type, rowOf(more), 0, me).result();
        }
        QCOMPARE(boardOf(store, {}, sentOn).result().size(), 6);
        QCOMPARE(statements(), few);
    }

    void a_candidacy_in_the_trash_goes_no_further()
    {
        QTemporaryDir dir;
        Store store(dir.path(), QByteArray(32, 'k'));
        const FamilyRequest request = placed(store);
        Person person;
        person.id = newIdentifier();
        person.surname = u"Prova"_s;
        store.save(Person::type, rowOf(person), 0, me).result();
        Candidacy one = worker(u"Prova Lin"_s);
        one.person = person.id;
        store.save(Candidacy::type, rowOf(one), 0, me).result();
        CostSimulation simulation;
        simulation.id = newIdentifier();
        simulation.title = u"Badante, 25 ore"_s;
        simulation.request = request.id;
        simulation.date = sentOn;
        store.save(CostSimulation::type, rowOf(simulation), 0, me).result();
        const auto table = [&] { return *tableOf(store, request.id).result(); };
        QCOMPARE(table().simulations, QList{recordOf<CostSimulation>(store.find(CostSimulation::type, simulation.id).result()->row)});
        store.saveTogether(chosen(table(), one, 1, 50, {}, me, at(sentOn)), me).result();
        const QString proposal = table().all().first().id;
        store.saveTogether(stepped(Step::Ask, proposal, table(), {}, me, at(sentOn)), me).result();
        QVERIFY(against(Step::Agree, table().all().first(), table(), {}, sentOn).isEmpty());
        store.trash(Candidacy::type, {one.id}, me).waitForFinished();
        const auto agree = against(Step::Agree, table().all().first(), table(), {}, sentOn);
        QVERIFY(agree.size() == 1 && agree.first().text.contains(u"trash"_s));
        QVERIFY(!againstChoosing(table(), one, {}, sentOn).isEmpty());
        QVERIFY(against(Step::Release, table().all().first(), table(), wordsFor(Step::Release), sentOn).isEmpty());
        store.restore(Candidacy::type, {one.id}, me).waitForFinished();
        QVERIFY(against(Step::Agree, table().all().first(), table(), {}, sentOn).isEmpty());
    }

    void giving_up_releases_everybody_with_the_reason()
    {
        Table table = tableFor(asked());
        for (int i = 0; i < 3; ++i) write(table, chosen(table, worker(u"Prova %1"_s.arg(i)), 1, 1, {}, me, at(sentOn)));
        QCOMPARE(released(table, {}, me, at(sentOn)).size(), 3);
        write(table, released(table, {u"proposal-end.office-papers"_s, u"Scaduto"_s}, me, at(sentOn)));
        QVERIFY(table.open().isEmpty());
        for (const Proposal &p : table.all()) QCOMPARE(p.refusal, u"proposal-end.office-papers"_s);
        QVERIFY(released(table, {}, me, at(sentOn)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstJourney)
#include "tst_journey.moc"
