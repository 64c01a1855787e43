#pragma once
#include "models/cost/tables.h"
#include "models/practices/contract.h"
#include "models/practices/support.h"
#include "models/practices/terms.h"
#include "models/records/identifier.h"
#include <QTest>

// Contracts to begin a test from.
namespace contracts {

using namespace Qt::StringLiterals;

inline const cost::Tables &tables()
{
    static const cost::Tables all = cost::Tables::built();
    return all;
}

inline Week weekOf(std::initializer_list<int> days, int fromHour, int toHour)
{
    Week week;
    for (const int day : days)
        for (int slot = 2 * fromHour; slot < 2 * toHour; ++slot) week.set(day, slot, true);
    return week;
}

// A carer who lives in, hired on Thursday 26 February 2026 for Monday 2 March.
inline FamilyRequest request()
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.service = u"carer"_s;
    r.schedule = u"live-in"_s;
    r.level = u"CS"_s;
    r.weeklyHours = Decimal::whole(54);
    r.restHalfDays = {u"wed"_s};
    r.contract = u"permanent"_s;
    r.starts = {2026, 3, 2};
    r.pay = Cents{125'000};
    r.street = u"Via delle Prove 1"_s;
    return r;
}

inline const QDate hired{2026, 2, 26};

inline Placement contract(const FamilyRequest &asked = request())
{
    Candidacy worker;
    worker.id = newIdentifier();
    return practices::contractFor(asked, worker, {u"Prova Olga"_s, u"Esempio Carla"_s, newIdentifier()}, tables(), hired);
}

// One with every item of the letter.
inline Placement complete()
{
    Placement p = contract();
    p.ownSpace = u"Armadio in camera"_s;
    p.holidayPeriod = u"Agosto"_s;
    p.workClothes = u"no"_s;
    p.cameras = u"no"_s;
    return practices::followed(p, tables(), hired);
}

inline const SupportStep *step(const Placement &p, const QString &code, int nth = 0)
{
    for (const SupportStep &s : p.steps)
        if (s.step == code && nth-- == 0) return &s;
    return nullptr;
}

inline QStringList columns(const QList<Problem> &problems)
{
    QStringList all;
    for (const Problem &p : problems) all << QString::fromLatin1(p.column);
    return all;
}

} // namespace contracts
Q_DECLARE_METATYPE(Placement)
