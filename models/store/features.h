#pragma once
#include "models/records/record.h"
#include "models/store/likeness.h"

class Rows;

// What of a person is compared with others, ready to be compared.
struct Features {
    QString surname, name;      // folded
    QStringList otherSurnames;  // folded
    QString code;               // codice fiscale, small letters
    QStringList phones, emails; // +country numbers without the plus; small letters
    QDate born;
    int year = 0; // 0: not known

    QString key() const { return surname + u'\x1f' + name; } // as title_key
};

Features featuresOf(const Row &person);
// The same from a query of featureColumns().
Features featuresIn(const Rows &rows, int from);
QString featureColumns();

struct Resemblance {
    QList<Likeness::Why> why; // strongest first; empty: they do not resemble each other
    int weight = 0;
};
Resemblance resemblance(const Features &one, const Features &other);
// From this weight on a pair is worth somebody's time: a phone alone is often a family's.
constexpr int worthALook = 50;
