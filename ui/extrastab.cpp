#include "ui/extrastab.h"
#include "models/cost/limits.h"
#include "models/cost/tables.h"
#include "ui/eventfigures.h"
#include "ui/extraquestions.h"

ExtrasTab::ExtrasTab(QWidget *parent) : QuestionTab(ExtraQuestions::type, tr("What the extra work costs"), parent) {}

Row ExtrasTab::proposed(const SimulatedCase &shown) const
{
    ExtraQuestions questions;
    questions.sickFrom = shown.breakdown()->choices.date;
    questions.start = std::min(proposedStart(shown), questions.sickFrom);
    return rowOf(questions);
}

std::variant<QuestionTab::Answer, cost::Refusal> ExtrasTab::answer(const SimulatedCase &shown, const Row &row) const
{
    // What is not asked does not count, even where it was answered before the schedule changed.
    Row asked = row;
    for (const Field &f : ExtraQuestions::type.fields)
        if (!isAsked(f.column, shown, row)) asked[ExtraQuestions::type.indexOf(f.column)] = f.typed(QVariant());
    const auto made = cost::extraWork(shown.breakdown()->choices, askedOf(recordOf<ExtraQuestions>(asked)), *shown.tables);
    if (const auto *refusal = std::get_if<cost::Refusal>(&made))
        return cost::Refusal{refusal->key == "stand_in" ? QByteArray("stand_in_hours") : refusal->key, refusal->text};
    const auto &work = std::get<cost::ExtraWork>(made);
    QStringList notes = work.notes;
    if (work.hours.isEmpty() && !work.sickness && !work.holidays) notes.prepend(tr("Write the hours or the days above: what they add to the month appears here."));
    return Answer{{tr("Amount")}, figures::extraWork(work), notes};
}

bool ExtrasTab::isAsked(QByteArrayView column, const SimulatedCase &shown, const Row &row) const
{
    using cost::Schedule;
    const auto questions = recordOf<ExtraQuestions>(row);
    const Schedule schedule = shown.breakdown()->choices.schedule;
    if (column == "first_four") return schedule == Schedule::LiveOut;
    if (column == "rest") return schedule == Schedule::LiveIn || schedule == Schedule::ReducedLiveIn;
    if (column == "night") return !cost::isNight(schedule); // paid as night work already
    if (column == "level_at_night") return schedule == Schedule::NightPresence;
    if (column == "sick_from" || column == "start" || column == "sick_stand_in") return questions.sickDays.value_or(0) > 0;
    if (column == "stand_in_level" || column == "stand_in_hours")
        return (questions.sickStandIn && questions.sickDays.value_or(0) > 0) || (questions.holidaysReplaced && questions.holidaysReplaced->units > 0);
    return true;
}
