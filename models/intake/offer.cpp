#include "models/intake/offer.h"
#include "models/cost/codes.h"
#include "models/cost/engine.h"
#include "models/cost/limits.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/intake/pages.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Offer)
};

// Levels of the wage tables A, B, C, D, E and G whose profiles (CCNL art. 9) are of the service; which one is usual is what
// the portal sets when a schedule is chosen.
struct Terms {
    const char *service, *schedule, *usual, *levels;
};
constexpr Terms terms[] = {
    {"carer", "live-in", "AS", "AS BS CS DS"},
    {"carer", "reduced-live-in", "BS", "BS"},
    {"carer", "live-out", "AS", "AS BS CS DS"},
    {"carer", "night-presence", "unico", "unico"},
    {"carer", "weekend", "CS", "CS DS"},
    {"carer", "night-care", "BS", "BS CS DS"},
    {"housekeeper", "live-in", "A", "A B BS"},
    {"housekeeper", "reduced-live-in", "B", "B BS"},
    {"housekeeper", "live-out", "A", "A B BS"},
    {"babysitter", "live-in", "BS", "BS CS DS"},
    {"babysitter", "reduced-live-in", "BS", "BS"},
    {"babysitter", "live-out", "BS", "BS CS DS"},
    {"babysitter", "night-presence", "unico", "unico"},
    {"babysitter", "weekend", "CS", "CS DS"},
    {"babysitter", "night-care", "BS", "BS CS DS"},
};

const Terms *termsOf(const QString &service, const QString &schedule)
{
    for (const Terms &t : terms)
        if (service == QLatin1String(t.service) && schedule == QLatin1String(t.schedule)) return &t;
    return nullptr;
}

// A night runs into the next day until eight; how many of its hours count is a convention of the portal.
struct Night {
    const char *schedule;
    int first; // half hour of the evening
    int hours;
};
constexpr Night nights[] = {{"night-care", 40, 8}, {"night-presence", 42, 5}};
constexpr int morning = 16; // the half hour at eight

const Night *nightOf(const QString &schedule)
{
    for (const Night &night : nights)
        if (schedule == QLatin1String(night.schedule)) return &night;
    return nullptr;
}

std::optional<cost::Schedule> scheduleOf(const QString &code) { return cost::ofCode<cost::Schedule>(code.toLatin1()); }

bool hasChildUnderSix(const FamilyRequest &request)
{
    return request.service == u"babysitter"_s && std::ranges::any_of(request.beneficiaries, [](const Beneficiary &b) { return b.age && *b.age < 6; });
}

// The date whose table applies: today's, or the last one there is when nobody has added this year's yet.
QDate inForce(QDate today, const cost::Tables &tables) { return std::min(today, tables.last()); }

std::optional<QString> notYet(const FamilyRequest &request)
{
    if (request.hiring == u"booklet"_s) return Text::tr("With the Libretto Famiglia an hour costs 10 euros, whatever the contract says.");
    if (request.service.isEmpty() || request.schedule.isEmpty()) return Text::tr("Choose the schedule first.");
    if (request.level.isEmpty()) return Text::tr("Choose the level first.");
    if (!levelsFor(request).contains(request.level)) return Text::tr("The contract has no level %1 for this service and schedule.").arg(request.level);
    return {};
}

CostSimulation drafted(const FamilyRequest &request, QDate date)
{
    const RecordType &type = FamilyRequest::type;
    CostSimulation s;
    s.date = date;
    s.title = u"%1, %2, %3"_s.arg(type.shown(type.field("service"), request.service), type.shown(type.field("schedule"), request.schedule),
                                  type.shown(type.field("level"), request.level));
    s.person = request.requester;
    s.request = request.id;
    s.site = request.site;
    s.service = request.service;
    s.schedule = request.schedule;
    s.level = request.level;
    if (!request.contract.isEmpty()) s.contract = request.contract;
    if (request.pay) {
        s.payBasis = isPaidByHour(request.schedule) ? u"hour"_s : u"month"_s;
        s.pay = request.pay;
    }
    // Who lives in has board and lodging (CCNL art. 36), every day until somebody says otherwise.
    if (request.schedule == u"live-in"_s || request.schedule == u"reduced-live-in"_s) s.lunches = s.dinners = s.lodgings = 7;
    if (request.notSelfSufficient == u"more"_s) s.nonSelfSufficient = 2;
    s.childUnderSix = hasChildUnderSix(request);
    return s;
}
} // namespace

QStringList levelsFor(const FamilyRequest &request)
{
    const Terms *t = termsOf(request.service, request.schedule);
    return t ? QString::fromLatin1(t->levels).split(u' ') : QStringList();
}

