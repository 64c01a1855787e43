#include "models/candidacy/moves.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidacy {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidacyMoves)
};

struct Step {
    Move move;
    const char *title;
    const char *from; // states, a space between them
    const char *to;
    bool reasoned;
};
constexpr Step steps[] = {
    {Move::Send, QT_TRANSLATE_NOOP("CandidacyMoves", "Send"), "draft", "submitted", false},
    {Move::Suitable, QT_TRANSLATE_NOOP("CandidacyMoves", "Suitable"), "submitted unsuitable suspended", "suitable", false},
    {Move::Unsuitable, QT_TRANSLATE_NOOP("CandidacyMoves", "Not suitable…"), "submitted suitable suspended", "unsuitable", true},
    {Move::Suspend, QT_TRANSLATE_NOOP("CandidacyMoves", "Suspend…"), "submitted suitable unsuitable", "suspended", true},
};

const Step &stepOf(Move move)
{
    for (const Step &step : steps)
        if (step.move == move) return step;
    Q_UNREACHABLE();
}

QList<Fault> againstSending(const Candidacy &candidacy, const Person *person, const QList<Consent> &consents, QDate today)
{
    QList<Fault> found;
    for (const PageState &page : states(candidacy, person, today)) found += page.missing;
    if (!candidacy.person.isEmpty() && !person) found << Fault{"person", Text::tr("The person is not on this computer."), {}, {}};
    const Field &purposes = Consent::type.field("purpose");
    for (const QString &purpose : purposesMissing(candidacy, consents, today))
        found << Fault{{}, Text::tr("The consent is missing for: %1.").arg(Consent::type.shown(purposes, purpose)), {}, {}};
    return found;
}

// A mark for each service offered, in words when it keeps the worker out of the shortlists or low in them.
QList<Fault> againstSuitable(const Candidacy &candidacy)
{
    QList<Fault> found;
    if (candidacy.offers.isEmpty()) found << Fault{"offers", Text::tr("No service is offered."), {}, {}};
    for (const ServiceOffer &offer : candidacy.offers) {
        const QString service = ServiceOffer::type.shown(ServiceOffer::type.field("service"), offer.service);
        if (offer.score.isEmpty()) found << Fault{"offers", Text::tr("Give a mark for: %1.").arg(service), offer.id, "score"};
        else if (offer.score.toInt() <= 2 && offer.scoreReasons.trimmed().isEmpty())
            found << Fault{"offers", Text::tr("Say why the mark is %1 for: %2.").arg(offer.score, service), offer.id, "score_reasons"};
    }
    return found;
}

bool tellsOwnHealth(const Candidacy &c)
{
    return c.allergicDogs == u"yes"_s || c.allergicCats == u"yes"_s || !c.allergicAnimals.isEmpty() || !c.intolerances.isEmpty() || !c.allergies.isEmpty();
}
} // namespace

QString titleOf(Move move) { return Text::tr(stepOf(move).title); }

bool needsReason(Move move) { return stepOf(move).reasoned; }

QList<Move> movesOf(const Candidacy &candidacy)
{
    QList<Move> all;
    for (const Step &step : steps)
        if (QString::fromLatin1(step.from).split(u' ').contains(candidacy.state)) all << step.move;
    return all;
}

QList<Fault> against(Move move, const Candidacy &candidacy, const Person *person, const QList<Consent> &consents, const QString &reason, QDate today)
{
    if (!movesOf(candidacy).contains(move)) {
        const QString state = Candidacy::type.shown(Candidacy::type.field("state"), candidacy.state);
        return {{"state", Text::tr("This cannot be done while the candidacy is: %1.").arg(state), {}, {}}};
    }
    if (move == Move::Send) return againstSending(candidacy, person, consents, today);
    QList<Fault> found;
    if (move == Move::Suitable) found = againstSuitable(candidacy);
    const Field &why = Candidacy::type.field("decision_note");
    if (needsReason(move) && reason.trimmed().isEmpty()) found << Fault{"decision_note", Text::tr("Say why, in a few words."), {}, {}};
    if (reason.size() > why.longest())
        found << Fault{"decision_note", QCoreApplication::translate("RecordType", "%1 is longer than %2 characters.").arg(Candidacy::type.translated(why.label)).arg(why.longest()), {}, {}};
    return found;
}

QStringList purposesNeeded(const Candidacy &candidacy)
{
    QStringList all{u"candidacy"_s, u"families"_s};
    if (tellsOwnHealth(candidacy)) all << u"own-health"_s;
    return all;
}

QStringList purposesMissing(const Candidacy &candidacy, const QList<Consent> &consents, QDate today)
{
    QStringList missing = purposesNeeded(candidacy);
    missing.removeIf([&](const QString &purpose) {
        return std::ranges::any_of(consents, [&](const Consent &c) { return c.person == candidacy.person && c.purpose == purpose && c.isInForce(today); });
    });
    return missing;
}

Candidacy moved(Move move, Candidacy candidacy, const QString &reason, const Author &author, const QDateTime &now)
{
    if (!movesOf(candidacy).contains(move))
        throw Failure(Text::tr("The candidacy stays as it was."), Text::tr("It is no longer in the state in which this can be done."), Text::tr("Open it again to see what has changed."));
    candidacy.state = QLatin1String(stepOf(move).to);
    if (move == Move::Send) {
        candidacy = settled(candidacy); // what is not asked for is nobody's business any more
        candidacy.submittedAt = now.toUTC();
        return candidacy;
    }
    candidacy.decidedAt = now.toUTC();
    candidacy.decidedBy = author.operatorId;
    candidacy.decisionNote = reason.trimmed();
    if (candidacy.handler.isEmpty()) candidacy.handler = author.operatorId;
    return candidacy;
}

} // namespace candidacy
