#pragma once
#include "models/matching/codes.h"
#include "models/matching/matching.h"
#include <array>
#include <limits>

// What the pool keeps of a worker to judge by: numbers and bits, nothing to be read again. -1 and empty sets: not known.
namespace matching {

using WeekBits = std::bitset<static_cast<size_t>(Week::days * Week::slots_)>;
WeekBits bitsOf(const Week &week);

// Yes, no, or not said.
Answer answerOf(QStringView yesNo);

// A service a worker offers.
struct OfferFigures {
    Codes tasks, childTasks, houseTasks; // what they can do
    Codes illKnown, illAccepted, areas;
    unsigned childAges = 0; // a bit for each of childAges of agebands.h
    unsigned municipi = 0, assistedSex = 0, contracts = 0;
    int years = -1, mostChildren = -1, score = -1;
    Answer houseWork = Answer::NotKnown, nights = Answer::NotKnown, couples = Answer::NotKnown, animalsPresent = Answer::NotKnown,
           animalCare = Answer::NotKnown, overtime = Answer::NotKnown, outsideMilan = Answer::NotKnown, shortTrips = Answer::NotKnown,
           longTrips = Answer::NotKnown, holidaysFamily = Answer::NotKnown, holidaysAssisted = Answer::NotKnown;
    Answer dependent = Answer::NotKnown; // looks after persons who do not manage alone, or children with a disability
};

// A service offered in a schedule.
struct TermFigures {
    WeekBits week;
    Codes rooms;
    qint64 leastPay = -1, leastHours = -1, mostHours = -1; // cents; millionths of an hour
    unsigned restDays = 0;
};

// A contract agreed or in force; days as Julian day numbers, open ends far away.
struct BusyFigures {
    qint64 from = std::numeric_limits<qint64>::min(), until = std::numeric_limits<qint64>::max();
    qint64 hours = -1; // millionths a week
    int schedule = -1;
    WeekBits week;
};

BusyFigures busyOf(const Placement &contract);

struct SpokenFigures {
    int language = -1;
    int level = 0; // 1 to 5, the mother tongue as 5; 0 not said
};

struct Profile {
    enum class State : quint8 { NotKnown, Submitted, Suitable, Unsuitable, Suspended };
    enum class Permit : quint8 { NotKnown, NotNeeded, Missing, Held };
    enum class Work : quint8 { NotKnown, None, PartTime, Leaving, NotLooking };

    State state = State::NotKnown;
    Permit permit = Permit::NotKnown;
    Work work = Work::NotKnown;
    bool permitRenewed = false; // asked in time: it goes on after permitUntil
    qint64 permitUntil = std::numeric_limits<qint64>::max();
    qint64 freeFrom = -1;
    Codes studies, character; // studies and courses together
    Answer trained = Answer::NotKnown, trainedForChildren = Answer::NotKnown;
    Answer licence = Answer::NotKnown, drives = Answer::NotKnown, ownCar = Answer::NotKnown, smoker = Answer::NotKnown;
    Answer allergicDogs = Answer::NotKnown, allergicCats = Answer::NotKnown;
    bool allergicOther = false; // to which animals is in words
    int italian = 0;
    int home = 0; // municipio
    int sex = -1;
    qsizetype spokenFrom = 0, spokenTo = 0, busyFrom = 0, busyTo = 0; // in the pool's lists
    int proposedLately = 0;
    qint64 waitingSince = std::numeric_limits<qint64>::max();
    qsizetype place = 0; // among all, by id
    std::array<int, serviceCount> offers{-1, -1, -1};
    std::array<int, serviceCount * scheduleCount> terms{};
    unsigned schedulesOf[serviceCount] = {0, 0, 0}; // a bit for each schedule offered

    bool offersAnything() const { return offers[0] >= 0 || offers[1] >= 0 || offers[2] >= 0; }
};

struct Pool::Data {
    Sources sources;
    QDate day;
    QHash<QString, qsizetype> places;
    QHash<QString, QList<qsizetype>> proposals; // by candidacy
    QHash<QString, QList<qsizetype>> placements;
    Answers tasks, childTasks, houseTasks, illnesses, areas, rooms, studies, character;
    QHash<QString, int> languages;
    std::vector<Profile> profiles;
    std::vector<OfferFigures> offers;
    std::vector<TermFigures> terms;
    std::vector<BusyFigures> busy;
    std::vector<SpokenFigures> spoken;
};

} // namespace matching