QString usualLevel(const QString &service, const QString &schedule)
{
    const Terms *t = termsOf(service, schedule);
    return t ? QString::fromLatin1(t->usual) : QString();
}

QStringList schedulesFor(const QString &service)
{
    QStringList all;
    for (const Terms &t : terms)
        if (service == QLatin1String(t.service)) all << QString::fromLatin1(t.schedule);
    return all;
}

Decimal mostHours(const QString &schedule)
{
    const auto code = scheduleOf(schedule);
    return Decimal::whole(code ? cost::mostWeeklyHours(*code) : 0);
}

Decimal weeklyHours(const FamilyRequest &request)
{
    if (request.schedule == u"live-in"_s || request.schedule == u"weekend"_s) return request.weeklyHours.value_or(Decimal{});
    if (const Night *night = nightOf(request.schedule)) return Decimal::whole(nightsOf(request.schedule, request.week).size() * night->hours);
    return {request.week.halfHours() * Decimal::one / 2};
}

bool isPaidByHour(const QString &schedule)
{
    const auto code = scheduleOf(schedule);
    return code && cost::payUnit(*code) == cost::PayUnit::Hour;
}

bool isNight(const QString &schedule) { return nightOf(schedule) != nullptr; }

Week weekOfNights(const QString &schedule, const QList<int> &days)
{
    Week week;
    const Night *night = nightOf(schedule);
    if (!night) return week;
    for (const int day : days) {
        if (day < 0 || day >= Week::days) continue;
        for (int slot = night->first; slot < Week::slots_; ++slot) week.set(day, slot, true);
        for (int slot = 0; slot < morning; ++slot) week.set((day + 1) % Week::days, slot, true);
    }
    return week;
}

// A day is ticked when its evening is there exactly from the hour of the schedule, as the portal reads it.
QList<int> nightsOf(const QString &schedule, const Week &week)
{
    QList<int> days;
    const Night *night = nightOf(schedule);
    for (int day = 0; night && day < Week::days; ++day) {
        bool exact = true;
        for (int slot = morning; slot < Week::slots_; ++slot) exact = exact && week.isOn(day, slot) == (slot >= night->first);
        if (exact) days << day;
    }
    return days;
}

std::variant<CostSimulation, QString> simulationOf(const FamilyRequest &told, QDate today)
{
    const FamilyRequest request = settled(told, told);
    if (const auto why = notYet(request)) return *why;
    CostSimulation simulation = drafted(request, today);
    const Decimal hours = weeklyHours(request);
    if (hours.units <= 0) return isNight(request.schedule) ? Text::tr("Tick the nights of the week first.") : Text::tr("Say first how many hours a week are needed.");
    if (hours > mostHours(request.schedule))
        return Text::tr("This schedule has at most %1 hours a week, not %2.").arg(mostHours(request.schedule).shown(), hours.shown());
    if (!isNight(request.schedule)) simulation.weeklyHours = hours; // of the nights the contract itself says what counts
    return simulation;
}

std::optional<Cents> leastPay(const FamilyRequest &told, const cost::Tables &tables, QDate today)
{
    const FamilyRequest request = settled(told, told);
    if (notYet(request)) return {};
    CostSimulation simulation = drafted(request, inForce(today, tables));
    simulation.payBasis = u"minimum"_s;
    if (!isNight(request.schedule)) simulation.weeklyHours = mostHours(request.schedule);
    const auto answer = cost::simulateRecord(simulation, tables);
    const auto *breakdown = std::get_if<cost::Breakdown>(&answer);
    if (!breakdown) return {};
    return breakdown->totals.minimum + breakdown->totals.allowances;
}

std::variant<Offer, QString> priced(const FamilyRequest &request, const cost::Tables &tables, QDate today)
{
    auto simulation = simulationOf(request, inForce(today, tables));
    if (auto *why = std::get_if<QString>(&simulation)) return *why;
    auto record = std::get<CostSimulation>(simulation);
    Offer offer{{}, leastPay(request, tables, today).value_or(Cents{}), {}};
    auto answer = cost::simulateRecord(record, tables);
    if (auto *refused = std::get_if<cost::Refusal>(&answer); refused && record.pay) {
        offer.refused = refused->text;
        record.payBasis = u"minimum"_s;
        answer = cost::simulateRecord(record, tables);
    }
    if (auto *refused = std::get_if<cost::Refusal>(&answer)) return refused->text;
    offer.breakdown = std::get<cost::Breakdown>(std::move(answer));
    return offer;
}

} // namespace intake
