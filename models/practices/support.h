#pragma once
#include "models/records/placement.h"

// The steps of the support with a contract, made by rule: each once, with its due date, whatever the dates become.
namespace practices {

// The same on every computer: two that add the same step add one.
QString stepId(const Placement &placement, const QByteArray &key);
// The steps as they should be today. What was done, put aside or written on stays; what is open follows the dates, and goes
// when its reason has gone.
QList<SupportStep> stepsOf(const Placement &placement, QDate today);

// What a step is, why and where it is written; the quarter of a contribution is in its title.
struct StepWords {
    QString title, why, source;
};
StepWords wordsOf(const SupportStep &step, const Placement &placement);
// "in 3 days", "today", "2 days late"; nothing without a date.
QString dueWords(QDate due, QDate today);

// Done today by somebody; open again. The others as they are.
Placement ticked(Placement placement, const QString &step, const QString &operatorId, QDate day);
// With what was said of it; the last extension gives the contract its end date back.
Placement unticked(Placement placement, const QString &step);
Placement notNeeded(Placement placement, const QString &step, const QString &why);

// A new end of a contract with an end date (art. 7: at most four times, within 24 months, beyond 12 with a cause), as a step
// that is done; the reminder of the old end goes.
inline constexpr int mostExtensions = 4;
QList<Problem> againstExtending(const Placement &placement, QDate until);
// Only when nothing stands against it.
Placement extended(Placement placement, QDate until, const QString &operatorId, QDate day);
int extensionsOf(const Placement &placement);
// To be looked at again on a day, with why: a step that stays until it is done.
Placement withReview(Placement placement, QDate due, const QString &why);
// Why a pay cannot be raised as of a day: the pay of a contract is that of today, and a new one would be printed and reckoned
// with at once.
std::optional<Problem> againstRaising(QDate from, QDate today);
// Another pay from a day that has come: a step that is done says from what to what.
Placement raised(Placement placement, Cents pay, QDate from, const QString &operatorId, QDate day);

} // namespace practices
