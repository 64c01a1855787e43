#include "models/matching/hours.h"
#include "models/matching/judging.h"
#include <algorithm>

namespace matching {
namespace {
HoursInForce counted(const DemandFigures &asked, std::span<const BusyFigures> running, const Ceilings &ceilings, bool partTime)
{
    HoursInForce all;
    const auto ceilingOf = [&](int schedule) { return schedule < 0 ? 0 : ceilings.at(static_cast<size_t>(schedule)); };
    all.ceiling = ceilingOf(asked.schedule);
    bool any = false;
    for (const BusyFigures &busy : running) {
        if (busy.until < asked.from || busy.from > asked.until) continue;
        any = true;
        if (busy.hours >= 0) all.inForce += busy.hours;
        else all.someNotKnown = true;
        all.ceiling = std::max(all.ceiling, ceilingOf(busy.schedule));
        all.overlaps = all.overlaps || (busy.week & asked.week).any();
    }
    all.elsewhere = !any && partTime;
    const bool tooMany = any && all.ceiling > 0 && all.inForce + asked.hours.units > all.ceiling;
    const bool unknown = all.elsewhere || all.someNotKnown || (any && asked.hours.units == 0);
    all.answer = all.overlaps || tooMany ? Answer::No : unknown ? Answer::NotKnown : Answer::Yes;
    return all;
}
} // namespace

HoursInForce hoursInForce(const Judged &j)
{
    const auto running = std::span(j.pool.busy).subspan(static_cast<size_t>(j.worker.busyFrom), static_cast<size_t>(j.worker.busyTo - j.worker.busyFrom));
    return counted(j.asked.figures, running, j.asked.ceilings, j.worker.work == Profile::Work::PartTime);
}

HoursInForce hoursBeside(const FamilyRequest &request, const QList<Placement> &others, QDate today)
{
    std::vector<BusyFigures> running;
    for (const Placement &one : others) running.push_back(busyOf(one));
    return counted(figuresOf(request, {}, today), running, ceilingsOfSchedules(), false);
}

} // namespace matching
