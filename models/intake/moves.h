#pragma once
#include "models/records/consent.h"
#include "models/records/familyrequest.h"
#include "models/records/record.h"
#include "models/records/site.h"

namespace cost { class Tables; }

// The states of a request and what moves it from one to the next. Nothing else changes a state, and none goes back.
namespace intake {

enum class Move { Send, Take, CloseHired, CloseNotHired, Cancel, Pause, Resume };

struct MoveWords {
    QString reason; // of a closing: an option of "closing"; of a pause: family, documents, other
    QString note;
};

QString titleOf(Move move); // "Send", "Close: nobody was hired…"
// Whether an answer of the list "closing" is offered for a move: those of a hire, of no hire, and of a carer's alone.
bool isOffered(const QString &reason, Move move, const FamilyRequest &request);
QList<Move> movesOf(const FamilyRequest &request); // from its state
// What stands against a move: pages not complete, a consent that is missing, a reason not given.
QList<Problem> against(Move move, const FamilyRequest &request, const QList<Consent> &consents, const MoveWords &words, QDate today,
                       const cost::Tables &tables);
// The purposes for which the requester must have consented before the request can be sent on.
QStringList purposesNeeded(const FamilyRequest &request);
// The request after the move. Only when nothing stands against it.
FamilyRequest moved(Move move, FamilyRequest request, const MoveWords &words, const QList<Closing> &closings, const Author &author, const QDateTime &now);

} // namespace intake
