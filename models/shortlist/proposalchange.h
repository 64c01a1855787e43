#pragma once
#include "models/shortlist/journey.h"

// What the steps of the journey share; for the files of this folder.
namespace shortlist::detail {

// The proposal after the step. Throws Failure where it is not in a state from which it can be done.
Proposal changed(Step step, Proposal proposal, const StepWords &words, const Author &author, const QDateTime &now);
RecordSave saveOf(const Record &before, const Proposal &after);
// With the meetings still to come called off, where it has ended.
QList<RecordSave> savesOf(const Record &before, const Proposal &after, const QList<Record> &meetings, const QDateTime &now);
QList<RecordSave> sentOf(const QList<Record> &proposals, const Table &table, const StepWords &words, const Author &author, const QDateTime &now);
QList<Problem> againstOneSending(const Table &table, const StepWords &words, QDate today);
// The request is over, or somebody has been hired for it.
QList<Problem> againstRequest(const Table &table);
// A worker on a shortlist of whom something is known by now that keeps them out: judged, suspended, papers, hours.
QList<Problem> againstProposing(const QString &candidacy, const Table &table, QDate today);
// A worker whose hours with other families leave no room for those asked, by the rule of the ranking (matching/hours.h).
QList<Problem> againstHours(const QString &candidacy, const Table &table, QDate today);

} // namespace shortlist::detail
