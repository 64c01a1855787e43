#pragma once
#include <QtGlobal>

class Store;
namespace cost { class Tables; }

struct DemoSize {
    qint64 people = 0;
    qint64 simulations = 0;
};

// Fills a store with invented people and, for one in eight of them, a simulation. The same for a seed. Waits for the store.
// Throws Failure.
DemoSize fillWithInventedPeople(Store &store, const cost::Tables &tables, quint64 seed, qint64 people);
