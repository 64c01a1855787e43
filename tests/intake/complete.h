#pragma once
#include "models/cost/tables.h"
#include "models/intake/offer.h"
#include "models/records/consent.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include <QTest>

// Requests in which nothing is missing, of invented families, on a day that is always the same.
namespace complete {

inline const QDate today(2026, 3, 2);
inline const cost::Tables &tables()
{
    static const cost::Tables built = cost::Tables::built();
    return built;
}

inline Beneficiary elder(const QString &name = QStringLiteral("Rosa"))
{
    Beneficiary b;
    b.id = newIdentifier();
    b.name = name;
    b.surname = QStringLiteral("Prova");
    b.sex = QStringLiteral("female");
    b.age = 84;
    b.kinship = QStringLiteral("kinship.child");
    b.autonomy = QStringLiteral("autonomy.dependent");
    b.height = QStringLiteral("height.medium");
    b.build = QStringLiteral("build.medium");
    return b;
}

inline Beneficiary child(const QString &name = QStringLiteral("Pietro"), int age = 4)
{
    Beneficiary b;
    b.id = newIdentifier();
    b.name = name;
    b.sex = QStringLiteral("male");
    b.age = age;
    b.kinship = QStringLiteral("kinship-child.parent");
    b.languages = {QStringLiteral("language.it")};
    b.tasks = {QStringLiteral("babysitter-task.play")};
    return b;
}

inline Week mornings()
{
    Week week;
    for (int day = 0; day < 5; ++day)
        for (int slot = 16; slot < 24; ++slot) week.set(day, slot, true);
    return week;
}

// Hours, room and pay as the schedule asks for them; the pay is the least.
inline FamilyRequest withSchedule(FamilyRequest r, const QString &schedule)
{
    r.schedule = schedule;
    r.level = intake::usualLevel(r.service, schedule);
    r.weeklyHours = {};
    r.week = {};
    r.roomsOffered.clear();
    r.notSelfSufficient.clear();
    if (schedule == u"live-in") r.weeklyHours = Decimal::whole(54);
    else if (schedule == u"weekend") r.weeklyHours = Decimal::whole(16);
    else if (intake::isNight(schedule)) r.week = intake::weekOfNights(schedule, {0, 2, 4});
    else r.week = mornings();
    if (schedule == u"live-in" || schedule == u"reduced-live-in") r.roomsOffered = {QStringLiteral("room-offered.single")};
    if (r.service == u"carer" && (r.level == u"CS" || r.level == u"DS")) r.notSelfSufficient = QStringLiteral("one");
    r.pay = intake::leastPay(r, tables(), today);
    return r;
}

inline FamilyRequest request(const QString &service, const QString &schedule = QStringLiteral("live-out"))
{
    FamilyRequest r;
    r.id = newIdentifier();
    r.protocol = QStringLiteral("STA-AB-000001");
    r.requester = newIdentifier();
    r.service = service;
    if (service == u"carer") {
        r.beneficiaries = {elder()};
        r.carerTasks = {QStringLiteral("carer-task.company"), QStringLiteral("carer-task.washing")};
    }
    if (service == u"babysitter") r.beneficiaries = {child()};
    if (service != u"housekeeper") r.houseWork = QStringLiteral("no");
    else {
        r.houseArea = QStringLiteral("house-area.to-80");
        r.houseKind = QStringLiteral("house-kind.flat");
        r.rooms = 3;
        r.houseTasks = {QStringLiteral("house-task.cleaning")};
    }
    r.animals = QStringLiteral("no");
    r.contract = QStringLiteral("permanent");
    r.starts = today.addDays(10);
    r.contactName = QStringLiteral("Anna");
    r.contactSurname = QStringLiteral("Prova");
    r.contactFiscalCode = QStringLiteral("PRVNNA80A41Z999X");
    r.contactBirthPlace = QStringLiteral("Milano");
    r.contactBirthCountry = QStringLiteral("country.it");
    r.contactBorn = QDate(1980, 1, 1);
    r.contactPhone = QStringLiteral("600 123 456");
    r.contactEmail = QStringLiteral("anna.prova@example.org");
    r.street = QStringLiteral("Via Inventata 1");
    r.postcode = QStringLiteral("20121");
    return withSchedule(r, schedule);
}

inline QList<Consent> consents(const FamilyRequest &r)
{
    QList<Consent> all;
    for (const char *purpose : {"service", "health", "workers"}) {
        Consent c;
        c.id = newIdentifier();
        c.person = r.requester;
        c.purpose = QString::fromLatin1(purpose);
        c.given = today;
        all << c;
    }
    return all;
}

// Every service with every schedule it has.
inline void kinds()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("schedule");
    for (const char *service : {"carer", "housekeeper", "babysitter"})
        for (const QString &schedule : intake::schedulesFor(QString::fromLatin1(service)))
            QTest::newRow(qPrintable(QString::fromLatin1(service) + QLatin1Char(' ') + schedule)) << QString::fromLatin1(service) << schedule;
}

} // namespace complete
