#include "app/demojourneys.h"
#include "app/demochances.h"
#include "models/candidacy/papers.h"
#include "models/intake/moves.h"
#include "models/shortlist/journey.h"

using namespace Qt::StringLiterals;
using chances::is;
using shortlist::Step;

namespace {
enum Kinds : quint64 { Journeys = 300, Interviews };

QString namesOf(const FamilyRequest &request) { return (request.contactSurname + u' ' + request.contactName).trimmed(); }
QString homeOf(const FamilyRequest &request) { return request.street.isEmpty() ? QString() : request.street + u", "_s + request.city; }
} // namespace

// One request's way, step by step; the moment moves on and never beyond the end of the plan.
class DemoJourneys::Course {
public:
    Course(DemoJourneys &journeys, Dice &dice, DemoRequests::Family &family)
        : m_in(journeys), m_dice(dice), m_family(family), m_at(family.request.takenAt), m_until(journeys.m_world.now)
    {
        using Plan = DemoRequests::Plan;
        if (family.plan == Plan::Hired || family.plan == Plan::NotHired) {
            m_until = std::max(m_at, QDateTime(family.closes, QTime(17, 30), Qt::LocalTime));
            m_until = std::min(m_until, journeys.m_world.now);
        }
        m_author = {m_family.request.handler, m_family.request.site};
        if (m_author.operatorId.isEmpty() && !m_in.m_world.operators.isEmpty()) m_author.operatorId = m_dice.of(m_in.m_world.operators);
        m_table.request = {rowOf(m_family.request), 1, {}, false};
    }

    Journey run()
    {
        using Plan = DemoRequests::Plan;
        switch (m_family.plan) {
        case Plan::None: return {};
        case Plan::Choosing: choosing(); break;
        case Plan::Meeting: send(); meeting(); break;
        case Plan::Hired: send(); hiring(); break;
        case Plan::NotHired: notHiring(); break;
        }
        m_family.request = m_table.asked();
        m_journey.proposals = m_table.all();
        return m_journey;
    }

private:
    void wait(int days)
    {
        const QDate day = m_at.toLocalTime().date().addDays(m_dice.below(days + 1));
        m_at = std::min(m_until, std::max(m_at.addSecs(600), m_in.m_world.office(m_dice, day)));
    }
    void apply(const QList<RecordSave> &records)
    {
        for (const RecordSave &save : records) {
            if (save.type == &FamilyRequest::type) m_table.request.row = save.row;
            if (save.type != &Proposal::type) continue;
            const auto at = std::ranges::find(m_table.proposals, Proposal::type.idOf(save.row), [](const Record &one) { return Proposal::type.idOf(one.row); });
            if (at != m_table.proposals.end()) at->row = save.row;
            else m_table.proposals << Record{save.row, 1, {}, false};
        }
    }
    void step(Step step, const QString &proposal, const shortlist::StepWords &words = {}) { apply(shortlist::stepped(step, proposal, m_table, words, m_author, m_at)); }
    Proposal now(const QString &id) const { return recordOf<Proposal>(m_table.find(id)->row); }

    // The new proposal; empty where nobody is found.
    QString choose()
    {
        QStringList known;
        for (const Proposal &one : m_table.all()) known << one.candidacy;
        const auto *worker = m_in.oneFor(m_dice, m_family.request, known, m_at.toLocalTime().date());
        if (!worker) return {};
        const int rank = static_cast<int>(known.size()) + 1, points = 95 - rank * 3 - m_dice.below(12);
        const QString beyond = m_table.open().size() >= shortlist::usualSize ? u"Testo di prova: la famiglia ha fretta"_s : QString();
        QList<RecordSave> records = shortlist::chosen(m_table, worker->candidacy, rank, points, beyond, m_author, m_at);
        auto proposal = recordOf<Proposal>(records.last().row);
        proposal.id = m_dice.id(m_at.toMSecsSinceEpoch());
        records.last().row = rowOf(proposal);
        m_table.candidacies.insert(worker->candidacy.id, worker->candidacy);
        m_person.insert(worker->candidacy.id, worker->person.id);
        apply(records);
        return proposal.id;
    }
    void decline(const QString &proposal)
    {
        step(Step::Decline, proposal, {.reason = u"proposal-end.worker-"_s + m_dice.of({u"busy"_s, u"pay"_s, u"place"_s, u"hours"_s, u"unreachable"_s})});
    }
    void refuse(const QString &proposal)
    {
        const QString why = m_dice.of({u"experience"_s, u"language"_s, u"hours"_s, u"other-cv"_s});
        step(Step::DoNotWant, proposal, {.reason = u"proposal-end.family-"_s + why});
    }

