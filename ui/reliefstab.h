#pragma once
#include "ui/costview.h"
class ExplainedTable;
class QComboBox;
class QLineEdit;

// What may come back to the family, if due: deduction, tax credit, regional bonus. Always apart from the cost.
class ReliefsTab : public CostView {
    Q_OBJECT
public:
    explicit ReliefsTab(QWidget *parent = nullptr);
    void present(const SimulatedCase &shown) override;

private:
    void presentReliefs();

    SimulatedCase m_shown;
    QLineEdit *m_income;
    QLineEdit *m_isee;
    QComboBox *m_rate;
    ExplainedTable *m_table;
};
