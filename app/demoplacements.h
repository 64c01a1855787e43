#pragma once
#include "app/demoworld.h"
#include "models/records/feedback.h"
#include "models/records/placement.h"

class Dice;
namespace cost { class Tables; }

// What became of invented hires: contracts to begin, in force, some of them under the minimum of today, and ended, with the
// steps of their support and the evaluations asked.
class DemoPlacements {
public:
    DemoPlacements(const cost::Tables &tables, const DemoWorld &world) : m_tables(tables), m_world(world) {}

    // From the day of the hire to today.
    Placement lived(Dice &dice, Placement placement) const;
    QList<Feedback> feedback(Dice &dice, const Placement &placement, const QString &workerPerson) const;

private:
    void complete(Dice &dice, Placement &placement) const;
    void agreePay(Dice &dice, Placement &placement) const;
    void end(Dice &dice, Placement &placement) const;
    void support(Dice &dice, Placement &placement) const;
    void answer(Dice &dice, Feedback &feedback) const;

    const cost::Tables &m_tables;
    const DemoWorld &m_world;
};
