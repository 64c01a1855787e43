#include "models/intake/moves.h"
#include "models/intake/deadline.h"
#include "models/intake/pages.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/option.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace intake {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Moves)
};

struct Step {
    Move move;
    const char *title;
    const char *from; // states, a space between them
    const char *to;   // empty: the state stays
};
constexpr Step steps[] = {
    {Move::Send, QT_TRANSLATE_NOOP("Moves", "Send"), "draft", "submitted"},
    {Move::Take, QT_TRANSLATE_NOOP("Moves", "Take in hand"), "submitted", "in-progress"},
    {Move::Pause, QT_TRANSLATE_NOOP("Moves", "Wait…"), "submitted in-progress", ""},
    {Move::Resume, QT_TRANSLATE_NOOP("Moves", "Go on"), "submitted in-progress", ""},
    {Move::CloseHired, QT_TRANSLATE_NOOP("Moves", "Close: somebody was hired…"), "in-progress", "closed-positive"},
    {Move::CloseNotHired, QT_TRANSLATE_NOOP("Moves", "Close: nobody was hired…"), "draft submitted in-progress cancelled", "closed-negative"},
    {Move::Cancel, QT_TRANSLATE_NOOP("Moves", "The family gives up…"), "submitted in-progress", "cancelled"},
};

const Step &stepOf(Move move)
{
    for (const Step &step : steps)
        if (step.move == move) return step;
    Q_UNREACHABLE();
}

bool isClosing(Move move) { return move == Move::CloseHired || move == Move::CloseNotHired; }

bool waits(const FamilyRequest &request)
{
    return std::ranges::any_of(request.pauses, [](const Pause &p) { return p.from.isValid() && !p.until.isValid(); });
}

void endPause(FamilyRequest &request, QDate day)
{
    for (Pause &pause : request.pauses)
        if (!pause.until.isValid()) pause.until = std::max(pause.from, day);
    request.paused.clear();
}

QList<Problem> againstSending(const FamilyRequest &request, const QList<Consent> &consents, QDate today, const cost::Tables &tables)
{
    QList<Problem> found;
    if (request.requester.isEmpty()) found << Problem{"requester", Text::tr("Choose the person who asks.")};
    for (const PageState &page : states(request, today, tables)) found += page.missing;
    const Field &purposes = Consent::type.field("purpose");
    for (const QString &purpose : purposesNeeded(request)) {
        const bool given = std::ranges::any_of(consents, [&](const Consent &c) { return c.person == request.requester && c.purpose == purpose && c.isInForce(today); });
        if (!given || request.requester.isEmpty()) found << Problem{{}, Text::tr("The consent is missing for: %1.").arg(Consent::type.shown(purposes, purpose))};
    }
    return found;
}

QList<Problem> againstClosing(Move move, const FamilyRequest &request, const MoveWords &words)
{
    if (words.reason.isEmpty()) return {{"closing_reason", Text::tr("Say why it is closed.")}};
    if (!isOffered(words.reason, move, request)) return {{"closing_reason", Text::tr("This reason does not go with how the request ended.")}};
    if (isOther(words.reason) && words.note.trimmed().isEmpty()) return {{"closing_note", Text::tr("Write in words why it is closed.")}};
    return {};
}

QList<Problem> againstPause(const MoveWords &words)
{
    const auto &reasons = Pause::type.field("reason").choices;
    if (std::ranges::none_of(reasons, [&](const Choice &c) { return words.reason == QLatin1String(c.code); }))
        return {{"paused", Text::tr("Say what the request waits for.")}};
    if (words.reason == u"other"_s && words.note.trimmed().isEmpty()) return {{"paused", Text::tr("Write in words what the request waits for.")}};
    return {};
}

// What the family said when it gave up stays, before what is added at the closing.
QString noteAfter(const FamilyRequest &request, const MoveWords &words)
{
    const QString added = words.note.trimmed();
    if (request.state != u"cancelled" || request.closingNote.isEmpty() || added == request.closingNote) return added;
    return added.isEmpty() ? request.closingNote : request.closingNote + u'\n' + added;
}

// Longer ones would be refused when the request is saved.
QList<Problem> againstWords(Move move, const FamilyRequest &request, const MoveWords &words)
{
    const RecordType &type = move == Move::Pause ? Pause::type : FamilyRequest::type;
    const Field &f = type.field(move == Move::Pause ? "note" : "closing_note");
    if ((move == Move::Pause ? words.note : noteAfter(request, words)).size() <= f.longest()) return {};
    return {{move == Move::Pause ? "paused" : "closing_note", QCoreApplication::translate("RecordType", "%1 is longer than %2 characters.").arg(type.translated(f.label)).arg(f.longest())}};
}
} // namespace

