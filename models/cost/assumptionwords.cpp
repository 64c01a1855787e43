#include "models/cost/explanation.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cost {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::Assumption)
};

QString ofPortal(Assumption assumption, const Breakdown &b)
{
    switch (assumption) {
    case Assumption::PortalSixDays: return Text::tr("The portal counts board and lodging six times a week at most: seven count as six.");
    case Assumption::PortalWeekendDays: return Text::tr("The portal counts board and lodging twice at most in a weekend.");
    case Assumption::PortalNoLodging: return Text::tr("The portal counts no lodging for a worker who does not live in.");
    case Assumption::PortalCuafAlways:
        return Text::tr("The portal always counts the contribution to the family allowances fund (CUAF), though here it is not due.");
    case Assumption::PortalWholeHours: return Text::tr("The portal counts whole hours only: %1 a week.").arg(b.inpsHours.shown());
    case Assumption::PortalNightHours:
        return Text::tr("The portal pays contributions on the %1 hours a week written, not on the conventional hours of the night.").arg(b.inpsHours.shown());
    case Assumption::PortalExtrasIgnored:
        return Text::tr("The portal knows no seniority steps, no allowance for a certificate and no board paid in money: they are left out.");
    case Assumption::PortalPayConverted:
        return b.unit == PayUnit::Hour
            ? Text::tr("The portal knows the pay of this schedule by the hour only: the pay given by the month is divided by the hours and rounded to the cent.")
            : Text::tr("The portal knows the pay of this schedule by the month only: the pay given by the hour is multiplied by the hours.");
    case Assumption::PortalDaysIgnored:
        return Text::tr("The portal counts board and lodging by the week, 4.33 weeks a month: the days a month given are left out.");
    case Assumption::PortalMonths: return Text::tr("The portal counts by the year: a month is a twelfth of it, rounded, so the months of the parts may differ from the whole by a cent or two.");
    default: return {};
    }
}
} // namespace

QString sentence(Assumption assumption, const Breakdown &b)
{
    switch (assumption) {
    case Assumption::MinimumPay: return Text::tr("No pay was given: the minimum of the contract, with the allowances due, is used.");
    case Assumption::NoBoardGiven: return Text::tr("No board and lodging was given, though the worker lives in: none is counted.");
    case Assumption::DaysByRule:
        return Text::tr("Board and lodging given every day count %1 days a month on this date (%2).").arg(QString::number(b.daysPerMonth), b.figures->daysRule.source);
    case Assumption::ConventionalHours:
        return Text::tr("In the night schedules contributions are paid on conventional hours: %1 a week for INPS, %2 for Cas.sa.Colf.")
            .arg(b.inpsHours.shown(), b.fundHours.shown());
    case Assumption::HolidayNotReplaced:
        return Text::tr("During the holidays the worker is paid as in any month and nobody takes the place: the holidays accrued are shown, and cost more only if a replacement is hired.");
    case Assumption::StepsOnTop: return Text::tr("The seniority steps are paid on top of the pay agreed, which does not absorb them.");
    case Assumption::CertificateFullAmount: return Text::tr("The allowance for the certificate is a monthly amount: it is paid whole, whatever the hours.");
    case Assumption::NoCertificateTable: return Text::tr("The allowance for the certificate begins in 2021: none is due on this date.");
    case Assumption::ChildAllowanceNotDue: return Text::tr("The allowance for a child under six is due to baby-sitters of level BS, not at night: it is not counted.");
    case Assumption::CareAllowanceNotDue: return Text::tr("The allowance for more than one person not self-sufficient is due to levels CS and DS: it is not counted.");
    case Assumption::CertificateNotDue: return Text::tr("The allowance for the certificate is due to levels B, BS and CS: it is not counted.");
    case Assumption::FullLiveInPay: return Text::tr("A worker who lives in has the whole monthly minimum, also for fewer than 54 hours a week.");
    case Assumption::PermanentContract: return Text::tr("The kind of contract was not given: it is taken as permanent.");
    case Assumption::CuafDue:
        return Text::tr("The contribution to the family allowances fund (CUAF) is taken as due. It is not between husband and wife, or relatives up to the third degree, living together.");
    case Assumption::BoardInKind: return Text::tr("Board and lodging are taken as given in kind, not paid.");
    default: return ofPortal(assumption, b);
    }
}

} // namespace cost
