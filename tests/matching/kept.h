#pragma once
#include "fitting.h"
#include "models/store/store.h"

// The office of fitting.h in a store.
namespace kept {

using namespace Qt::StringLiterals;

inline Author author() { return {}; }

template <class R> R saved(Store &store, const R &record, qint64 base = 0)
{
    store.save(R::type, rowOf(record), base, author()).result();
    return recordOf<R>(store.find(R::type, record.id).result()->row);
}

inline Person person(const QString &surname, int municipio)
{
    Person p;
    p.id = newIdentifier();
    p.surname = surname;
    p.name = u"Prova"_s;
    p.sex = u"female"_s;
    p.municipio = municipio;
    return p;
}

inline Candidacy worker(Store &store, const QString &surname, int municipio = 3)
{
    Candidacy c = fitting::Office().worker;
    const Person who = saved(store, person(surname, municipio));
    c.id = newIdentifier();
    c.person = who.id;
    c.workerName = surname + u" Prova"_s;
    return saved(store, c);
}

// At the home of who asks.
inline FamilyRequest request(Store &store)
{
    Person family = person(u"Famiglia"_s, 3);
    family.street = u"Via Inventata 1"_s;
    saved(store, family);
    FamilyRequest r = fitting::request();
    r.id = newIdentifier();
    r.protocol.clear();
    r.state = u"submitted"_s;
    r.requester = family.id;
    r.street = family.street;
    return saved(store, r);
}

} // namespace kept
