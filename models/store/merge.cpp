#include "models/store/merge.h"
#include "models/records/failure.h"
#include "models/store/journal.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

Merge merged(const RecordType &type, const Row &base, const Row &mine, const Row &now)
{
    Merge result{now, {}};
    for (qsizetype i = 0; const Field &f : type.fields) {
        const QVariant was = f.stored(base.at(i)), wanted = f.stored(mine.at(i)), is = f.stored(now.at(i));
        const bool follows = type.derived && !f.isShown(); // worked out again from the fields that were merged
        if (!follows && wanted != was && wanted != is) {
            if (is != was) result.clashing << f.column;
            else result.row[i] = mine.at(i);
        }
        ++i;
    }
    return result;
}

Row mergedSince(Database &db, const RecordType &type, const Row &mine, const Record &now, qint64 baseVersion)
{
    // Without the base nobody can tell whose change is whose: every difference is then one to decide.
    const auto base = journal::rowAt(db, type, now, baseVersion);
    Merge result{now.row, {}};
    if (base) result = merged(type, *base, mine, now.row);
    else
        for (const auto &change : journal::difference(type, now.row, mine)) result.clashing << change.column;
    if (result.clashing.isEmpty()) return result.row;

    QStringList fields;
    for (const QByteArray &column : result.clashing) fields << type.translated(type.field(column.constData()).label);
    const QString by = journal::changedBy(db, type, type.idOf(now.row), result.clashing.first());
    throw Failure(QCoreApplication::translate("Store", "Nothing was saved."),
                  QCoreApplication::translate("Store", "Changed meanwhile by %1: %2.").arg(by.isEmpty() ? QCoreApplication::translate("Store", "somebody else") : by, fields.join(u", "_s)),
                  QCoreApplication::translate("Store", "What you typed is kept as a draft. Open the record again, compare, and save."));
}
