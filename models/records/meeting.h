#pragma once
#include "models/records/field.h"

// An appointment: of a family with a worker, the interview of a candidacy, the support with a contract, any other. Reminders
// belong to its operator.
struct Meeting {
    static const RecordType type;

    QString id{};
    QString kind{QStringLiteral("family")};
    QString about{};
    QString state{QStringLiteral("planned")};
    QDateTime starts{};
    int minutes = 60;
    QString place{QStringLiteral("centre")};
    QString site{};
    QString room{};
    QString address{};
    QString operatorId{};
    QString author{};
    QString person{};
    QString candidacy{};
    QString request{};
    QString proposal{};
    QString placement{};
    std::optional<int> reminder{};
    QDate reminderPaused{}; // "not now": the reminder comes back on this day
    QDateTime remindedAt{};
    QString notes{};
    QString outcome{};
    QString familyWords{};
    QString workerWords{};
    QString cancelledWhy{};

    QDateTime ends() const { return starts.addSecs(qint64(minutes) * 60); }
    // It takes the time of those who meet: nobody else can have them then.
    bool takesTime() const { return starts.isValid() && (state == QLatin1String("planned") || state == QLatin1String("held")); }
    bool overlaps(const Meeting &other) const { return starts < other.ends() && other.starts < ends(); }
    bool operator==(const Meeting &) const = default;
};
