#pragma once
#include "reports/pages.h"
#include "ui/desk.h"
#include <QHash>
struct Placement;

// A paper made of a contract. Papers are listed in one place: a new one is a line there.
struct PlacementPaper {
    const char *name;  // of its action
    const char *title; // in the menu, context PlacementPapers
    bool complete;     // only when nothing of the letter is missing
    std::optional<Printout> (*make)(const Placement &placement, const QHash<QString, QString> &titles, const PrintContext &context, const Desk &desk);
};

QList<PlacementPaper> placementPapers();
QString titleOf(const PlacementPaper &paper);
