#include "models/candidacy/papers.h"
#include "models/matching/profile.h"
#include "models/matching/rules.h"
#include "models/records/option.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
constexpr const char *states[] = {"", "submitted", "suitable", "unsuitable", "suspended"};
constexpr const char *occupations[] = {"", "unemployed", "part-time", "leaving", "not-looking"};

template <class E> E kindOf(const QString &code, std::span<const char *const> codes) { return static_cast<E>(std::max(0, placeOf(code, codes))); }

Answer eitherOf(bool known, bool yes) { return !known ? Answer::NotKnown : yes ? Answer::Yes : Answer::No; }

int numberOf(Pool::Data &data, const QString &language)
{
    const auto at = data.languages.constFind(language);
    return at != data.languages.cend() ? *at : *data.languages.insert(language, static_cast<int>(data.languages.size()));
}

// What the papers allow is asked of the rules of candidacies, on a day after all that is written: only what never ends holds there.
void readPermit(const Candidacy &candidacy, Profile &profile)
{
    using Kind = candidacy::PermitStanding::Kind;
    const auto standing = candidacy::permitOn(candidacy, QDate(9999, 12, 31));
    switch (standing.kind) {
    case Kind::NotKnown: profile.permit = Profile::Permit::NotKnown; break;
    case Kind::NotNeeded: profile.permit = Profile::Permit::NotNeeded; break;
    case Kind::Missing: profile.permit = Profile::Permit::Missing; break;
    case Kind::Valid: profile.permit = Profile::Permit::Held; break;
    case Kind::Renewing:
    case Kind::Expired:
        profile.permit = Profile::Permit::Held;
        profile.permitUntil = standing.until.toJulianDay();
        profile.permitRenewed = standing.kind == Kind::Renewing;
        break;
    }
}

Answer trainedOf(const Candidacy &candidacy, bool forChildren)
{
    const QStringList all = candidacy.studies + candidacy.courses;
    const bool trained = std::ranges::any_of(all, [=](const QString &id) { return isTraining(id, forChildren); });
    const bool other = std::ranges::any_of(all, isOther); // it may be just that
    return eitherOf(trained || (!all.isEmpty() && !other), trained);
}

OfferFigures figuresOf(Pool::Data &data, const Candidacy &candidacy, const ServiceOffer &offer)
{
    OfferFigures f;
    const QStringList tasks = named(offer.careTasks), childTasks = named(offer.childTasks), accepted = named(offer.illnessesAccepted), known = illnessesKnown(candidacy, offer);
    f.tasks = data.tasks.taken(tasks);
    f.childTasks = data.childTasks.taken(childTasks);
    f.houseTasks = data.houseTasks.taken(named(offer.houseTasks));
    f.illKnown = data.illnesses.taken(known);
    f.illAccepted = data.illnesses.taken(accepted);
    f.areas = data.areas.taken(offer.houseAreas);
    for (unsigned i = 0; const AgeBand &band : childAges) {
        if (offer.childAges.contains(QLatin1String(band.id))) f.childAges |= 1u << i;
        ++i;
    }
    f.municipi = bitsOf(offer.municipi, municipi);
    f.assistedSex = bitsOf(offer.assistedSex, sexes);
    f.contracts = bitsOf(offer.contracts, contracts);
    f.years = offer.years.value_or(-1);
    f.mostChildren = offer.mostChildren.value_or(-1);
    f.score = offer.score.size() == 1 ? offer.score.at(0).digitValue() : -1;
    f.houseWork = answerOf(offer.houseWork);
    f.nights = answerOf(offer.nights);
    f.couples = answerOf(offer.couples);
    f.animalsPresent = answerOf(offer.animalsPresent);
    f.animalCare = answerOf(offer.animalCare);
    f.overtime = answerOf(offer.overtime);
    f.outsideMilan = answerOf(offer.outsideMilan);
    f.shortTrips = answerOf(offer.shortTrips);
    f.longTrips = answerOf(offer.longTrips);
    f.holidaysFamily = answerOf(offer.holidaysFamily);
    f.holidaysAssisted = answerOf(offer.holidaysAssisted);
    const QStringList &said = offer.service == u"babysitter"_s ? childTasks : tasks;
    const bool dependent = !accepted.isEmpty() || !known.isEmpty() || std::ranges::any_of(said, isDependentCare);
    f.dependent = eitherOf(dependent || !said.isEmpty(), dependent);
    return f;
}

