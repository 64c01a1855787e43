#pragma once
#include "models/cost/engine.h"
#include <QStringList>

namespace cost {

class Tables;

// A working relation: both days are days of work; no end while none is known.
struct Relation {
    QDate start;
    std::optional<QDate> end;

    QDate lastBefore(QDate day) const { return end ? std::min(*end, day) : day; }
};

// A breakdown on a day of the relation other than that of the choices.
struct Priced {
    Breakdown breakdown;
    bool raised = false;      // the pay agreed had fallen under the minimum of that day, which is used instead
    bool latestTable = false; // no table is known for that day yet: the latest one is used
};

// The contract's breakdown (never the portal's) of the choices as they stand on a day.
std::variant<Priced, Refusal> priceOn(Choices choices, QDate day, const Tables &tables);

// What a person is told of the two flags, once for each table year.
QStringList pricingNotes(const QList<Priced> &months);

} // namespace cost
