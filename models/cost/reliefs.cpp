#include "models/cost/reliefs.h"
#include "models/cost/fraction.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Rule {
    Relief::Kind kind;
    const char *key, *label, *source;
    int checkedIn;
};
constexpr Rule deduction = {Relief::ContributionDeduction, "deduction", QT_TRANSLATE_NOOP("Reliefs", "Deduction of the family's INPS contributions"),
                            QT_TRANSLATE_NOOP("Reliefs", "Income tax return, lines E23 and RP23: domestic workers' contributions"), 2026};
constexpr Rule carerCredit = {Relief::CarerCredit, "carer_credit", QT_TRANSLATE_NOOP("Reliefs", "Tax credit of 19 % for carers of people who are not self-sufficient"),
                              QT_TRANSLATE_NOOP("Reliefs", "Income tax return, lines E8 to E10: people employed for personal care"), 2026};
constexpr Rule bonusLower = {Relief::RegionalBonus, "regional_bonus_lower", QT_TRANSLATE_NOOP("Reliefs", "Lombardy bonus for family carers, ISEE up to 25,000 €"),
                             QT_TRANSLATE_NOOP("Reliefs", "Regione Lombardia, DGR 5756/2021, 7257/2022 and XII/985/2023; refinanced in 2025"), 2025};
constexpr Rule bonusUpper = {Relief::RegionalBonus, "regional_bonus_upper", QT_TRANSLATE_NOOP("Reliefs", "Lombardy bonus for family carers, ISEE from 25,000 to 35,000 €"),
                             QT_TRANSLATE_NOOP("Reliefs", "Regione Lombardia, DGR 5756/2021, 7257/2022 and XII/985/2023; refinanced in 2025"), 2025};

constexpr Cents deductible{1'549'37}, carerSpending{2'100'00}, carerIncome{40'000'00}, lowerIsee{25'000'00}, upperIsee{35'000'00},
    lowerBonus{2'400'00}, upperBonus{2'000'00};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reliefs)
};

SourcedAmount amountOf(const Rule &rule, Cents amount, const QString &formula)
{
    return {rule.key, QCoreApplication::translate("Reliefs", rule.label), amount, formula, QCoreApplication::translate("Reliefs", rule.source)};
}

Condition::Answer within(std::optional<Cents> value, Cents limit)
{
    if (!value) return Condition::ToCheck;
    return *value <= limit ? Condition::Met : Condition::NotMet;
}

Relief contributionDeduction(const ReliefSituation &s)
{
    const Cents deducted = std::min(s.inpsEmployerPaid, deductible);
    const QString base = Text::tr("the smaller of the contributions paid %1 and %2").arg(s.inpsEmployerPaid.shown(), deductible.shown());
    Relief relief{Relief::ContributionDeduction, {}, {}, deduction.checkedIn};
    relief.figure = s.marginalRate
        ? amountOf(deduction, (Fraction(deducted) * Fraction(*s.marginalRate)).cents(),
                   Text::tr("%1, times the payer's tax rate of %2 %").arg(base, (Fraction(*s.marginalRate) * 100).shown()))
        : amountOf(deduction, deducted, Text::tr("%1: taken off the income, the tax saved depends on the payer's rate").arg(base));
    relief.conditions = {
        {Text::tr("The contributions were paid in the year: those of the last quarter count for the year after.")},
        {Text::tr("Only the family's share counts, not the worker's and not the contract fund.")},
        {Text::tr("The payer has income tax to pay and keeps the receipts; the payer may be another person than the one cared for.")},
    };
    return relief;
}

Relief creditForCarers(const ReliefSituation &s)
{
    const Cents spending = std::min(s.carePaid, carerSpending);
    Relief relief{Relief::CarerCredit, {}, {}, carerCredit.checkedIn};
    relief.figure = amountOf(carerCredit, (Fraction(spending) * Fraction(19, 100)).cents(),
                             Text::tr("19 % of the smaller of the pay of the year %1 and %2").arg(s.carePaid.shown(), carerSpending.shown()));
    relief.conditions = {
        {Text::tr("The person cared for is certified as not self-sufficient.")},
        {Text::tr("The payer's total income is not over %1 a year.").arg(carerIncome.shown()), within(s.income, carerIncome)},
        {Text::tr("The pay goes through a bank or another traced means, and the worker signs a receipt.")},
        {Text::tr("The payer has at least as much income tax to pay.")},
    };
    return relief;
}

Relief regionalBonus(const ReliefSituation &s, const Rule &rule, Cents cap, Cents iseeLimit)
{
    const Cents share = (Fraction(s.payOfOneYear) * Fraction(60, 100)).cents();
    Relief relief{Relief::RegionalBonus, amountOf(rule, std::min(cap, share),
                  Text::tr("the smaller of %1 and 60 % of the pay of one year %2").arg(cap.shown(), s.payOfOneYear.shown())), {}, rule.checkedIn};
    relief.conditions = {
        {Text::tr("The ISEE is not over %1.").arg(iseeLimit.shown()), within(s.isee, iseeLimit)},
        {Text::tr("The contract is registered with INPS and in force, and the worker is in the territorial register of family carers.")},
        {Text::tr("The contract is held by the person cared for, by a relative, or by the guardian or support administrator.")},
        {Text::tr("The Region's notice is open and its funds are not used up: one application in a calendar year.")},
        {Text::tr("The notice in force says whether the contract must already have lasted a year and whether the B1 and B2 measures exclude it.")},
    };
    return relief;
}

} // namespace

ReliefSituation situationOf(const Breakdown &breakdown)
{
    const Totals &t = breakdown.totals;
    const Cents pay = Cents{t.monthlyPay.value * 12} + t.thirteenthYear;
    return {t.inpsEmployerYear, pay, pay, {}, {}, {}};
}

Cents inpsEmployerDueIn(int year, const QList<QuarterNotice> &notices)
{
    Cents sum;
    for (const QuarterNotice &notice : notices)
        if (notice.due.year() == year) sum += notice.inpsEmployer;
    return sum;
}

QList<Relief> reliefs(const ReliefSituation &situation)
{
    QList<Relief> result{contributionDeduction(situation), creditForCarers(situation)};
    if (!situation.isee || *situation.isee <= lowerIsee) result << regionalBonus(situation, bonusLower, lowerBonus, lowerIsee);
    if (!situation.isee || *situation.isee > lowerIsee) result << regionalBonus(situation, bonusUpper, upperBonus, upperIsee);
    return result;
}

} // namespace cost
