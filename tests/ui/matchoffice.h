#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/operator.h"
#include "models/records/placement.h"
#include "models/records/proposal.h"
#include "models/records/site.h"
#include "office.h"

// An office with its centre and operator in the store, workers who fit, and requests that were sent; all of them invented.
class MatchOffice : public Office {
public:
    explicit MatchOffice(const QStringList &roles = {QStringLiteral("matching")}) : Office(roles)
    {
        Site centre;
        centre.id = QStringLiteral("site-1");
        centre.name = QStringLiteral("Centro di prova");
        centre.code = QStringLiteral("STA");
        save(centre);
        save(anna);
    }

    FamilyRequest request(const QString &surname, const QString &state = QStringLiteral("submitted"))
    {
        const Person family = person(surname, QStringLiteral("Ada"));
        save(family);
        FamilyRequest r;
        r.id = newIdentifier();
        r.state = state;
        r.requester = family.id;
        r.site = QStringLiteral("site-1");
        r.service = QStringLiteral("carer");
        r.schedule = QStringLiteral("live-out");
        r.level = QStringLiteral("BS");
        r.weeklyHours = Decimal::whole(20);
        r.pay = Cents{900};
        r.contract = QStringLiteral("permanent");
        r.starts = {2026, 4, 1};
        r.submittedAt = QDateTime(QDate(2026, 3, 4), QTime(9, 0)).toUTC();
        r.dueOn = {2026, 3, 9};
        r.contactEmail = QStringLiteral("ada@example.org");
        r.contactName = QStringLiteral("Ada");
        r.contactSurname = surname;
        r.wishesHeard = QStringLiteral("Che sia italiana");
        save(r);
        return stored(r);
    }
    Candidacy worker(const QString &surname, const QString &name, int years)
    {
        Person one = person(surname, name, QStringLiteral("+39 600 1234%1").arg(years, 2, 10, QLatin1Char('0')));
        one.roles = {QStringLiteral("worker")};
        save(one);
        Candidacy c;
        c.id = newIdentifier();
        c.workerName = surname + QLatin1Char(' ') + name;
        c.person = one.id;
        c.site = QStringLiteral("site-1");
        c.state = QStringLiteral("suitable");
        c.needsPermit = QStringLiteral("no");
        c.occupation = QStringLiteral("unemployed");
        ServiceOffer offer;
        offer.id = newIdentifier();
        offer.service = QStringLiteral("carer");
        offer.years = years;
        offer.score = QStringLiteral("4");
        c.offers = {offer};
        c.offered = {QStringLiteral("carer")};
        Availability when;
        when.id = newIdentifier();
        when.service = QStringLiteral("carer");
        when.schedule = QStringLiteral("live-out");
        c.availabilities = {when};
        save(c);
        return c;
    }
    template <class R> R stored(const R &record) { return recordOf<R>(store->find(R::type, record.id).result()->row); }
    QList<Proposal> proposals(const FamilyRequest &request)
    {
        const ListQuery query{&Proposal::type, {}, {{"request", Condition::Test::Is, {request.id}}}, {{"chosen_at", Qt::AscendingOrder}}, false};
        QList<Proposal> all;
        for (const Record &one : store->list(query, 0, 100).result().records) all << recordOf<Proposal>(one.row);
        return all;
    }
};
