#include "models/cost/portaldifference.h"
#include "models/cost/fraction.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PortalDifference)
};

Cents times(int count, Cents amount) { return {amount.value * count}; }

// Walks from the contract's breakdown to the portal's, one assumption of the portal at a time, keeping what each one costs.
class Walk {
public:
    Walk(const Choices &choices, const Breakdown &contract, const Tables &tables) : m_choices(choices), m_now(contract), m_tables(tables) {}

    template<typename Change>
    void step(const char *key, const QString &label, const QString &why, Change change)
    {
        change(m_choices);
        auto result = simulate(m_choices, m_tables);
        auto *breakdown = std::get_if<Breakdown>(&result);
        if (!breakdown) return; // the next step that can be simulated takes this one with it
        add(key, label, breakdown->totals.yearlyCost - m_now.totals.yearlyCost, why);
        m_now = std::move(*breakdown);
    }

    void add(const char *key, const QString &label, Cents amount, const QString &why)
    {
        if (amount != Cents{}) m_reasons << SourcedAmount{key, label, amount, why, Text::tr("Method of the portal's cost simulator")};
        m_explained += amount;
    }

    const Breakdown &now() const { return m_now; }
    Cents explained() const { return m_explained; }
    QList<SourcedAmount> reasons() const { return m_reasons; }

private:
    Choices m_choices;
    Breakdown m_now;
    const Tables &m_tables;
    QList<SourcedAmount> m_reasons;
    Cents m_explained;
};

void changeChoices(Walk &walk)
{
    walk.step("extras", Text::tr("Seniority and certificate"), Text::tr("The portal knows neither seniority steps nor the quality certificate."), [](Choices &c) {
        c.senioritySteps = 0;
        c.certified = false;
    });
    walk.step("cuaf", Text::tr("Family allowances fund (CUAF)"), Text::tr("The portal always uses the INPS rates with the family allowances fund."),
              [](Choices &c) { c.cuaf = true; });
    walk.step("whole_hours", Text::tr("Whole hours"), Text::tr("The portal drops the minutes: it counts whole hours a week."), [](Choices &c) {
        if (c.weeklyHours) c.weeklyHours = std::max(Decimal::whole(1), Decimal{c.weeklyHours->units - c.weeklyHours->units % Decimal::one});
    });
    walk.step("board_days", Text::tr("Days of board and lodging"),
              Text::tr("The portal counts at most six days a week (two at the weekend, no lodging for who does not live in) times 52/12, the contract the days of the month."),
              [](Choices &c) {
                  const int most = c.schedule == Schedule::Weekend ? 2 : 6;
                  c.lunches = std::min(c.lunches, most);
                  c.dinners = std::min(c.dinners, most);
                  c.lodgings = c.schedule == Schedule::LiveOut ? 0 : std::min(c.lodgings, most);
              });
    walk.step("board_paid", Text::tr("Board and lodging paid in money"), Text::tr("The portal never adds board and lodging to the months' pay."),
              [](Choices &c) { c.board = Board::InKind; });
}

void addPay(Walk &walk, const Totals &portal)
{
    const Totals &t = walk.now().totals;
    const Cents more = portal.monthlyPay - t.monthlyPay;
    walk.add("pay", Text::tr("Monthly pay"), times(13, more) + (Fraction(more) * Fraction(26, 27)).cents(),
             Text::tr("The portal counts %1 a month, the contract %2: thirteen months and the severance pay.").arg(portal.monthlyPay.shown(), t.monthlyPay.shown()));
    walk.add("holiday_board", Text::tr("Board and lodging in the holiday month"), portal.boardMonth,
             Text::tr("The portal adds board and lodging once more, to the month of holidays."));
}

QString contributionReason(Decimal contractHours, Decimal portalHours, const QString &band)
{
    return contractHours == portalHours
        ? band
        : Text::tr("The portal uses the hours typed, %1 a week; the contract sets %2.").arg(portalHours.shown(), contractHours.shown());
}

void addContributions(Walk &walk, const Breakdown &portal)
{
    const Breakdown &now = walk.now();
    if (now.inpsHours != portal.inpsHours || now.inpsRate != portal.inpsRate || now.inpsWorkerRate != portal.inpsWorkerRate)
        walk.add("inps", Text::tr("INPS contributions"), portal.totals.inpsEmployerYear - now.totals.inpsEmployerYear,
                 contributionReason(now.inpsHours, portal.inpsHours,
                                    Text::tr("The effective hourly pay is %1 for the portal and %2 for the contract: another INPS band.")
                                        .arg(portal.totals.effectiveHourly.shown(), now.totals.effectiveHourly.shown())));
    if (now.fundHours != portal.fundHours)
        walk.add("fund", Text::tr("Contract fund (Cassa colf)"), portal.totals.fundEmployerYear - now.totals.fundEmployerYear,
                 contributionReason(now.fundHours, portal.fundHours, {}));
}

} // namespace

std::variant<PortalDifference, Refusal> portalDifference(const Choices &choices, const Tables &tables)
{
    Choices ofContract = choices, ofPortal = choices;
    ofContract.method = Method::Contract;
    ofPortal.method = Method::Portal;
    auto contract = simulate(ofContract, tables), portal = simulate(ofPortal, tables);
    for (const auto *result : {&contract, &portal})
        if (const auto *refusal = std::get_if<Refusal>(result)) return *refusal;

    PortalDifference result{std::get<Breakdown>(std::move(contract)), std::get<Breakdown>(std::move(portal)), {}, {}};
    result.difference = result.portal.totals.yearlyCost - result.contract.totals.yearlyCost;
    Walk walk(ofContract, result.contract, tables);
    changeChoices(walk);
    addPay(walk, result.portal.totals);
    addContributions(walk, result.portal);
    result.reasons = walk.reasons();
    result.reasons << SourcedAmount{"rounding"_qba, Text::tr("Rounding"), result.difference - walk.explained(),
                                    Text::tr("The portal rounds in other places and with binary numbers; the contract's year is rounded once."),
                                    Text::tr("Method of the portal's cost simulator")};
    return result;
}

} // namespace cost
