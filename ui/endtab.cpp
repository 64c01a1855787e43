#include "ui/endtab.h"
#include "models/cost/tables.h"
#include "ui/endingquestions.h"
#include "ui/eventfigures.h"

EndTab::EndTab(cost::NextWorkingDay nextWorkingDay, QWidget *parent)
    : QuestionTab(EndingQuestions::type, tr("What is owed at the end of the contract"), parent), m_nextWorkingDay(std::move(nextWorkingDay))
{}

Row EndTab::proposed(const SimulatedCase &shown) const
{
    EndingQuestions questions;
    questions.start = proposedStart(shown);
    questions.last = shown.record.ends.isValid() ? shown.record.ends : QDate(shown.breakdown()->choices.date.year(), 12, 31);
    return rowOf(questions);
}

std::variant<QuestionTab::Answer, cost::Refusal> EndTab::answer(const SimulatedCase &shown, const Row &row) const
{
    const auto made = cost::settle(endingOf(recordOf<EndingQuestions>(row), shown.breakdown()->choices), m_nextWorkingDay, *shown.tables);
    if (const auto *refusal = std::get_if<cost::Refusal>(&made)) {
        // The questions spell these otherwise.
        if (refusal->key == "end") return cost::Refusal{"last", refusal->text};
        if (refusal->key == "severance_known") return cost::Refusal{"known_severance", refusal->text};
        return *refusal;
    }
    const auto &settlement = std::get<cost::Settlement>(made);
    return Answer{{tr("Amount")}, figures::settlement(settlement), QStringList{settlement.noticeReason} + settlement.assumptions};
}

bool EndTab::isAsked(QByteArrayView column, const SimulatedCase &, const Row &row) const
{
    const auto questions = recordOf<EndingQuestions>(row);
    if (column == "after_maternity") return questions.endedBy == u"family";
    if (column == "notice") return questions.endedBy != u"term";
    return true;
}
