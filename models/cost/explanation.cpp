#include "models/cost/explanation.h"
#include "models/cost/arithmetic.h"
#include "models/cost/limits.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::Explanation)
};

constexpr const char *labels[] = {
    QT_TRANSLATE_NOOP("cost::Explanation", "Minimum pay"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Function allowance"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Allowance for a child under six"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Allowance for more than one person not self-sufficient"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Allowance for the UNI 11766 certificate"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Pay above the minimum (superminimo)"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Seniority steps (scatti)"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Board and lodging, paid"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Board and lodging, value in kind"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Thirteenth month"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Holidays accrued"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Severance pay (TFR)"),
    QT_TRANSLATE_NOOP("cost::Explanation", "INPS contributions, employer's share"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Cas.sa.Colf contributions, employer's share"),
    QT_TRANSLATE_NOOP("cost::Explanation", "INPS contributions, worker's share"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Cas.sa.Colf contributions, worker's share"),
};

// What the formula does, before its numbers.
constexpr const char *ways[] = {
    QT_TRANSLATE_NOOP("cost::Explanation", "The figure of the table"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The figure of the table"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The figure of the table"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The figure of the table"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The figure of the table, whole whatever the hours"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The pay agreed less the minimum and the allowances"),
    QT_TRANSLATE_NOOP("cost::Explanation", "4 % of the minimum for each step"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The value of a day, by the days or by the times a week"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The value of a day, by the days or by the times a week"),
    QT_TRANSLATE_NOOP("cost::Explanation", "One twelfth of the pay with board and lodging"),
    QT_TRANSLATE_NOOP("cost::Explanation", "One twelfth of the pay with board and lodging: 26 working days a year"),
    QT_TRANSLATE_NOOP("cost::Explanation", "Thirteen months of the pay with board and lodging, divided by 13.5, a month's part of it"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The whole contribution less the worker's share, each by the hours of the month"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The whole contribution less the worker's share, each by the hours of the month"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The worker's share by the hours of the month, kept from the pay"),
    QT_TRANSLATE_NOOP("cost::Explanation", "The worker's share by the hours of the month, kept from the pay"),
};

QString shown(const Arithmetic &terms)
{
    QStringList words;
    for (const Term &t : terms) {
        if (t.kind == Term::Kind::Sign) words << QString::fromUtf8(t.sign);
        else if (t.kind == Term::Kind::Amount) words << Cents{t.value}.shown();
        // A number of hours is read with two decimals; the amount was made from the exact one.
        else words << Decimal{(t.value + 5000) / 10000 * 10000}.shown();
    }
    return words.join(u' ');
}

QString table(QLatin1StringView letter, const Breakdown &b, const Figure &figure)
{
    const QString known = Text::tr("Table %1 of %2, %3").arg(QString(letter), QString::number(b.tableYear), b.figures->wages.act);
    return figure.published ? known : Text::tr("%1; computed by the contract's rule for the yearly increase").arg(known);
}

QString minimumSource(const Breakdown &b)
{
    const char letter[] = {tableLetter(b.choices.schedule), 0};
    return table(QLatin1StringView(letter), b, b.figures->wages.minimumOf(b.choices.schedule, b.choices.level));
}

QString childSource(const Breakdown &b)
{
    const Wages &w = b.figures->wages;
    return table("H"_L1, b, b.unit == PayUnit::Hour ? w.childHour : b.choices.schedule == Schedule::LiveIn ? w.childLiveIn : w.childReduced);
}

QString boardSource(const Breakdown &b)
{
    const QString prices = table("F"_L1, b, b.figures->wages.board[0]);
    if (b.choices.daysPerMonth || b.choices.method == Method::Portal) return prices;
    return Text::tr("%1; %2 days a month: %3").arg(prices, QString::number(b.daysPerMonth), b.figures->daysRule.source);
}
} // namespace

QString labelOf(LineKind kind, Method method)
{
    if (method == Method::Portal && kind == LineKind::Minimum) return Text::tr("Eleven months of pay");
    if (method == Method::Portal && kind == LineKind::Holiday) return Text::tr("The month of holidays, with board and lodging");
    return QCoreApplication::translate("cost::Explanation", labels[static_cast<size_t>(kind)]);
}

QString sourceOf(LineKind kind, const Breakdown &b)
{
    const InForce &f = *b.figures;
    switch (kind) {
    case LineKind::Minimum: return minimumSource(b);
    case LineKind::FunctionAllowance: return table("A"_L1, b, f.wages.function);
    case LineKind::ChildAllowance: return childSource(b);
    case LineKind::CareAllowance: return table("I"_L1, b, b.unit == PayUnit::Hour ? f.wages.careHour : f.wages.careMonth);
    case LineKind::CertificateAllowance:
        return table("L"_L1, b, b.choices.level == Level::B ? f.wages.certificateB : f.wages.certificateBsCs);
    case LineKind::Superminimum: return Text::tr("Agreed between the family and the worker");
    case LineKind::SeniorityStep: return Text::tr("CCNL art. 37, on the minimum of %1").arg(b.tableYear);
    case LineKind::BoardPaid:
    case LineKind::BoardInKind: return boardSource(b);
    case LineKind::Thirteenth: return Text::tr("CCNL art. 39");
    case LineKind::Holiday: return Text::tr("CCNL art. 17");
    case LineKind::Severance: return Text::tr("CCNL art. 41");
    case LineKind::InpsEmployer:
    case LineKind::InpsWorker: return Text::tr("%1: %2").arg(f.inps.source, inpsBandInWords(b));
    case LineKind::FundEmployer:
    case LineKind::FundWorker: return f.fund.source;
    }
    return {};
}

QString inpsBandInWords(const Breakdown &b)
{
    const auto &bands = b.figures->inps.bands;
    switch (b.inpsBand) {
    case 1: return Text::tr("24 hours a week or fewer, effective pay up to %1 an hour").arg(bands[0].upTo.shown());
    case 2: return Text::tr("24 hours a week or fewer, effective pay above %1 and up to %2 an hour").arg(bands[0].upTo.shown(), bands[1].upTo.shown());
    case 3: return Text::tr("24 hours a week or fewer, effective pay above %1 an hour").arg(bands[1].upTo.shown());
    default: return Text::tr("more than 24 hours a week, whatever the pay");
    }
}

Explanation explain(const Line &line, const Breakdown &b)
{
    const QString numbers = shown(arithmetic(line, b));
    const bool portal = b.choices.method == Method::Portal;
    const QString way = portal ? Text::tr("As the portal computes it, a year")
                               : QCoreApplication::translate("cost::Explanation", ways[static_cast<size_t>(line.kind)]);
    return {labelOf(line.kind, b.choices.method), way + u": "_s + numbers, numbers, sourceOf(line.kind, b)};
}

} // namespace cost
