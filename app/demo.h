#pragma once
#include <QtGlobal>

class Store;
namespace cost { class Tables; }

struct DemoSize {
    qint64 people = 0;
    qint64 simulations = 0;
    qint64 requests = 0;
    qint64 contacts = 0;
};

// Refuses a store that is in use: one with people, or with somebody who may sign in. Throws Failure.
void requireNobodyIn(Store &store);

// Fills a store with invented people and, for about one in five of them, a simulation; for one in four, up to 4,000, a request
// in one of its states with its consents, ties and contact; and with contacts of people who left no name. The same for a seed
// and a day. Waits for the store.
// Throws Failure, also when there are people already.
DemoSize fillWithInventedPeople(Store &store, const cost::Tables &tables, quint64 seed, qint64 people);
