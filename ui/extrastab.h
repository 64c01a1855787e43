#pragma once
#include "ui/questiontab.h"

// What a month costs more when there is more work than agreed, sickness, or somebody stands in.
class ExtrasTab : public QuestionTab {
    Q_OBJECT
public:
    explicit ExtrasTab(QWidget *parent = nullptr);

protected:
    Row proposed(const SimulatedCase &shown) const override;
    std::variant<Answer, cost::Refusal> answer(const SimulatedCase &shown, const Row &questions) const override;
    bool isAsked(QByteArrayView column, const SimulatedCase &shown, const Row &questions) const override;
};