    // The first days: some are chosen, some called, some have answered.
    void choosing()
    {
        for (int n = m_dice.below(4); n > 0; --n) {
            wait(0);
            const QString id = choose();
            const int far = m_dice.below(4);
            if (id.isEmpty() || far == 0) continue;
            wait(0);
            step(Step::Ask, id);
            if (far == 1) continue;
            wait(0);
            if (far == 2) step(Step::Agree, id, {.note = is(m_dice, 40) ? u"Testo di prova: può iniziare lunedì."_s : QString()});
            else decline(id);
        }
    }
    void call()
    {
        int asked = 0;
        while (m_table.open().size() < shortlist::usualSize + (m_extra ? 1 : 0) && asked++ < 6) {
            wait(0);
            const QString id = choose();
            if (id.isEmpty()) break;
            wait(0);
            step(Step::Ask, id);
            wait(is(m_dice, 25) ? 1 : 0);
            if (is(m_dice, 80)) step(Step::Agree, id);
            else decline(id);
        }
    }
    void send()
    {
        m_extra = m_dice.oneIn(10);
        call();
        if (m_table.open().isEmpty()) return;
        wait(m_dice.oneIn(4) ? 8 : 0);
        shortlist::StepWords words{.how = m_dice.of({u"email"_s, u"email"_s, u"print"_s})};
        words.all = true;
        words.lateCause = m_in.m_world.one(m_dice, u"late-cause"_s);
        apply(shortlist::sent(m_table, words, m_author, m_at));
    }

