#pragma once
#include "app/script.h"
#include <QString>

class ShortlistCard;
class Typist;

// What an operator does on the cards of a shortlist, by keys.
namespace shortlisthands {

// Of the worker of this name, or nullptr.
ShortlistCard *card(const Typist &typist, const QString &worker);
bool goTo(Typist &typist, const QString &worker);
bool offers(const Typist &typist, const QString &worker, const QString &button);
// Presses a button of a card.
void press(Typist &typist, const QString &worker, const QString &button);
// Why it ends, in the form that has come: the first reason offered, and words.
bool asksReason(const Typist &typist);
void giveReason(Typist &typist, const QString &words);

} // namespace shortlisthands
