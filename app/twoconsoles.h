#pragma once
#include "app/script.h"
#include <QPixmap>
#include <functional>

class Typist;

// Two operators at two consoles who both know a family, work on it while nobody can reach the central, and come back. What
// is done here is done by keys.
struct TwoConsoles {
    Typist &one, &other;
    QString surname;                           // typed to find the person at both
    std::function<void(bool there)> network;   // takes the way to the central from both, or gives it back
    std::function<bool(bool there)> isNoticed; // both know that it is gone, or back
};

extern const char *const phoneOfOne; // what each of the two writes
extern const char *const phoneOfOther;

// Each opens the person, writes another telephone and another note without network; the network comes back and both consoles
// count what is to be decided.
QList<Script::Step> disagree(const TwoConsoles &two);
// Whoever has never seen it decides on the other console; both consoles show what was decided.
QList<Script::Step> agree(const TwoConsoles &two);

// Both windows in one picture.
QPixmap sideBySide(QWidget &one, QWidget &other);
