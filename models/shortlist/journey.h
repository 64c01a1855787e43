#pragma once
#include "models/practices/contract.h"
#include "models/records/costsimulation.h"
#include "models/records/meeting.h"
#include "models/records/person.h"
#include "models/records/proposal.h"
#include "models/records/record.h"

// From the choice of a worker for a request to the hire: what may follow what, and which records are written together
// (Store::saveTogether) when it does. Nothing else changes the state of a proposal.
namespace shortlist {

inline constexpr int usualSize = 3;

enum class Step { Ask, Agree, Decline, Send, Want, DoNotWant, Met, Again, Hire, Release };

// What the family and the worker have agreed on when one is hired.
struct Agreed {
    std::optional<Cents> pay{}; // an hour or a month, as the schedule is paid
    QString simulation{};       // the cost simulation the contract is compared with; empty for none
};

struct StepWords {
    QString reason{}; // an option of "proposal-end"
    QString note{};
    QString how{};      // of Send: email, print, post
    bool all = false;   // of Send: these are all there are, even if fewer than three
    QString lateCause{}; // of a Send that stops the clock late: an option of "late-cause"
    QString lateNote{};
    std::optional<Agreed> agreed{}; // of Hire; without it the pay is that of the request, and no simulation is named
};

// What is on the table: the request and its proposals as they are kept, what is known of their workers by the id of the candidacy.
struct Table {
    Record request;
    QList<Record> proposals; // in the order in which they were chosen
    QHash<QString, Candidacy> candidacies;
    QHash<QString, Person> people;
    QHash<QString, QList<Proposal>> elsewhere;   // open on other requests
    QHash<QString, QList<Placement>> placements; // agreed or in force
    QList<Closing> closings; // of the request's centre
    std::optional<Person> requester{};
    QList<Record> meetings{}; // planned, of its proposals
    QList<CostSimulation> simulations{}; // made for the request or for who asks
    QStringList trashed{}; // candidacies that are in the trash
    QList<QDate> births{}; // of the assisted persons, as far as their records say
    FamilyRequest asked() const { return recordOf<FamilyRequest>(request.row); }
    // Nothing where it is not on the table.
    std::optional<Record> find(const QString &proposal) const;
    QList<Proposal> all() const;
    QList<Proposal> open() const;
};

QString titleOf(Step step); // "Called", "Available", …
// What a worker is called on this table: the name, with the number where another one on it has the same name.
QString nameOn(const Table &table, const Proposal &proposal);
QList<Step> stepsOf(const Proposal &proposal);
bool asksReason(Step step);
bool isOffered(const QString &reason, Step step); // the answers of "proposal-end" a step offers
// What stands against it: a paper that has expired, a reason that is not given, somebody else hired meanwhile.
QList<Problem> against(Step step, const Proposal &proposal, const Table &table, const StepWords &words, QDate today);
// What is to be known of a worker who is proposed, and forbids nothing: hired elsewhere, on another shortlist, away, papers.
QStringList warnings(const Proposal &proposal, const Table &table, QDate today);

// The records to write. Only when nothing stands against it. Each proposal goes with its request where that changes too:
// choosing takes a request that was sent in hand; sending the CVs stops its clock; a hire closes it, makes the contract and
// releases the others. The meetings still to come of a proposal that ends are called off with it.
QList<Problem> againstChoosing(const Table &table, const Candidacy &worker, const QString &beyondThree, QDate today);
QList<RecordSave> chosen(const Table &table, const Candidacy &worker, int rank, int points, const QString &beyondThree, const Author &author, const QDateTime &now);
QList<RecordSave> stepped(Step step, const QString &proposal, const Table &table, const StepWords &words, const Author &author, const QDateTime &now);

// All the CVs at once: those of the workers who are available.
QList<Problem> againstSending(const Table &table, const StepWords &words, QDate today);
// With the ids of proposals: these and no others, whoever became available since. Throws Failure where one of them is available
// no longer.
QList<RecordSave> sent(const Table &table, const StepWords &words, const Author &author, const QDateTime &now, const QStringList &proposals = {});
QStringList availableOn(const Table &table);
// Whether sending so many more stops the clock, and the working days it took where they are more than three: then the cause is asked.
bool stopsClock(const Table &table, qsizetype more, const StepWords &words);
std::optional<int> lateDays(const Table &table, qsizetype more, const StepWords &words, QDate today);

// The simulations a contract of the request may be compared with, the most fitting first and of these the newest; the one to
// propose, empty where none is of the same work.
QList<CostSimulation> simulationsFor(const Table &table);
QString proposedSimulation(const Table &table);
// The least that can be agreed with the worker of a proposal, an hour or a month; nothing where no table says it.
std::optional<Cents> leastAgreed(const QString &proposal, const Table &table, const cost::Tables &tables, QDate today);
// What stands against the contract of a hire: a pay under the minimum, with the figure.
QList<Problem> againstHiring(const QString &proposal, const Table &table, const StepWords &words, const cost::Tables &tables, QDate today);
struct Hire {
    QList<RecordSave> records;
    QString placement; // the id of the new contract
};
// Throws Failure where something stands against the contract.
Hire hired(const QString &proposal, const Table &table, const practices::Names &names, const cost::Tables &tables, const Author &author, const QDateTime &now, const StepWords &words = {});
// What a meeting that was held says of its proposal.
QList<RecordSave> metAt(const Meeting &meeting, const Record &proposal, const Author &author, const QDateTime &now);
// Whether it was the "no" said at this meeting that ended the proposal.
bool isEndedBy(const Meeting &meeting, const Proposal &proposal);
// That "no" was written by mistake, and the meeting now says something else: the proposal goes on, or ends by the other's "no".
// Throws Failure where it cannot go on any more: the request is over, or the worker is on the shortlist again.
QList<RecordSave> takenBackAt(const Meeting &meeting, const Record &proposal, const Table &table, const Author &author, const QDateTime &now);
// Every proposal that is still open: the request is closed without a hire, or given up. Without a reason it is that closing.
QList<RecordSave> released(const Table &table, const StepWords &words, const Author &author, const QDateTime &now);

} // namespace shortlist
