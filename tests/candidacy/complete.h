#pragma once
#include "models/candidacy/moves.h"
#include "models/records/identifier.h"

// Candidacies in which nothing is missing, of invented workers, on a day that is always the same.
namespace complete {

inline const QDate today(2026, 3, 5);

inline Person worker()
{
    Person p;
    p.id = newIdentifier();
    p.surname = QStringLiteral("Prova");
    p.name = QStringLiteral("Alma");
    p.sex = QStringLiteral("female");
    p.born = {1980, 5, 3};
    p.citizenships = {QStringLiteral("country.pe")};
    p.fiscalCode = QStringLiteral("PRVLMA80E43Z611K");
    p.phone = QStringLiteral("3405550100");
    return p;
}

inline WorkerDocument permit(QDate expires, QDate renewalAsked = {})
{
    WorkerDocument d;
    d.id = newIdentifier();
    d.kind = QStringLiteral("permit");
    d.number = QStringLiteral("I00000001");
    d.reason = QStringLiteral("lavoro");
    d.issuer = QStringLiteral("Questura di Milano");
    d.issued = {2020, 1, 10};
    d.expires = expires;
    d.renewalAsked = renewalAsked;
    return d;
}

inline Week mornings()
{
    Week week;
    for (int day = 0; day < 5; ++day)
        for (int slot = 16; slot < 24; ++slot) week.set(day, slot, true);
    return week;
}

inline ServiceOffer offer(const QString &service)
{
    ServiceOffer o;
    o.id = newIdentifier();
    o.service = service;
    if (service == QStringLiteral("carer")) o.careTasks = {QStringLiteral("carer-task.company")};
    if (service == QStringLiteral("babysitter")) {
        o.childTasks = {QStringLiteral("babysitter-task.play")};
        o.childAges = {QStringLiteral("child-age.to-3")};
    }
    if (service == QStringLiteral("housekeeper")) o.houseTasks = {QStringLiteral("house-task.cleaning")};
    else o.houseWork = QStringLiteral("no");
    return o;
}

inline Availability availability(const QString &service, const QString &schedule)
{
    Availability a;
    a.id = newIdentifier();
    a.service = service;
    a.schedule = schedule;
    if (schedule != QStringLiteral("live-in")) a.week = mornings();
    return a;
}

inline Experience job(QDate from, QDate to)
{
    Experience e;
    e.id = newIdentifier();
    e.positions = {QStringLiteral("carer")};
    e.employer = QStringLiteral("Famiglia Inventata");
    e.from = from;
    e.to = to;
    e.ongoing = !to.isValid();
    e.town = QStringLiteral("Milano");
    e.duties = QStringLiteral("Assistenza a una signora anziana");
    return e;
}

inline Candidacy candidacyOf(const Person &person, const QStringList &services = {QStringLiteral("carer")})
{
    Candidacy c;
    c.id = newIdentifier();
    c.person = person.id;
    c.needsPermit = QStringLiteral("yes");
    c.documents = {permit({2027, 1, 10})};
    c.occupation = QStringLiteral("unemployed");
    c.availableFrom = {2026, 4, 1};
    WorkerLanguage italian;
    italian.id = newIdentifier();
    italian.language = QStringLiteral("language.it");
    italian.level = QStringLiteral("4");
    c.languages = {italian};
    c.experiences = {job({2018, 3, 1}, {2022, 6, 30})};
    for (const QString &service : services) {
        c.offers << offer(service);
        c.availabilities << availability(service, QStringLiteral("live-out"));
    }
    return c;
}

inline QList<Consent> consentsOf(const Candidacy &candidacy)
{
    QList<Consent> all;
    for (const QString &purpose : candidacy::purposesNeeded(candidacy)) {
        Consent c;
        c.id = newIdentifier();
        c.person = candidacy.person;
        c.purpose = purpose;
        c.given = {2026, 3, 1};
        all << c;
    }
    return all;
}

} // namespace complete
