#pragma once
#include "models/records/costsimulation.h"
#include "models/records/person.h"
#include <random>

// People who do not exist, always the same for a seed: their names are made of trees, animals and syllables, their telephone numbers
// begin with a code nobody has, their mail goes to example.org.
class InventedPeople {
public:
    // The clock of their ids starts at a date of its own, so that nothing depends on the day they are made.
    InventedPeople(quint64 seed, QDate today);

    Person person();
    // What somebody asked about, without its result.
    CostSimulation simulation(const Person &whose);
    // True once in so many.
    bool onceIn(quint64 many) { return below(many) == 0; }

private:
    quint64 below(quint64 limit) { return m_random() % limit; }
    template <class List> QString oneOf(const List &list) { return QString::fromUtf8(list[below(std::size(list))]); }
    QString newId();

    std::mt19937_64 m_random; // the same numbers on every computer, by its standard
    QDate m_today;
    qint64 m_clock;
};
