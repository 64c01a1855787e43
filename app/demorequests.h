#pragma once
#include "app/demoworld.h"
#include "models/records/consent.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/tie.h"
#include "models/store/demodata.h"

class Dice;
namespace cost { class Tables; }

// Invented requests of the invented people (see DemoData), in every state, with what hangs on them. The same for a seed and a
// moment: the deadlines lie about its day, and nothing after it. Whatever is sent or closed went there by the moves a person can make; whom those in
// progress choose and hire, DemoJourneys says.
class DemoRequests {
public:
    DemoRequests(quint64 seed, const cost::Tables &tables, DemoWorld world);

    static constexpr int peopleAFamily = 4;
    // How far the request goes once workers are looked for.
    enum class Plan { None, Choosing, Meeting, Hired, NotHired };
    struct Family {
        FamilyRequest request;
        QList<Consent> consents;
        QList<Tie> ties;
        QList<Contact> contacts;
        Plan plan = Plan::None;
        QDate closes = {}; // of Hired and NotHired; the request itself is still in progress
    };
    // Of the people from index x peopleAFamily on: who asks, and who is assisted.
    Family family(qint64 index) const;
    // Somebody who asked something and left no name, or a name alone.
    Contact passing(qint64 index) const;

private:
    struct Course;
    FamilyRequest answered(Dice &dice, qint64 index, const Person &asks, QDate day) const;
    void addPeople(Dice &dice, FamilyRequest &request, qint64 index) const;
    void addCare(Dice &dice, FamilyRequest &request) const;
    void addHouse(Dice &dice, FamilyRequest &request) const;
    void addHours(Dice &dice, FamilyRequest &request, QDate day) const;
    void addWishes(Dice &dice, FamilyRequest &request) const;
    void addPlace(Dice &dice, FamilyRequest &request, const Person &asks) const;
    QDate run(Dice &dice, FamilyRequest &request, const Course &course, QDate sent) const;
    Contact contact(Dice &dice, QDateTime at) const;

    quint64 m_seed;
    const cost::Tables &m_tables;
    QDate m_today;
    DemoWorld m_world;
    DemoData m_people;
    QStringList m_texts, m_names;
};