TermFigures figuresOf(Pool::Data &data, const Availability &terms)
{
    TermFigures f;
    f.week = bitsOf(terms.week);
    f.rooms = data.rooms.taken(named(terms.rooms));
    if (terms.leastPay) f.leastPay = terms.leastPay->value;
    if (terms.leastHours) f.leastHours = terms.leastHours->units;
    if (terms.mostHours) f.mostHours = terms.mostHours->units;
    f.restDays = bitsOf(terms.restHalfDays, weekdays);
    return f;
}

void readServices(Pool::Data &data, const Candidacy &candidacy, Profile &profile)
{
    profile.terms.fill(-1);
    for (const ServiceOffer &offer : candidacy.offers) {
        const int service = placeOf(offer.service, services);
        if (service < 0 || profile.offers.at(static_cast<size_t>(service)) >= 0) continue;
        profile.offers.at(static_cast<size_t>(service)) = static_cast<int>(data.offers.size());
        data.offers.push_back(figuresOf(data, candidacy, offer));
    }
    for (const Availability &terms : candidacy.availabilities) {
        const int service = placeOf(terms.service, services), schedule = placeOf(terms.schedule, schedules);
        if (service < 0 || schedule < 0) continue;
        int &at = profile.terms.at(static_cast<size_t>(service * scheduleCount + schedule));
        if (at >= 0) continue;
        at = static_cast<int>(data.terms.size());
        data.terms.push_back(figuresOf(data, terms));
        profile.schedulesOf[service] |= 1u << schedule;
    }
}

void readPerson(Pool::Data &data, const Candidacy &candidacy, const Person &person, Profile &profile)
{
    profile.sex = placeOf(person.sex, sexes);
    profile.home = person.municipio.value_or(0);
    profile.spokenFrom = static_cast<qsizetype>(data.spoken.size());
    for (const Speaks &one : spoken(candidacy, person)) {
        if (one.language == QLatin1String(italianId)) profile.italian = one.level;
        data.spoken.push_back({numberOf(data, one.language), one.level});
    }
    profile.spokenTo = static_cast<qsizetype>(data.spoken.size());
}

// How often of late, and since when they wait.
void readProposals(const Pool::Data &data, const Candidacy &candidacy, Profile &profile)
{
    QDate last;
    for (const qsizetype at : data.proposals.value(candidacy.id)) {
        const QDate chosen = data.sources.proposals.at(at).chosenAt.toLocalTime().date();
        if (!chosen.isValid()) continue;
        if (chosen.daysTo(data.day) < lately) ++profile.proposedLately;
        last = last.isValid() ? std::max(last, chosen) : chosen;
    }
    if (!last.isValid()) last = candidacy.decidedAt.toLocalTime().date();
    if (!last.isValid()) last = candidacy.submittedAt.toLocalTime().date();
    if (last.isValid()) profile.waitingSince = last.toJulianDay();
}

