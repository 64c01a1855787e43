#pragma once
#include "models/records/person.h"
#include "models/records/placement.h"
#include "models/records/site.h"
#include "reports/recordprint.h"
#include "ui/desk.h"

// What the papers of a contract are made from.
struct PaperSources {
    Placement placement;
    Person employer, worker; // the names of the contract where they have no record here
    Site centre;
    ReferenceTitles titles;  // of what all of them refer to
};

// A paper made of a contract. Papers are listed in one place: a new one is a line there.
struct PlacementPaper {
    QString name;  // of its action
    QString title; // in the menu
    bool allowed;  // only of what the contract allows: not while the pay is under the minimum
    std::function<std::optional<Printout>(const PaperSources &sources, const PrintContext &context, const Desk &desk)> make;
};

QList<PlacementPaper> placementPapers();
// The letter to a family whose pay is under the minimum of a day; nothing when it is not.
std::optional<Printout> raiseLetterOf(const PaperSources &sources, QDate day, const PrintContext &context, const Desk &desk);

// Reads them; never answers once the context is gone.
void readPaperSources(const Desk &desk, const Placement &placement, QObject *context, std::function<void(const PaperSources &)> then,
                      std::function<void(const QString &)> failed);
