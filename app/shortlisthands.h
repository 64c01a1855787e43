#pragma once
#include "app/script.h"
#include "app/matchingchoice.h"

class ShortlistCard;
class Typist;

// What an operator does on the cards of a shortlist, by keys.
namespace shortlisthands {

// Of this worker, told from others of the name by the number; or nullptr.
ShortlistCard *card(const Typist &typist, const MatchingChoice::Worker &worker);
bool goTo(Typist &typist, const MatchingChoice::Worker &worker);
bool offers(const Typist &typist, const MatchingChoice::Worker &worker, const QString &button);
// Presses a button of a card.
void press(Typist &typist, const MatchingChoice::Worker &worker, const QString &button);
// Why it ends, in the form that has come: the first reason offered, and words.
bool asksReason(const Typist &typist);
void giveReason(Typist &typist, const QString &words);

} // namespace shortlisthands
