#include "models/store/journal.h"
#include "models/records/catalogue.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
using Kind = HistoryEntry::Kind;

constexpr std::pair<Kind, const char *> kinds[] = {
    {Kind::Create, "create"}, {Kind::Change, "change"}, {Kind::Trash, "trash"}, {Kind::Restore, "restore"}, {Kind::Undo, "undo"}, {Kind::Resolve, "resolve"},
};

Kind kindOf(const QString &code)
{
    for (const auto &[kind, name] : kinds)
        if (code == QLatin1String(name)) return kind;
    return Kind::Change;
}

// A field that is gone since is left out.
QList<HistoryEntry::FieldChange> changesIn(const RecordType &type, const QByteArray &json)
{
    QList<HistoryEntry::FieldChange> changes;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const Field &f : type.fields) {
        const auto it = object.find(QLatin1String(f.column));
        if (it == object.end()) continue;
        const QJsonArray pair = it->toArray();
        const QVariant none = f.typed(QVariant());
        changes << HistoryEntry::FieldChange{f.column, f.fromJson(pair.at(0)).value_or(none), f.fromJson(pair.at(1)).value_or(none)};
    }
    return changes;
}

constexpr auto lineColumns = "j.number, j.action, j.undoes, j.kind, j.record_table, j.record, j.base_version, j.version, j.at, j.operator, j.site, j.fields, j.arrived, j.central_fields, j.trashes, j.conflict";

JournalLine lineIn(const Rows &q)
{
    JournalLine line;
    line.number = q.value(0).toLongLong();
    line.action = q.value(1).toLongLong();
    line.undoes = q.value(2).toLongLong();
    line.kind = kindOf(q.value(3).toString());
    line.table = q.value(4).toByteArray();
    line.record = q.value(5).toString();
    line.baseVersion = q.value(6).toLongLong();
    line.version = q.value(7).toLongLong();
    line.at = recordsql::instant(q.value(8));
    line.author = {q.value(9).toString(), q.value(10).toString()};
    line.arrived = q.value(12).toBool();
    line.centralFields = q.value(13).toByteArray();
    if (!q.isNull(14)) line.trashes = q.value(14).toBool();
    line.conflict = q.value(15).toString();
    if (const RecordType *type = recordTypeOf(line.table)) line.changes = changesIn(*type, q.value(11).toByteArray());
    return line;
}

void addQuoted(QString &json, const QString &value)
{
    json += u'"';
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') json += u'\\';
        if (c.unicode() < 0x20) json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else json += c;
    }
    json += u'"';
}

void addValue(QString &json, const Field &f, const QVariant &value)
{
    const QJsonValue v = f.toJson(value);
    if (v.isString()) addQuoted(json, v.toString());
    else if (v.isNull()) json += u"null"_s;
    else if (v.isBool()) json += v.toBool() ? u"true"_s : u"false"_s;
    else if (v.isDouble()) json += QString::number(v.toInteger());
    else json += QString::fromUtf8(QJsonDocument(v.toArray()).toJson(QJsonDocument::Compact));
}

// Adds "column":[from,to].
void addChange(QString &json, const Field &f, const QVariant &from, const QVariant &to)
{
    json += json.isEmpty() ? u'{' : u',';
    json += u'"' + QLatin1String(f.column) + u"\":["_s;
    addValue(json, f, from);
    json += u',';
    addValue(json, f, to);
    json += u']';
}

QVariant orNull(qint64 number) { return number ? QVariant(number) : QVariant(); }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString text(const QString &s) { return s.isNull() ? u""_s : s; }
} // namespace

namespace journal {

QString codeOf(Kind kind)
{
    for (const auto &[k, name] : kinds)
        if (k == kind) return QLatin1String(name);
    Q_UNREACHABLE();
}

QString written(const RecordType &type, const QList<HistoryEntry::FieldChange> &changes)
{
    QString json;
    for (const auto &change : changes) addChange(json, type.field(change.column.constData()), change.from, change.to);
    return json.isEmpty() ? u"{}"_s : json + u'}';
}

QString writtenNew(const RecordType &type, const Row &row)
{
    QString json;
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant &value = row.at(i++);
        const QVariant none = f.typed(QVariant());
        // The id is on the line itself.
        if (i > 1 && f.stored(value) != f.stored(none)) addChange(json, f, none, value);
    }
    return json.isEmpty() ? u"{}"_s : json + u'}';
}

