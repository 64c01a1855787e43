#pragma once
#include "models/matching/judging.h"
#include <QCoreApplication>

// Verdicts in plain sentences, with what was asked and what the worker said.
namespace matching {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

// The records a sentence is made from.
struct Facts {
    Facts(const Demand &demand, const Pool &pool, qsizetype worker);
    const Demand &demand;
    const FamilyRequest &request;
    const Pool::Data &data;
    const Candidacy &candidacy;
    Person person;
    const ServiceOffer *offer;
    const Availability *terms;

    QString title(const QString &option) const;
    QString titles(const QStringList &options) const; // "Cooking, Ironing"
    QString asked(const char *column) const;          // a choice of the request, as people read it
};

QString shortDay(QDate day);
QString wordsOf(Criterion criterion, const Verdict &verdict, const Judged &judged, const Facts &facts);
QString hardWords(Criterion criterion, Answer answer, const Judged &judged, const Facts &facts);
QString careWords(const Facts &facts, Answer answer, const Judged &judged);
QString wishWords(Criterion criterion, const Verdict &verdict, const Judged &judged, const Facts &facts);
// Of lists of tasks, illnesses, studies and the like.
QString listWords(Criterion criterion, const Verdict &verdict, const Facts &facts);

} // namespace matching
