#pragma once
#include "models/candidacy/moves.h"

// What an interview decides of a candidacy: through the same moves as on the candidacy's page, with a mark and its reasons for
// each service offered.
namespace candidacy {

struct Verdict {
    struct Mark {
        QString offer; // the id of the service offered
        QString score, reasons;
    };
    QList<Mark> marks;
    QString reason; // of the decision, where it needs one
};

// What the outcome of an interview moves; nothing where it decides nothing yet.
std::optional<Move> moveOf(const QString &outcome);
// The candidacy with the marks that were given; its state as it is.
Candidacy marked(Candidacy candidacy, const Verdict &verdict);
QList<Fault> againstJudging(const QString &outcome, const Candidacy &candidacy, const Verdict &verdict, QDate today);
// Only when nothing stands against it. One that is in that state already is decided anew, as when an interview is corrected.
Candidacy judged(const QString &outcome, const Candidacy &candidacy, const Verdict &verdict, const Author &author, const QDateTime &now);

} // namespace candidacy