void append(Database &db, const RecordType &type, JournalLine &line)
{
    const Rows added = db.run(
        u"INSERT INTO journal (action, undoes, kind, record_table, record, base_version, version, at, operator, site, fields, trashes, mark, arrived, central_fields, conflict, conflict_version, device, asked, central_base)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, lower(hex(randomblob(16)))), ?, ?, ?, ?, ?, ?, coalesce((SELECT central_version FROM %1 WHERE id = ?), 0))"_s.arg(QLatin1String(type.table)),
        {orNull(line.action), orNull(line.undoes), codeOf(line.kind), QString::fromLatin1(line.table), line.record, line.baseVersion, line.version,
         recordsql::stamp(line.at), text(line.author.operatorId), text(line.author.siteId), written(type, line.changes),
         line.trashes ? QVariant(*line.trashes ? 1 : 0) : QVariant(), line.arrived ? text(line.mark) : orNull(line.mark), line.arrived ? 1 : 0, orNull(QString::fromUtf8(line.centralFields)), orNull(line.conflict), orNull(line.conflictVersion), orNull(line.device),
         orNull(QString::fromUtf8(line.asked)), line.record});
    line.number = added.lastInsertId().toLongLong();
    if (line.action || line.arrived) return;
    line.action = line.number;
    db.run(u"UPDATE journal SET action = number WHERE number = ?"_s, {line.number});
}

std::optional<JournalLine> line(Database &db, qint64 number)
{
    Rows q = db.run(u"SELECT %1 FROM journal j WHERE j.number = ?"_s.arg(QLatin1String(lineColumns)), {number});
    return q.next() ? std::optional(lineIn(q)) : std::nullopt;
}

QList<JournalLine> ofRecord(Database &db, const RecordType &type, const QString &id)
{
    QList<JournalLine> lines;
    for (Rows q = db.run(u"SELECT %1 FROM journal j WHERE j.record = ? AND j.record_table = ? ORDER BY j.number DESC"_s.arg(QLatin1String(lineColumns)), {id, QLatin1String(type.table)}); q.next();)
        lines << lineIn(q);
    return lines;
}

QList<JournalLine> ofAction(Database &db, qint64 action)
{
    QList<JournalLine> lines;
    for (Rows q = db.run(u"SELECT %1 FROM journal j WHERE j.action = ? ORDER BY j.number"_s.arg(QLatin1String(lineColumns)), {action}); q.next();)
        lines << lineIn(q);
    return lines;
}

QList<HistoryEntry> history(Database &db, const RecordType &type, const QString &id)
{
    QList<HistoryEntry> entries;
    Rows q = db.run(u"SELECT %1, o.full_name FROM journal j LEFT JOIN operator o ON o.id = j.operator"
                         " WHERE j.record = ? AND j.record_table = ? ORDER BY j.number DESC"_s.arg(QLatin1String(lineColumns)), {id, QLatin1String(type.table)});
    while (q.next()) {
        JournalLine line = lineIn(q);
        // What somebody changed elsewhere is told as they changed it, also where something typed here stands in front of it.
        if (!line.centralFields.isEmpty()) line.changes = changesIn(type, line.centralFields);
        if (line.arrived && line.changes.isEmpty() && !line.trashes) continue; // it only came to be seen here
        entries << HistoryEntry{line.number, line.kind, line.at, line.author.operatorId, q.value(16).toString(), line.author.siteId, line.arrived, line.changes};
    }
    return entries;
}

std::optional<Row> rowAt(Database &db, const RecordType &type, const Record &now, qint64 version)
{
    Row row = now.row;
    qint64 reached = now.version;
    for (const JournalLine &line : ofRecord(db, type, type.idOf(now.row))) {
        if (line.version <= version) break;
        if (line.version != reached) return {};
        for (const auto &change : line.changes) row[type.indexOf(change.column.constData())] = change.from;
        reached = line.version - 1;
    }
    return reached == version ? std::optional(row) : std::nullopt;
}

QString changedBy(Database &db, const RecordType &type, const QString &id, const QByteArray &column)
{
    for (const HistoryEntry &entry : history(db, type, id)) {
        const bool touches = std::ranges::any_of(entry.changes, [&](const auto &change) { return change.column == column; });
        if (touches) return entry.operatorName.isEmpty() ? entry.operatorId : entry.operatorName;
    }
    return {};
}

QList<HistoryEntry::FieldChange> difference(const RecordType &type, const Row &from, const Row &to)
{
    QList<HistoryEntry::FieldChange> changes;
    for (qsizetype i = 0; const Field &f : type.fields) {
        // As stored: an absent text and an empty one are the same.
        if (f.stored(from.at(i)) != f.stored(to.at(i))) changes << HistoryEntry::FieldChange{f.column, from.at(i), to.at(i)};
        ++i;
    }
    return changes;
}

void logUse(Database &db, const QString &what, const QByteArray &table, const QString &id, const Author &author)
{
    db.run(u"INSERT INTO use_log (what, record_table, record, at, operator, site) VALUES (?, ?, ?, ?, ?, ?)"_s,
           {what, QString::fromLatin1(table), text(id), recordsql::stamp(QDateTime::currentDateTimeUtc()), text(author.operatorId), text(author.siteId)});
}

} // namespace journal
