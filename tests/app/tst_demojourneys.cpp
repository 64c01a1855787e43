#include "../store/invented.h"
#include "app/demo.h"
#include "app/demojourneys.h"
#include "models/cost/tables.h"
#include "models/intake/deadline.h"
#include "models/practices/contract.h"
#include "models/records/attachment.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/tie.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// What invented requests came to: shortlists, meetings, contracts, evaluations, as the rules of the program would have them.
class TstDemoJourneys : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    cost::Tables m_tables = cost::Tables::built();
    DemoSize m_made;
    QDateTime m_now;
    QHash<QString, FamilyRequest> m_requests;
    QHash<QString, Candidacy> m_candidacies;
    QList<Proposal> m_proposals;
    QList<Meeting> m_meetings;
    QList<Placement> m_placements;
    QList<Feedback> m_feedback;

    template <class R> QList<R> all() const
    {
        QList<R> found;
        for (const Record &record : m_store->list({&R::type, {}, {}, {}, false}, 0, 100'000).result().records) {
            if (!R::type.problems(record.row).isEmpty()) qFatal("%s", qPrintable(R::type.problems(record.row).first().text));
            found << recordOf<R>(record.row);
        }
        return found;
    }
    QList<Proposal> of(const FamilyRequest &request) const
    {
        QList<Proposal> found = m_proposals;
        found.removeIf([&](const Proposal &p) { return p.request != request.id; });
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_made = fillWithInventedPeople(*m_store, m_tables, {.seed = 6, .people = 1'200, .candidacies = 500});
        m_now = QDateTime::currentDateTime();
        for (const auto &r : all<FamilyRequest>()) m_requests.insert(r.id, r);
        for (const auto &c : all<Candidacy>()) m_candidacies.insert(c.id, c);
        m_proposals = all<Proposal>();
        m_meetings = all<Meeting>();
        m_placements = all<Placement>();
        m_feedback = all<Feedback>();
    }
    void cleanupTestCase() { m_store.reset(); }

    void nothing_was_refused()
    {
        QCOMPARE(m_made.requests, 300);
        QCOMPARE(m_made.candidacies, 500);
        QCOMPARE(m_proposals.size(), m_made.proposals);
        QCOMPARE(m_meetings.size(), m_made.meetings);
        QCOMPARE(m_placements.size(), m_made.placements);
        QVERIFY(!all<Attachment>().isEmpty());
        QVERIFY(m_store->check().result().isEmpty());
    }

    void there_is_some_of_everything()
    {
        QHash<QString, int> proposals, placements, meetings, feedback;
        for (const auto &p : m_proposals) ++proposals[p.state];
        for (const auto &p : m_placements) ++placements[p.state];
        for (const auto &m : m_meetings) ++meetings[m.kind + u' ' + m.state];
        for (const auto &f : m_feedback) ++feedback[f.state];
        for (const char *state : {"chosen", "asked", "available", "sent", "to-meet", "met", "hired", "refused-worker", "refused-family", "released"})
            QVERIFY2(proposals.value(QLatin1String(state)) > 0, state);
        for (const char *state : {"planned", "in-force", "ended"}) QVERIFY2(placements.value(QLatin1String(state)) > 0, state);
        for (const char *kind : {"family held", "family planned", "interview held", "interview planned"}) QVERIFY2(meetings.value(QLatin1String(kind)) > 0, kind);
        for (const char *state : {"asked", "given", "confirmed", "none"}) QVERIFY2(feedback.value(QLatin1String(state)) > 0, state);
    }

    void a_hire_closes_and_releases()
    {
        int closed = 0;
        for (const FamilyRequest &request : std::as_const(m_requests)) {
            const QList<Proposal> shortlist = of(request);
            const auto hired = std::ranges::count_if(shortlist, [](const Proposal &p) { return p.state == u"hired"_s; });
            QCOMPARE(hired, request.state == u"closed-positive"_s ? 1 : 0);
            const bool over = request.state.startsWith(u"closed"_s) || request.state == u"cancelled"_s;
            for (const Proposal &p : shortlist) {
                QVERIFY(!over || !p.isOpen());
                QCOMPARE(!p.refusal.isEmpty(), p.state.startsWith(u"refused"_s) || p.state == u"released"_s);
                QCOMPARE(p.placement.isEmpty(), p.state != u"hired"_s);
            }
            closed += hired > 0;
        }
        QCOMPARE(closed, m_placements.size());
        QVERIFY(closed > 30);
    }

    void the_clock_stops_when_the_cvs_go_out()
    {
        int sent = 0, late = 0;
        for (const FamilyRequest &request : std::as_const(m_requests)) {
            const QList<Proposal> shortlist = of(request);
            QCOMPARE(request.dueOn, intake::dueOn(request, {}).value_or(QDate()));
            QCOMPARE(request.cvsSentAt.isValid(), request.daysToCvs.has_value());
            QCOMPARE(request.cvsSentAt.isValid(), std::ranges::any_of(shortlist, [](const Proposal &p) { return p.sentAt.isValid(); }));
            if (!request.cvsSentAt.isValid()) continue;
            ++sent;
            QVERIFY(!request.dueOn.isValid());
            QCOMPARE(*request.daysToCvs, intake::daysTaken(request, {}, request.cvsSentAt.toLocalTime().date()));
            QCOMPARE(!request.lateCause.isEmpty(), *request.daysToCvs > intake::workingDaysToThreeCvs);
            late += !request.lateCause.isEmpty();
        }
        QVERIFY(sent > 60);
        QVERIFY(late > 3 && late < sent * 2 / 3);
    }

    void time_goes_forward()
    {
        for (const Proposal &p : std::as_const(m_proposals)) {
            QDateTime before = m_requests.value(p.request).submittedAt;
            for (const QDateTime &at : {p.chosenAt, p.askedAt, p.answeredAt, p.sentAt, p.endedAt}) {
                if (!at.isValid()) continue;
                QVERIFY(at >= before);
                before = at;
            }
            QVERIFY(before <= m_now);
            const Candidacy worker = m_candidacies.value(p.candidacy);
            QCOMPARE(worker.state, u"suitable"_s);
            QVERIFY(worker.decidedAt < p.chosenAt);
        }
    }

    void nobody_is_in_two_places_at_once()
    {
        QHash<QString, QList<std::pair<QDateTime, QDateTime>>> taken;
        for (const Meeting &m : std::as_const(m_meetings)) {
            QCOMPARE(m.room.isEmpty(), m.place != u"centre"_s);
            QVERIFY(m.state == u"planned"_s || (m.ends() <= m_now && !m.outcome.isEmpty()));
            for (const QString &who : {m.room, m.operatorId, m.candidacy, m.person})
                if (!who.isEmpty()) taken[who] << std::pair(m.starts, m.ends());
        }
        for (auto &times : taken) {
            std::ranges::sort(times);
            for (qsizetype i = 1; i < times.size(); ++i) QVERIFY(times.at(i - 1).second <= times.at(i).first);
        }
        QVERIFY(std::ranges::any_of(m_meetings, [this](const Meeting &m) { return m.starts > m_now; }));
    }

    void nobody_works_for_two_families_at_once()
    {
        QHash<QString, QList<std::pair<QDate, QDate>>> hired;
        for (const Placement &p : std::as_const(m_placements))
            if (p.state != u"dropped"_s) hired[p.candidacy] << std::pair(p.hiredOn, p.endedOn.isValid() ? p.endedOn : QDate(9999, 1, 1));
        for (auto &times : hired) {
            std::ranges::sort(times);
            for (qsizetype i = 1; i < times.size(); ++i) QVERIFY(times.at(i - 1).second < times.at(i).first);
        }
    }

    void contracts_stand_as_the_day_has_them()
    {
        int under = 0, open = 0, done = 0;
        for (const Placement &p : std::as_const(m_placements)) {
            Placement today = practices::followed(p, m_tables, m_now.date());
            QCOMPARE(p.state, today.state);
            QVERIFY(p.pay && p.starts > p.hiredOn && !p.steps.isEmpty());
            QVERIFY(p.contract != u"fixed-term"_s || p.ends.isValid());
            if (p.state == u"in-force"_s) under += practices::underMinimum(p, m_tables, m_now.date()).has_value();
            for (const SupportStep &step : p.steps) {
                open += step.isOpen();
                done += step.doneOn.isValid();
                QVERIFY(!step.doneOn.isValid() || step.doneOn <= m_now.date());
            }
        }
        QVERIFY(under > 0);
        QVERIFY(open > 10 && done > 10);
    }

    void all_that_is_referred_to_exists()
    {
        for (const RecordType *type : {&FamilyRequest::type, &Candidacy::type, &Proposal::type, &Meeting::type, &Placement::type, &Feedback::type}) {
            QHash<QByteArray, QSet<QString>> ids;
            for (const Record &record : m_store->list({type, {}, {}, {}, false}, 0, 10'000).result().records)
                for (qsizetype i = 0; const Field &f : type->fields)
                    for (const auto &[table, id] : f.referred(record.row.at(i++))) ids[table] << id;
            QVERIFY(!ids.isEmpty());
            for (auto at = ids.cbegin(); at != ids.cend(); ++at) {
                const auto known = m_store->titles(at.key(), at->values()).result();
                for (const QString &id : at.value()) QVERIFY2(known.contains(id), qPrintable(QLatin1String(type->table) + u' ' + id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstDemoJourneys)
#include "tst_demojourneys.moc"
