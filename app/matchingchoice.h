#pragma once
#include <QDate>
#include <QStringList>

class Store;

// On what a day of matching is tried: found in the archive before it begins.
struct MatchingChoice {
    // Many have the same name: the number tells them apart.
    struct Worker {
        QString candidacy, name, number;
    };
    QString request;       // sent, followed by nobody, with workers who fit; empty: there is none
    QList<Worker> workers; // four who fit and may be chosen, the second on another shortlist too where there is one
    Worker outside;        // one who does not fit
};
// Waits for the store.
MatchingChoice matchingChoice(Store &store, QDate today);
