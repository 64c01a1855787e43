#include "ui/costfigures.h"
#include "models/cost/explanation.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using Weight = FigureRow::Weight;

namespace {
QString text(const char *source) { return QCoreApplication::translate("CostFigures", source); }

QString explained(const QString &formula, const QString &source)
{
    if (source.isEmpty()) return formula;
    return formula.isEmpty() ? source : formula + u'\n' + text(QT_TRANSLATE_NOOP("CostFigures", "Source: %1")).arg(source);
}

QString day(QDate date) { return QLocale().toString(date, u"dd/MM/yyyy"_s); }
} // namespace

namespace figures {

FigureRow of(const cost::SourcedAmount &f, Weight weight)
{
    return {f.label, f.formula, {f.amount.shown()}, weight, f.label + u". "_s + explained(f.formula, f.source), {}};
}

namespace {
using Kind = cost::LineKind;

// The parts of the family's cost, in the order they are read, and which lines belong to each.
struct Part {
    const char *name;
    std::initializer_list<Kind> kinds;
};
const Part parts[] = {
    {QT_TRANSLATE_NOOP("CostFigures", "Paid each month"),
     {Kind::Minimum, Kind::FunctionAllowance, Kind::ChildAllowance, Kind::CareAllowance, Kind::CertificateAllowance, Kind::Superminimum,
      Kind::SeniorityStep, Kind::BoardPaid}},
    {QT_TRANSLATE_NOOP("CostFigures", "Accrued, paid later"), {Kind::Thirteenth, Kind::Severance}},
    {QT_TRANSLATE_NOOP("CostFigures", "Contributions of the family"), {Kind::InpsEmployer, Kind::FundEmployer}},
};

FigureRow lineRow(const cost::Line &line, const cost::Breakdown &b)
{
    const cost::Explanation e = cost::explain(line, b);
    return {e.label, e.numbers, {line.month.shown(), line.year.shown()}, Weight::Line, e.label + u". "_s + explained(e.formula, e.source), {}};
}
} // namespace

QList<FigureRow> breakdown(const cost::Breakdown &b)
{
    QList<FigureRow> rows;
    for (const Part &part : parts) {
        Cents month, year;
        qsizetype lines = 0;
        for (const cost::Line &line : b.lines) {
            if (std::ranges::find(part.kinds, line.kind) == part.kinds.end()) continue;
            rows << lineRow(line, b);
            month += line.month;
            year += line.year;
            ++lines;
        }
        if (lines > 0) rows << FigureRow{text(part.name), {}, {month.shown(), year.shown()}, Weight::Subtotal, {}, {}};
    }
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "Cost of the family")), {},
                      {b.totals.monthlyCost.shown(), b.totals.yearlyCost.shown()}, Weight::Total, {}, {}};
    for (const cost::Line &line : b.lines)
        if (line.kind == Kind::Holiday || line.kind == Kind::BoardInKind) rows << lineRow(line, b);
    if (b.choices.method == cost::Method::Contract)
        rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "Cost with the holidays, if somebody replaces the worker")), {},
                          {b.totals.monthlyCostWithHoliday.shown(), {}}, Weight::Subtotal, {}, {}};
    return rows;
}

QList<FigureRow> worker(const cost::Breakdown &b)
{
    QList<FigureRow> rows;
    for (const cost::Line &line : b.lines) {
        if (std::ranges::find(parts[0].kinds, line.kind) != parts[0].kinds.end()) rows << lineRow(line, b);
        if (line.kind != Kind::InpsWorker && line.kind != Kind::FundWorker) continue;
        FigureRow row = lineRow(line, b);
        row.amounts = {(-line.month).shown(), (-line.year).shown()};
        rows << row;
    }
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "The worker receives")), {}, {b.totals.workerNetMonth.shown(), {}}, Weight::Total,
                      text(QT_TRANSLATE_NOOP("CostFigures", "The family withholds no income tax: the worker pays it with a return of their own.")), {}};
    return rows;
}

QList<FigureRow> setAside(const cost::Breakdown &breakdown)
{
    const cost::SetAside aside = cost::setAside(breakdown);
    QList<FigureRow> rows;
    for (const cost::SourcedAmount &f : aside.figures) rows << of(f);
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "To set aside each month")), {}, {aside.total.shown()}, Weight::Total, {}, {}};
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "With the holidays, if somebody will replace the worker")), {},
                      {aside.totalWithHoliday.shown()}, Weight::Subtotal, {}, {}};
    return rows;
}

