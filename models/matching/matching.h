#pragma once
#include "models/matching/pool.h"

// Which workers fit a request, how well, and why; and why a worker is not among them. Pure: the pool says what is known.
// What is not known is never a no. Origin, religion, opinions, age and - where the request does not say why it is essential to
// the work - sex are no criteria (D.Lgs. 215/2003, 216/2003, 198/2006).
namespace matching {

enum class Answer : quint8 { Yes, No, NotKnown };

enum class Criterion : quint8 {
    // What must not be a no.
    Suitable,  // validated, not suspended, mark not 0
    Looking,   // looks for work
    Service,
    Schedule,
    Calendar,  // the half hours asked, for the schedules that have them
    Hours,     // the weekly hours asked, within those accepted
    Area,      // municipio, or outside Milan
    Dates,     // free by the start
    Care,      // what the level asks for: persons who do not manage alone, training for DS
    Papers,    // permit of stay, on the day of the proposal and of the start
    FreeHours, // hours in force with other families against the ceiling of the schedule (CCNL art. 14)
    Essential, // the sex, only where it is an essential requirement
    // What is weighed.
    CareTasks, ChildTasks, HouseTasks, Illnesses, Years, Italian, Languages, Study, Character, Pay, Contract, Room, Nights, Animals, AnimalCare, Smoker,
    Licence, OwnCar, HouseSize, Trips, Holidays, Overtime, Distance, Mark
};
inline constexpr int criteria = static_cast<int>(Criterion::Mark) + 1;
bool isHard(Criterion criterion);
QString titleOf(Criterion criterion); // "Days and hours"

// Criteria that are put aside for once.
using Relaxed = QSet<Criterion>;

// What a request asks, worked out once. The municipio is where the work is; nothing: not known, or outside Milan.
class Demand {
public:
    Demand(const FamilyRequest &request, std::optional<int> municipio, QDate today);
    const FamilyRequest &request() const { return m_request; }
    bool asks(Criterion criterion) const; // a criterion that is not asked is not spoken of
    std::optional<int> municipio() const { return m_municipio; }
    QDate today() const { return m_today; }

private:
    FamilyRequest m_request;
    std::optional<int> m_municipio;
    QDate m_today;
    friend class Judge;
    std::shared_ptr<const struct DemandFigures> m_figures;
};

struct Finding {
    Criterion criterion;
    Answer answer = Answer::NotKnown;
    int points = 0, outOf = 0; // 0 of 0 for what must not be a no
    QString words;             // "Free from 1 March, asked from 15 March."
};

struct Listed {
    qsizetype worker = 0; // in the pool
    int points = 0, outOf = 0;
    int notKnown = 0;     // criteria asked for and not known
    int proposedLately = 0; // how often in 90 days: fewer goes first among equals
    QDate waitingSince;     // the last proposal, or the validation: who has waited longest goes first among equals
};

struct Ranking {
    QList<Listed> listed;              // best first
    QHash<Criterion, int> keptOut;     // of how many workers each is the only reason they are not here
    qsizetype considered = 0;
};

Ranking ranked(const Demand &demand, const Pool &pool, const Relaxed &relaxed = {});
// Every criterion asked for, those that must not be a no first: the line by line account of the points, and of why not.
QList<Finding> findings(const Demand &demand, const Pool &pool, qsizetype worker);

// What is to be known before a worker is proposed for this request; none of it filters.
struct Remark {
    enum class Kind { OnThisShortlist, ProposedToFamily, RefusedByFamily, RefusedThisRequest, OnOtherShortlist, Away, HiredElsewhere, PaperExpires };
    Kind kind;
    QString words; // "On the open shortlist of STA-K7XR-42 since 3 March."
};
QList<Remark> remarks(const Demand &demand, const Pool &pool, qsizetype worker);

} // namespace matching
