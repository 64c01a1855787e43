#pragma once
#include "models/records/placement.h"

// What the CCNL lavoro domestico of 28 October 2025 says of the terms of a contract: levels, hours, trial, notice, end.
namespace practices {

// Per hour in live-out and weekend, per month in the others.
bool isPaidByHour(const Placement &placement);
// "12.34 an hour" as the schedule is paid.
QString payShown(const Placement &placement, Cents pay);
// The levels service and schedule may have, lowest first: those of a request, and the cook's C and the butler's D, which no
// request asks for (art. 9).
QStringList levelsOf(const QString &service, const QString &schedule);
// The profile of art. 9 in a sentence, to begin the tasks of a letter with.
QString profileOf(const QString &service, const QString &level);
// The last day that counts: of a contract with an end date, or the day it was ended.
QDate lastDay(const Placement &placement);

// Whether a day is one of work: by the painted week, else by the schedule; never a holiday of Milan.
bool isWorked(const Placement &placement, QDate day);
// The last day of the trial: 30 days actually worked for the levels D and DS and for who lives in, 8 for the others (art. 12).
QDate trialEnd(const Placement &placement);
// How it was counted, in a sentence.
QString trialWords(const Placement &placement);

// Hours a week as the contract counts them: painted, or typed; nights by convention (art. 10 and 11).
std::optional<Decimal> hoursOf(const Placement &placement);
// Calendar days of notice (art. 40) on a day; by whom as it is written, else by the family. Half a day counts as a whole one:
// notice cut short would have to be paid.
int noticeOn(const Placement &placement, QDate day);
QString noticeWords(const Placement &placement, QDate day);
// Steps of seniority reached by a day, 0 to 7: one every two years, from the month after (art. 37).
int senioritySteps(const Placement &placement, QDate day);
// The day the n-th of them is due from.
QDate seniorityFrom(const Placement &placement, int step);

// What the contract does not allow: level, hours (art. 14), nights (art. 10 and 11), end date (art. 7).
QList<Problem> termProblems(const Placement &placement);

} // namespace practices
