#pragma once
#include "models/cost/breakdown.h"
#include "models/records/costsimulation.h"
#include <QWidget>
#include <variant>

namespace cost { class Tables; }

// What is on the simulation screen at this moment, worked out.
struct SimulatedCase {
    CostSimulation record;
    std::variant<cost::Breakdown, cost::Refusal> outcome = cost::Refusal{};
    QDate today;
    const cost::Tables *tables = nullptr;

    const cost::Breakdown *breakdown() const { return std::get_if<cost::Breakdown>(&outcome); }
    const cost::Refusal *refusal() const { return std::get_if<cost::Refusal>(&outcome); }
};

// One side of the answer: the cost, the year, a comparison. Shown again at each keystroke, so only the visible one works.
class CostView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Called with a case that has a breakdown.
    virtual void present(const SimulatedCase &shown) = 0;
};
