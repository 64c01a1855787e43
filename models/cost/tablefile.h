#pragma once
#include "models/cost/figures.h"
#include <QList>

namespace cost {

// What a file of resources/ccnl says; a file may hold any of the four parts, each with its own validity.
struct TableFile {
    template <class Part> struct From : Part {
        QString file; // to name it when parts do not fit together
    };
    QList<From<Wages>> wages;
    QList<From<Inps>> inps;
    QList<From<Fund>> fund;
    QList<From<DaysRule>> daysRule;

    // Adds what a file holds. Throws a Failure that names the file and the place in it.
    void read(const QString &path);
};

} // namespace cost
