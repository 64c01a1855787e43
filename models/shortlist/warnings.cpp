#include "models/candidacy/papers.h"
#include "models/matching/hours.h"
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
} // namespace

QList<Problem> detail::againstHours(const QString &candidacy, const Table &table, QDate today)
{
    const auto others = elsewhere(candidacy, table);
    if (others.isEmpty()) return {};
    const matching::HoursInForce hours = matching::hoursBeside(table.asked(), others, today);
    if (hours.answer != matching::Answer::No) return {};
    if (hours.overlaps) return {{{}, Text::tr("Hired by another family meanwhile: the two have work at the same hours of the week.")}};
    return {{{}, Text::tr("Hired by another family meanwhile: with the hours asked here it would be more than %1 hours a week, the most for these schedules (CCNL art. 14).").arg(Decimal{hours.ceiling}.shown())}};
}

QString nameOn(const Table &table, const Proposal &proposal)
{
    const QList<Proposal> all = table.all();
    const bool shared = std::ranges::any_of(all, [&](const Proposal &one) { return one.candidacy != proposal.candidacy && one.workerName == proposal.workerName; });
    const QString number = shared ? table.candidacies.value(proposal.candidacy).protocol : QString();
    return number.isEmpty() ? proposal.workerName : u"%1 (%2)"_s.arg(proposal.workerName, number);
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
