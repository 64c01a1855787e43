#include "models/shortlist/cvsubjects.h"
#include "models/records/catalogue.h"
#include "models/records/failure.h"
#include "models/records/placement.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(CvSubjects)
};

Record needed(Database &db, const RecordType &type, const QString &id)
{
    const std::optional<Record> found = recordsql::find(db, type, id);
    if (found && !found->trashed) return *found;
    throw Failure(Words::tr("The CV was not made."),
                  found ? Words::tr("A record it needs is in the trash: %1.").arg(type.shownName()) : Words::tr("A record it needs is not on this computer: %1.").arg(type.shownName()),
                  Words::tr("Open the candidacy and see whether it names its person, or take the record out of the trash."));
}

class Reading {
public:
    explicit Reading(Database &db) : m_db(db) {}

    CvSubject subject(const QString &id)
    {
        CvSubject subject;
        subject.candidacy = read<Candidacy>(id);
        subject.person = read<Person>(subject.candidacy.person);
        subject.references = references(id);
        subject.families = familiesOf(subject);
        if (!subject.candidacy.photo.isEmpty()) subject.photo = contents::find(m_db, subject.candidacy.photo).value_or(QByteArray());
        return subject;
    }
    template <class R> R read(const QString &id)
    {
        const Row row = needed(m_db, R::type, id).row;
        note(R::type, row);
        return recordOf<R>(row);
    }
    QHash<QString, QString> titles()
    {
        QHash<QString, QString> all;
        for (auto at = m_referred.cbegin(); at != m_referred.cend(); ++at) all.insert(recordsql::titles(m_db, *recordTypeOf(at.key()), at->values()));
        return all;
    }

private:
    QList<Feedback> references(const QString &candidacy)
    {
        QList<Feedback> found;
        for (Rows rows = m_db.run(u"SELECT %1 FROM feedback WHERE candidacy = ? AND trashed_at IS NULL ORDER BY answered_on DESC, number DESC"_s.arg(recordsql::columns(Feedback::type)), {candidacy});
             rows.next();) {
            const Row row = recordsql::read(Feedback::type, rows).row;
            note(Feedback::type, row);
            found << recordOf<Feedback>(row);
        }
        return found;
    }
    // The assisted mostly have another surname than whoever answers for them.
    QStringList familiesOf(const CvSubject &subject)
    {
        QStringList names, people, requests;
        for (const Experience &job : subject.candidacy.experiences) requests << job.request;
        for (const Feedback &one : subject.references) {
            people << one.person;
            requests << one.request;
            const auto contract = known<Placement>(one.placement);
            if (!contract) continue;
            names << contract->familyName;
            people << contract->employer << contract->assisted;
            requests << contract->request;
        }
        for (const QString &id : std::as_const(requests)) {
            const auto request = known<FamilyRequest>(id);
            if (!request) continue;
            names << request->contactName << request->contactSurname;
            people << request->requester;
            for (const Beneficiary &one : request->beneficiaries) {
                names << one.name << one.surname;
                people << one.person;
            }
        }
        people.removeAll(subject.person.id);
        for (const QString &id : std::as_const(people))
            if (const auto person = known<Person>(id)) names << person->name << person->surname << person->otherSurnames;
        names.removeDuplicates();
        names.removeAll(QString());
        return names;
    }
    // In the trash or not: a name stays a name.
    template <class R> std::optional<R> known(const QString &id)
    {
        const auto found = id.isEmpty() ? std::nullopt : recordsql::find(m_db, R::type, id);
        return found ? std::optional(recordOf<R>(found->row)) : std::nullopt;
    }
    void note(const RecordType &type, const Row &row)
    {
        for (qsizetype i = 0; const Field &f : type.fields)
            for (const auto &[table, id] : f.referred(row.at(i++))) m_referred[table] << id;
    }

    Database &m_db;
    QHash<QByteArray, QSet<QString>> m_referred;
};
} // namespace

namespace shortlist {

CvSources cvSourcesIn(Database &db, const QStringList &candidacies, const QString &request)
{
    if (candidacies.size() > mostCvs)
        throw Failure(Words::tr("The CVs were not made."), Words::tr("A family receives up to %1 CVs at a time.").arg(mostCvs), Words::tr("Choose fewer workers."));
    Reading reading(db);
    CvSources sources;
    for (const QString &id : candidacies) sources.workers << reading.subject(id);
    if (!request.isEmpty()) sources.request = reading.read<FamilyRequest>(request);
    sources.titles = reading.titles();
    return sources;
}

QFuture<CvSources> readCvSources(Store &store, const QStringList &candidacies, const QString &request)
{
    return store.worker().run([=](Database &db) { return cvSourcesIn(db, candidacies, request); });
}

} // namespace shortlist
