#include "models/matching/judging.h"

namespace matching {
namespace {
Answer eitherOf(bool known, bool yes) { return !known ? Answer::NotKnown : yes ? Answer::Yes : Answer::No; }

Answer suitable(const Judged &j)
{
    using State = Profile::State;
    if (j.worker.state == State::NotKnown) return Answer::NotKnown;
    return eitherOf(true, j.worker.state == State::Suitable && !(j.offer && j.offer->score == 0));
}

Answer calendar(const Judged &j)
{
    if (!j.terms || j.terms->week.none()) return Answer::NotKnown;
    const size_t asked = j.asked.figures.week.count(), there = (j.asked.figures.week & j.terms->week).count();
    return eitherOf(true, there * 100 >= asked * (100 - mostMissing));
}

Answer hours(const Judged &j)
{
    const qint64 asked = j.asked.figures.hours.units;
    if (!j.terms || (j.terms->leastHours < 0 && j.terms->mostHours < 0)) return Answer::NotKnown;
    return eitherOf(true, asked >= j.terms->leastHours && (j.terms->mostHours < 0 || asked <= j.terms->mostHours));
}

Answer area(const Judged &j)
{
    if (!j.offer) return Answer::NotKnown;
    if (j.asked.figures.outside) return j.offer->outsideMilan;
    if (j.asked.municipio < 1 || j.asked.municipio > 9 || j.offer->municipi == 0) return Answer::NotKnown;
    return eitherOf(true, j.offer->municipi >> (j.asked.municipio - 1) & 1u);
}

Answer care(const Judged &j)
{
    if (!j.offer) return Answer::NotKnown;
    const Answer dependent = j.offer->dependent;
    if (!j.asked.figures.trained) return dependent;
    const Answer trained = j.asked.figures.forChildren ? j.worker.trainedForChildren : j.worker.trained;
    if (dependent == Answer::No || trained == Answer::No) return Answer::No;
    return dependent == Answer::Yes && trained == Answer::Yes ? Answer::Yes : Answer::NotKnown;
}

// A permit that runs out between today and the start may still be renewed: nobody knows.
Answer papers(const Judged &j)
{
    using Permit = Profile::Permit;
    switch (j.worker.permit) {
    case Permit::NotKnown: return Answer::NotKnown;
    case Permit::NotNeeded: return Answer::Yes;
    case Permit::Missing: return Answer::No;
    case Permit::Held: break;
    }
    if (j.worker.permitRenewed || j.worker.permitUntil >= j.asked.figures.from) return Answer::Yes;
    return j.worker.permitUntil >= j.asked.today ? Answer::NotKnown : Answer::No;
}
} // namespace

void Parts::add(Answer answer)
{
    m_of += 2;
    m_met += answer == Answer::Yes ? 2 : answer == Answer::NotKnown ? 1 : 0;
    m_no = m_no || answer == Answer::No;
    m_unknown = m_unknown || answer == Answer::NotKnown;
}

void Parts::addHalf(bool asWished)
{
    m_of += 2;
    m_met += 1;
    m_no = m_no || !asWished;
}

void Parts::addMany(int asked, int there)
{
    m_of += 2 * asked;
    m_met += 2 * there;
    m_no = m_no || there < asked;
}

Verdict Parts::verdict() const { return {m_no ? Answer::No : m_unknown ? Answer::NotKnown : Answer::Yes, m_met, m_of}; }

Judged::Judged(const Question &question, const Pool::Data &data, const Profile &profile)
    : asked(question), pool(data), worker(profile), offer(nullptr), terms(nullptr)
{
    if (asked.figures.service >= 0)
        if (const int at = worker.offers.at(static_cast<size_t>(asked.figures.service)); at >= 0) offer = &pool.offers[static_cast<size_t>(at)];
    if (asked.term >= 0)
        if (const int at = worker.terms.at(static_cast<size_t>(asked.term)); at >= 0) terms = &pool.terms[static_cast<size_t>(at)];
}

Answer judgeHard(Criterion criterion, const Judged &j)
{
    const Profile &w = j.worker;
    switch (criterion) {
    case Criterion::Suitable: return suitable(j);
    case Criterion::Looking: return eitherOf(w.work != Profile::Work::NotKnown, w.work != Profile::Work::NotLooking);
    case Criterion::Service: return eitherOf(w.offersAnything(), j.offer);
    case Criterion::Schedule:
        return j.asked.figures.service < 0 ? Answer::NotKnown : eitherOf(w.schedulesOf[j.asked.figures.service] != 0, w.schedulesOf[j.asked.figures.service] >> j.asked.figures.schedule & 1u);
    case Criterion::Calendar: return calendar(j);
    case Criterion::Hours: return hours(j);
    case Criterion::Area: return area(j);
    case Criterion::Dates: return eitherOf(w.freeFrom >= 0, w.freeFrom <= j.asked.figures.from);
    case Criterion::Care: return care(j);
    case Criterion::Papers: return papers(j);
    case Criterion::FreeHours: return w.busyFrom == w.busyTo && w.work != Profile::Work::PartTime ? Answer::Yes : hoursInForce(j).answer;
    case Criterion::Essential: return eitherOf(w.sex >= 0, w.sex == j.asked.figures.essentialSex);
    default: return Answer::NotKnown;
    }
}

Verdict judge(Criterion criterion, const Judged &judged) { return isHard(criterion) ? Verdict{judgeHard(criterion, judged)} : judgeWish(criterion, judged); }

} // namespace matching
