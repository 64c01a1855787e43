#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/feedback.h"
#include "models/records/person.h"
#include <QFuture>

class Database;
class Store;

// A worker's CV is made of these, and of nothing else.
struct CvSubject {
    Candidacy candidacy;
    Person person;
    QList<Feedback> references; // of families on the worker, newest first; only what is confirmed and may be quoted is used
    QStringList families;       // the names of everybody in those families: hidden wherever somebody wrote freely
    QByteArray photo;           // JPEG or PNG; used only where the worker agreed
};

namespace shortlist {

// The CVs of a document hold together what a family is to compare: no more than the rosa di tre.
inline constexpr qsizetype mostCvs = 3;

struct CvSources {
    QList<CvSubject> workers; // in the order asked
    std::optional<FamilyRequest> request;
    QHash<QString, QString> titles; // of whatever these refer to, by id
};

// What the CVs of these candidacies are made of, and the request they are for; an empty id: none. Throws Failure where one
// of them is not on this computer or is in the trash, and for more than three.
QFuture<CvSources> readCvSources(Store &store, const QStringList &candidacies, const QString &request);
// The same at once, on the store's thread.
CvSources cvSourcesIn(Database &db, const QStringList &candidacies, const QString &request);

} // namespace shortlist
