#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/records/operator.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/sync/conflicts.h"
#include "models/sync/conflictstore.h"
#include "models/sync/fieldvalues.h"
#include "models/sync/pending.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing::conflicts {

namespace {
using Kind = HistoryEntry::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

[[noreturn]] void refuse(const QString &why, const QString &remedy = {}) { throw Failure(Words::tr("Nothing was decided."), why, remedy); }

// One decision, on its way into the record.
class Decision {
public:
    Decision(Database &db, const ConflictCard &shown, const Author &author) : m_db(db), m_shown(shown), m_type(recordTypeOf(shown.table))
    {
        m_line.table = shown.table;
        m_line.record = shown.record;
        m_line.author = author;
        m_line.at = QDateTime::currentDateTimeUtc();
    }

    void requireOpen() const
    {
        const auto kept = conflictstore::find(m_db, m_shown.id);
        if (!kept || !m_type) refuse(Words::tr("This conflict is not here any more."), Words::tr("Look at the list again."));
        if (kept->card.open && kept->decidedHere == 0) return;
        const QString by = recordsql::titles(m_db, Operator::type, {kept->card.decided.author}).value(kept->card.decided.author);
        refuse(by.isEmpty() ? Words::tr("It was decided meanwhile.") : Words::tr("It was decided meanwhile by %1.").arg(by), Words::tr("Look at the list again."));
    }

    void requireUnchanged() const
    {
        const Record now = standing();
        for (auto it = m_shown.fields.begin(); it != m_shown.fields.end(); ++it) {
            const auto at = m_type->find(it.key().toLatin1());
            if (!at) continue;
            const Field &f = m_type->fields[static_cast<size_t>(*at)];
            const auto theirs = valueIn(f, it->toArray().at(2));
            if (theirs && !isSame(f, *theirs, now.row.at(*at)))
                refuse(Words::tr("The record was changed again meanwhile: %1.").arg(m_type->translated(f.label)), Words::tr("Look at the values once more, then decide."));
        }
    }

    void moveTo(bool trashed)
    {
        JournalLine line = m_line;
        line.kind = trashed ? Kind::Trash : Kind::Restore;
        m_line.action = recordwriter::setTrashed(m_db, *m_type, m_shown.record, trashed, line);
    }

    void write(const QJsonObject &chosen)
    {
        const Record now = standing();
        const Row row = rowWith(chosen, now.row);
        m_line.kind = Kind::Resolve;
        m_line.conflict = m_shown.id;
        m_line.conflictVersion = m_shown.version;
        m_line.baseVersion = now.version;
        for (auto it = m_shown.fields.begin(); it != m_shown.fields.end(); ++it)
            if (const auto at = m_type->find(it.key().toLatin1())) m_line.changes << HistoryEntry::FieldChange{m_type->fields[static_cast<size_t>(*at)].column, now.row.at(*at), row.at(*at)};
        recordwriter::replace(m_db, *m_type, now, row, m_line);
    }

    void close(const QString &decision) const
    {
        const QJsonObject decided = toJson(Origin{m_line.author.operatorId, m_line.author.siteId, {}, m_line.at});
        m_db.run(u"UPDATE conflict SET decided_here = (SELECT max(number) FROM journal WHERE record = ? AND conflict = ?), decision = ?, decided = ? WHERE id = ?"_s,
                 {m_shown.record, m_shown.id, decision, QString::fromUtf8(QJsonDocument(decided).toJson(QJsonDocument::Compact)), m_shown.id});
    }

    bool isTrashed() const { return standing().trashed; }

private:
    Record standing() const
    {
        const auto now = recordsql::find(m_db, *m_type, m_shown.record);
        if (!now) refuse(Words::tr("The record is not on this computer any more."));
        return *now;
    }

