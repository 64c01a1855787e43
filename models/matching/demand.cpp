#include "models/matching/demandfigures.h"
#include "models/intake/offer.h"
#include "models/records/folding.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
QStringList together(const QList<Beneficiary> &people, QStringList Beneficiary::*what)
{
    QStringList all;
    for (const Beneficiary &one : people) all += one.*what;
    return named(all);
}

// An age no band covers is not compared.
QList<unsigned> bandsOf(const QList<Beneficiary> &children)
{
    QList<unsigned> all;
    for (const Beneficiary &child : children) {
        unsigned bits = 0;
        for (unsigned i = 0; const AgeBand &band : childAges) {
            if (child.age && *child.age >= band.from && *child.age <= band.to) bits |= 1u << i;
            ++i;
        }
        if (bits) all << bits;
    }
    return all;
}

bool asksHouse(const FamilyRequest &request, const DemandFigures &f) { return request.houseWork == u"yes"_s || (request.service == u"housekeeper"_s && !f.houseTasks.isEmpty()); }

bool asksAssisted(const FamilyRequest &request, const DemandFigures &f)
{
    if (request.service == u"carer"_s) return f.sexes != 0 || request.beneficiaries.size() > 1;
    return request.service == u"babysitter"_s && !request.beneficiaries.isEmpty();
}

bool asksItalian(const FamilyRequest &request)
{
    const QString italian = QLatin1String(italianId);
    return request.workerLanguages.contains(italian) || std::ranges::any_of(request.beneficiaries, [&](const Beneficiary &b) { return b.languages.contains(italian); });
}

bool asksNights(const FamilyRequest &request, const DemandFigures &f)
{
    return request.schedule == u"night-care"_s || f.careTasks.contains(u"carer-task.night"_s) || f.childTasks.contains(u"babysitter-task.night"_s);
}

bool livesIn(const FamilyRequest &request) { return request.schedule == u"live-in"_s || request.schedule == u"reduced-live-in"_s; }

bool hasLevelOfCare(const FamilyRequest &request) { return request.service != u"housekeeper"_s && (request.level == u"CS"_s || request.level == u"DS"_s); }

void ask(DemandFigures &f, const FamilyRequest &request, std::optional<int> municipio)
{
    const auto set = [&f](Criterion criterion, bool on) { f.asked.set(static_cast<size_t>(criterion), on); };
    using enum Criterion;
    for (const Criterion always : {Suitable, Looking, Area, Papers, FreeHours, Mark}) set(always, true);
    set(Service, f.service >= 0);
    set(Schedule, f.schedule >= 0);
    set(Calendar, f.week.any() && request.schedule != u"live-in"_s);
    set(Hours, f.hours.units > 0);
    set(Dates, request.starts.isValid());
    set(Care, hasLevelOfCare(request));
    set(Essential, f.essentialSex >= 0);
    set(CareTasks, !f.careTasks.isEmpty());
    set(ChildTasks, !f.childTasks.isEmpty());
    set(HouseTasks, asksHouse(request, f));
    set(Illnesses, !f.illnesses.isEmpty());
    set(Assisted, asksAssisted(request, f));
    set(Years, request.experienceYears.value_or(0) > 0);
    set(Italian, asksItalian(request));
    set(Languages, !f.languages.isEmpty());
    set(Study, !f.study.isEmpty());
    set(Character, !f.character.isEmpty());
    set(Pay, request.pay && request.pay->value > 0);
    set(Contract, f.contract != 0);
    set(Room, !f.rooms.isEmpty());
    set(Rest, f.restDays != 0);
    set(Nights, asksNights(request, f));
    set(Animals, request.animals == u"yes"_s);
    set(AnimalCare, request.animals == u"yes"_s && !request.animalTasks.isEmpty());
    set(Smoker, !request.smokers);
    set(Licence, request.licence);
    set(OwnCar, request.ownCar);
    set(HouseSize, !f.areas.isEmpty());
    set(Trips, request.trips);
    set(Holidays, f.holidaysFamily || f.holidaysAssisted);
    set(Overtime, request.overtime);
    set(Distance, municipio && !livesIn(request)); // who lives in has no way to work
}
} // namespace

