#pragma once
#include "models/cost/choices.h"
#include "ui/costview.h"
class ExplainedTable;
class QLabel;
class QPushButton;

// Up to three scenarios side by side: the simulation as it stands now is the first; and why the portal shows another figure.
class CompareTab : public CostView {
    Q_OBJECT
public:
    explicit CompareTab(QWidget *parent = nullptr);
    void present(const SimulatedCase &shown) override;
    // The scenarios as they stand, the first being the simulation itself.
    QList<cost::Breakdown> scenarios() const;

private:
    enum class Variant { AsItIs, OneHourMore, OneLevelHigher };
    void keep(Variant variant);
    void clear();
    void presentScenarios();

    SimulatedCase m_shown;
    QList<cost::Choices> m_kept;
    QList<QPushButton *> m_adders;
    QPushButton *m_clear;
    QLabel *m_said;
    ExplainedTable *m_scenarios;
    ExplainedTable *m_portal;
    QLabel *m_portalSaid;
};
