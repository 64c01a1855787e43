#pragma once
#include "app/matchingchoice.h"
#include "app/script.h"
#include <functional>

class Typist;

// A matching operator's day, by keys: from a request that was sent to the hire and its papers. What it is tried on may be
// found while the steps before it go on; it outlives them.
struct MatchingDay {
    MatchingChoice choice;
    std::function<QString(const QString &name)> saveAs; // says under which path the next file is saved
};

// From Home to the request, who fits it and why, four on the shortlist of whom one says no.
QList<Script::Step> findWorkers(Typist &typist, const MatchingDay &day);
// Their CVs seen, saved, sent by e-mail; the family wants to meet two and says no to the third.
QList<Script::Step> sendCvs(Typist &typist, const MatchingDay &day);
// A meeting, another that cannot be at the same time, the first one held, the worker hired.
QList<Script::Step> meetAndHire(Typist &typist, const MatchingDay &day);
// The contract completed, its papers saved, steps of its support done, an evaluation asked and confirmed.
QList<Script::Step> followContract(Typist &typist, const MatchingDay &day);
// The board, the calendar, the report with its print.
QList<Script::Step> lookBack(Typist &typist, const MatchingDay &day);
