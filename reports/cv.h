#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/person.h"
#include "reports/recordprint.h"

// A worker's CV is made of these, and of nothing else.
struct CvSubject {
    Candidacy candidacy;
    Person person;
    QList<Feedback> references; // of families on the worker; only what is confirmed and may be quoted is used
    QByteArray photo;           // JPEG or PNG; used only where the worker agreed
};

// The CVs of one worker or of up to three as one document, each on pages of its own; with a request, its number and what is
// looked for at the head. The family's version (Disclosure::Family) has the first name and the initial, no contacts, no
// address, no document, no name of a former family, and a photo only where the worker agreed; the office's has all of it.
Printout cv(const QList<CvSubject> &workers, Disclosure version, const std::optional<FamilyRequest> &request, const ReferenceTitles &titles, const PrintContext &context);

// What a version shows, declared once: the columns of Candidacy and of its parts ("experiences.from"), and of Person.
QList<QByteArray> cvColumns(Disclosure version);
