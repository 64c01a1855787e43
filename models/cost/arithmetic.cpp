#include "models/cost/arithmetic.h"

namespace cost {
namespace {

Term amount(Cents c) { return {Term::Kind::Amount, c.value}; }
Term number(Decimal d) { return {Term::Kind::Number, d.units}; }
Term number(int n) { return number(Decimal::whole(n)); }
constexpr Term times{Term::Kind::Sign, 0, "×"}, over{Term::Kind::Sign, 0, "/"}, plus{Term::Kind::Sign, 0, "+"}, minus{Term::Kind::Sign, 0, "−"};

void add(Arithmetic &a, std::initializer_list<Term> terms) { a.append(terms.begin(), static_cast<qsizetype>(terms.size())); }

Arithmetic ofBoard(const Breakdown &b)
{
    Arithmetic a;
    const int given[] = {b.choices.lunches, b.choices.dinners, b.choices.lodgings};
    for (size_t i = 0; i < 3; ++i) {
        if (given[i] == 0) continue;
        if (!a.isEmpty()) add(a, {plus});
        add(a, {amount(b.figures->wages.board[i].euro), times});
        if (given[i] == 7) add(a, {number(b.daysPerMonth)});
        else add(a, {number(given[i]), times, number(52), over, number(12)});
    }
    return a;
}

// The portal rounds along the way; what it does to each line of its table, a year.
Arithmetic ofPortal(const Line &line, const Breakdown &b)
{
    const Totals &t = b.totals;
    const Term weeks = number(52), hours = number(b.inpsHours);
    switch (line.kind) {
    case LineKind::Minimum: return {amount(t.monthlyPay), times, number(11)};
    case LineKind::Holiday:
    case LineKind::Thirteenth: return {amount(t.monthlyPay), plus, amount(t.boardMonth)};
    case LineKind::Severance: return {amount(t.monthlyPay + t.boardMonth), over, number(Decimal{13'500'000}), times, number(13)};
    case LineKind::InpsEmployer:
        return {amount(b.inpsRate), times, hours, times, weeks, minus, amount(b.inpsWorkerRate), times, hours, times, weeks};
    case LineKind::InpsWorker: return {amount(b.inpsWorkerRate), times, hours, times, weeks};
    case LineKind::FundEmployer: return {amount(b.figures->fund.employer), times, hours, times, weeks};
    case LineKind::FundWorker: return {amount(b.figures->fund.worker), times, hours, times, weeks};
    default: return {amount(line.year)};
    }
}
} // namespace

Arithmetic arithmetic(const Line &line, const Breakdown &b)
{
    if (b.choices.method == Method::Portal) return ofPortal(line, b);
    const bool byHour = b.unit == PayUnit::Hour;
    switch (line.kind) {
    case LineKind::Minimum:
    case LineKind::FunctionAllowance:
    case LineKind::ChildAllowance:
    case LineKind::CareAllowance:
    case LineKind::Superminimum:
        if (byHour && line.quantity != Decimal::whole(1)) return {amount(line.base), times, number(line.quantity)};
        return {amount(line.base)};
    case LineKind::CertificateAllowance: return {amount(line.base)};
    case LineKind::SeniorityStep:
        if (byHour) return {amount(line.base), times, number(line.quantity), times, number(b.monthlyHours)};
        return {amount(line.base), times, number(line.quantity)};
    case LineKind::BoardPaid:
    case LineKind::BoardInKind: return ofBoard(b);
    case LineKind::Thirteenth:
    case LineKind::Holiday: return {amount(line.base), over, number(12)};
    case LineKind::Severance: return {amount(line.base), times, number(line.quantity), over, number(line.rate), over, number(12)};
    case LineKind::InpsEmployer:
        return {amount(b.inpsRate), times, number(line.quantity), minus, amount(b.inpsWorkerRate), times, number(line.quantity)};
    case LineKind::InpsWorker: return {amount(b.inpsWorkerRate), times, number(line.quantity)};
    case LineKind::FundEmployer:
        return {amount(b.figures->fund.total), times, number(line.quantity), minus, amount(b.figures->fund.worker), times, number(line.quantity)};
    case LineKind::FundWorker: return {amount(b.figures->fund.worker), times, number(line.quantity)};
    }
    return {};
}

} // namespace cost
