#include "models/matching/matching.h"
#include <QCoreApplication>

namespace matching {
namespace {
// Every criterion once: its code, what a full answer earns (0: it must not be a no), its title. Care of persons and of children
// are never asked together.
struct Weighed {
    Criterion criterion;
    const char *code;
    int points;
    const char *title;
};
using enum Criterion;
constexpr Weighed table[] = {
    {Suitable, "suitable", 0, QT_TRANSLATE_NOOP("Matching", "Validated by the office")},
    {Looking, "looking", 0, QT_TRANSLATE_NOOP("Matching", "Looks for work")},
    {Service, "service", 0, QT_TRANSLATE_NOOP("Matching", "Service")},
    {Schedule, "schedule", 0, QT_TRANSLATE_NOOP("Matching", "Schedule")},
    {Calendar, "calendar", 0, QT_TRANSLATE_NOOP("Matching", "Days and hours")},
    {Hours, "hours", 0, QT_TRANSLATE_NOOP("Matching", "Hours a week")},
    {Area, "area", 0, QT_TRANSLATE_NOOP("Matching", "Where")},
    {Dates, "dates", 0, QT_TRANSLATE_NOOP("Matching", "Free in time")},
    {Care, "care", 0, QT_TRANSLATE_NOOP("Matching", "What the level asks for")},
    {Papers, "papers", 0, QT_TRANSLATE_NOOP("Matching", "Permit of stay")},
    {FreeHours, "free-hours", 0, QT_TRANSLATE_NOOP("Matching", "Hours left beside other contracts")},
    {Essential, "essential", 0, QT_TRANSLATE_NOOP("Matching", "Essential requirement")},
    {CareTasks, "care-tasks", 12, QT_TRANSLATE_NOOP("Matching", "Care of the person")},
    {ChildTasks, "child-tasks", 12, QT_TRANSLATE_NOOP("Matching", "Care of the children")},
    {HouseTasks, "house-tasks", 8, QT_TRANSLATE_NOOP("Matching", "Housework")},
    {Illnesses, "illnesses", 8, QT_TRANSLATE_NOOP("Matching", "Illnesses")},
    {Assisted, "assisted", 4, QT_TRANSLATE_NOOP("Matching", "Who is to be assisted")},
    {Years, "years", 6, QT_TRANSLATE_NOOP("Matching", "Years of experience")},
    {Italian, "italian", 6, QT_TRANSLATE_NOOP("Matching", "Italian")},
    {Languages, "languages", 4, QT_TRANSLATE_NOOP("Matching", "Other languages")},
    {Study, "study", 4, QT_TRANSLATE_NOOP("Matching", "Studies and courses")},
    {Character, "character", 2, QT_TRANSLATE_NOOP("Matching", "Character")},
    {Pay, "pay", 8, QT_TRANSLATE_NOOP("Matching", "Pay")},
    {Contract, "contract", 2, QT_TRANSLATE_NOOP("Matching", "Contract")},
    {Room, "room", 2, QT_TRANSLATE_NOOP("Matching", "Room")},
    {Rest, "rest", 2, QT_TRANSLATE_NOOP("Matching", "Half day of rest")},
    {Nights, "nights", 4, QT_TRANSLATE_NOOP("Matching", "Nights")},
    {Animals, "animals", 4, QT_TRANSLATE_NOOP("Matching", "Animals at home")},
    {AnimalCare, "animal-care", 2, QT_TRANSLATE_NOOP("Matching", "Care of the animals")},
    {Smoker, "smoker", 2, QT_TRANSLATE_NOOP("Matching", "Smoking")},
    {Licence, "licence", 2, QT_TRANSLATE_NOOP("Matching", "Driving licence")},
    {OwnCar, "own-car", 2, QT_TRANSLATE_NOOP("Matching", "Own car")},
    {HouseSize, "house-size", 2, QT_TRANSLATE_NOOP("Matching", "Size of the home")},
    {Trips, "trips", 2, QT_TRANSLATE_NOOP("Matching", "Journeys")},
    {Holidays, "holidays", 2, QT_TRANSLATE_NOOP("Matching", "Holidays")},
    {Overtime, "overtime", 2, QT_TRANSLATE_NOOP("Matching", "Overtime")},
    {Distance, "distance", 4, QT_TRANSLATE_NOOP("Matching", "Way to work")},
    {Mark, "mark", 4, QT_TRANSLATE_NOOP("Matching", "Mark of the office")},
};

consteval bool isInOrder()
{
    int at = 0;
    for (const Weighed &one : table)
        if (static_cast<int>(one.criterion) != at++) return false;
    return at == criteria;
}
static_assert(isInOrder());

const Weighed &rowOfCriterion(Criterion criterion) { return table[static_cast<size_t>(criterion)]; }
} // namespace

bool isHard(Criterion criterion) { return criterion <= Criterion::Essential; }
int pointsOf(Criterion criterion) { return rowOfCriterion(criterion).points; }
QString titleOf(Criterion criterion) { return QCoreApplication::translate("Matching", rowOfCriterion(criterion).title); }
QByteArray codeOf(Criterion criterion) { return rowOfCriterion(criterion).code; }

std::optional<Criterion> criterionOf(QByteArrayView code)
{
    for (const Weighed &one : table)
        if (code == one.code) return one.criterion;
    return {};
}

} // namespace matching
