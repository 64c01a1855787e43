#include "../store/invented.h"
#include "app/cvcommand.h"
#include "models/records/failure.h"
#include "models/records/placement.h"
#include "models/shortlist/cvsubjects.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString textOf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0) qFatal("pdftotext failed");
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}
} // namespace

// "cv" on a real store, and what is in the file afterwards.
class TstCvCommand : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    QStringList m_ids, m_numbers;
    QString m_request, m_requestNumber, m_output;

    template <class R> void save(const R &record) { m_store->save(R::type, rowOf(record), 0, invented::author()).waitForFinished(); }
    template <class R> R kept(const QString &id) { return recordOf<R>(m_store->find(R::type, id).result()->row); }

    void addWorker(const QString &surname, const QString &name)
    {
        const Person person = invented::person(surname, name, u"340 123 4567"_s);
        save(person);
        Candidacy candidacy;
        candidacy.id = newIdentifier();
        candidacy.person = person.id;
        candidacy.state = u"suitable"_s;
        candidacy.offers = {ServiceOffer{.service = u"carer"_s}};
        candidacy.experiences = {Experience{}};
        candidacy.experiences[0].id = newIdentifier();
        candidacy.experiences[0].positions = QStringList{u"carer"_s};
        candidacy.experiences[0].employer = u"Famiglia Brambilla"_s;
        candidacy.experiences[0].town = u"Rho"_s;
        candidacy.photo = m_store->keepContent("bytes of " + name.toUtf8()).result();
        save(candidacy);
        Feedback feedback;
        feedback.id = newIdentifier();
        feedback.candidacy = candidacy.id;
        feedback.person = person.id;
        feedback.state = u"confirmed"_s;
        feedback.mayBeQuoted = true;
        feedback.overall = u"5"_s;
        feedback.words = u"Always on time"_s;
        save(feedback);
        m_ids << candidacy.id;
        m_numbers << kept<Candidacy>(candidacy.id).protocol;
    }
    Exit run(const QStringList &workers, const QString &version = u"family"_s, const QString &request = {})
    {
        Invocation asked;
        asked.arguments = workers;
        asked.kind = version;
        asked.number = request;
        asked.output = m_output;
        return writeCv(*m_store, asked);
    }
    QStringList uses()
    {
        return m_store->worker().run([](Database &db) {
            QStringList found;
            for (Rows rows = db.run(u"SELECT what FROM use_log ORDER BY number"_s); rows.next();) found << rows.value(0).toString();
            return found;
        }).result();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->path(), invented::key());
        m_output = m_dir->filePath(u"out.pdf"_s);
        m_ids.clear();
        m_numbers.clear();
        for (const QString &name : {u"Maria"_s, u"Olena"_s, u"Ioana"_s, u"Rosa"_s}) addWorker(u"Cognome"_s + name.toLower(), name);
        const Person family = invented::person(u"Bianchi"_s, u"Luca"_s);
        save(family);
        FamilyRequest request;
        request.id = m_request = newIdentifier();
        request.requester = family.id;
        request.schedule = u"live-in"_s;
        request.contactSurname = u"Bianchi"_s;
        save(request);
        m_requestNumber = kept<FamilyRequest>(m_request).protocol;
    }
    void cleanup() { m_store.reset(); }

    void writes_what_a_family_may_read()
    {
        QVERIFY(!m_numbers.first().isEmpty());
        QCOMPARE(run({m_numbers.first()}), Exit::Done);
        const QString text = textOf(m_output);
        for (const QString &part : {u"Maria C."_s, u"Rho"_s, u"Always on time"_s}) QVERIFY2(text.contains(part), qPrintable(text));
        for (const QString &hidden : {u"Cognomemaria"_s, u"340 123"_s, u"Brambilla"_s}) QVERIFY2(!text.contains(hidden), qPrintable(text));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_output).permissions() & others));
        QCOMPARE(uses(), QStringList{u"cv-family"_s});
    }

    void the_office_reads_the_rest()
    {
        QCOMPARE(run({m_ids.first()}, u"office"_s), Exit::Done);
        const QString text = textOf(m_output);
        for (const QString &part : {u"Cognomemaria"_s, u"340 123 4567"_s, u"Brambilla"_s}) QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(uses(), QStringList{u"cv-office"_s});
    }

    void three_for_a_request_in_the_order_asked()
    {
        QCOMPARE(run({m_numbers.at(2), m_ids.at(0), m_numbers.at(1).toLower()}, u"family"_s, m_requestNumber), Exit::Done);
        const QString text = textOf(m_output);
        QVERIFY2(text.contains(m_requestNumber), qPrintable(text));
        QVERIFY(!text.contains(u"Bianchi"_s));
        QVERIFY(text.indexOf(u"Ioana C."_s) < text.indexOf(u"Maria C."_s) && text.indexOf(u"Maria C."_s) < text.indexOf(u"Olena C."_s));
        QCOMPARE(uses().size(), 3);
    }

    void what_cannot_be_done_is_refused_and_writes_nothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no such worker", "no such request", "in the trash", "person in the trash", "more than three", "no folder"}) QTest::newRow(what) << QString::fromLatin1(what);
    }
    void what_cannot_be_done_is_refused_and_writes_nothing()
    {
        QFETCH(QString, what);
        QStringList workers{m_numbers.first()};
        QString request;
        if (what == u"no such worker") workers << u"STA-XXXX-1"_s;
        if (what == u"no such request") request = u"' OR 1=1 --"_s;
        if (what == u"in the trash") m_store->trash(Candidacy::type, {m_ids.first()}, invented::author()).waitForFinished();
        if (what == u"person in the trash") m_store->trash(Person::type, {kept<Candidacy>(m_ids.first()).person}, invented::author()).waitForFinished();
        if (what == u"more than three") workers = m_numbers;
        if (what == u"no folder") m_output = m_dir->filePath(u"nowhere/out.pdf"_s);
        QCOMPARE(run(workers, u"family"_s, request), Exit::Refused);
        QVERIFY(!QFile::exists(m_output));
        QVERIFY(uses().isEmpty());
    }

    // What the CVs are made of, as the store has it.
    void the_store_gives_what_a_cv_is_made_of()
    {
        Feedback later;
        later.id = newIdentifier();
        later.candidacy = m_ids.first();
        later.answeredOn = {2026, 1, 1};
        save(later);
        Feedback gone = later;
        gone.id = newIdentifier();
        save(gone);
        m_store->trash(Feedback::type, {gone.id}, invented::author()).waitForFinished();
        const shortlist::CvSources sources = shortlist::readCvSources(*m_store, m_ids.mid(0, 2), m_request).result();
        QCOMPARE(sources.workers.size(), 2);
        const CvSubject &first = sources.workers.first();
        QCOMPARE(first.person.name, u"Maria"_s);
        QCOMPARE(first.candidacy.id, m_ids.first());
        QCOMPARE(first.photo, QByteArray("bytes of Maria"));
        QCOMPARE(first.references.size(), 2);
        QCOMPARE(first.references.first().id, later.id); // newest first
        QCOMPARE(sources.request->id, m_request);
        QVERIFY(sources.titles.value(first.person.id).contains(u"Cognomemaria"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, shortlist::readCvSources(*m_store, m_ids, {}).result());
    }

    // The daughter answers; her mother has another surname.
    void everybody_of_the_family_that_is_quoted_is_known_by_name()
    {
        const Person daughter = invented::person(u"Colnaghi"_s, u"Luisa"_s), mother = invented::person(u"Grimaldi"_s, u"Teresa"_s), father = invented::person(u"Ferrario"_s, u"Ugo"_s);
        for (const Person &one : {daughter, mother, father}) save(one);
        FamilyRequest request;
        request.id = newIdentifier();
        request.requester = daughter.id;
        request.contactSurname = u"Pozzi"_s;
        Beneficiary named;
        named.id = newIdentifier();
        named.surname = u"Sormani"_s;
        Beneficiary filed = named;
        filed.id = newIdentifier();
        filed.surname.clear();
        filed.person = father.id;
        request.beneficiaries = {named, filed};
        save(request);
        Placement contract;
        contract.id = newIdentifier();
        contract.familyName = u"Casati"_s;
        contract.assisted = mother.id;
        contract.candidacy = m_ids.first();
        contract.request = request.id;
        save(contract);
        Feedback quoted;
        quoted.id = newIdentifier();
        quoted.candidacy = m_ids.first();
        quoted.person = daughter.id;
        quoted.placement = contract.id;
        save(quoted);
        const QStringList names = shortlist::readCvSources(*m_store, {m_ids.first()}, {}).result().workers.first().families;
        for (const QString &name : {u"Colnaghi"_s, u"Grimaldi"_s, u"Ferrario"_s, u"Pozzi"_s, u"Sormani"_s, u"Casati"_s}) QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!names.contains(u"Cognomemaria"_s)); // the worker
    }
};

QTEST_MAIN(TstCvCommand)
#include "tst_cvcommand.moc"
