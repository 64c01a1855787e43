#pragma once
#include "models/intake/worklists.h"
#include "models/records/feedback.h"
#include "models/records/record.h"

// From the asking of an evaluation (valutazione) to its confirmation by an operator, who read it: only then it counts, in the
// CV and in averages. Families speak of workers and of the service, workers of families and of the service.
namespace evaluations {

// Reopen takes a confirmation back, to correct an answer.
enum class Step { Confirm, NotGiven, Reopen, AskAgain };

struct Question {
    QByteArray column;
    QString text; // "How well does the worker communicate?"
};

bool isKind(const Feedback &feedback); // nobody evaluates oneself
// From 1 to 5 stars, in their order.
QList<Question> questionsOf(const Feedback &feedback);
// Whether a column of the answer is asked for in this kind.
bool isAsked(const QByteArray &column, const Feedback &feedback);

QString titleOf(Step step);
QList<Step> stepsOf(const Feedback &feedback);
// What stands against it; the questions not answered, for a confirmation.
QList<Problem> against(Step step, const Feedback &feedback);
Feedback stepped(Step step, Feedback feedback, const Author &author, const QDateTime &now); // not AskAgain

// Others, not this one, on the same matter, that have not come to an end: no second one is asked meanwhile.
ListQuery openLike(const Feedback &feedback);
QList<Problem> againstAsking(const Feedback &feedback, const QList<Feedback> &openOnes);
// A new one like an earlier one, asked today.
Feedback askedAgain(const Feedback &earlier, const Author &author, QDate today);
// With what the program itself puts in: who asked when, and that it is answered as soon as it says how it was altogether.
Feedback completed(Feedback feedback, const Author &author, QDate today);

bool counts(const Feedback &feedback); // confirmed
// "Competenze relazionali" of the portal: the mean of how one communicates, adapts and manages time, to the whole star. The
// vote altogether does not enter. Nothing while one of the three is not said.
std::optional<int> relational(const Feedback &feedback);
// The mean of the same three, or of altogether where it is about the service, over those that count, to two decimals.
std::optional<Decimal> mean(const QList<Feedback> &all);

// Contracts whose evaluations are to be asked by today; those asked two weeks ago or more without an answer; those answered
// that nobody has confirmed.
intake::WorkList toBeAsked(const intake::Scope &scope, QDate today);
intake::WorkList unanswered(const intake::Scope &scope, QDate today);
intake::WorkList toBeConfirmed(const intake::Scope &scope);

} // namespace evaluations
