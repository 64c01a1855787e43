#pragma once
#include "models/records/candidacy.h"
#include "models/records/familyrequest.h"
#include "models/records/meeting.h"
#include "models/records/proposal.h"
#include "models/records/room.h"
#include "models/records/site.h"
#include "office.h"

// An office with two rooms, two operators, a family and a worker.
class MeetingOffice : public Office {
public:
    MeetingOffice()
    {
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("Centro di prova");
        site.code = QStringLiteral("PRO");
        site.street = QStringLiteral("Via Inventata 1");
        site.phone = QStringLiteral("02 555 0111");
        Closing closing;
        closing.id = newIdentifier();
        closing.from = {2026, 3, 6};
        closing.reason = QStringLiteral("Assemblea");
        site.closings = {closing};
        save(site);
        save(anna);
        bea = anna;
        bea.id = QStringLiteral("operator-2");
        bea.username = QStringLiteral("bea");
        bea.fullName = QStringLiteral("Bea Prova");
        save(bea);
        for (const QString &name : {QStringLiteral("Sala Uno"), QStringLiteral("Sala Due")}) {
            Room room;
            room.id = newIdentifier();
            room.name = name;
            room.site = site.id;
            save(room);
            rooms << room.id;
        }
        family = person(QStringLiteral("Quercini"), QStringLiteral("Maria"), QStringLiteral("340 555 0100"));
        worker = person(QStringLiteral("Perez"), QStringLiteral("Ada"), QStringLiteral("340 555 0200"));
        save(family);
        save(worker);
        candidacy.id = newIdentifier();
        candidacy.person = worker.id;
        candidacy.workerName = QStringLiteral("Perez Ada");
        candidacy.site = site.id;
        save(candidacy);
        request.id = newIdentifier();
        request.requester = family.id;
        request.site = site.id;
        request.state = QStringLiteral("in-progress");
        save(request);
        request = recordOf<FamilyRequest>(store->find(FamilyRequest::type, request.id).result()->row);
    }

    static Meeting meeting(QDate day, QTime from, int minutes = 60)
    {
        Meeting m;
        m.id = newIdentifier();
        m.about = QStringLiteral("Prova %1").arg(from.toString(QStringLiteral("HHmm")));
        m.starts = QDateTime(day, from).toUTC();
        m.minutes = minutes;
        m.site = QStringLiteral("site-1");
        m.operatorId = QStringLiteral("operator-1");
        m.author = QStringLiteral("operator-1");
        return m;
    }
    Meeting stored(const QString &id) const
    {
        const auto found = store->find(Meeting::type, id).result();
        return found ? recordOf<Meeting>(found->row) : Meeting();
    }
    QList<Meeting> all() const
    {
        QList<Meeting> found;
        for (const Record &record : store->list({&Meeting::type, {}, {}, {}, false}, 0, 1000).result().records) found << recordOf<Meeting>(record.row);
        return found;
    }

    Operator bea;
    QStringList rooms;
    Person family, worker;
    Candidacy candidacy;
    FamilyRequest request;
    const QDate today{2026, 3, 5}; // a Thursday
};