Profile profileOf(Pool::Data &data, const Candidacy &candidacy)
{
    Profile p;
    p.state = kindOf<Profile::State>(candidacy.state, states);
    p.work = kindOf<Profile::Work>(candidacy.occupation, occupations);
    readPermit(candidacy, p);
    if (candidacy.availableFrom.isValid()) p.freeFrom = candidacy.availableFrom.toJulianDay();
    p.studies = data.studies.taken(named(candidacy.studies + candidacy.courses));
    p.character = data.character.taken(named(candidacy.character));
    p.trained = trainedOf(candidacy, false);
    p.trainedForChildren = trainedOf(candidacy, true);
    p.licence = answerOf(candidacy.licence);
    p.drives = answerOf(candidacy.drives);
    p.ownCar = answerOf(candidacy.ownCar);
    p.smoker = answerOf(candidacy.smoker);
    p.allergicDogs = answerOf(candidacy.allergicDogs);
    p.allergicCats = answerOf(candidacy.allergicCats);
    p.allergicOther = !candidacy.allergicAnimals.trimmed().isEmpty();
    readPerson(data, candidacy, data.sources.people.value(candidacy.person), p);
    p.busyFrom = static_cast<qsizetype>(data.busy.size());
    for (const qsizetype at : data.placements.value(candidacy.id)) data.busy.push_back(busyOf(data.sources.placements.at(at)));
    p.busyTo = static_cast<qsizetype>(data.busy.size());
    readServices(data, candidacy, p);
    readProposals(data, candidacy, p);
    return p;
}

void orderById(Pool::Data &data)
{
    QList<qsizetype> byId;
    for (qsizetype i = 0; i < data.sources.candidacies.size(); ++i) byId << i;
    std::ranges::sort(byId, {}, [&data](qsizetype i) -> const QString & { return data.sources.candidacies.at(i).id; });
    for (qsizetype place = 0; place < byId.size(); ++place) data.profiles[static_cast<size_t>(byId.at(place))].place = place;
}
} // namespace

WeekBits bitsOf(const Week &week)
{
    WeekBits bits;
    if (week.isEmpty()) return bits;
    for (int day = 0; day < Week::days; ++day)
        for (int slot = 0; slot < Week::slots_; ++slot) bits.set(static_cast<size_t>(day * Week::slots_ + slot), week.isOn(day, slot));
    return bits;
}

BusyFigures busyOf(const Placement &placement)
{
    BusyFigures f;
    if (placement.starts.isValid()) f.from = placement.starts.toJulianDay();
    if (placement.ends.isValid()) f.until = placement.ends.toJulianDay();
    if (placement.endedOn.isValid()) f.until = std::min(f.until, placement.endedOn.toJulianDay());
    f.week = bitsOf(placement.week);
    if (placement.weeklyHours) f.hours = placement.weeklyHours->units;
    else if (f.week.any()) f.hours = static_cast<qint64>(f.week.count()) * Decimal::one / 2;
    f.schedule = placeOf(placement.schedule, schedules);
    return f;
}

Answer answerOf(QStringView yesNo) { return yesNo == u"yes" ? Answer::Yes : yesNo == u"no" ? Answer::No : Answer::NotKnown; }

Pool::Pool(Sources sources, QDate today) : m_data(std::make_unique<Data>())
{
    Data &data = *m_data;
    data.sources = std::move(sources);
    data.day = today;
    for (qsizetype i = 0; const Proposal &one : std::as_const(data.sources.proposals)) data.proposals[one.candidacy] << i++;
    for (qsizetype i = 0; const Placement &one : std::as_const(data.sources.placements)) data.placements[one.candidacy] << i++;
    const auto &candidacies = std::as_const(data.sources.candidacies);
    data.profiles.reserve(static_cast<size_t>(candidacies.size()));
    for (qsizetype i = 0; const Candidacy &one : candidacies) {
        data.places.insert(one.id, i++);
        data.profiles.push_back(profileOf(data, one));
    }
    orderById(data);
}

Pool::~Pool() = default;
Pool::Pool(Pool &&) noexcept = default;

qsizetype Pool::size() const { return m_data->sources.candidacies.size(); }
const Candidacy &Pool::candidacy(qsizetype worker) const { return m_data->sources.candidacies.at(worker); }
QDate Pool::day() const { return m_data->day; }

std::optional<qsizetype> Pool::find(const QString &candidacyId) const
{
    const auto at = m_data->places.constFind(candidacyId);
    return at == m_data->places.cend() ? std::nullopt : std::optional(*at);
}

} // namespace matching
