#include "models/cost/engine.h"
#include "models/cost/exact.h"
#include "models/cost/limits.h"
#include "models/cost/portal.h"
#include "models/cost/tables.h"

namespace cost {
namespace {

// A month is 52/12 = 13/3 weeks and hours are millionths, so every amount of a month is a whole number of these parts of
// a cent until it is rounded.
constexpr qint64 parts = 3 * Decimal::one;

constexpr Decimal once = Decimal::whole(1), thirteen = Decimal::whole(13), twelve = Decimal::whole(12), severanceDivisor{13'500'000};
constexpr Decimal stepRate{40'000};

// Hours a week that INPS and the fund count in the night schedules: 9 x 6 for INPS; for the fund 8 x 6 in night care
// (CCNL art. 10), 5 x 6 in night presence (art. 11).
constexpr Decimal nightInpsHours = Decimal::whole(54), nightCareFundHours = Decimal::whole(48), nightPresenceFundHours = Decimal::whole(30);

// One simulation by the method of the national contract.
class ByContract {
public:
    ByContract(const Choices &choices, std::shared_ptr<const InForce> figures) : c(choices), f(*figures)
    {
        b.choices = choices;
        b.figures = std::move(figures);
        b.tableYear = f.wages.year;
        b.unit = payUnit(c.schedule);
        b.lines.reserve(16);
        b.assumptions.reserve(8);
    }

    std::variant<Breakdown, Refusal> result()
    {
        setHours();
        findAllowances();
        if (auto under = agreePay()) return *under;
        addPayLines();
        addBoard();
        addDeferred();
        addContributions();
        total();
        return std::move(b);
    }

private:
    void assume(Assumption a) { b.assumptions << a; }
    // Table unit -> month, in parts.
    Wide unitScale() const { return b.unit == PayUnit::Hour ? Wide(monthHours()) : Wide(parts); }
    qint64 monthHours() const { return b.inpsHours.units * 13; } // in 1/parts of an hour

    void setHours();
    void findAllowances();
    std::optional<Refusal> agreePay();
    Cents leastPay(PayUnit offered) const;
    void addPayLines();
    void addSuperminimum();
    void addPayLine(LineKind kind, Cents base, Decimal quantity, Decimal rate, Wide amount);
    void addBoard();
    void addDeferred();
    void addContributions();
    void addContribution(LineKind employer, LineKind worker, Decimal hours, Cents totalRate, Cents workerRate);
    void total();

    const Choices &c;
    const InForce &f;
    Breakdown b;
    Cents minimum, function, child, care; // in the unit of the table
    Cents certificate;                    // a month
    Wide floorPay = 0, agreed = 0, pay = 0, board = 0; // a month, in parts
    Wide summed = 0;                                   // of the pay lines so far
    Cents summedMonth, summedYear;
    Cents inpsTotalMonth, inpsTotalYear, fundTotalMonth, fundTotalYear;
};

void ByContract::setHours()
{
    if (isNight(c.schedule)) {
        b.inpsHours = nightInpsHours;
        b.fundHours = c.schedule == Schedule::NightCare ? nightCareFundHours : nightPresenceFundHours;
        assume(Assumption::ConventionalHours);
    } else {
        b.inpsHours = b.fundHours = *c.weeklyHours;
    }
    b.monthlyHours = {halfUp(Wide(b.inpsHours.units) * 13, 3)};
    if (c.schedule == Schedule::LiveIn && b.inpsHours < Decimal::whole(54)) assume(Assumption::FullLiveInPay);
}

void ByContract::findAllowances()
{
    const Wages &w = f.wages;
    minimum = w.minimumOf(c.schedule, c.level).euro;
    const bool byHour = b.unit == PayUnit::Hour;
    if (c.schedule == Schedule::LiveIn && (c.level == Level::D || c.level == Level::DS)) function = w.function.euro;

    if (c.childUnderSix) {
        if (c.service == Service::Babysitter && c.level == Level::BS && !isNight(c.schedule))
            child = byHour ? w.childHour.euro : c.schedule == Schedule::LiveIn ? w.childLiveIn.euro : w.childReduced.euro;
        else assume(Assumption::ChildAllowanceNotDue);
    }
    if (c.nonSelfSufficient > 1) {
        if (c.level == Level::CS || c.level == Level::DS) care = byHour ? w.careHour.euro : w.careMonth.euro;
        else assume(Assumption::CareAllowanceNotDue);
    }
    if (c.certified) {
        const bool lower = c.level == Level::B, upper = c.level == Level::BS || c.level == Level::CS;
        const Figure &figure = lower ? w.certificateB : w.certificateBsCs;
        if (!lower && !upper) assume(Assumption::CertificateNotDue);
        else if (!figure) assume(Assumption::NoCertificateTable);
        else {
            certificate = figure.euro;
            if (byHour) assume(Assumption::CertificateFullAmount);
        }
    }
}

std::optional<Refusal> ByContract::agreePay()
{
    const Wide scale = unitScale();
    floorPay = Wide((minimum + function + child + care).value) * scale + Wide(certificate.value) * parts;
    const qint64 perUnit = static_cast<qint64>(scale);
    const Cents floor{halfUp(floorPay, perUnit)};
    if (!c.pay) {
        assume(Assumption::MinimumPay);
        agreed = floorPay;
    } else {
        agreed = Wide(c.pay->amount.value) * (c.pay->unit == PayUnit::Hour ? Wide(monthHours()) : Wide(parts));
        if (const Cents least = leastPay(c.pay->unit); c.pay->amount < least) return payUnderMinimum(least, c.pay->unit);
    }
    b.totals.minimum = minimum;
    b.totals.allowances = floor - minimum;
    b.totals.superminimum = {std::max<qint64>(0, halfUp(agreed, perUnit) - floor.value)};
    // A month that is the minimum at its cent is the minimum, whatever fraction of a cent an hour it has above it.
    if (c.pay && c.pay->unit == PayUnit::Month && halfUp(agreed, parts) == halfUp(floorPay, parts)) b.totals.superminimum = {};
    return {};
}

// Compared at the cent in the unit of the offer: the month of an hourly minimum, rounded, is the minimum. No hour is accepted
// for a monthly minimum whose month falls under it.
Cents ByContract::leastPay(PayUnit offered) const
{
    if (offered == PayUnit::Month) return {halfUp(floorPay, parts)};
    if (b.unit == PayUnit::Hour) return {halfUp(floorPay, monthHours())};
    return {static_cast<qint64>((floorPay + monthHours() - 1) / monthHours())};
}

// Rounds the running sum instead of the line, so that the lines add up to the pay.
void ByContract::addPayLine(LineKind kind, Cents base, Decimal quantity, Decimal rate, Wide amount)
{
    summed += amount;
    const Cents month{halfUp(summed, parts)}, year{halfUp(summed * 12, parts)};
    if (month != summedMonth || year != summedYear) b.lines << Line{kind, base, quantity, rate, month - summedMonth, year - summedYear};
    summedMonth = month;
    summedYear = year;
}

// In the unit the pay was agreed in: a month has no exact amount an hour.
void ByContract::addSuperminimum()
{
    const bool byHour = b.unit == PayUnit::Hour && c.pay->unit == PayUnit::Hour;
    const Cents base = byHour ? b.totals.superminimum : Cents{halfUp(agreed, parts) - summedMonth.value};
    addPayLine(LineKind::Superminimum, base, byHour ? b.monthlyHours : once, {}, agreed - floorPay);
}

void ByContract::addPayLines()
{
    const Wide scale = unitScale();
    const Decimal quantity = b.unit == PayUnit::Hour ? b.monthlyHours : once;
    // A pay that is the minimum only once rounded may be a fraction of a cent away from it, which stays in the line of the minimum.
    const bool rounding = agreed < floorPay || halfUp(agreed, parts) == halfUp(floorPay, parts);
    addPayLine(LineKind::Minimum, minimum, quantity, {}, Wide(minimum.value) * scale + (rounding ? agreed - floorPay : Wide(0)));
    addPayLine(LineKind::FunctionAllowance, function, quantity, {}, Wide(function.value) * scale);
    addPayLine(LineKind::ChildAllowance, child, quantity, {}, Wide(child.value) * scale);
    addPayLine(LineKind::CareAllowance, care, quantity, {}, Wide(care.value) * scale);
    addPayLine(LineKind::CertificateAllowance, certificate, once, {}, Wide(certificate.value) * parts);
    if (!rounding) addSuperminimum();
    if (c.senioritySteps > 0) {
        const Cents step{halfUp(Wide(minimum.value) * stepRate.units, Decimal::one)};
        addPayLine(LineKind::SeniorityStep, step, Decimal::whole(c.senioritySteps), stepRate, Wide(step.value) * c.senioritySteps * scale);
        assume(Assumption::StepsOnTop);
    }
    pay = summed;
    b.totals.monthlyPay = summedMonth;
}

void ByContract::addBoard()
{
    b.daysPerMonth = c.daysPerMonth.value_or(f.daysRule.days);
    bool everyDay = false;
    const int times[] = {c.lunches, c.dinners, c.lodgings};
    for (size_t i = 0; i < 3; ++i) {
        const Wide price = f.wages.board[i].euro.value;
        everyDay = everyDay || times[i] == 7;
        board += times[i] == 7 ? price * b.daysPerMonth * parts : price * times[i] * 13 * (parts / 3);
    }
    b.totals.boardMonth = {halfUp(board, parts)};
    if (everyDay && !c.daysPerMonth) assume(Assumption::DaysByRule);
    if (board == 0) {
        if (c.schedule == Schedule::LiveIn || c.schedule == Schedule::ReducedLiveIn) assume(Assumption::NoBoardGiven);
        return;
    }
    const LineKind kind = c.board == Board::Paid ? LineKind::BoardPaid : LineKind::BoardInKind;
    b.lines << Line{kind, {}, once, {}, b.totals.boardMonth, {halfUp(board * 12, parts)}};
}

// What accrues each month on the pay with the value of board and lodging (CCNL art. 17, 39, 41).
void ByContract::addDeferred()
{
    const Wide whole = pay + board;
    const Cents base{halfUp(whole, parts)};
    const Cents twelfth{halfUp(whole, 12 * parts)}, year{halfUp(whole, parts)};
    b.lines << Line{LineKind::Thirteenth, base, once, twelve, twelfth, year};
    b.lines << Line{LineKind::Holiday, base, once, twelve, twelfth, year};
    // 13 months / 13.5 a year.
    const Cents severance{halfUp(whole * 26, 27 * 12 * parts)}, severanceYear{halfUp(whole * 26, 27 * parts)};
    b.lines << Line{LineKind::Severance, base, thirteen, severanceDivisor, severance, severanceYear};
    assume(Assumption::HolidayNotReplaced);

    Totals &t = b.totals;
    t.thirteenthMonth = t.holidayMonth = twelfth;
    t.thirteenthYear = year;
    t.severanceMonth = severance;
    t.severanceYear = severanceYear;
    // (pay + board) x 13 / 12, by the hours of the month.
    t.effectiveHourly = {halfUp(whole, 12 * b.inpsHours.units)};
}

void ByContract::addContribution(LineKind employer, LineKind worker, Decimal hours, Cents totalRate, Cents workerRate)
{
    const Wide month = Wide(hours.units) * 13, year = Wide(hours.units) * 52;
    const Decimal monthly{halfUp(month, 3)};
    const bool inps = employer == LineKind::InpsEmployer;
    Cents &totalMonth = inps ? inpsTotalMonth : fundTotalMonth, &totalYear = inps ? inpsTotalYear : fundTotalYear;
    totalMonth = {halfUp(month * totalRate.value, parts)};
    totalYear = {halfUp(year * totalRate.value, Decimal::one)};
    const Cents workerMonth{halfUp(month * workerRate.value, parts)}, workerYear{halfUp(year * workerRate.value, Decimal::one)};
    const auto rate = [](Cents hourly) { return Decimal{hourly.value * (Decimal::one / 100)}; };
    b.lines << Line{employer, totalMonth, monthly, rate(totalRate - workerRate), totalMonth - workerMonth, totalYear - workerYear};
    b.lines << Line{worker, totalMonth, monthly, rate(workerRate), workerMonth, workerYear};
}

void ByContract::addContributions()
{
    b.inpsBand = inpsBand(f.inps, b.inpsHours, b.totals.effectiveHourly);
    const InpsBand &band = f.inps.bands[static_cast<size_t>(b.inpsBand - 1)];
    b.inpsRate = band.total(c.contract, c.cuaf);
    b.inpsWorkerRate = band.worker;
    addContribution(LineKind::InpsEmployer, LineKind::InpsWorker, b.inpsHours, b.inpsRate, b.inpsWorkerRate);
    addContribution(LineKind::FundEmployer, LineKind::FundWorker, b.fundHours, f.fund.total, f.fund.worker);
}

void ByContract::total()
{
    Totals &t = b.totals;
    for (const Line &line : std::as_const(b.lines)) {
        if (isCost(line.kind)) {
            t.monthlyCost += line.month;
            t.yearlyCost += line.year;
        }
        switch (line.kind) {
        case LineKind::InpsWorker: t.inpsWorkerMonth = line.month; break;
        case LineKind::FundWorker: t.fundWorkerMonth = line.month; break;
        case LineKind::InpsEmployer: t.inpsEmployerMonth = line.month; t.inpsEmployerYear = line.year; break;
        case LineKind::FundEmployer: t.fundEmployerMonth = line.month; t.fundEmployerYear = line.year; break;
        default: break;
        }
    }
    t.inpsTotalMonth = inpsTotalMonth;
    t.inpsTotalYear = inpsTotalYear;
    t.fundTotalMonth = fundTotalMonth;
    t.fundTotalYear = fundTotalYear;
    t.monthlyCostWithHoliday = t.monthlyCost + t.holidayMonth;
    t.workerNetMonth = t.monthlyPay + (c.board == Board::Paid ? t.boardMonth : Cents{}) - t.inpsWorkerMonth - t.fundWorkerMonth;
}

} // namespace

int inpsBand(const Inps &inps, Decimal weeklyHours, Cents effectiveHourly)
{
    if (weeklyHours > Decimal::whole(24)) return 4;
    return effectiveHourly <= inps.bands[0].upTo ? 1 : effectiveHourly <= inps.bands[1].upTo ? 2 : 3;
}

std::variant<Breakdown, Refusal> simulate(const Choices &choices, const Tables &tables)
{
    auto figures = tables.on(choices.date);
    if (!figures) return noTable(choices, tables);
    if (auto refused = refusal(choices, figures->wages)) return *refused;
    if (choices.method == Method::Portal) return simulateAsPortal(choices, std::move(figures));
    return ByContract(choices, std::move(figures)).result();
}

} // namespace cost
