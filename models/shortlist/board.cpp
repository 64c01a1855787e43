#include "models/shortlist/board.h"
#include "models/shortlist/ending.h"
#include "models/intake/deadline.h"
#include "models/records/site.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

constexpr const char *titles[boardColumns] = {
    QT_TRANSLATE_NOOP("Board", "Sent"),     QT_TRANSLATE_NOOP("Board", "Choosing"), QT_TRANSLATE_NOOP("Board", "Calling the workers"),
    QT_TRANSLATE_NOOP("Board", "CVs sent"), QT_TRANSLATE_NOOP("Board", "Meeting"),  QT_TRANSLATE_NOOP("Board", "Hired"),
    QT_TRANSLATE_NOOP("Board", "Closed"),
};

bool isAny(const QList<Proposal> &open, const QStringList &states)
{
    return std::ranges::any_of(open, [&](const Proposal &one) { return states.contains(one.state); });
}

QHash<QString, QList<Closing>> closings(Database &db)
{
    QHash<QString, QList<Closing>> found;
    Rows rows = db.run(u"SELECT %1 FROM site"_s.arg(recordsql::columns(Site::type)));
    while (rows.next()) {
        const auto site = recordOf<Site>(recordsql::read(Site::type, rows).row);
        found.insert(site.id, site.closings);
    }
    return found;
}

QList<Record> requests(Database &db, const intake::Scope &scope, const QString &where, QVariantList values, const QString &order)
{
    QString sql = u"SELECT %1 FROM request WHERE trashed_at IS NULL AND %2"_s.arg(recordsql::columns(FamilyRequest::type), where);
    if (!scope.site.isEmpty()) {
        sql += u" AND site = ?"_s;
        values << scope.site;
    }
    if (!scope.operatorId.isEmpty()) {
        sql += u" AND handler = ?"_s;
        values << scope.operatorId;
    }
    QList<Record> found;
    Rows rows = db.run(sql + u" ORDER BY "_s + order, values);
    while (rows.next()) found << recordsql::read(FamilyRequest::type, rows);
    return found;
}

// Of all the requests shown, by the id of the request: one reading, however many there are.
QHash<QString, QList<Proposal>> proposals(Database &db, const QList<Record> &requests)
{
    QJsonArray ids;
    for (const Record &one : requests) ids << FamilyRequest::type.idOf(one.row);
    QHash<QString, QList<Proposal>> found;
    Rows rows = db.run(u"SELECT %1 FROM proposal WHERE trashed_at IS NULL AND request IN (SELECT value FROM json_each(?)) AND (ended_at IS NULL OR state = 'hired') ORDER BY chosen_at, number"_s
                           .arg(recordsql::columns(Proposal::type)),
                       {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
    while (rows.next()) {
        const auto one = recordOf<Proposal>(recordsql::read(Proposal::type, rows).row);
        found[one.request] << one;
    }
    return found;
}
} // namespace

QString titleOf(Column column) { return Text::tr(titles[static_cast<int>(column)]); }

Column columnOf(const FamilyRequest &request, const QList<Proposal> &open)
{
    if (request.state == u"closed-positive"_s) return Column::Hired;
    if (request.state == u"closed-negative"_s || request.state == u"cancelled"_s) return Column::Closed;
    if (request.state != u"in-progress"_s) return Column::Sent;
    if (isAny(open, {u"to-meet"_s, u"met"_s})) return Column::Meeting;
    if (isAny(open, {u"sent"_s})) return Column::Proposed;
    if (isAny(open, {u"chosen"_s, u"asked"_s, u"available"_s})) return Column::Calling;
    return Column::Choosing;
}

std::variant<intake::Move, QString> moveTo(Column column, const FamilyRequest &request, Column now, const QList<Proposal> &proposals)
{
    using intake::Move;
    const QList<Move> moves = intake::movesOf(request);
    const auto go = [&](Move move) -> std::variant<Move, QString> {
        if (moves.contains(move)) return move;
        return Text::tr("This cannot be done while the request is: %1.").arg(FamilyRequest::type.shown(FamilyRequest::type.field("state"), request.state));
    };
    if (column == now) return Text::tr("It is there already.");
    if (column == Column::Sent) return Text::tr("No request goes back to where it was only sent.");
    if (column == Column::Hired) {
        const QList<Problem> found = againstMove(Move::CloseHired, proposals);
        return found.isEmpty() ? go(Move::CloseHired) : found.first().text;
    }
    if (column == Column::Closed) return go(Move::CloseNotHired);
    if (now == Column::Hired || now == Column::Closed) return Text::tr("It is over. To begin again, copy the request.");
    if (column == Column::Choosing && now == Column::Sent) return go(Move::Take);
    return Text::tr("It goes there by itself, by what happens with its workers: open it and write it down there.");
}

QList<BoardCard> readBoard(Database &db, const intake::Scope &scope, QDate today)
{
    const auto closed = closings(db);
    QList<Record> found = requests(db, scope, u"state IN ('submitted', 'in-progress')"_s, {}, u"due_on IS NULL, due_on, submitted_at, number"_s);
    found += requests(db, scope, u"state IN ('closed-positive', 'closed-negative', 'cancelled') AND closed_at >= ?"_s,
                      {recordsql::stamp(today.addDays(-recentDays).startOfDay().toUTC())}, u"closed_at DESC, number DESC"_s);
    const auto open = proposals(db, found);
    QList<BoardCard> cards;
    for (const Record &one : std::as_const(found)) {
        const auto request = recordOf<FamilyRequest>(one.row);
        const QList<Closing> days = closed.value(request.site);
        BoardCard card{one, open.value(request.id), Column::Sent, intake::clockText(request, days, today), intake::daysLeft(request, days, today)};
        card.column = columnOf(request, card.proposals);
        cards << card;
    }
    return cards;
}

QFuture<QList<BoardCard>> boardOf(Store &store, const intake::Scope &scope, QDate today)
{
    return store.worker().run([=](Database &db) { return readBoard(db, scope, today); });
}

} // namespace shortlist
