#pragma once
#include "models/candidacy/pages.h"
#include "models/records/consent.h"
#include "models/records/record.h"

// The states of a candidacy and what moves it from one to the next. Nothing else changes a state. A candidacy that was sent is
// never a draft again; what the office decided may be decided otherwise.
namespace candidacy {

enum class Move { Send, Suitable, Unsuitable, Suspend };

QString titleOf(Move move); // "Send", "Suitable"
QList<Move> movesOf(const Candidacy &candidacy); // from its state
// Whether a reason must be given in words.
bool needsReason(Move move);
// What stands against a move: pages not complete, a consent that is missing, a service without a mark, a reason not given. A
// missing consent has no column.
QList<Fault> against(Move move, const Candidacy &candidacy, const Person *person, const QList<Consent> &consents, const QString &reason, QDate today);
// The purposes for which the worker must have consented before the candidacy can be sent.
QStringList purposesNeeded(const Candidacy &candidacy);
// Those of them that nobody consented to, or no longer.
QStringList purposesMissing(const Candidacy &candidacy, const QList<Consent> &consents, QDate today);
// The candidacy after the move. Only when nothing stands against it; throws Failure when its state has moved on meanwhile.
Candidacy moved(Move move, Candidacy candidacy, const QString &reason, const Author &author, const QDateTime &now);

} // namespace candidacy
