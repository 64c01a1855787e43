#pragma once
#include <QDate>
#include <QStringList>

class Store;

// On what a day of matching is tried: found in the archive before it begins.
struct MatchingChoice {
    QString request;   // sent, followed by nobody, with workers who fit; empty: there is none
    QStringList workers; // the names of four who fit and may be chosen, the second on another shortlist too where there is one
    QString outside;   // of one who does not fit
};
// Waits for the store.
MatchingChoice matchingChoice(Store &store, QDate today);
