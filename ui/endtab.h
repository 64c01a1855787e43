#pragma once
#include "models/cost/quarters.h"
#include "ui/questiontab.h"

// What is owed when the relation ends: to the worker, to INPS, and by when.
class EndTab : public QuestionTab {
    Q_OBJECT
public:
    explicit EndTab(cost::NextWorkingDay nextWorkingDay, QWidget *parent = nullptr);

protected:
    Row proposed(const SimulatedCase &shown) const override;
    std::variant<Answer, cost::Refusal> answer(const SimulatedCase &shown, const Row &questions) const override;
    bool isAsked(QByteArrayView column, const SimulatedCase &shown, const Row &questions) const override;

private:
    cost::NextWorkingDay m_nextWorkingDay;
};
