#pragma once
#include "models/intake/needs.h"

// The lists behind the numbers of Home, of the views of requests and of the end of a day. Each is one query: its number, its
// list, its export and its print cannot disagree.
namespace intake {

// Where and whose; empty: every centre, everybody.
struct Scope {
    QString site;
    QString operatorId;
};

struct WorkList {
    enum class Tone { Plain, Soon, Late };
    QByteArray key; // "overdue"; never changes
    QString title;
    QString note; // what is counted, in a sentence
    ListQuery query;
    Tone tone = Tone::Plain; // how it is meant when there is something in it
};

// Requests whose three working days run out today, have run out, run out tomorrow; those that wait for the family; those nobody
// has taken in charge; the drafts of an operator. Whose: who follows them, and for drafts who took them.
WorkList dueToday(const Scope &scope, QDate today);
WorkList overdue(const Scope &scope, QDate today);
WorkList dueTomorrow(const Scope &scope, QDate today);
WorkList waitingForFamily(const Scope &scope);
WorkList notTaken(const Scope &scope);
WorkList draftRequests(const Scope &scope);
// Open requests, whoever follows them; Home shows the first of them.
WorkList openRequests(const Scope &scope);
// Contacts somebody was to come back to by a day and has not.
WorkList followUpsDue(const Scope &scope, QDate by);

// The views every operator finds above the list of requests.
QList<WorkList> viewsOfRequests(const QString &operatorId, QDate today);

// One day of a centre: what was heard, by channel and by need; what became of requests; what is left to do.
struct DayPart {
    QString title;
    QList<WorkList> lists;
};
QList<DayPart> dayOf(QDate day, const QString &site, const QList<NeedGroup> &needs);

} // namespace intake
