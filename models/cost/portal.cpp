#include "models/cost/portal.h"
#include "models/cost/engine.h"
#include "models/cost/exact.h"
#include "models/cost/limits.h"
#include <cmath>

// The portal computes in the browser with binary doubles and toFixed(2). To show the same cents this file has to make the
// same binary errors: it is the only one where an amount is a double, and none of them leaves it but as cents.
namespace cost {
namespace {

constexpr double weeksInMonth = 4.3333333; // the portal's own constant
constexpr double weeksInYear = 52;

double euro(Cents c) { return static_cast<double>(c.value) / 100; }
double r2(double value) { return euro(toFixed2(value)); }

class ByPortal {
public:
    ByPortal(const Choices &choices, std::shared_ptr<const InForce> figures) : c(choices), f(*figures)
    {
        b.choices = choices;
        b.figures = std::move(figures);
        b.tableYear = f.wages.year;
        b.unit = payUnit(c.schedule);
        byHour = b.unit == PayUnit::Hour;
    }

    std::variant<Breakdown, Refusal> result()
    {
        setHours();
        if (auto under = setPay()) return *under;
        setBoard();
        compute();
        addLines();
        return std::move(b);
    }

private:
    void setHours();
    std::optional<Refusal> setPay();
    void setBoard();
    void compute();
    void addLines();
    Cents leastPay(Cents floor, PayUnit offered) const;
    void add(LineKind kind, double year) { add(kind, toFixed2(year / 12), year); }
    void add(LineKind kind, Cents ofMonth, double year) { b.lines << Line{kind, {}, Decimal::whole(1), {}, ofMonth, toFixed2(year)}; }

