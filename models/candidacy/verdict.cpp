#include "models/candidacy/verdict.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
// In the state the outcome leads to already, it is judged as it would be from the state before.
Candidacy asBefore(const QString &outcome, Candidacy candidacy)
{
    if (candidacy.state == outcome) candidacy.state = u"submitted"_s;
    return candidacy;
}
} // namespace

std::optional<Move> moveOf(const QString &outcome)
{
    if (outcome == u"suitable") return Move::Suitable;
    if (outcome == u"unsuitable") return Move::Unsuitable;
    if (outcome == u"suspended") return Move::Suspend;
    return {};
}

Candidacy marked(Candidacy candidacy, const Verdict &verdict)
{
    for (ServiceOffer &offer : candidacy.offers) {
        const auto mark = std::ranges::find(verdict.marks, offer.id, &Verdict::Mark::offer);
        if (mark == verdict.marks.end()) continue;
        offer.score = mark->score;
        offer.scoreReasons = mark->reasons.trimmed();
    }
    return candidacy;
}

QList<Fault> againstJudging(const QString &outcome, const Candidacy &candidacy, const Verdict &verdict, QDate today)
{
    const auto move = moveOf(outcome);
    if (!move) return {};
    return against(*move, asBefore(outcome, marked(candidacy, verdict)), nullptr, {}, verdict.reason, today);
}

Candidacy judged(const QString &outcome, const Candidacy &candidacy, const Verdict &verdict, const Author &author, const QDateTime &now)
{
    const auto move = moveOf(outcome);
    return move ? moved(*move, asBefore(outcome, marked(candidacy, verdict)), verdict.reason, author, now) : candidacy;
}

} // namespace candidacy
