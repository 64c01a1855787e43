#pragma once
#include "models/records/record.h"

class Database;

// People who may be one and the same.
struct Likeness {
    enum class Why { FiscalCode, Phone, Email, NameAndBirth, Name };
    QString id;
    QString title, detail; // as the search box shows them
    QList<Why> why;        // strongest first
    int weight = 0;        // more is more alike
};

struct LikePair {
    QString one, other; // the lower id first
    QString oneTitle, otherTitle;
    QList<Likeness::Why> why;
    int weight = 0;
};

// A merge that was done, and until when it may be taken back.
struct PeopleMerge {
    QString id;
    QString kept, gone, keptTitle, goneTitle;
    QDateTime at;
    QString operatorName;
    qint64 moved = 0; // records that came along
    bool undone = false;
};
constexpr int daysToUndoMerge = 30;

// How many records of a kind refer to somebody, and would come along with a merge.
struct Referring {
    const RecordType *type = nullptr;
    qint64 records = 0;
};

// A reason in words: "the same phone".
QString said(Likeness::Why why);

namespace likeness {

// Who resembles a person being typed, but for the person itself and those somebody found to be others. Answers while one types.
QList<Likeness> of(Database &db, const Row &person, int limit);
// Pairs for the duplicates desk, most alike first; and how many there are.
QList<LikePair> pairs(Database &db, int limit);
qint64 countPairs(Database &db);
void notTheSame(Database &db, const QString &one, const QString &other, const Author &author);

} // namespace likeness

namespace peoplemerge {

// One transaction: kept becomes the row given, everything that refers to gone refers to kept, gone goes to the trash and
// says where it went. Throws Failure when either has moved on since the versions given.
PeopleMerge merge(Database &db, const Row &kept, qint64 keptVersion, const QString &gone, qint64 goneVersion, const Author &author);
// Newest first, those of the last days, taken back or not.
QList<PeopleMerge> recent(Database &db);
// Those with any at all.
QList<Referring> referring(Database &db, const QString &person);
// Takes a merge back: both people as they were, what was moved back where it was. What was changed since stays with kept
// and is told, a sentence for each. Throws Failure when it was taken back before or its days are over.
QStringList undo(Database &db, const QString &mergeId, const Author &author);

} // namespace peoplemerge