    const Choices &c;
    const InForce &f;
    Breakdown b;
    bool byHour = false;
    double hours = 0, proposed = 0, month = 0, board = 0;
    double thirteenth = 0, severance = 0, inpsTotal = 0, inpsWorker = 0, fundTotal = 0, fundWorker = 0;
};

void ByPortal::setHours()
{
    // Typed as they are, night hours too; where nobody typed them, the 8 or 5 conventional hours of six nights.
    const Decimal typed = c.weeklyHours.value_or(Decimal::whole(c.schedule == Schedule::NightPresence ? 30 : 48));
    const qint64 whole = std::max<qint64>(1, typed.units / Decimal::one);
    if (Decimal::whole(whole) != typed) b.assumptions << Assumption::PortalWholeHours;
    if (isNight(c.schedule)) b.assumptions << Assumption::PortalNightHours;
    b.inpsHours = b.fundHours = Decimal::whole(whole);
    b.monthlyHours = {halfUp(Wide(b.inpsHours.units) * 13, 3)};
    hours = static_cast<double>(whole);
}

std::optional<Refusal> ByPortal::setPay()
{
    const Wages &w = f.wages;
    Cents minimum = w.minimumOf(c.schedule, c.level).euro, allowance;
    const bool childDue = c.service == Service::Babysitter && c.level == Level::BS && !isNight(c.schedule);
    const bool careDue = c.level == Level::CS || c.level == Level::DS;
    if (c.schedule == Schedule::LiveIn && (c.level == Level::D || c.level == Level::DS)) minimum += w.function.euro;
    if (c.childUnderSix && childDue)
        allowance = byHour ? w.childHour.euro : c.schedule == Schedule::LiveIn ? w.childLiveIn.euro : w.childReduced.euro;
    else if (c.nonSelfSufficient > 1 && careDue)
        allowance = byHour ? w.careHour.euro : w.careMonth.euro;
    if (c.childUnderSix && !childDue) b.assumptions << Assumption::ChildAllowanceNotDue;
    if (c.nonSelfSufficient > 1 && !careDue) b.assumptions << Assumption::CareAllowanceNotDue;

    const Cents floor = minimum + allowance;
    Cents pay = floor;
    if (!c.pay) b.assumptions << Assumption::MinimumPay;
    else if (c.pay->unit == b.unit) pay = c.pay->amount;
    else {
        pay = toFixed2(byHour ? euro(c.pay->amount) / weeksInMonth / hours : euro(c.pay->amount) * hours * weeksInMonth);
        b.assumptions << Assumption::PortalPayConverted;
    }
    if (c.pay)
        if (const Cents least = leastPay(floor, c.pay->unit); c.pay->amount < least) return payUnderMinimum(least, c.pay->unit);
    pay = std::max(pay, floor);

    b.totals.minimum = minimum;
    b.totals.allowances = allowance;
    b.totals.superminimum = pay - floor;
    proposed = euro(pay);
    month = byHour ? r2(hours * proposed * weeksInMonth) : proposed;
    if (c.senioritySteps > 0 || c.certified || c.board == Board::Paid) b.assumptions << Assumption::PortalExtrasIgnored;
    if (!c.cuaf) b.assumptions << Assumption::PortalCuafAlways;
    return {};
}

// The portal compares what it has converted; here the offer is compared as it was made, at the cent.
Cents ByPortal::leastPay(Cents floor, PayUnit offered) const
{
    if (offered == b.unit) return floor;
    if (byHour) return toFixed2(euro(floor) * hours * weeksInMonth);
    Cents hour = toFixed2(euro(floor) / weeksInMonth / hours);
    while (toFixed2(euro(hour) * hours * weeksInMonth) < floor) ++hour.value;
    return hour;
}

void ByPortal::setBoard()
{
    if (c.daysPerMonth) b.assumptions << Assumption::PortalDaysIgnored;
    const int most = c.schedule == Schedule::Weekend ? 2 : 6;
    const bool lodged = c.schedule != Schedule::LiveOut;
    if (std::max({c.lunches, c.dinners, lodged ? c.lodgings : 0}) > most)
        b.assumptions << (most == 2 ? Assumption::PortalWeekendDays : Assumption::PortalSixDays);
    if (!lodged && c.lodgings > 0) b.assumptions << Assumption::PortalNoLodging;
    const auto times = [most](int n) { return static_cast<double>(std::min(n, most)); };
    board = r2(r2(times(c.lunches) * euro(f.wages.board[0].euro) + times(c.dinners) * euro(f.wages.board[1].euro) +
                  (lodged ? times(c.lodgings) * euro(f.wages.board[2].euro) : 0)) * weeksInMonth);
}

void ByPortal::compute()
{
    thirteenth = month + board;
    severance = (month + board) / 13.5 * 13;
    const double effective = byHour ? r2(proposed + r2(thirteenth / 12 + board) / weeksInMonth / hours)
                                    : r2(r2(proposed + thirteenth / 12 + board) / weeksInMonth / hours);
    Totals &t = b.totals;
    t.effectiveHourly = toFixed2(effective);
    b.inpsBand = inpsBand(f.inps, b.inpsHours, t.effectiveHourly);
    const InpsBand &band = f.inps.bands[static_cast<size_t>(b.inpsBand - 1)];
    b.inpsRate = band.total(c.contract, true);
    b.inpsWorkerRate = band.worker;
    inpsTotal = euro(b.inpsRate) * hours * weeksInYear;
    inpsWorker = euro(b.inpsWorkerRate) * hours * weeksInYear;
    fundTotal = euro(f.fund.total) * hours * weeksInYear;
    fundWorker = euro(f.fund.worker) * hours * weeksInYear;
    const double yearly = 13 * month + 2 * board + (inpsTotal - inpsWorker) + (fundTotal - fundWorker) + severance;

    t.monthlyPay = toFixed2(month);
    t.boardMonth = toFixed2(board);
    t.thirteenthMonth = t.holidayMonth = toFixed2(thirteenth / 12);
    t.thirteenthYear = toFixed2(thirteenth);
    t.severanceMonth = toFixed2(severance / 12);
    t.severanceYear = toFixed2(severance);
    t.inpsTotalYear = toFixed2(inpsTotal);
    t.inpsEmployerYear = toFixed2(inpsTotal - inpsWorker);
    t.fundTotalYear = toFixed2(fundTotal);
    t.fundEmployerYear = toFixed2(fundTotal - fundWorker);
    t.inpsTotalMonth = toFixed2(inpsTotal / 12);
    t.inpsWorkerMonth = toFixed2(inpsWorker / 12);
    t.inpsEmployerMonth = t.inpsTotalMonth - t.inpsWorkerMonth;
    t.fundTotalMonth = toFixed2(fundTotal / 12);
    t.fundWorkerMonth = toFixed2(fundWorker / 12);
    t.fundEmployerMonth = t.fundTotalMonth - t.fundWorkerMonth;
    t.yearlyCost = toFixed2(yearly);
    // The portal's year already pays the holiday month, with its board.
    t.monthlyCost = t.monthlyCostWithHoliday = toFixed2(yearly / 12);
    t.workerNetMonth = t.monthlyPay - t.inpsWorkerMonth - t.fundWorkerMonth;
}

// The portal's own table: eleven months, the holiday month with its board, the thirteenth, the severance, the contributions.
void ByPortal::addLines()
{
    add(LineKind::Minimum, month * 11);
    add(LineKind::Holiday, month + board);
    add(LineKind::Thirteenth, thirteenth);
    add(LineKind::Severance, severance);
    add(LineKind::InpsEmployer, b.totals.inpsEmployerMonth, inpsTotal - inpsWorker);
    add(LineKind::InpsWorker, inpsWorker);
    add(LineKind::FundEmployer, b.totals.fundEmployerMonth, fundTotal - fundWorker);
    add(LineKind::FundWorker, fundWorker);
    b.assumptions << Assumption::PortalMonths;
}

} // namespace

Cents toFixed2(double value)
{
    int exponent = 0;
    // value = mantissa x 2^exponent with a mantissa of 53 bits: a hundred times it is exact in 60.
    const Wide hundredfold = static_cast<Wide>(std::ldexp(std::frexp(value, &exponent), 53)) * 100;
    exponent -= 53;
    if (exponent >= 0) return {static_cast<qint64>(hundredfold << std::min(exponent, 60))};
    const int shift = -exponent;
    if (shift > 120) return {};
    return {static_cast<qint64>((hundredfold + (Wide(1) << (shift - 1))) >> shift)};
}

std::variant<Breakdown, Refusal> simulateAsPortal(const Choices &choices, std::shared_ptr<const InForce> figures)
{
    return ByPortal(choices, std::move(figures)).result();
}

} // namespace cost
