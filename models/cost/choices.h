#pragma once
#include "models/records/amounts.h"
#include <QDate>
#include <optional>

// The cost of domestic work under the CCNL lavoro domestico (the national collective agreement): what is chosen.
namespace cost {

enum class Service { Carer, Housekeeper, Babysitter }; // badante, colf, baby-sitter
enum class Schedule { LiveIn, ReducedLiveIn, LiveOut, NightPresence, NightCare, Weekend };
enum class Level { A, AS, B, BS, C, CS, D, DS, Single }; // Single: the one level of night presence ("unico")
enum class Contract { Permanent, FixedTerm };
enum class Method { Contract, Portal };
enum class PayUnit { Month, Hour };
enum class Board { InKind, Paid };

struct Pay {
    Cents amount;
    PayUnit unit = PayUnit::Month;
    bool operator==(const Pay &) const = default;
};

struct Choices {
    QDate date;
    Service service = Service::Carer;
    Schedule schedule = Schedule::LiveIn;
    Level level = Level::CS;
    Contract contract = Contract::Permanent;
    std::optional<Decimal> weeklyHours; // not needed in the night regimes, whose hours are conventional
    std::optional<Pay> pay;             // as agreed, allowances included, seniority steps apart; absent: the minimum
    int lunches = 0;                    // times a week, 0 to 7; 7 is every day
    int dinners = 0;
    int lodgings = 0;
    Board board = Board::InKind;
    std::optional<int> daysPerMonth; // absent: 30 from November 2025, 26 before
    int nonSelfSufficient = 1;       // 2: more than one
    bool childUnderSix = false;
    bool certified = false; // UNI 11766
    int senioritySteps = 0; // 0 to 7
    bool cuaf = true;
    Method method = Method::Contract;
    bool operator==(const Choices &) const = default;
};

} // namespace cost
