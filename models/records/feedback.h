#pragma once
#include "models/records/field.h"

// An evaluation (valutazione): of a worker by a family, of a family by a worker, of the service by either. It counts, in the CV
// and in averages, once an operator has confirmed it.
struct Feedback {
    static const RecordType type;

    QString id{};
    QString about{QStringLiteral("worker")};
    QString fromWhom{QStringLiteral("family")};
    QString person{};
    QString candidacy{};
    QString request{};
    QString placement{};
    QString site{};
    QString state{QStringLiteral("asked")};
    QDate askedOn{};
    QString askedBy{};
    QString askedHow{};
    QDate answeredOn{};
    QString overall{};
    QString communicates{};
    QString adapts{};
    QString keepsTime{};
    QString speed{};
    QString ease{};
    QString fit{};
    QStringList character{};
    QStringList tasksDone{};
    QString words{};
    QDateTime confirmedAt{};
    QString confirmedBy{};
    bool mayBeQuoted = false;
    QString notes{};

    bool operator==(const Feedback &) const = default;
};
