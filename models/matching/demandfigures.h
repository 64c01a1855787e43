#pragma once
#include "models/matching/profile.h"
#include "models/matching/rules.h"

namespace matching {

// What a request asks, as numbers and lists.
struct DemandFigures {
    std::bitset<static_cast<size_t>(criteria)> asked;
    int service = -1, schedule = -1;
    QDate start; // when it can begin: as asked, never before today
    qint64 from = 0, until = std::numeric_limits<qint64>::max();
    Decimal hours; // a week; 0: not known
    WeekBits week;
    bool outside = false, forChildren = false, trained = false;
    int essentialSex = -1;
    QStringList careTasks, childTasks, houseTasks, illnesses, study, character, rooms, areas, languages;
    unsigned sexes = 0, restDays = 0, contract = 0;
    bool holidaysFamily = false, holidaysAssisted = false;
    QList<unsigned> childAges; // of each child, the bits of the ages that fit
};

DemandFigures figuresOf(const FamilyRequest &request, std::optional<int> municipio, QDate today);

// The most hours a week of each schedule, in millionths.
using Ceilings = std::array<qint64, static_cast<size_t>(scheduleCount)>;
Ceilings ceilingsOfSchedules();

// The same with its answers numbered as a pool does.
struct Question {
    Question(const Demand &demand, const Pool::Data &data);
    const DemandFigures &figures;
    const FamilyRequest &request;
    int municipio; // 0: not known
    qint64 today;
    int term; // of Profile::terms, or -1
    Codes careTasks, childTasks, houseTasks, illnesses, character, areas, rooms, study;
    QList<int> languages; // -1: no worker speaks it
    int italian;
    Ceilings ceilings;
};

} // namespace matching
