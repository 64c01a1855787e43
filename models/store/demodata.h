#pragma once
#include "models/records/costsimulation.h"
#include "models/records/operator.h"
#include "models/records/person.h"

// Invented people and simulations to try the program with. The same seed gives the same records on every machine and at
// any number of them: the tenth person is the same among ten and among 250,000.
//
// None of them can be taken for somebody. Codici fiscali pass the check of their last letter, but name Z999 as the place of
// birth, a code no country has. Telephone numbers begin with 6, kept for future use by the Italian numbering plan, so
// they ring nowhere. E-mail addresses are at the domains kept for examples (RFC 2606).
class DemoData {
public:
    explicit DemoData(quint64 seed);

    QString personId(qint64 index) const;
    Person person(qint64 index) const;
    // The choices of a simulation; its totals are left to be computed. For about one person in five, as simulatedFor says.
    CostSimulation simulation(qint64 index, const QString &person) const;
    // Whether that person has a simulation.
    bool isSimulated(qint64 personIndex) const;
    // One for each role, at a centre.
    QList<Operator> operators(const QString &site) const;

private:
    quint64 m_seed;
    QStringList m_surnames, m_women, m_men, m_streets, m_notes;
};
