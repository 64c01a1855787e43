#include "ui/payraiseline.h"
#include "models/practices/terms.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using L = PayRaiseLine;
constexpr Field fields[] = {
    field<&L::id>({.column = "id"}),
    field<&L::family>({.column = "family", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Employer"), .sensitivity = Sensitivity::Personal}),
    field<&L::worker>({.column = "worker", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Worker"), .sensitivity = Sensitivity::Personal}),
    field<&L::work>({.column = "work", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Work")}),
    field<&L::hours>({.column = "hours", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Hours a week")}),
    field<&L::pay>({.column = "pay", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Pay now")}),
    field<&L::least>({.column = "least", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "New minimum")}),
    field<&L::per>({.column = "per", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "For")}),
    field<&L::more>({.column = "more", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Missing")}),
    field<&L::moreMonth>({.column = "more_month", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "More a month")}),
    field<&L::moreYear>({.column = "more_year", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "More a year (13 months)")}),
    field<&L::table>({.column = "wage_table", .label = QT_TRANSLATE_NOOP("PayRaiseLine", "Wage table")}),
};
} // namespace

const RecordType PayRaiseLine::type{"", "PayRaiseLine", QT_TRANSLATE_NOOP("PayRaiseLine", "Pay under the minimum"), QT_TRANSLATE_NOOP("PayRaiseLine", "Pay under the minimum"),
                                    fields, nullptr, [] { return rowOf(PayRaiseLine{}); }};

PayRaiseLine lineOf(const practices::PayRaise &raise)
{
    const Placement &p = raise.placement;
    const auto said = [](const char *column, const QString &code) { return Placement::type.shown(Placement::type.field(column), code); };
    PayRaiseLine line;
    line.id = p.id;
    line.family = p.familyName;
    line.worker = p.workerName;
    line.work = u"%1, %2, %3"_s.arg(said("service", p.service), said("schedule", p.schedule), said("level", p.level));
    line.hours = practices::hoursOf(p);
    line.pay = p.pay;
    line.least = raise.least;
    line.per = practices::isPaidByHour(p) ? QCoreApplication::translate("PayRaiseLine", "an hour") : QCoreApplication::translate("PayRaiseLine", "a month");
    line.more = raise.more;
    line.moreMonth = raise.moreMonth;
    line.moreYear = raise.moreYear;
    line.table = QString::number(raise.tableYear);
    return line;
}
