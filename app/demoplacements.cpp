#include "app/demoplacements.h"
#include "app/demochances.h"
#include "models/cost/tables.h"
#include "models/practices/contract.h"

using namespace Qt::StringLiterals;
using chances::is;
using chances::said;

void DemoPlacements::complete(Dice &dice, Placement &p) const
{
    const bool livesIn = p.schedule == u"live-in"_s || p.schedule == u"reduced-live-in"_s;
    if (p.restHalfDay.isEmpty() && livesIn && is(dice, 80)) p.restHalfDay = dice.of({u"wed"_s, u"thu"_s, u"sat"_s});
    if (is(dice, 75)) p.holidayPeriod = dice.of({u"Agosto"_s, u"Da concordare entro aprile"_s, u"Due settimane in estate, il resto a Natale"_s});
    if (livesIn && is(dice, 75)) p.ownSpace = u"Camera singola con armadio"_s;
    p.workClothes = said(dice, 75, 25);
    p.cameras = said(dice, 75, 8);
    if (is(dice, 20)) p.transfers = u"Casa di vacanza di prova in agosto"_s;
    p.payroll = dice.of({u"family"_s, u"caf"_s, u"caf"_s, u"association"_s, u"consultant"_s, u"unknown"_s});
    if (p.contract == u"fixed-term"_s && is(dice, 70)) p.fixedReason = u"Testo di prova: sostituzione di lavoratrice assente"_s;
}

// What was agreed at the start; whoever was not raised since is under the minimum of today.
void DemoPlacements::agreePay(Dice &dice, Placement &p) const
{
    const bool raised = is(dice, 55);
    const QDate then = std::max(m_tables.first(), std::min(p.starts, m_tables.last())), latest = std::min(m_world.today(), m_tables.last());
    const auto atStart = practices::leastPay(p, m_tables, then), now = practices::leastPay(p, m_tables, latest);
    if (atStart && (!p.pay || *p.pay < *atStart)) p.pay = *atStart;
    if (now && raised && p.pay && *p.pay < *now) p.pay = *now;
}

void DemoPlacements::end(Dice &dice, Placement &p) const
{
    const qint64 days = p.starts.daysTo(m_world.today());
    if (p.contract == u"fixed-term"_s && p.ends < m_world.today()) {
        p.endedOn = p.ends;
        p.endedBy = u"term"_s;
    } else if (days > 40 && is(dice, 25)) {
        p.endedOn = p.starts.addDays(10 + dice.below(static_cast<int>(days) - 10));
        p.endedBy = dice.of({u"family"_s, u"worker"_s, u"agreement"_s, u"death"_s});
    }
    if (p.endedOn.isValid()) p.endedWhy = u"Testo di prova: motivo raccontato dalla famiglia"_s;
}

void DemoPlacements::support(Dice &dice, Placement &p) const
{
    const QDate today = m_world.today();
    for (SupportStep &step : p.steps) {
        if (!step.due.isValid()) continue;
        const qint64 late = step.due.daysTo(today);
        const int done = late > 60 ? 98 : late > 0 ? 85 : late > -6 ? 30 : 0;
        const bool needless = step.step == u"register"_s && is(dice, 30);
        const int early = dice.below(4);
        if (!is(dice, done)) continue;
        if (needless) {
            step.notNeeded = true;
            continue;
        }
        step.doneOn = std::min(today, std::max(p.hiredOn, step.due.addDays(-early)));
        if (!m_world.operators.isEmpty()) step.doneBy = dice.of(m_world.operators);
    }
}

Placement DemoPlacements::lived(Dice &dice, Placement p) const
{
    p.starts = std::max(p.starts, p.hiredOn.addDays(1 + dice.below(10)));
    if (p.contract == u"fixed-term"_s) p.ends = p.starts.addMonths(3 + dice.below(10)).addDays(-1);
    complete(dice, p);
    agreePay(dice, p);
    p.steps.clear();
    if (p.starts > m_world.today() && dice.oneIn(12)) {
        p.state = u"dropped"_s;
        p.endedWhy = u"Testo di prova: la famiglia ha cambiato idea"_s;
    } else {
        end(dice, p);
    }
    // As it was opened on the day of the hire, then today: what recurs is there since then.
    for (const QDate &day : {p.hiredOn, m_world.today()}) {
        p = practices::followed(std::move(p), m_tables, day);
        support(dice, p);
    }
    if (is(dice, 60) && p.starts <= m_world.today()) p.inpsCode = u"PROVA%1"_s.arg(dice.below(1'000'000), 6, 10, QChar(u'0'));
    return p;
}

void DemoPlacements::answer(Dice &dice, Feedback &f) const
{
    const auto stars = [&dice] { return QString::number(2 + dice.below(4)); };
    f.answeredOn = std::min(m_world.today(), f.askedOn.addDays(dice.below(20)));
    f.overall = stars();
    if (f.about == u"worker"_s) {
        for (QString *mark : {&f.communicates, &f.adapts, &f.keepsTime})
            if (is(dice, 85)) *mark = stars();
        f.character = m_world.some(dice, u"character"_s, 3);
        if (is(dice, 60)) f.tasksDone = m_world.some(dice, u"carer-task"_s, 5);
    } else if (f.about == u"service"_s) {
        for (QString *mark : {&f.speed, &f.ease, &f.fit})
            if (is(dice, 85)) *mark = stars();
    }
    if (is(dice, 60)) f.words = u"Testo di prova: parole di chi ha risposto."_s;
}

QList<Feedback> DemoPlacements::feedback(Dice &dice, const Placement &p, const QString &workerPerson) const
{
    QList<Feedback> all;
    if (p.state == u"dropped"_s || p.starts.addDays(20) > m_world.today()) return all;
    for (const auto &[about, from, share] : {std::tuple{u"worker"_s, u"family"_s, 65}, {u"service"_s, u"family"_s, 40}, {u"family"_s, u"worker"_s, 35}}) {
        if (!is(dice, share)) continue;
        Feedback f;
        f.about = about;
        f.fromWhom = from;
        f.person = from == u"family"_s ? p.employer : workerPerson;
        f.candidacy = p.candidacy;
        f.request = p.request;
        f.placement = p.id;
        f.site = p.site;
        f.askedOn = p.starts.addDays(20);
        f.id = dice.id(f.askedOn.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        if (!m_world.operators.isEmpty()) f.askedBy = dice.of(m_world.operators);
        f.askedHow = dice.of({u"phone"_s, u"phone"_s, u"email"_s, u"desk"_s});
        f.state = dice.of({u"asked"_s, u"given"_s, u"confirmed"_s, u"confirmed"_s, u"none"_s});
        if (f.state == u"given"_s || f.state == u"confirmed"_s) answer(dice, f);
        if (f.state == u"confirmed"_s) {
            f.confirmedAt = std::max(m_world.office(dice, f.answeredOn), QDateTime(f.answeredOn, QTime(9, 0), Qt::LocalTime)).toUTC();
            f.confirmedAt = std::min(f.confirmedAt, m_world.now.toUTC());
            f.confirmedBy = f.askedBy;
            f.mayBeQuoted = about == u"worker"_s && is(dice, 70);
        }
        all << f;
    }
    return all;
}
