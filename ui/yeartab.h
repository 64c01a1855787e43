#pragma once
#include "ui/costview.h"
#include <functional>
class ExplainedTable;
class QLabel;

// The calendar year of the contract, month by month, with what changes inside it, and the quarterly notices of INPS.
class YearTab : public CostView {
    Q_OBJECT
public:
    explicit YearTab(std::function<QDate(QDate)> nextWorkingDay, QWidget *parent = nullptr);
    void present(const SimulatedCase &shown) override;

private:
    std::function<QDate(QDate)> m_nextWorkingDay;
    ExplainedTable *m_months;
    ExplainedTable *m_notices;
    QLabel *m_notes;
};