QList<FigureRow> hourWorked(const cost::HourWorked &hour)
{
    QList<FigureRow> rows{
        {text(QT_TRANSLATE_NOOP("CostFigures", "Hours paid in a year")), {}, {hour.paidHours.shown()}, Weight::Line, {}, {}},
        {text(QT_TRANSLATE_NOOP("CostFigures", "Hours worked in a year")), {}, {hour.workedHours.shown()}, Weight::Line, {}, {}},
        of(hour.cost, Weight::Total)};
    for (const QString &hypothesis : hour.hypotheses) rows << FigureRow{hypothesis, {}, {}, Weight::Line, hypothesis, {}};
    return rows;
}

QList<FigureRow> quarters(const QList<cost::QuarterNotice> &notices)
{
    QList<FigureRow> rows;
    for (const cost::QuarterNotice &n : notices) {
        const QString name = n.atTheEnd ? text(QT_TRANSLATE_NOOP("CostFigures", "End of the contract, %1")).arg(day(n.due))
                                        : text(QT_TRANSLATE_NOOP("CostFigures", "Quarter %1 of %2, by %3")).arg(n.quarter).arg(n.year).arg(day(n.due));
        rows << FigureRow{name, QCoreApplication::translate("CostFigures", "%n week(s)", nullptr, n.weeks),
                          {n.inpsTotal.shown(), n.fundTotal.shown(), n.total().shown(), (n.inpsWorker + n.fundWorker).shown()},
                          Weight::Line,
                          explained(n.inpsFormula + u'\n' + n.fundFormula + (n.dueReason.isEmpty() ? QString() : u'\n' + n.dueReason), n.source), {}};
    }
    return rows;
}

QList<FigureRow> plan(const cost::YearPlan &plan)
{
    using Item = cost::PlanItem;
    const auto amounts = [](const auto &of) {
        const Cents contributions = of(Item::InpsEmployer) + of(Item::FundEmployer);
        const Cents pay = of(Item::Pay) + of(Item::BoardPaid);
        return QStringList{pay.shown(), of(Item::Thirteenth).shown(), of(Item::Severance).shown(), contributions.shown(),
                           (pay + of(Item::Thirteenth) + of(Item::Severance) + contributions).shown()};
    };
    QList<FigureRow> rows;
    for (const cost::PlanMonth &m : plan.months) {
        const QString name = QLocale().toString(m.from, u"MMMM yyyy"_s);
        const QString days = m.whole ? QString() : text(QT_TRANSLATE_NOOP("CostFigures", "from %1 to %2")).arg(day(m.from), day(m.to));
        rows << FigureRow{name, days, amounts([&](Item i) { return m.of(i); }), Weight::Line, name + u' ' + days, {}};
    }
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "Whole period")), {}, amounts([&](Item i) { return plan.of(i); }), Weight::Total, {}, {}};
    return rows;
}

QList<FigureRow> comparison(const cost::Comparison &comparison)
{
    QList<FigureRow> rows;
    const auto add = [&](const cost::ComparisonRow &r, Weight weight) {
        FigureRow row{r.label, {}, {}, weight, r.label, {}};
        for (qsizetype i = 0; i < r.amounts.size(); ++i) {
            row.amounts << r.amounts.at(i).shown();
            row.marks << (i > 0 && r.differences.at(i) != Cents{} ? cost::signedAmount(r.differences.at(i)) : QString());
        }
        rows << row;
    };
    for (const cost::ComparisonRow &r : comparison.totals) add(r, Weight::Subtotal);
    for (const cost::ComparisonRow &r : comparison.lines) add(r, Weight::Line);
    return rows;
}

QList<FigureRow> portal(const cost::PortalDifference &d)
{
    QList<FigureRow> rows{
        {text(QT_TRANSLATE_NOOP("CostFigures", "Cost a year under the contract")), {}, {d.contract.totals.yearlyCost.shown()}, Weight::Subtotal, {}, {}}};
    for (const cost::SourcedAmount &f : d.reasons) {
        FigureRow row = of(f);
        row.amounts = {cost::signedAmount(f.amount)};
        rows << row;
    }
    rows << FigureRow{text(QT_TRANSLATE_NOOP("CostFigures", "Cost a year as the portal shows it")), {}, {d.portal.totals.yearlyCost.shown()}, Weight::Total, {}, {}};
    return rows;
}

QList<FigureRow> reliefs(const QList<cost::Relief> &reliefs)
{
    QList<FigureRow> rows;
    for (const cost::Relief &r : reliefs) {
        rows << of(r.figure, Weight::Subtotal);
        for (const cost::Condition &c : r.conditions) {
            const char *mark = c.answer == cost::Condition::Met      ? QT_TRANSLATE_NOOP("CostFigures", "met")
                               : c.answer == cost::Condition::NotMet ? QT_TRANSLATE_NOOP("CostFigures", "not met")
                                                                     : QT_TRANSLATE_NOOP("CostFigures", "to check");
            rows << FigureRow{u"    "_s + c.text, text(mark), {QString()}, Weight::Line, c.text, {}};
        }
    }
    return rows;
}

} // namespace figures
