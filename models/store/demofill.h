#pragma once
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/person.h"
#include "models/records/record.h"
#include <functional>

class Database;

// Fills a store with invented operators, people and simulations (see DemoData). Whatever the store may not know is handed in.
struct DemoFill {
    quint64 seed = 1;
    qint64 people = 1'000;         // up to 250,000
    bool evenIfThereArePeople = false; // otherwise a store that holds people is refused
    Author author = {};            // whom the history names

    // Makes of the invented person of that index what else they are; the id stays.
    std::function<void(Person &, qint64 index)> adapt = {};
    // Computes the totals of a simulation from its choices; false when they cannot be simulated, and it is left out.
    std::function<bool(CostSimulation &)> price = {};
    // Lets an invented operator sign in. Without it no operators are made.
    std::function<void(Database &, const Operator &)> enrol = {};
    // Done of how many; false stops.
    std::function<bool(qint64 done, qint64 of)> progress = {};

    struct Filled {
        qint64 people = 0, simulations = 0, operators = 0;
    };
    Filled run(Database &db) const;
};