    Row rowWith(const QJsonObject &chosen, const Row &now) const
    {
        Row row = now;
        for (auto it = chosen.begin(); it != chosen.end(); ++it) {
            const auto at = m_shown.fields.contains(it.key()) ? m_type->find(it.key().toLatin1()) : std::nullopt;
            if (!at) continue;
            const Field &f = m_type->fields[static_cast<size_t>(*at)];
            const auto value = valueIn(f, it.value());
            if (!value) refuse(Words::tr("%1 cannot hold that.").arg(m_type->translated(f.label)), Words::tr("Correct it and decide again."));
            row[*at] = *value;
        }
        const Row tidy = m_type->tidied(row);
        for (qsizetype i = 0; i < row.size(); ++i)
            if (row.at(i) != now.at(i)) row[i] = tidy.at(i);
        if (m_type->derived) row = m_type->derived(row);
        // What was wrong with the record before is no reason to leave the conflict open.
        const QList<Problem> before = m_type->problems(now);
        QStringList texts;
        for (const Problem &problem : m_type->problems(row))
            if (!before.contains(problem)) texts << problem.text;
        if (!texts.isEmpty()) refuse(texts.join(u' '), Words::tr("Correct it and decide again."));
        return row;
    }

    Database &m_db;
    const ConflictCard &m_shown;
    const RecordType *m_type;
    JournalLine m_line;
};

// Takes one line of the decision back, where the record is still as it left it.
void reverse(Database &db, const JournalLine &line, JournalLine &undoing)
{
    const RecordType &type = *recordTypeOf(line.table);
    const auto now = recordsql::find(db, type, line.record);
    if (!now) refuse(Words::tr("The record is not on this computer any more."));
    Row row = now->row;
    for (const auto &change : line.changes) {
        const qsizetype i = type.indexOf(change.column.constData());
        const Field &f = type.fields[static_cast<size_t>(i)];
        if (!isSame(f, now->row.at(i), change.to)) refuse(Words::tr("%1 was changed since.").arg(type.translated(f.label)), Words::tr("Open the record and correct it by hand."));
        row[i] = change.from;
    }
    undoing.table = line.table;
    undoing.record = line.record;
    undoing.baseVersion = now->version;
    if (line.trashes) undoing.action = recordwriter::setTrashed(db, type, line.record, !*line.trashes, undoing);
    else undoing.action = recordwriter::replace(db, type, *now, row, undoing);
}
} // namespace

void decide(Database &db, const ConflictCard &shown, const QJsonObject &chosen, const QString &decision, const Author &author)
{
    Transaction all(db);
    Decision one(db, shown, author);
    one.requireOpen();
    one.requireUnchanged();
    const bool staysTrashed = shown.kind == u"edited-after-delete"_s && decision == u"theirs"_s;
    if (shown.kind == u"edited-after-delete"_s && !staysTrashed && one.isTrashed()) one.moveTo(false);
    if (shown.kind == u"deleted-after-edit"_s && decision == u"mine"_s) one.moveTo(true);
    one.write(staysTrashed || shown.kind == u"deleted-after-edit"_s ? QJsonObject() : chosen);
    one.close(decision);
    all.commit();
}

void takeBack(Database &db, const QString &id, const Author &author)
{
    Transaction all(db);
    const auto kept = conflictstore::find(db, id);
    if (!kept || !kept->card.open || kept->decidedHere == 0) refuse(Words::tr("There is no decision of this console to take back."));
    const qint64 action = db.value(u"SELECT action FROM journal WHERE number = ?"_s, {kept->decidedHere}).value_or(0).toLongLong();
    const QList<JournalLine> lines = journal::ofAction(db, action);
    const qint64 handed = db.value(u"SELECT handed_through FROM central"_s).value_or(0).toLongLong();
    if (lines.isEmpty() || lines.first().number <= handed)
        refuse(Words::tr("The decision is on its way to the others already."), Words::tr("Open the record and correct it by hand."));
    JournalLine undoing;
    undoing.kind = Kind::Undo;
    undoing.undoes = action;
    undoing.at = QDateTime::currentDateTimeUtc();
    undoing.author = author;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) reverse(db, *line, undoing);
    for (const qint64 done : {action, undoing.action}) db.run(u"INSERT OR IGNORE INTO withheld (number) SELECT number FROM journal WHERE action = ?"_s, {done});
    conflictstore::reopen(db, id);
    if (const RecordType *type = recordTypeOf(kept->card.table)) pending::settle(db, *type, kept->card.record); // what came meanwhile
    all.commit();
}

} // namespace syncing::conflicts