    Meeting meetingOf(const QString &proposal)
    {
        const Proposal one = now(proposal);
        Meeting meeting;
        meeting.id = m_dice.id(m_at.toMSecsSinceEpoch());
        meeting.about = namesOf(m_family.request) + u" / "_s + one.workerName;
        meeting.site = m_family.request.site;
        meeting.person = m_family.request.requester;
        meeting.candidacy = one.candidacy;
        meeting.request = one.request;
        meeting.proposal = one.id;
        if (m_dice.oneIn(2)) meeting.reminder = 60;
        return meeting;
    }
    // They meet before the end of the plan, if there is time for it.
    void meet(const QString &proposal, const QString &outcome)
    {
        wait(1);
        step(Step::Want, proposal);
        Meeting meeting = meetingOf(proposal);
        const bool placed = m_in.m_calendar.place(m_dice, meeting, m_at, m_until, homeOf(m_family.request));
        meeting.state = u"held"_s;
        meeting.outcome = outcome;
        if (is(m_dice, 80)) meeting.familyWords = m_dice.of(m_in.m_words);
        if (is(m_dice, 80)) meeting.workerWords = m_dice.of(m_in.m_words);
        if (placed) {
            m_at = std::max(m_at, meeting.ends().toLocalTime());
            m_journey.meetings << meeting;
        }
        apply(shortlist::metAt(meeting, *m_table.find(proposal), m_author, m_at));
    }
    void planMeeting(const QString &proposal)
    {
        wait(1);
        step(Step::Want, proposal);
        if (m_dice.oneIn(3)) return;
        Meeting meeting = meetingOf(proposal);
        const QDateTime today = m_in.m_world.now;
        // Some were yesterday, and nobody has written how they went.
        const bool past = m_dice.oneIn(6) && m_at < today.addDays(-2);
        if (m_in.m_calendar.place(m_dice, meeting, past ? today.addDays(-2) : today, past ? today : today.addDays(20), homeOf(m_family.request))) m_journey.meetings << meeting;
    }
    void meeting()
    {
        for (const Proposal &one : m_table.open()) {
            const int drawn = m_dice.below(10);
            if (drawn < 3) continue; // nothing was heard yet
            if (drawn < 6) planMeeting(one.id);
            else if (drawn < 8) meet(one.id, u"hire"_s);
            else if (drawn == 8) meet(one.id, u"no-family"_s);
            else refuse(one.id);
        }
    }
    void hiring()
    {
        const QList<Proposal> open = m_table.open();
        if (open.isEmpty()) return closeWithout();
        const qsizetype chosen = m_dice.below(static_cast<int>(open.size()));
        for (qsizetype i = 0; i < open.size(); ++i) {
            if (i == chosen || is(m_dice, 50)) continue;
            if (m_dice.oneIn(2)) refuse(open.at(i).id);
            else meet(open.at(i).id, m_dice.oneIn(4) ? u"no-worker"_s : u"no-family"_s);
        }
        meet(open.at(chosen).id, u"hire"_s);
        m_at = m_until;
        hire(open.at(chosen).id);
    }
    // What a family offers may be too little for what this worker brings, as a certificate: at least the minimum is agreed on.
    shortlist::StepWords agreed(const Proposal &one) const
    {
        const std::optional<Cents> offered = m_table.asked().pay, least = shortlist::leastAgreed(one.id, m_table, m_in.m_tables, m_at.toLocalTime().date());
        shortlist::StepWords words;
        words.agreed.emplace(shortlist::Agreed{offered && least ? std::max(*offered, *least) : offered, {}});
        return words;
    }
    void hire(const QString &proposal)
    {
        const Proposal one = now(proposal);
        const practices::Names names{one.workerName, namesOf(m_family.request), m_family.request.requester};
        shortlist::Hire made = shortlist::hired(proposal, m_table, names, m_in.m_tables, m_author, m_at, agreed(one));
        apply(made.records);
        auto placement = recordOf<Placement>(made.records.first().row);
        placement.id = m_dice.id(m_at.toMSecsSinceEpoch());
        placement = m_in.m_placements.lived(m_dice, placement);
        Proposal hired = now(proposal);
        hired.placement = placement.id;
        apply({{&Proposal::type, rowOf(hired), 1}});
        if (placement.state != u"dropped"_s) m_in.m_hired[one.candidacy] << Hired{placement.hiredOn, placement.endedOn};
        if (placement.state != u"dropped"_s && placement.starts > m_in.m_world.today().addDays(-10)) helpWith(placement, proposal);
        m_journey.placements << placement;
        m_journey.feedback = m_in.m_placements.feedback(m_dice, placement, m_person.value(one.candidacy));
    }
    // Both come to the centre about the contract.
    void helpWith(const Placement &placement, const QString &proposal)
    {
        Meeting meeting = meetingOf(proposal);
        meeting.kind = u"contract"_s;
        meeting.placement = placement.id;
        const QDateTime today = m_in.m_world.now;
        if (m_in.m_calendar.place(m_dice, meeting, today, today.addDays(14), {})) m_journey.meetings << meeting;
    }
    void notHiring()
    {
        if (is(m_dice, 65)) send();
        else choosing();
        for (const Proposal &one : m_table.open()) {
            if (!one.sentAt.isValid() || is(m_dice, 30)) continue;
            if (m_dice.oneIn(2)) refuse(one.id);
            else meet(one.id, m_dice.oneIn(3) ? u"no-worker"_s : u"no-family"_s);
        }
        closeWithout();
    }
    void closeWithout()
    {
        m_at = m_until;
        apply(shortlist::released(m_table, {}, m_author, m_at));
        const intake::MoveWords words{m_dice.of({u"closing.none-elsewhere"_s, u"closing.none-cost"_s, u"closing.none-unreachable"_s, u"closing.none-changed"_s}), {}};
        m_table.request.row = rowOf(intake::moved(intake::Move::CloseNotHired, m_table.asked(), words, {}, m_author, m_at));
    }

