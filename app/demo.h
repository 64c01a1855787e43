#pragma once
#include <QtGlobal>
#include <optional>

class Store;
namespace cost { class Tables; }

struct DemoAsked {
    quint64 seed = 1;
    qint64 people = 200; // workers included; more where the requests or the candidacies need them
    std::optional<qint64> candidacies = {}; // nothing: one for every four people, up to 12,000
    std::optional<qint64> requests = {};    // nothing: one for every four people, up to 4,000
};

struct DemoSize {
    qint64 people = 0;
    qint64 simulations = 0;
    qint64 requests = 0;
    qint64 contacts = 0;
    qint64 candidacies = 0;
    qint64 proposals = 0;
    qint64 meetings = 0;
    qint64 placements = 0;
};

// Refuses a store that is in use: one with people, or with somebody who may sign in. Throws Failure.
void requireNobodyIn(Store &store);

// Fills a store with invented people. Families have requests in every state with their consents, ties, contacts,
// shortlists, meetings and contracts; workers have candidacies; about one person in five has a simulation; contacts of people
// who left no name come on top, and operators without a password. The same for a seed and a day, but for identifiers that are
// made when a pause or a step is. Waits for the store.
// Throws Failure, also when there are people already.
DemoSize fillWithInventedPeople(Store &store, const cost::Tables &tables, const DemoAsked &asked);
