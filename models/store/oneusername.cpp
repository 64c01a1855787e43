#include "models/store/oneusername.h"
#include "models/records/failure.h"
#include "models/records/operator.h"
#include "models/store/database.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oneusername {

void require(Database &db, const RecordType &type, const Row &before, const Row &now)
{
    if (&type != &Operator::type) return;
    static const qsizetype username = type.indexOf("username");
    const QString name = now.at(username).toString();
    if (!before.isEmpty() && before.at(username).toString() == name) return;
    if (!db.value(u"SELECT 1 FROM operator WHERE username = ? AND id <> ? AND trashed_at IS NULL"_s, {name, type.idOf(now)})) return;
    throw Failure(QCoreApplication::translate("Store", "The record was not saved."), QCoreApplication::translate("DatabaseError", "Another operator has this user name."),
                  QCoreApplication::translate("DatabaseError", "Nothing was changed. Choose another user name."));
}

} // namespace oneusername
