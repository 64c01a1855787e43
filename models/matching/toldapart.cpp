#include "models/matching/toldapart.h"
#include "models/matching/profile.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace matching {

QString toldApart(const Candidacy &worker, const Person &person)
{
    QStringList parts;
    if (!worker.protocol.isEmpty()) parts << worker.protocol;
    if (person.municipio) parts << QCoreApplication::translate("Matching", "Municipio %1").arg(*person.municipio);
    else if (!person.city.isEmpty()) parts << person.city;
    return parts.join(u" · "_s);
}

QString toldApart(const Pool &pool, qsizetype worker)
{
    const Candidacy &candidacy = pool.candidacy(worker);
    return toldApart(candidacy, pool.data().sources.people.value(candidacy.person));
}

QSet<QString> sharedNames(const Pool &pool)
{
    QSet<QString> seen, shared;
    for (qsizetype i = 0; i < pool.size(); ++i) {
        const QString &name = pool.candidacy(i).workerName;
        if (seen.contains(name)) shared << name;
        else seen << name;
    }
    return shared;
}

} // namespace matching
