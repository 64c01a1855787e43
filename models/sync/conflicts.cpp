#include "models/sync/conflicts.h"
#include "models/records/catalogue.h"
#include "models/records/identifier.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/conflictstore.h"
#include "models/sync/fieldvalues.h"
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace syncing::conflicts {

namespace {
constexpr auto isOpen = "state = 'open' AND decided_here = 0";
constexpr auto isDecided = "(state <> 'open' OR decided_here <> 0)";

// Cards as they lie in the store, with what a screen shows beside them. Each name is looked up once.
class Showing {
public:
    explicit Showing(Database &db) : m_db(db), m_handed(db.value(u"SELECT handed_through FROM central"_s).value_or(0).toLongLong()) {}

    Shown shown(const conflictstore::Kept &kept)
    {
        Shown shown;
        shown.card = kept.card;
        shown.mineBy = name(Operator::type, kept.card.mine.author);
        shown.theirsBy = name(Operator::type, kept.card.theirs.author);
        shown.decidedBy = name(Operator::type, kept.card.decided.author);
        shown.mineSite = name(Site::type, kept.card.mine.site);
        shown.theirsSite = name(Site::type, kept.card.theirs.site);
        shown.decidedHere = kept.card.open && kept.decidedHere > 0;
        shown.mayTakeBack = shown.decidedHere && kept.decidedHere > m_handed;
        const RecordType *type = recordTypeOf(kept.card.table);
        const auto now = type ? recordsql::find(m_db, *type, kept.card.record) : std::nullopt;
        shown.present = now.has_value();
        shown.title = now ? recordsql::title(*type, now->row) : type ? type->shownName() : QString();
        shown.trashed = now && now->trashed;
        if (now && kept.card.open && !shown.decidedHere) holdNow(shown.card, *type, now->row);
        if (type) addTitles(shown, *type);
        return shown;
    }

private:
    QString name(const RecordType &type, const QString &id)
    {
        if (id.isEmpty()) return {};
        const auto known = m_names.constFind(id);
        return known != m_names.cend() ? *known : *m_names.insert(id, recordsql::titles(m_db, type, {id}).value(id));
    }
    // A record may have been changed again after its card was made.
    static void holdNow(ConflictCard &card, const RecordType &type, const Row &row)
    {
        for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
            const auto at = type.find(it.key().toLatin1());
            if (!at) continue;
            const Field &f = type.fields[static_cast<size_t>(*at)];
            QJsonArray sides = it->toArray();
            const auto theirs = valueIn(f, sides.at(2));
            if (theirs && isSame(f, *theirs, row.at(*at))) continue;
            sides[2] = f.toJson(row.at(*at));
            *it = sides;
        }
    }
    void addTitles(Shown &shown, const RecordType &type)
    {
        QHash<QByteArray, QStringList> ids;
        for (auto it = shown.card.fields.begin(); it != shown.card.fields.end(); ++it) {
            const auto at = type.find(it.key().toLatin1());
            if (!at) continue;
            const Field &f = type.fields[static_cast<size_t>(*at)];
            for (const QJsonValue &side : it->toArray())
                if (const auto value = valueIn(f, side))
                    for (const auto &[table, id] : f.referred(*value)) ids[table] << id;
        }
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            if (const RecordType *target = recordTypeOf(it.key())) shown.titles.insert(recordsql::titles(m_db, *target, it.value()));
    }

    Database &m_db;
    qint64 m_handed = 0;
    QHash<QString, QString> m_names;
};

QList<Shown> shownWhere(Database &db, const QString &condition, const QVariantList &values)
{
    Showing showing(db);
    QList<Shown> all;
    for (const auto &kept : conflictstore::where(db, condition, values)) all << showing.shown(kept);
    return all;
}

// Theirs, and of mine what is not among them; an item changed on both sides stays twice.
QJsonArray bothItems(const QJsonArray &theirs, const QJsonArray &mine)
{
    QJsonArray all = theirs;
    QSet<QString> ids;
    for (const QJsonValue &item : theirs) ids << item.toObject().value("id"_L1).toString();
    for (const QJsonValue &item : mine) {
        if (theirs.contains(item)) continue;
        QJsonObject own = item.toObject();
        if (ids.contains(own.value("id"_L1).toString())) own.insert(u"id"_s, newIdentifier());
        all << own;
    }
    return all;
}

QJsonValue bothOf(const Field &f, const QJsonValue &theirs, const QJsonValue &mine)
{
    if (f.kind == Field::Kind::Items) return bothItems(theirs.toArray(), mine.toArray());
    if (f.kind == Field::Kind::LongText) {
        const QString first = theirs.toString(), second = mine.toString();
        if (second.isEmpty() || first.contains(second)) return first;
        return first.isEmpty() || second.contains(first) ? second : first + u"\n\n"_s + second;
    }
    QJsonArray all = theirs.toArray();
    for (const QJsonValue &code : mine.toArray())
        if (!all.contains(code)) all << code;
    return all;
}
} // namespace

QList<Shown> list(Database &db, Which which, qint64 offset, qint64 limit)
{
    return shownWhere(db, QLatin1String(which == Which::Open ? isOpen : isDecided) + u" ORDER BY at DESC, id LIMIT ? OFFSET ?"_s, {limit, offset});
}

qint64 count(Database &db, Which which)
{
    return db.value(u"SELECT count(*) FROM conflict WHERE "_s + QLatin1String(which == Which::Open ? isOpen : isDecided))->toLongLong();
}

QList<Shown> ofRecord(Database &db, const QByteArray &table, const QString &record)
{
    return shownWhere(db, u"record = ? AND record_table = ? ORDER BY (%1) DESC, at DESC, id"_s.arg(QLatin1String(isOpen)), {record, QString::fromLatin1(table)});
}

std::optional<Shown> find(Database &db, const QString &id)
{
    const auto kept = conflictstore::find(db, id);
    return kept ? std::optional(Showing(db).shown(*kept)) : std::nullopt;
}

QJsonObject both(const ConflictCard &card)
{
    QJsonObject values;
    const RecordType *type = recordTypeOf(card.table);
    if (!type) return values;
    for (auto it = card.fields.begin(); it != card.fields.end(); ++it) {
        const auto at = type->find(it.key().toLatin1());
        if (!at) continue;
        const Field &f = type->fields[static_cast<size_t>(*at)];
        const bool takesBoth = f.kind == Field::Kind::LongText || f.kind == Field::Kind::Items || f.kind == Field::Kind::MultiChoice || f.kind == Field::Kind::References;
        const QJsonArray sides = it->toArray();
        if (takesBoth) values.insert(it.key(), bothOf(f, sides.at(2), sides.at(1)));
    }
    return values;
}

} // namespace syncing::conflicts
