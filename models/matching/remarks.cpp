#include "models/candidacy/papers.h"
#include "models/matching/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace matching {
namespace {
constexpr int soonDays = 60; // papers that expire within them are spoken of

QString dayOf(const QDateTime &instant) { return shortDay(instant.toLocalTime().date()); }

QString withReason(const QString &text, const Proposal &proposal, const Facts &f)
{
    return proposal.refusal.isEmpty() ? text : text + u' ' + f.title(proposal.refusal) + u'.';
}

std::optional<Remark> ofProposal(const Proposal &proposal, const Facts &f)
{
    using Kind = Remark::Kind;
    const Pool::Asked asked = f.data.sources.requests.value(proposal.request);
    const QString number = proposal.requestNumber.isEmpty() ? asked.number : proposal.requestNumber;
    const bool sameRequest = proposal.request == f.request.id;
    const bool sameFamily = sameRequest || (!asked.requester.isEmpty() && asked.requester == f.request.requester);
    if (sameRequest && proposal.isOpen()) return Remark{Kind::OnThisShortlist, Text::tr("On this shortlist since %1.").arg(dayOf(proposal.chosenAt))};
    if (sameFamily && proposal.state == u"refused-family"_s)
        return Remark{Kind::RefusedByFamily, withReason(Text::tr("Refused by this family on %1 (%2).").arg(dayOf(proposal.endedAt), number), proposal, f)};
    if (sameRequest && proposal.state == u"refused-worker"_s)
        return Remark{Kind::RefusedThisRequest, withReason(Text::tr("The worker refused this request on %1.").arg(dayOf(proposal.endedAt)), proposal, f)};
    if (sameFamily) return Remark{Kind::ProposedToFamily, Text::tr("Already proposed to this family on %1 (%2).").arg(dayOf(proposal.chosenAt), number)};
    if (proposal.isOpen()) return Remark{Kind::OnOtherShortlist, Text::tr("On the open shortlist of %1 since %2.").arg(number, dayOf(proposal.chosenAt))};
    return {};
}

std::optional<Remark> away(const Facts &f)
{
    for (const QDate day : {f.demand.today(), f.demand.figures().start}) {
        const auto until = candidacy::awayUntil(f.candidacy, day);
        if (!until) continue;
        return Remark{Remark::Kind::Away, until->isValid() ? Text::tr("Away on %1, until %2.").arg(shortDay(day), shortDay(*until)) : Text::tr("Away on %1; until when is not known.").arg(shortDay(day))};
    }
    return {};
}

Remark hired(const Placement &placement)
{
    const QString hours = placement.weeklyHours ? Text::tr("%1 h").arg(placement.weeklyHours->shown()) : Text::tr("hours not known");
    return {Remark::Kind::HiredElsewhere, placement.ends.isValid() ? Text::tr("Works for another family: %1 a week, from %2 to %3.").arg(hours, shortDay(placement.starts), shortDay(placement.ends))
                                                                   : Text::tr("Works for another family: %1 a week, from %2.").arg(hours, shortDay(placement.starts))};
}

QList<Remark> papers(const Facts &f)
{
    const QDate soon = std::max(f.demand.today().addDays(soonDays), f.demand.figures().start);
    QList<Remark> all;
    const auto add = [&](QDate until, const QString &words) {
        if (until.isValid() && until <= soon) all << Remark{Remark::Kind::PaperExpires, words.arg(shortDay(until))};
    };
    if (f.candidacy.needsPermit != u"no"_s) add(f.candidacy.permitUntil, Text::tr("The permit of stay is valid until %1."));
    add(f.candidacy.papersUntil, Text::tr("Another document is valid until %1."));
    return all;
}
} // namespace

QList<Remark> remarks(const Demand &demand, const Pool &pool, qsizetype worker)
{
    const Facts f(demand, pool, worker);
    QList<Remark> all;
    for (const qsizetype at : f.data.proposals.value(f.candidacy.id))
        if (const auto one = ofProposal(f.data.sources.proposals.at(at), f)) all << *one;
    if (const auto one = away(f)) all << *one;
    for (const qsizetype at : f.data.placements.value(f.candidacy.id))
        if (const Placement &placement = f.data.sources.placements.at(at); placement.request.isEmpty() || placement.request != f.request.id) all << hired(placement);
    all += papers(f);
    std::ranges::stable_sort(all, {}, &Remark::kind);
    return all;
}

} // namespace matching
