#pragma once
#include "ui/costview.h"
class ExplainedTable;
class QButtonGroup;
class QLabel;

// The cost itself: line by line with sub-totals, an hour worked, what to set aside, what the worker is paid; and all that
// was assumed.
class CostTab : public CostView {
    Q_OBJECT
public:
    explicit CostTab(QWidget *parent = nullptr);
    void present(const SimulatedCase &shown) override;

private:
    enum View { Lines, Hour, Aside, Worker };
    void presentView();

    QButtonGroup *m_views;
    ExplainedTable *m_table;
    QLabel *m_assumptions;
    SimulatedCase m_shown;
};
