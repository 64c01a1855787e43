#pragma once
#include "models/matching/demandfigures.h"
#include "models/matching/hours.h"

// The one place where a criterion is decided: rankings count these verdicts, findings put them in words.
namespace matching {

struct Verdict {
    Answer answer = Answer::NotKnown;
    int met = 0, of = 0; // the part that is met; 0 of 0 of what must not be a no
    int points(Criterion criterion) const { return of > 0 ? pointsOf(criterion) * met / of : 0; }
};

// What a criterion asks, part by part: each counts the same, and what is not known as half.
class Parts {
public:
    void add(Answer answer);
    void addHalf(bool asWished); // half of the part, with or without a no
    void addMany(int asked, int there);
    Verdict verdict() const;

private:
    int m_met = 0, m_of = 0;
    bool m_no = false, m_unknown = false;
};

// The worker's figures for what is asked; what they do not offer is not there.
struct Judged {
    Judged(const Question &asked, const Pool::Data &pool, const Profile &worker);
    const Question &asked;
    const Pool::Data &pool;
    const Profile &worker;
    const OfferFigures *offer;
    const TermFigures *terms;
};

Verdict judge(Criterion criterion, const Judged &judged);
// Of the two halves of judge().
Answer judgeHard(Criterion criterion, const Judged &judged);
Verdict judgeWish(Criterion criterion, const Judged &judged);

// Hours a week with the contracts that run at the same time; why, for the words.
HoursInForce hoursInForce(const Judged &judged);

} // namespace matching
