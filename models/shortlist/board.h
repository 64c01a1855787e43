#pragma once
#include "models/intake/moves.h"
#include "models/intake/worklists.h"
#include "models/records/proposal.h"
#include <QFuture>
#include <variant>

class Database;
class Store;

// The requests as a board: a column for each stretch of the way from the request to the hire.
namespace shortlist {

enum class Column : quint8 { Sent, Choosing, Calling, Proposed, Meeting, Hired, Closed };
inline constexpr int boardColumns = static_cast<int>(Column::Closed) + 1;
QString titleOf(Column column); // "Calling the workers"

struct BoardCard {
    Record request;
    QList<Proposal> proposals; // open, and who was hired
    Column column = Column::Sent;
    QString clock; // how long there is for the three CVs, in words
    std::optional<int> daysLeft;
};

// Where a request stands by its state and its open proposals.
Column columnOf(const FamilyRequest &request, const QList<Proposal> &open);
// The move that takes a request to a column, or in words why it does not go there by hand.
std::variant<intake::Move, QString> moveTo(Column column, const FamilyRequest &request, Column now, const QList<Proposal> &proposals);

// Sent and in progress, and those that ended in the last days; the least time left first, of those that ended the latest.
inline constexpr int recentDays = 14;
QFuture<QList<BoardCard>> boardOf(Store &store, const intake::Scope &scope, QDate today);
QList<BoardCard> readBoard(Database &db, const intake::Scope &scope, QDate today);

} // namespace shortlist