QString titleOf(Move move) { return Text::tr(stepOf(move).title); }

bool isOffered(const QString &reason, Move move, const FamilyRequest &request)
{
    // The hire of somebody proposed is written down on the proposal, and closes the request with it: never by hand.
    if (reason == u"closing.hired-proposed"_s || reason == u"closing.hired-several"_s) return false;
    // Answers an administrator has added carry none of these, and are offered for both endings.
    if (reason.startsWith(u"closing.hired-"_s)) return move == Move::CloseHired;
    if (reason.startsWith(u"closing.carer-"_s)) return move == Move::CloseNotHired && request.service == u"carer"_s;
    if (reason.startsWith(u"closing.none-"_s)) return move == Move::CloseNotHired;
    return isClosing(move);
}

QList<Move> movesOf(const FamilyRequest &request)
{
    QList<Move> all;
    for (const Step &step : steps) {
        const bool fits = (step.move != Move::Pause || !waits(request)) && (step.move != Move::Resume || waits(request));
        if (fits && QString::fromLatin1(step.from).split(u' ').contains(request.state)) all << step.move;
    }
    return all;
}

QList<Problem> against(Move move, const FamilyRequest &request, const QList<Consent> &consents, const MoveWords &words, QDate today, const cost::Tables &tables)
{
    if (!movesOf(request).contains(move)) {
        const QString state = FamilyRequest::type.shown(FamilyRequest::type.field("state"), request.state);
        return {{"state", Text::tr("This cannot be done while the request is: %1.").arg(state)}};
    }
    if (move == Move::Send) return againstSending(request, consents, today, tables);
    QList<Problem> found = againstWords(move, request, words);
    if (isClosing(move)) found += againstClosing(move, request, words);
    if (move == Move::Pause) found += againstPause(words);
    return found;
}

QStringList purposesNeeded(const FamilyRequest &request)
{
    static constexpr const char *health[] = {"illnesses", "illness_other", "health_notes", "autonomy", "autonomy_other", "therapy", "illness_care"};
    const auto tells = [&](const Beneficiary &one) {
        return std::ranges::any_of(health, [&](const char *column) {
            const Field &f = Beneficiary::type.field(column);
            return isAskedOf(column, one, request) && !f.isEmpty(f.get(&one));
        });
    };
    QStringList all{u"service"_s};
    if (std::ranges::any_of(request.beneficiaries, tells) || (isAsked("carer_therapy", request) && !request.carerTherapy.isEmpty())) all << u"health"_s;
    return all << u"workers"_s;
}

FamilyRequest moved(Move move, FamilyRequest request, const MoveWords &words, const QList<Closing> &closings, const Author &author, const QDateTime &now)
{
    if (!movesOf(request).contains(move))
        throw Failure(Text::tr("The request stays as it was."), Text::tr("It is no longer in the state in which this can be done."), Text::tr("Open it again to see what has changed."));
    const QDate today = now.toLocalTime().date();
    const Step &step = stepOf(move);
    const QString before = request.state, note = noteAfter(request, words);
    if (*step.to) request.state = QLatin1String(step.to);
    switch (move) {
    case Move::Send:
        request = settled(request, request); // what is not asked for is nobody's business any more
        request.submittedAt = now.toUTC();
        break;
    case Move::Take:
        request.takenAt = now.toUTC();
        if (request.handler.isEmpty()) request.handler = author.operatorId;
        break;
    case Move::Pause:
        request.pauses << Pause{newIdentifier(), today, {}, words.reason, words.note.simplified()};
        request.paused = words.reason;
        break;
    case Move::Resume: endPause(request, today); break;
    case Move::CloseHired:
    case Move::CloseNotHired:
    case Move::Cancel:
        endPause(request, today);
        // A request that was given up ended on that day, whenever the office says why.
        if (before != u"cancelled" || !request.closedAt.isValid()) request.closedAt = now.toUTC();
        request.closingReason = isClosing(move) ? words.reason : QString();
        request.closingNote = note;
        break;
    }
    request.dueOn = dueOn(request, closings).value_or(QDate());
    return request;
}

} // namespace intake
