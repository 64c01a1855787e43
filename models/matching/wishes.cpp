#include "models/matching/judging.h"
#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
constexpr int enoughItalian = 3, fullItalian = 4; // of 5: "enough", "well"
constexpr int enoughLanguage = 3;
constexpr int goodMark = 3, fullMark = 5;

Verdict one(Answer answer)
{
    Parts parts;
    parts.add(answer);
    return parts.verdict();
}

// A list that was filled in has what is ticked; one that is empty says nothing.
Verdict several(const Codes &asked, qsizetype howMany, const Codes &there)
{
    if (there.none()) return one(Answer::NotKnown);
    Parts parts;
    parts.addMany(static_cast<int>(howMany), static_cast<int>((asked & there).count()));
    return parts.verdict();
}

Verdict anyOf(const Codes &asked, const Codes &there) { return one(there.none() ? Answer::NotKnown : (asked & there).any() ? Answer::Yes : Answer::No); }
Verdict anyOf(unsigned asked, unsigned there) { return one(there == 0 ? Answer::NotKnown : asked & there ? Answer::Yes : Answer::No); }

Verdict houseTasks(const Judged &j)
{
    const qsizetype asked = j.asked.figures.houseTasks.size();
    if (j.offer->houseWork == Answer::No) return one(Answer::No);
    if (asked > 0) return several(j.asked.houseTasks, asked, j.offer->houseTasks);
    return one(j.offer->houseTasks.any() ? Answer::Yes : j.offer->houseWork);
}

// Looked after before counts whole, accepted without experience half.
Verdict illnesses(const Judged &j)
{
    if (j.offer->illKnown.none() && j.offer->illAccepted.none()) return one(Answer::NotKnown);
    const auto known = static_cast<int>((j.asked.illnesses & j.offer->illKnown).count());
    const auto accepted = static_cast<int>((j.asked.illnesses & j.offer->illAccepted & ~j.offer->illKnown).count());
    Parts parts;
    parts.addMany(known, known);
    for (int i = 0; i < accepted; ++i) parts.addHalf(true);
    const int left = static_cast<int>(j.asked.figures.illnesses.size()) - known - accepted;
    parts.addMany(left, 0);
    return parts.verdict();
}

Verdict assisted(const Judged &j)
{
    const DemandFigures &f = j.asked.figures;
    const auto people = static_cast<int>(j.asked.request.beneficiaries.size());
    Parts parts;
    if (!f.forChildren) {
        if (f.sexes) parts.add(j.offer->assistedSex == 0 || (f.sexes & ~j.offer->assistedSex) == 0 ? Answer::Yes : Answer::No); // nothing ticked: does not mind
        if (people > 1) parts.add(j.offer->couples);
        return parts.verdict();
    }
    parts.add(j.offer->mostChildren < 0 ? Answer::NotKnown : people <= j.offer->mostChildren ? Answer::Yes : Answer::No);
    for (const unsigned bands : f.childAges) parts.add(j.offer->childAges == 0 ? Answer::NotKnown : bands & j.offer->childAges ? Answer::Yes : Answer::No);
    return parts.verdict();
}

Verdict years(const Judged &j)
{
    if (j.offer->years < 0) return one(Answer::NotKnown);
    const int asked = *j.asked.request.experienceYears, there = std::min(asked, j.offer->years);
    return {there >= asked ? Answer::Yes : Answer::No, there, asked};
}

Verdict italian(const Judged &j)
{
    if (j.worker.italian == 0) return one(Answer::NotKnown);
    return {j.worker.italian >= enoughItalian ? Answer::Yes : Answer::No, std::min(j.worker.italian, fullItalian), fullItalian};
}

Verdict languages(const Judged &j)
{
    if (j.worker.spokenFrom == j.worker.spokenTo) return one(Answer::NotKnown);
    Parts parts;
    for (const int language : j.asked.languages) {
        const auto from = j.pool.spoken.begin() + j.worker.spokenFrom, to = j.pool.spoken.begin() + j.worker.spokenTo;
        const auto at = std::find_if(from, to, [language](const SpokenFigures &s) { return s.language == language; });
        if (at == to) parts.add(Answer::No);
        else if (at->level == 0) parts.add(Answer::NotKnown);
        else if (at->level >= enoughLanguage) parts.add(Answer::Yes);
        else parts.addHalf(false);
    }
    return parts.verdict();
}

Verdict pay(const Judged &j)
{
    if (!j.terms || j.terms->leastPay < 0) return one(Answer::NotKnown);
    const qint64 offered = j.asked.request.pay->value, wanted = j.terms->leastPay;
    if (wanted > offered && wanted * 100 <= offered * (100 + littleAbove)) {
        Parts parts;
        parts.addHalf(false);
        return parts.verdict();
    }
    return one(wanted <= offered ? Answer::Yes : Answer::No);
}

