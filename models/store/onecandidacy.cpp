#include "models/store/onecandidacy.h"
#include "models/records/candidacy.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OneCandidacy)
};

std::optional<QString> otherOf(Database &db, const QString &person, const QString &besides)
{
    const auto found = db.value(u"SELECT coalesce(nullif(protocol, ''), worker_name) FROM candidacy WHERE person = ? AND id <> ? AND trashed_at IS NULL"_s, {person, besides});
    return found ? std::optional(found->toString()) : std::nullopt;
}
} // namespace

namespace onecandidacy {

std::optional<QString> of(Database &db, const QString &person) { return otherOf(db, person, u""_s); }

void require(Database &db, const RecordType &type, const Row &before, const Row &now)
{
    if (&type != &Candidacy::type) return;
    static const qsizetype person = type.indexOf("person");
    const QString who = now.at(person).toString();
    if (who.isEmpty() || (!before.isEmpty() && before.at(person).toString() == who)) return;
    if (const auto other = otherOf(db, who, type.idOf(now)))
        throw Failure(Words::tr("The candidacy was not changed."), Words::tr("The person has a candidacy already: %1. One person has one.").arg(*other),
                      Words::tr("Go on in that one; or move it to the trash first, if this is the right one."));
}

} // namespace onecandidacy