    DemoJourneys &m_in;
    Dice &m_dice;
    DemoRequests::Family &m_family;
    QDateTime m_at, m_until;
    Author m_author;
    shortlist::Table m_table;
    QHash<QString, QString> m_person; // by candidacy
    bool m_extra = false;
    Journey m_journey;
};

DemoJourneys::DemoJourneys(quint64 seed, const cost::Tables &tables, const DemoWorld &world, QList<DemoWorkers::Worker> workers)
    : m_seed(seed), m_tables(tables), m_world(world), m_workers(std::move(workers)), m_calendar(world), m_placements(tables, world), m_words(demoLines(u"meetings"_s))
{
    for (qsizetype i = 0; i < m_workers.size(); ++i) {
        const Candidacy &c = m_workers.at(i).candidacy;
        if (c.state != u"suitable"_s || c.occupation == u"not-looking"_s) continue;
        for (const ServiceOffer &offer : c.offers)
            if (offer.score != u"0"_s) m_suitable[offer.service] << i;
    }
}

bool DemoJourneys::isHired(const QString &candidacy, QDate day) const
{
    const QList<Hired> all = m_hired.value(candidacy);
    return std::ranges::any_of(all, [day](const Hired &one) { return !one.to.isValid() || day <= one.to; });
}

const DemoWorkers::Worker *DemoJourneys::oneFor(Dice &dice, const FamilyRequest &request, const QStringList &known, QDate day) const
{
    const QList<qsizetype> offered = m_suitable.value(request.service);
    for (int tried = 0; tried < 60 && !offered.isEmpty(); ++tried) {
        const auto &worker = m_workers.at(offered.at(dice.below(static_cast<int>(offered.size()))));
        const Candidacy &c = worker.candidacy;
        const bool inSchedule = std::ranges::any_of(c.availabilities, [&](const Availability &a) { return a.service == request.service && a.schedule == request.schedule; });
        if (tried < 40 && !inSchedule) continue;
        if (c.decidedAt.toLocalTime().date() >= day || known.contains(c.id) || isHired(c.id, day)) continue;
        if (candidacy::permitOn(c, day).allows()) return &worker;
    }
    return nullptr;
}

DemoJourneys::Journey DemoJourneys::follow(qint64 index, DemoRequests::Family &family)
{
    Dice dice(m_seed, Journeys, index);
    return Course(*this, dice, family).run();
}

QList<Meeting> DemoJourneys::interviews()
{
    QList<Meeting> all;
    for (qsizetype i = 0; i < m_workers.size(); ++i) {
        const auto &[person, c, consents] = m_workers.at(i);
        Dice dice(m_seed, Interviews, i);
        const bool decided = c.decidedAt > m_world.now.addDays(-60), waits = c.state == u"submitted"_s && dice.oneIn(2);
        if (!decided && !waits) continue;
        Meeting meeting;
        meeting.id = dice.id(c.submittedAt.toMSecsSinceEpoch());
        meeting.kind = u"interview"_s;
        meeting.about = c.workerName;
        meeting.site = c.site;
        meeting.person = person.id;
        meeting.candidacy = c.id;
        if (decided) {
            meeting.state = u"held"_s;
            meeting.outcome = c.state == u"suspended"_s ? u"done"_s : c.state;
        }
        const QDateTime after = decided ? std::max(c.submittedAt, c.decidedAt.addDays(-4)) : m_world.now;
        if (m_calendar.place(dice, meeting, after, decided ? c.decidedAt : m_world.now.addDays(12), {})) all << meeting;
    }
    return all;
}
