#include "models/store/undo.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = HistoryEntry::Kind;

constexpr int reach = 500; // actions one may take back, one after the other

// What may be taken back and what may be done again, the last ones at the end: found by following the author's actions.
struct Stacks {
    QList<qint64> undoable, redoable;
};

Stacks stacksOf(Database &db, const Author &author)
{
    QList<std::pair<qint64, qint64>> actions; // action, what it takes back
    Rows rows = db.run(u"SELECT action, undoes FROM journal WHERE operator = ? AND action = number AND number NOT IN (SELECT number FROM withheld) ORDER BY number DESC LIMIT %1"_s.arg(reach),
                       {author.operatorId.isNull() ? u""_s : author.operatorId});
    while (rows.next()) actions.prepend({rows.value(0).toLongLong(), rows.value(1).toLongLong()});

    Stacks stacks;
    QSet<qint64> undos; // actions that took something back
    for (const auto &[action, undone] : std::as_const(actions)) {
        if (!undone) {
            stacks.undoable << action;
            stacks.redoable.clear();
        } else if (undos.contains(undone)) { // an undo was taken back: done again, and can be undone by taking this one back
            stacks.redoable.removeOne(undone);
            stacks.undoable << action;
        } else {
            stacks.undoable.removeOne(undone);
            stacks.redoable << action;
            undos << action;
        }
    }
    return stacks;
}

[[noreturn]] void refuse(const QString &title)
{
    throw Failure(QCoreApplication::translate("Undo", "This cannot be undone any more."),
                  QCoreApplication::translate("Undo", "%1 has been changed since.").arg(title),
                  QCoreApplication::translate("Undo", "Open it and correct it by hand; its history shows what it was."));
}

// The row with the line's changes taken back.
Row reversed(const RecordType &type, const Record &now, const JournalLine &line)
{
    Row row = now.row;
    for (const auto &change : line.changes) {
        const qsizetype i = type.indexOf(change.column.constData());
        const Field &f = type.fields[static_cast<size_t>(i)];
        if (f.stored(now.row.at(i)) != f.stored(change.to)) refuse(recordsql::title(type, now.row));
        row[i] = change.from;
    }
    return row;
}

// A new record may go as long as nobody has added to it; it never vanishes, it goes to the trash.
bool isAsCreated(const RecordType &type, const Record &now, const JournalLine &line)
{
    Row created;
    for (const Field &f : type.fields) created << f.typed(QVariant());
    created[0] = now.row.at(0);
    for (const auto &change : line.changes) created[type.indexOf(change.column.constData())] = change.to;
    return journal::difference(type, created, now.row).isEmpty();
}

qint64 takeBack(Database &db, const JournalLine &line, JournalLine undoing)
{
    const RecordType &type = *recordTypeOf(line.table);
    const auto now = recordsql::find(db, type, line.record);
    if (!now) refuse(type.shownName());
    undoing.table = line.table;
    undoing.record = line.record;
    undoing.baseVersion = now->version;
    const QString title = recordsql::title(type, now->row);
    const bool putsInTrash = line.kind == Kind::Create || line.kind == Kind::Restore;
    if (putsInTrash || line.kind == Kind::Trash) {
        if (now->trashed == putsInTrash || (line.kind == Kind::Create && !isAsCreated(type, *now, line))) refuse(title);
        undoing.kind = putsInTrash ? Kind::Trash : Kind::Restore;
        return recordwriter::setTrashed(db, type, line.record, putsInTrash, undoing);
    }
    // A decision may leave the record in the trash; what it took over is taken back by the line that moved it.
    if (now->trashed && !line.conflict.isEmpty() && std::ranges::all_of(line.changes, [](const auto &change) { return change.from == change.to; })) return undoing.action;
    if (now->trashed) refuse(title);
    return recordwriter::replace(db, type, *now, reversed(type, *now, line), undoing);
}

QString deed(const RecordType &type, const JournalLine &line)
{
    QStringList fields;
    for (const auto &change : line.changes) fields << type.translated(type.field(change.column.constData()).label);
    switch (line.kind) {
    case Kind::Create: return QCoreApplication::translate("Undo", "new record");
    case Kind::Trash: return QCoreApplication::translate("Undo", "move to the trash");
    case Kind::Restore: return QCoreApplication::translate("Undo", "restore from the trash");
    case Kind::Change:
    case Kind::Resolve:
    case Kind::Undo: break;
    }
    return QCoreApplication::translate("Undo", "change of %1").arg(fields.join(u", "_s));
}

QString sentenceFor(Database &db, const QList<JournalLine> &lines, const QString &pattern)
{
    const RecordType &type = *recordTypeOf(lines.first().table);
    const QString title = recordsql::titles(db, type, {lines.first().record}).value(lines.first().record);
    const QString whose = lines.size() == 1 ? title : QCoreApplication::translate("Undo", "%n record(s)", nullptr, static_cast<int>(lines.size()));
    return pattern.arg(deed(type, lines.first()), whose);
}

// A decision between two changes is taken back as a whole: its conflict is open again, and the central never hears of either.
void reopenConflict(Database &db, const QString &conflict, qint64 action, qint64 undoing)
{
    for (const qint64 done : {action, undoing}) db.run(u"INSERT OR IGNORE INTO withheld (number) SELECT number FROM journal WHERE action = ?"_s, {done});
    db.run(u"UPDATE conflict SET decided_here = 0, decision = '', decided = '{}' WHERE id = ? AND state = 'open'"_s, {conflict});
}

void requireUnsent(Database &db, qint64 line)
{
    if (line > db.value(u"SELECT handed_through FROM central"_s).value_or(0).toLongLong()) return;
    throw Failure(QCoreApplication::translate("Undo", "This cannot be undone any more."), QCoreApplication::translate("Undo", "The decision is on its way to the others already."),
                  QCoreApplication::translate("Undo", "Open the record and correct it by hand."));
}

undo::Undone perform(Database &db, qint64 action, const Author &author, const QString &pattern)
{
    Transaction all(db);
    const QList<JournalLine> lines = journal::ofAction(db, action);
    const auto decision = std::ranges::find_if(lines, [](const JournalLine &line) { return !line.conflict.isEmpty(); });
    if (decision != lines.cend()) requireUnsent(db, lines.first().number);
    JournalLine undoing;
    undoing.kind = Kind::Undo;
    undoing.undoes = action;
    undoing.at = QDateTime::currentDateTimeUtc();
    undoing.author = author;
    undo::Undone done;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        undoing.action = takeBack(db, *line, undoing);
        if (!done.tables.contains(line->table)) done.tables << line->table;
    }
    if (decision != lines.cend()) reopenConflict(db, decision->conflict, action, undoing.action);
    done.sentence = sentenceFor(db, lines, pattern);
    all.commit();
    return done;
}
} // namespace

namespace undo {

std::optional<Undone> undo(Database &db, const Author &author)
{
    const Stacks stacks = stacksOf(db, author);
    if (stacks.undoable.isEmpty()) return {};
    return perform(db, stacks.undoable.last(), author, QCoreApplication::translate("Undo", "Undone: %1, %2."));
}

std::optional<Undone> redo(Database &db, const Author &author)
{
    const Stacks stacks = stacksOf(db, author);
    if (stacks.redoable.isEmpty()) return {};
    return perform(db, stacks.redoable.last(), author, QCoreApplication::translate("Undo", "Done again: %1, %2."));
}

} // namespace undo
