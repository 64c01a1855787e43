#include "models/cost/extrawork.h"
#include "models/cost/codes.h"
#include "models/cost/engine.h"
#include "models/cost/limits.h"
#include "models/cost/simulationrecord.h"
#include <QCoreApplication>

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExtraWork)
};

// The choices under which hours of work are paid: in night presence, those of who does not live in (CCNL art. 11).
Choices ofTheHours(Choices choices, const ExtraAsked &asked)
{
    if (choices.schedule != Schedule::NightPresence) return choices;
    choices.schedule = Schedule::LiveOut;
    choices.level = asked.levelAtNight.value_or(usualLevel(choices.service));
    choices.weeklyHours = Decimal::whole(mostWeeklyHours(Schedule::LiveOut));
    choices.pay.reset();
    choices.lunches = choices.dinners = choices.lodgings = 0;
    return choices;
}

// Somebody new to the house: no seniority steps; a pay agreed for another level is not theirs.
Choices ofTheStandIn(Choices choices, const ExtraAsked &asked)
{
    if (asked.standInLevel && *asked.standInLevel != choices.level) {
        choices.level = *asked.standInLevel;
        choices.pay.reset();
    }
    if (asked.standInHours) choices.weeklyHours = asked.standInHours;
    choices.senioritySteps = 0;
    return choices;
}

std::optional<Refusal> addHours(ExtraWork &work, const Choices &choices, const ExtraAsked &asked, const Tables &tables)
{
    if (asked.hours.isEmpty()) return {};
    const Choices paid = ofTheHours(choices, asked);
    const auto made = simulate(paid, tables);
    if (const auto *refusal = std::get_if<Refusal>(&made)) return *refusal;
    for (const ExtraAsked::Hours &hours : asked.hours) {
        const EventCost event = extraHours(std::get<Breakdown>(made), hours.hours, hours.circumstances);
        work.hours << event.figures;
        work.hoursTotal += event.total;
    }
    work.total += work.hoursTotal;
    if (paid.schedule != choices.schedule)
        work.notes << Text::tr("Work done during night presence is paid as that of who does not live in: here at the minimum of level %1 (CCNL art. 11).")
                          .arg(QLatin1String(codeOf(paid.level)));
    return {};
}

std::optional<Refusal> addAbsences(ExtraWork &work, const Breakdown &worker, const ExtraAsked &asked, const Tables &tables)
{
    const bool replaced = (asked.sickness && asked.sickness->standIn) || asked.holidaysReplaced.units > 0;
    std::optional<Breakdown> standIn;
    if (replaced) {
        const auto made = simulate(ofTheStandIn(worker.choices, asked), tables);
        if (const auto *refusal = std::get_if<Refusal>(&made)) return Refusal{"stand_in", refusal->text};
        standIn = std::get<Breakdown>(made);
        work.notes << Text::tr("The stand-in: %1, without seniority steps; %2 a month with what the thirteenth, the holidays and the severance accrue.")
                          .arg(summary(standIn->choices), standIn->totals.monthlyCostWithHoliday.shown());
    }
    if (const auto &sick = asked.sickness) {
        work.sickness = sickLeave(worker, sick->relationStart, sick->from, sick->days, sick->standIn ? standIn : std::nullopt);
        work.total += work.sickness->extraCost;
        work.notes << Text::tr("With this seniority the job is kept for %1 days of sickness (CCNL art. 27).").arg(work.sickness->daysKept);
    }
    if (asked.holidaysReplaced.units > 0) {
        work.holidays = holidayStandIn(*standIn, asked.holidaysReplaced);
        work.total += work.holidays->amount;
    }
    return {};
}

} // namespace

Level usualLevel(Service service)
{
    switch (service) {
    case Service::Carer: return Level::CS;
    case Service::Housekeeper: return Level::B;
    case Service::Babysitter: return Level::BS;
    }
    Q_UNREACHABLE();
}

std::variant<ExtraWork, Refusal> extraWork(Choices choices, const ExtraAsked &asked, const Tables &tables)
{
    ExtraWork work;
    if (choices.method == Method::Portal) {
        choices.method = Method::Contract;
        work.notes << Text::tr("The portal has no such figures: these are those of the national contract.");
    }
    const auto made = simulate(choices, tables);
    if (const auto *refusal = std::get_if<Refusal>(&made)) return *refusal;
    if (const auto refusal = addHours(work, choices, asked, tables)) return *refusal;
    if (const auto refusal = addAbsences(work, std::get<Breakdown>(made), asked, tables)) return *refusal;
    return work;
}

} // namespace cost
