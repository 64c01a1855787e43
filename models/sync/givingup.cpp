#include "models/sync/givingup.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/sync/conflictstore.h"
#include "models/sync/pending.h"
#include "models/sync/takingover.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncQueue)
};

struct Refused {
    const RecordType *type = nullptr;
    QString record, conflict;
    bool isNew = false;
    bool movesTrash = false;
    QJsonObject fields;
};

Refused refusedLine(Database &db, qint64 number)
{
    Rows rows = db.run(u"SELECT j.record_table, j.record, j.kind, j.trashes, j.fields, j.conflict FROM refused r JOIN journal j ON j.number = r.number WHERE r.number = ?"_s, {number});
    const RecordType *type = rows.next() ? recordTypeOf(rows.value(0).toByteArray()) : nullptr;
    if (!type)
        throw Failure(Words::tr("Nothing was given up."), Words::tr("This change is not among those the central database did not take."), Words::tr("Look at the list again."));
    return {type, rows.value(1).toString(), rows.value(5).toString(), rows.value(2).toString() == u"create"_s, !rows.isNull(3), QJsonDocument::fromJson(rows.value(4).toByteArray()).object()};
}

// The value a field had before the first change of it that the central has not decided about.
QJsonValue before(Database &db, const Refused &line, const QString &field)
{
    for (Rows rows = db.run(u"SELECT j.fields FROM journal j WHERE j.record = ? AND j.record_table = ? AND (j.number IN (SELECT number FROM refused)"
                            " OR (j.arrived = 0 AND j.number > (SELECT sent_through FROM central))) AND j.number NOT IN (SELECT number FROM withheld) ORDER BY j.number"_s,
                            {line.record, QLatin1String(line.type->table)}); rows.next();) {
        const QJsonObject fields = QJsonDocument::fromJson(rows.value(0).toByteArray()).object();
        if (const auto it = fields.constFind(field); it != fields.constEnd()) return it->toArray().at(0);
    }
    return {};
}

// What is told of the central stays; where nothing was told, it is what was there before.
void holdBefore(Database &db, const Refused &line)
{
    const QVariantList key{QLatin1String(line.type->table), line.record};
    const auto isHeld = [&](const QString &field) {
        return db.value(u"SELECT 1 FROM central_value WHERE record_table = ? AND record = ? AND field = ?"_s, key + QVariantList{field}).has_value();
    };
    for (auto it = line.fields.begin(); it != line.fields.end(); ++it)
        if (!isHeld(it.key())) pending::keep(db, *line.type, line.record, it.key(), before(db, line, it.key()), 0);
    const QString trash = QLatin1String(pending::trash);
    if (!line.movesTrash || isHeld(trash)) return;
    const bool wasTrashed = !db.value(u"SELECT j.trashes FROM journal j WHERE j.record = ? AND j.record_table = ? AND j.trashes IS NOT NULL AND j.number IN (SELECT number FROM refused)"
                                      " ORDER BY j.number LIMIT 1"_s, {line.record, QLatin1String(line.type->table)}).value_or(true).toBool();
    pending::keep(db, *line.type, line.record, trash, wasTrashed, 0);
}
} // namespace

void giveUpLine(Database &db, qint64 number, const Author &author)
{
    const Refused line = refusedLine(db, number);
    const bool neverThere = line.isNew && centralVersion(db, *line.type, line.record).value_or(0) == 0;
    if (neverThere) {
        db.run(u"DELETE FROM refused WHERE number IN (SELECT number FROM journal WHERE record = ? AND record_table = ?)"_s, {line.record, QLatin1String(line.type->table)});
        db.run(u"DELETE FROM central_value WHERE record_table = ? AND record = ?"_s, {QLatin1String(line.type->table), line.record});
        pending::keep(db, *line.type, line.record, QLatin1String(pending::trash), true, 0);
    } else {
        holdBefore(db, line);
        db.run(u"DELETE FROM refused WHERE number = ?"_s, {number});
    }
    if (!line.conflict.isEmpty()) conflictstore::reopen(db, line.conflict);
    pending::settle(db, *line.type, line.record, &author);
}

} // namespace syncing
