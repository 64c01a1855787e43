#include "models/sync/conflictstore.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing::conflictstore {

namespace {
QString written(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

QJsonObject read(const QVariant &json) { return QJsonDocument::fromJson(json.toByteArray()).object(); }

QString text(const QString &s) { return s.isNull() ? u""_s : s; }

Kept keptIn(const Rows &rows)
{
    Kept kept;
    ConflictCard &card = kept.card;
    card.id = rows.value(0).toString();
    card.version = rows.value(1).toLongLong();
    card.table = rows.value(2).toByteArray();
    card.record = rows.value(3).toString();
    card.kind = rows.value(4).toString();
    card.fields = read(rows.value(5));
    card.mine = originIn(read(rows.value(6)));
    card.theirs = originIn(read(rows.value(7)));
    card.open = rows.value(8).toString() == u"open"_s;
    card.decision = rows.value(9).toString();
    card.decided = originIn(read(rows.value(10)));
    card.at = recordsql::instant(rows.value(11));
    kept.decidedHere = rows.value(12).toLongLong();
    return kept;
}
} // namespace

void keep(Database &db, const ConflictCard &card)
{
    db.run(u"INSERT INTO conflict (id, version, record_table, record, kind, fields, mine, theirs, state, decision, decided, at)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, kind = excluded.kind, fields = excluded.fields,"
           " mine = excluded.mine, theirs = excluded.theirs, state = excluded.state, at = excluded.at,"
           " decision = CASE WHEN excluded.state = 'open' AND conflict.decided_here <> 0 THEN conflict.decision ELSE excluded.decision END,"
           " decided = CASE WHEN excluded.state = 'open' AND conflict.decided_here <> 0 THEN conflict.decided ELSE excluded.decided END,"
           " decided_here = CASE WHEN excluded.state = 'open' THEN conflict.decided_here ELSE 0 END"
           " WHERE excluded.version > conflict.version"_s,
           {card.id, card.version, QString::fromLatin1(card.table), card.record, text(card.kind), written(card.fields), written(toJson(card.mine)), written(toJson(card.theirs)),
            card.open ? u"open"_s : u"decided"_s, text(card.decision), written(toJson(card.decided)), recordsql::stamp(card.at.isValid() ? card.at : QDateTime::currentDateTimeUtc())});
}

QList<Kept> where(Database &db, const QString &condition, const QVariantList &values)
{
    QList<Kept> found;
    for (Rows rows = db.run(u"SELECT id, version, record_table, record, kind, fields, mine, theirs, state, decision, decided, at, decided_here FROM conflict WHERE "_s + condition, values); rows.next();)
        found << keptIn(rows);
    return found;
}

std::optional<Kept> find(Database &db, const QString &id)
{
    const QList<Kept> found = where(db, u"id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void reopen(Database &db, const QString &id)
{
    db.run(u"UPDATE conflict SET decided_here = 0, decision = '', decided = '{}' WHERE id = ? AND state = 'open'"_s, {id});
}

} // namespace syncing::conflictstore