DemandFigures figuresOf(const FamilyRequest &request, std::optional<int> municipio, QDate today)
{
    DemandFigures f;
    f.service = placeOf(request.service, services);
    f.schedule = placeOf(request.schedule, schedules);
    f.start = request.starts.isValid() ? std::max(request.starts, today) : today;
    f.from = f.start.toJulianDay();
    if (request.ends.isValid()) f.until = request.ends.toJulianDay();
    f.hours = intake::weeklyHours(request);
    f.week = bitsOf(request.week);
    f.outside = isOutsideMilan(request);
    f.forChildren = request.service == u"babysitter"_s;
    f.trained = request.level == u"DS"_s;
    if (!request.sexEssential.trimmed().isEmpty() && request.workerSex.size() == 1) f.essentialSex = placeOf(request.workerSex.first(), sexes);
    if (request.service == u"carer"_s) f.careTasks = named(request.carerTasks);
    if (f.forChildren) {
        f.childTasks = together(request.beneficiaries, &Beneficiary::tasks);
        f.childAges = bandsOf(request.beneficiaries);
    }
    if (request.service != u"housekeeper"_s) f.illnesses = together(request.beneficiaries, &Beneficiary::illnesses);
    f.houseTasks = named(request.houseTasks);
    f.study = named(request.study);
    f.study.removeAll(u"study.none"_s);
    f.character = named(request.character);
    f.rooms = named(request.roomsOffered);
    if (!request.houseArea.isEmpty()) f.areas = {request.houseArea};
    f.languages = named(request.workerLanguages);
    f.languages.removeAll(QLatin1String(italianId));
    f.restDays = bitsOf(request.restHalfDays, weekdays);
    f.contract = bitsOf({request.contract}, contracts);
    f.holidaysFamily = request.holidays.contains(u"with-family"_s);
    f.holidaysAssisted = request.holidays.contains(u"with-children"_s);
    if (request.service == u"carer"_s)
        for (const Beneficiary &one : request.beneficiaries) f.sexes |= bitsOf({one.sex}, sexes);
    ask(f, request, municipio);
    return f;
}

Demand::Demand(const FamilyRequest &request, std::optional<int> municipio, QDate today)
    : m_request(request), m_municipio(isOutsideMilan(request) ? std::nullopt : municipio), m_today(today),
      m_figures(std::make_shared<const DemandFigures>(figuresOf(request, m_municipio, today)))
{
}

bool Demand::asks(Criterion criterion) const { return m_figures->asked.test(static_cast<size_t>(criterion)); }

Ceilings ceilingsOfSchedules()
{
    Ceilings ceilings;
    for (size_t i = 0; i < ceilings.size(); ++i) ceilings.at(i) = intake::mostHours(QLatin1String(schedules[i])).units;
    return ceilings;
}

Question::Question(const Demand &demand, const Pool::Data &data)
    : figures(demand.figures()), request(demand.request()), municipio(demand.municipio().value_or(0)), today(demand.today().toJulianDay()),
      term(figures.service >= 0 && figures.schedule >= 0 ? figures.service * scheduleCount + figures.schedule : -1), careTasks(data.tasks.known(figures.careTasks)),
      childTasks(data.childTasks.known(figures.childTasks)), houseTasks(data.houseTasks.known(figures.houseTasks)), illnesses(data.illnesses.known(figures.illnesses)),
      character(data.character.known(figures.character)), areas(data.areas.known(figures.areas)), rooms(data.rooms.known(figures.rooms)),
      italian(data.languages.value(QLatin1String(italianId), -1)), ceilings(ceilingsOfSchedules())
{
    for (const QString &title : figures.study) study |= data.studies.known(sameTraining(title));
    for (const QString &language : figures.languages) languages << data.languages.value(language, -1);
}

std::optional<int> municipioOf(const FamilyRequest &request, const Person &requester)
{
    if (isOutsideMilan(request)) return {};
    if (request.street.isEmpty() || folded(request.street) != folded(requester.street)) return {};
    return requester.municipio;
}

} // namespace matching