Answer unless(Answer answer) { return answer == Answer::NotKnown ? answer : answer == Answer::Yes ? Answer::No : Answer::Yes; }

Verdict animals(const Judged &j)
{
    const FamilyRequest &r = j.asked.request;
    Parts parts;
    parts.add(j.offer ? j.offer->animalsPresent : Answer::NotKnown);
    if (r.dogs.value_or(0) > 0) parts.add(unless(j.worker.allergicDogs));
    if (r.cats.value_or(0) > 0) parts.add(unless(j.worker.allergicCats));
    if (r.otherAnimals && j.worker.allergicOther) parts.add(Answer::NotKnown); // which ones is in words
    return parts.verdict();
}

Verdict licence(const Judged &j)
{
    Parts parts;
    parts.add(j.worker.licence);
    if (j.worker.licence != Answer::No) parts.add(j.worker.drives);
    return parts.verdict();
}

Verdict trips(const Judged &j)
{
    if (j.offer->shortTrips == Answer::Yes || j.offer->longTrips == Answer::Yes) return one(Answer::Yes);
    return one(j.offer->shortTrips == Answer::No && j.offer->longTrips == Answer::No ? Answer::No : Answer::NotKnown);
}

Verdict holidays(const Judged &j)
{
    Parts parts;
    if (j.asked.request.holidays.contains(u"with-family"_s)) parts.add(j.offer->holidaysFamily);
    if (j.asked.request.holidays.contains(u"with-children"_s)) parts.add(j.offer->holidaysAssisted);
    return parts.verdict();
}

Verdict distance(const Judged &j)
{
    if (j.worker.home == 0) return one(Answer::NotKnown);
    if (areNeighbours(j.worker.home, j.asked.municipio)) {
        Parts parts;
        parts.addHalf(true);
        return parts.verdict();
    }
    return one(j.worker.home == j.asked.municipio ? Answer::Yes : Answer::No);
}

Verdict mark(const Judged &j)
{
    if (j.offer->score < 0) return one(Answer::NotKnown);
    return {j.offer->score >= goodMark ? Answer::Yes : Answer::No, j.offer->score, fullMark};
}

// What is said of the service asked; nothing is known where it is not offered.
Verdict ofOffer(Criterion criterion, const Judged &j)
{
    if (!j.offer) return one(Answer::NotKnown);
    switch (criterion) {
    case Criterion::CareTasks: return several(j.asked.careTasks, j.asked.figures.careTasks.size(), j.offer->tasks);
    case Criterion::ChildTasks: return several(j.asked.childTasks, j.asked.figures.childTasks.size(), j.offer->childTasks);
    case Criterion::HouseTasks: return houseTasks(j);
    case Criterion::Illnesses: return illnesses(j);
    case Criterion::Assisted: return assisted(j);
    case Criterion::Years: return years(j);
    case Criterion::Contract: return anyOf(bitsOf({j.asked.request.contract}, contracts), j.offer->contracts);
    case Criterion::Nights: return one(j.offer->nights);
    case Criterion::AnimalCare: return one(j.offer->animalCare);
    case Criterion::HouseSize: return anyOf(j.asked.areas, j.offer->areas);
    case Criterion::Trips: return trips(j);
    case Criterion::Holidays: return holidays(j);
    case Criterion::Overtime: return one(j.offer->overtime);
    case Criterion::Mark: return mark(j);
    default: return one(Answer::NotKnown);
    }
}
} // namespace

Verdict judgeWish(Criterion criterion, const Judged &j)
{
    switch (criterion) {
    case Criterion::Italian: return italian(j);
    case Criterion::Languages: return languages(j);
    case Criterion::Study: return anyOf(j.asked.study, j.worker.studies);
    case Criterion::Character: return several(j.asked.character, j.asked.figures.character.size(), j.worker.character);
    case Criterion::Pay: return pay(j);
    case Criterion::Room: return j.terms ? anyOf(j.asked.rooms, j.terms->rooms) : one(Answer::NotKnown);
    case Criterion::Rest: return j.terms ? anyOf(j.asked.figures.restDays, j.terms->restDays) : one(Answer::NotKnown);
    case Criterion::Animals: return animals(j);
    case Criterion::Smoker: return one(unless(j.worker.smoker));
    case Criterion::Licence: return licence(j);
    case Criterion::OwnCar: return one(j.worker.ownCar);
    case Criterion::Distance: return distance(j);
    default: return ofOffer(criterion, j);
    }
}

} // namespace matching
