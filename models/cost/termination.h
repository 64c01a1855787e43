#pragma once
#include "models/cost/quarters.h"
#include "models/cost/sourcedamount.h"
#include <map>

namespace cost {

enum class EndedBy { Dismissal, Resignation, TermOrTrial }; // the last one asks for no notice
enum class Notice { Worked, NotWorked };                    // not worked: paid in its place, or held back from who resigns

struct KnownSeverance {
    int year; // the amount set aside by 31 December of it, revaluation included
    Cents amount;
};

// The end of a relation: relation.end is its last day of work, the notice included when it is worked.
struct Ending {
    Choices choices; // as they stand at the end
    Relation relation;
    EndedBy by = EndedBy::Dismissal;
    Notice notice = Notice::Worked;
    bool afterMaternity = false;          // dismissed within 31 days after maternity leave
    Decimal holidaysLeft, holidaysTaken;  // days: of the years before, in the year of the end
    Cents thirteenthPaid, severanceAdvanced;
    std::map<int, Pay> payOfYear;         // other years' pay, where it differed from the choices
    std::map<int, Decimal> istat;         // growth of the ISTAT FOI index in a year, as a fraction; in the last year up to the end
    std::optional<KnownSeverance> known;
};

// A year of the severance fund: last year's fund, revalued, with what this year adds.
struct SeveranceYear {
    int year = 0;
    Cents accrued, revaluation, fund;
    bool indexKnown = true;
    QString formula;
};

struct Settlement {
    Decimal noticeDays; // calendar days
    QString noticeReason;
    QList<SeveranceYear> severance;
    QList<SourcedAmount> figures;       // gross, owed to the worker; held back where negative
    Cents total;
    QList<SourcedAmount> contributions; // paid to INPS at the end: both shares, then the worker's part of them
    Cents contributionsTotal, contributionsWorker;
    QDate contributionsDue;
    QStringList assumptions;
};

// Days of notice by the hours a week and the years of service (CCNL art. 40).
Decimal noticeDays(Decimal weeklyHours, const Relation &relation, EndedBy by, bool afterMaternity);

std::variant<Settlement, Refusal> settle(const Ending &ending, const NextWorkingDay &nextWorkingDay, const Tables &tables);

} // namespace cost
