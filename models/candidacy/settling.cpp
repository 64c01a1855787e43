#include "models/candidacy/questions.h"
#include "models/intake/offer.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
template <class P> const P *sameIn(const QList<P> &all, const QString &id)
{
    const auto at = std::ranges::find(all, id, &P::id);
    return at == all.end() ? nullptr : &*at;
}

void followReference(const Experience &before, Experience &after, const QString &operatorId, QDate today)
{
    if (after.reference.isEmpty() || after.reference == before.reference) return;
    if (!after.checkedOn.isValid()) after.checkedOn = today;
    if (after.checkedBy.isEmpty()) after.checkedBy = operatorId;
}

void followSchedule(const Availability &before, Availability &after)
{
    if (before.schedule.isEmpty() || after.schedule.isEmpty() || before.schedule == after.schedule) return;
    if (intake::isPaidByHour(before.schedule) != intake::isPaidByHour(after.schedule) && after.leastPay == before.leastPay) after.leastPay = {};
    if ((intake::isNight(before.schedule) || intake::isNight(after.schedule)) && after.week == before.week) after.week = {};
}

template <class P> void dropUnasked(QList<P> &parts)
{
    static const Row blank = rowOf(P{});
    for (P &part : parts) {
        for (const PartQuestion &q : partQuestions()) {
            if (q.part != &P::type || q.asked(rowOf(part))) continue;
            P::type.field(q.column).set(&part, blank.at(P::type.indexOf(q.column)));
        }
    }
}
} // namespace

Candidacy followed(const Candidacy &before, Candidacy after, const QString &operatorId, QDate today)
{
    for (Experience &job : after.experiences) {
        const Experience *was = sameIn(before.experiences, job.id);
        followReference(was ? *was : Experience{}, job, operatorId, today);
    }
    for (Availability &one : after.availabilities)
        if (const Availability *was = sameIn(before.availabilities, one.id)) followSchedule(*was, one);
    return after;
}

Candidacy settled(Candidacy candidacy)
{
    static const Row blank = rowOf(Candidacy{});
    for (const Question &q : questions())
        if (!q.asked(candidacy)) Candidacy::type.field(q.column).set(&candidacy, blank.at(Candidacy::type.indexOf(q.column)));
    candidacy.availabilities.removeIf([&](const Availability &one) { return !isOffered(one, candidacy); });
    dropUnasked(candidacy.documents);
    dropUnasked(candidacy.languages);
    dropUnasked(candidacy.experiences);
    dropUnasked(candidacy.offers);
    dropUnasked(candidacy.availabilities);
    std::ranges::stable_sort(candidacy.experiences, isNewer);
    return candidacy;
}

bool isNewer(const Experience &one, const Experience &other)
{
    if (one.ongoing != other.ongoing) return one.ongoing;
    if (!one.ongoing && one.to != other.to) return one.to > other.to;
    return one.from > other.from;
}

} // namespace candidacy
