#pragma once
#include "models/matching/pool.h"

// Which workers fit a request, how well, and why; and why a worker is not among them. Pure: the pool says what is known.
// What is not known is never a no. Origin, religion, opinions, age and - where the request does not say why it is essential to
// the work - sex are no criteria (D.Lgs. 215/2003, 216/2003, 198/2006).
namespace matching {

// A list of ticks that was filled in says no to what is not ticked; one left empty says nothing.
enum class Answer : quint8 { Yes, No, NotKnown };

enum class Criterion : quint8 {
    // What must not be a no.
    Suitable,  // validated, not suspended, mark of the asked service not 0
    Looking,   // looks for work
    Service,
    Schedule,
    Calendar,  // the half hours asked, for the schedules that have them: enough of them, see mostMissing
    Hours,     // the weekly hours asked, within those accepted
    Area,      // municipio, or outside Milan
    Dates,     // free by the start
    Care,      // what the level asks for: persons who do not manage alone, training for DS
    Papers,    // permit of stay, on the day of the proposal and of the start
    FreeHours, // hours in force with other families against the ceiling of the schedule (CCNL art. 14)
    Essential, // the sex, only where it is an essential requirement
    // What is weighed.
    CareTasks, ChildTasks, HouseTasks, Illnesses, Assisted, Years, Italian, Languages, Study, Character, Pay, Contract, Room, Rest, Nights, Animals,
    AnimalCare, Smoker, Licence, OwnCar, HouseSize, Trips, Holidays, Overtime, Distance, Mark
};
inline constexpr int criteria = static_cast<int>(Criterion::Mark) + 1;
bool isHard(Criterion criterion);
// What a full answer earns; 0 of what must not be a no. Of the points a carer can earn the sum is 100. What is met in part earns
// its part, what is not known a half: it is the office that has not asked.
int pointsOf(Criterion criterion);
QString titleOf(Criterion criterion); // "Days and hours"
QByteArray codeOf(Criterion criterion); // "calendar"; never changes
std::optional<Criterion> criterionOf(QByteArrayView code);

// A worker need not have ticked every half hour asked: one in ten may be missing, and the words say which.
inline constexpr int mostMissing = 10; // per cent
// Pay asked a little above the pay offered is half met: families and workers settle on such a difference.
inline constexpr int littleAbove = 10; // per cent
// Over how many days the proposals of a worker are counted.
inline constexpr int lately = 90;

// Criteria that are put aside for once.
using Relaxed = QSet<Criterion>;
inline size_t qHash(Criterion criterion, size_t seed = 0) { return ::qHash(static_cast<int>(criterion), seed); }

struct DemandFigures;

// What a request asks, worked out once. The municipio is where the work is; nothing: not known, or outside Milan.
class Demand {
public:
    Demand(const FamilyRequest &request, std::optional<int> municipio, QDate today);
    const FamilyRequest &request() const { return m_request; }
    bool asks(Criterion criterion) const; // a criterion that is not asked is not spoken of
    std::optional<int> municipio() const { return m_municipio; }
    QDate today() const { return m_today; }
    const DemandFigures &figures() const { return *m_figures; } // of the files of this folder

private:
    FamilyRequest m_request;
    std::optional<int> m_municipio;
    QDate m_today;
    std::shared_ptr<const DemandFigures> m_figures;
};
// The municipio of the place of work, where it is the home of who asks.
std::optional<int> municipioOf(const FamilyRequest &request, const Person &requester);

struct Finding {
    Criterion criterion;
    Answer answer = Answer::NotKnown; // of what is weighed: no where anything asked is missing; the points say how much is there
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

// More points first; among equals who was proposed less often, then who has waited longest, then by id.
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
