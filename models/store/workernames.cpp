#include "models/store/workernames.h"
#include "models/records/candidacy.h"
#include "models/records/person.h"
#include "models/store/corrections.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace workernames {
namespace {
constexpr int atOnce = 500;

// The names of the people whose candidacies are listed under another, by candidacy.
QHash<QString, QString> renamed(Database &db)
{
    QHash<QString, QString> names;
    const QString others = u"SELECT c.id, p.surname, p.name FROM candidacy c JOIN person p ON p.id = c.person "
                           "WHERE c.trashed_at IS NULL AND c.worker_name <> trim(p.surname || ' ' || p.name) LIMIT ?"_s;
    for (Rows rows = db.run(others, {atOnce}); rows.next();) {
        Person person;
        person.surname = rows.value(1).toString();
        person.name = rows.value(2).toString();
        names.insert(rows.value(0).toString(), Person::type.title(rowOf(person)));
    }
    return names;
}
} // namespace

qint64 follow(Database &db, const Author &author)
{
    qint64 all = 0;
    for (;;) {
        const QHash<QString, QString> names = renamed(db);
        QVariantList ids;
        for (auto it = names.cbegin(); it != names.cend(); ++it) ids << it.key();
        if (ids.isEmpty()) return all;
        const qint64 written = corrections::apply(db, {&Candidacy::type, {}, {{"id", Condition::Test::AnyOf, ids}}, {}, false}, [&names](const Row &row) {
            auto candidacy = recordOf<Candidacy>(row);
            candidacy.workerName = names.value(candidacy.id);
            return rowOf(candidacy);
        }, author);
        all += written;
        if (written == 0) return all; // what is left cannot be brought nearer
    }
}

} // namespace workernames
