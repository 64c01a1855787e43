#include "ui/costfigures.h"
#include "models/cost/explanation.h"
#include <QCoreApplication>
#include <QLocale>

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

FigureRow of(const cost::Figure &f, Weight weight)
{
    return {f.label, f.formula, {f.amount.shown()}, weight, f.label + u". "_s + explained(f.formula, f.source), {}};
}

QList<FigureRow> setAside(const cost::Breakdown &breakdown)
{
    const cost::SetAside aside = cost::setAside(breakdown);
    QList<FigureRow> rows;
    for (const cost::Figure &f : aside.figures) rows << of(f);
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
    for (const cost::Figure &f : d.reasons) {
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
