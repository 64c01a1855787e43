#pragma once
#include "models/intake/moves.h"
#include "models/shortlist/journey.h"

// A request that is moved by hand, with its shortlist.
namespace shortlist {

// What stands against it on its shortlist: who is hired of those proposed is written down on the proposal, which closes the
// request and prepares the contract.
QList<Problem> againstMove(intake::Move move, const QList<Proposal> &proposals);
// The request after the move and, where it ends by it, whoever is still on its shortlist released and their meetings to come
// called off. Throws Failure where it is no longer in the state for it, or something stands against it by now.
QList<RecordSave> movedByHand(intake::Move move, const Table &table, const intake::MoveWords &words, const Author &author, const QDateTime &now);

} // namespace shortlist
