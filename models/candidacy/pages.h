#pragma once
#include "models/records/candidacy.h"
#include "models/records/person.h"

// The pages of a candidacy: what is asked, what is complete, and what one answer does to the others. Pure; the rules are
// those of the portal's form.
namespace candidacy {

enum class PageId { Who, Work, Studies, Experience, Personal, Services, Availability, Office };

// What must still be answered or corrected; where it is an answer about one document, job or service, about which.
struct Fault {
    QByteArray column; // of the candidacy
    QString text;
    QString part;          // the id of that one in the list of the column
    QByteArray partColumn; // its own field
    bool operator==(const Fault &) const = default;
};

struct PageState {
    PageId page;
    bool begun = false;   // something was answered that is not a default
    QList<Fault> missing; // complete when empty
};

QString titleOf(PageId page); // translated
QList<PageId> pages();        // in order
// The person is the one the candidacy names, as far as known; nullptr while they are not.
PageState stateOf(PageId page, const Candidacy &candidacy, const Person *person, QDate today);
QList<PageState> states(const Candidacy &candidacy, const Person *person, QDate today);

// The page a column of the candidacy stands on; nothing for what only the program writes.
std::optional<PageId> pageOf(QByteArrayView column);
// The same for a field of a document, language, job, service, availability or absence: what the office says of a service
// stands on the page of the office.
std::optional<PageId> pageOfPart(const RecordType &part, QByteArrayView column);
// Whether this candidacy asks for a field at all: whether the worker drives, only with a licence.
bool isAsked(QByteArrayView column, const Candidacy &candidacy);
// The same for a field of one document, job or service.
bool isAskedOf(const RecordType &part, QByteArrayView column, const Row &row);
// Whether an availability is one of a service that is offered.
bool isOffered(const Availability &availability, const Candidacy &candidacy);
// The schedules of a service, as codes: a housekeeper lives in, lives in with reduced hours, or lives out.
QStringList schedulesOf(const QString &service);

// What follows at once when a person has changed the candidacy from before to after: a reference just asked was asked today
// by this operator; pay and nights of one schedule mean nothing in another. Answers that are no longer asked for stay, out
// of sight, until the candidacy is sent.
Candidacy followed(const Candidacy &before, Candidacy after, const QString &operatorId, QDate today);
// The same without what is not asked for, the jobs newest first: as it is sent.
Candidacy settled(Candidacy candidacy);
// Whether a job comes before another: what goes on first, then what ended last.
bool isNewer(const Experience &one, const Experience &other);

} // namespace candidacy
