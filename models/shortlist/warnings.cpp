#include "models/candidacy/papers.h"
#include "models/cost/codes.h"
#include "models/cost/limits.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortlist)
};

constexpr int soonExpires = 60; // days

QString written(QDate day) { return QLocale().toString(day, u"d MMMM yyyy"_s); }

// With other families; those of this very request do not count against it.
QList<Placement> elsewhere(const QString &candidacy, const Table &table)
{
    QList<Placement> found = table.placements.value(candidacy);
    found.removeIf([request = FamilyRequest::type.idOf(table.request.row)](const Placement &one) { return one.request == request; });
    return found;
}

std::optional<int> ceilingOf(const QString &schedule)
{
    const auto known = cost::ofCode<cost::Schedule>(schedule.toUtf8());
    return known ? std::optional(cost::mostWeeklyHours(*known)) : std::nullopt;
}
} // namespace

QList<Problem> detail::againstHours(const QString &candidacy, const Table &table)
{
    const FamilyRequest request = table.asked();
    const auto ceiling = ceilingOf(request.schedule);
    const QList<Placement> others = elsewhere(candidacy, table);
    if (!ceiling || others.isEmpty() || !request.weeklyHours) return {};
    Decimal hours = *request.weeklyHours;
    for (const Placement &one : others)
        if (one.weeklyHours) hours = {hours.units + one.weeklyHours->units};
    if (hours <= Decimal::whole(*ceiling)) return {};
    return {{{}, Text::tr("Hired by another family meanwhile: with the hours asked here it would be more than %1 a week, the most for this schedule (CCNL art. 14).").arg(*ceiling)}};
}

QStringList warnings(const Proposal &proposal, const Table &table, QDate today)
{
    if (!proposal.isOpen()) return {};
    QStringList said;
    for (const Placement &one : elsewhere(proposal.candidacy, table))
        said << (one.hiredOn.isValid() ? Text::tr("Hired by another family on %1.").arg(written(one.hiredOn)) : Text::tr("Hired by another family."));
    for (const Proposal &one : table.elsewhere.value(proposal.candidacy))
        said << Text::tr("Also on the shortlist of %1: %2.").arg(one.requestNumber, Proposal::type.shown(Proposal::type.field("state"), one.state).toLower());
    const auto worker = table.candidacies.constFind(proposal.candidacy);
    if (worker == table.candidacies.cend()) return said;
    const candidacy::PermitStanding permit = candidacy::permitOn(*worker, today);
    using Kind = candidacy::PermitStanding::Kind;
    const bool soon = permit.kind == Kind::Valid && permit.until.isValid() && permit.until <= today.addDays(soonExpires);
    if (!permit.allows() || permit.kind == Kind::Renewing || soon) said << permit.words;
    if (const auto until = candidacy::awayUntil(*worker, today)) said << (until->isValid() ? Text::tr("Away until %1.").arg(written(*until)) : Text::tr("Away, it is not known until when."));
    return said;
}

} // namespace shortlist
