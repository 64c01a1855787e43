#include "models/exchange/answers.h"
#include "models/exchange/importcolumns.h"
#include "models/exchange/importrun.h"
#include "models/records/contact.h"
#include "models/records/failure.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "models/records/option.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/worker.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Fate = PlannedLine::Fate;

namespace {
const Author anna{u"operator-1"_s, {}};

// A real encrypted store in a folder of its own, and what is imported into it.
class Archive {
public:
    Archive() : store(m_folder.path(), QByteArray(32, 'k')) {}

    static ImportJob job(const RecordType &type, const QByteArray &csv)
    {
        const CsvFile file = readCsv(csv);
        return {&type, file, importcolumns::guessed(type, file.heads, BothLanguages()), anna};
    }
    ImportPlan plan(const RecordType &type, const QByteArray &csv) { return importrun::plan(store, job(type, csv), std::make_shared<ImportProgress>()).result().value(); }
    ImportDone import(const RecordType &type, const QByteArray &csv)
    {
        return importrun::run(store, job(type, csv), rejects(), std::make_shared<ImportProgress>()).result().value();
    }
    QString rejects() const { return m_folder.filePath(u"rejects.csv"_s); }
    QByteArray rejected() const
    {
        QFile file(rejects());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <class R> QList<R> all()
    {
        ListQuery query;
        query.type = &R::type;
        query.sort = {{"id", Qt::AscendingOrder}};
        QList<R> found;
        for (const Record &record : store.list(query, 0, 1000).result().records) found << recordOf<R>(record.row);
        return found;
    }
    template <class R> void save(const R &record) { store.save(R::type, rowOf(record), 0, anna).waitForFinished(); }
    qint64 journal()
    {
        return store.worker().run([](Database &db) { return db.value(u"SELECT count(*) FROM journal"_s)->toLongLong(); }).result();
    }

private:
    QTemporaryDir m_folder;

public:
    Store store;
};

const QByteArray people = "Cognome;Nome;CF;Data di nascita;Telefono;Indirizzo;CAP;Comune;Sesso\n"
                          "Bianchi;Ada;BNCDAA50A41F205Z;1/1/1950;340 123 4567;via Inventata 3;20121;Milano;F\n"
                          "D'Angelò;Luca;;05.03.1961;02 1234567;;;;M\n"
                          "Rossi;Maria;;;;;;;\n";
} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Italian") << u"5/3/1950"_s << QDate(1950, 3, 5);
        QTest::newRow("points") << u"05.03.1950"_s << QDate(1950, 3, 5);
        QTest::newRow("hyphens") << u" 5-3-1950 "_s << QDate(1950, 3, 5);
        QTest::newRow("ISO") << u"1950-03-05"_s << QDate(1950, 3, 5);
        QTest::newRow("two digits are nobody's year") << u"5/3/50"_s << QDate();
        QTest::newRow("no such day") << u"31/2/1950"_s << QDate();
        QTest::newRow("the American order") << u"3/25/1950"_s << QDate();
        QTest::newRow("words") << u"nel 1950"_s << QDate();
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(readDay(text).value_or(QDate()), day);
    }

    void peopleComeInAsTheyAreWritten()
    {
        Archive archive;
        const ImportDone done = archive.import(Person::type, people);
        QCOMPARE(done.added, 3);
        QCOMPARE(done.rejected + done.doubtful + done.updated + done.same, 0);
        QVERIFY(done.rejects.isEmpty());
        QHash<QString, Person> bySurname;
        for (const Person &person : archive.all<Person>()) bySurname.insert(person.surname, person);
        const Person ada = bySurname.value(u"Bianchi"_s);
        QCOMPARE(ada.born, QDate(1950, 1, 1));
        QCOMPARE(ada.sex, u"female"_s);
        QCOMPARE(ada.phone, u"340 123 4567"_s);
        QCOMPARE(ada.postcode, u"20121"_s);
        // Nothing is invented for what the file does not say.
        const Person maria = bySurname.value(u"Rossi"_s);
        Person expected;
        expected.id = maria.id;
        expected.surname = u"Rossi"_s;
        expected.name = u"Maria"_s;
        QCOMPARE(rowOf(maria), rowOf(expected));
        QVERIFY(!archive.store.search(u"dangelo"_s, 5).result().isEmpty());
    }

    void theSameFileAgainChangesNothing()
    {
        Archive archive;
        const QByteArray doubled = people + "Rossi;Maria;;;;;;;\nBianchi;Ada;BNCDAA50A41F205Z;;;;;;\n";
        const ImportDone first = archive.import(Person::type, doubled);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.same, 2);
        const auto before = archive.all<Person>();
        const qint64 written = archive.journal();
        const ImportDone again = archive.import(Person::type, doubled);
        QCOMPARE(again.added + again.updated + again.doubtful + again.rejected, 0);
        QCOMPARE(again.same, 5);
        QCOMPARE(archive.all<Person>(), before);
        QCOMPARE(archive.journal(), written);
    }

    void onlyWhatIsEmptyIsFilledIn()
    {
        Archive archive;
        Person ada;
        ada.id = u"ada"_s;
        ada.surname = u"Bianchi"_s;
        ada.name = u"Ada"_s;
        ada.fiscalCode = u"BNCDAA50A41F205Z"_s;
        ada.phone = u"02 999999"_s;
        archive.save(ada);
        const ImportPlan plan = archive.plan(Person::type, people);
        QCOMPARE(plan.count(Fate::Update), 1);
        const ImportDone done = archive.import(Person::type, people);
        QCOMPARE(done.updated, 1);
        const Person now = recordOf<Person>(archive.store.find(Person::type, u"ada"_s).result()->row);
        QCOMPARE(now.phone, u"02 999999"_s);
        QCOMPARE(now.born, QDate(1950, 1, 1));
        QCOMPARE(now.city, u"Milano"_s);
        QVERIFY2(plan.lines.first().reasons.join(u' ').contains(u"kept: Phone"_s), qPrintable(plan.lines.first().reasons.join(u' ')));
        // And a second time there is nothing to fill in.
        QCOMPARE(archive.import(Person::type, people).same, 3);
    }

    void linesOfOnePersonComeTogether()
    {
        Archive archive;
        const QByteArray file = "Cognome;Nome;CF;Telefono;e-mail;Telefono 2\nBianchi;Ada;BNCDAA50A41F205Z;;;\nBianchi;Ada;BNCDAA50A41F205Z;02 123456;;\nBianchi;Ada;BNCDAA50A41F205Z;;ada@example.org;340 111 2222\n";
        const ImportDone done = archive.import(Person::type, file);
        QCOMPARE(done.added, 1);
        const auto all = archive.all<Person>();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().phone, u"02 123456"_s);
        QCOMPARE(all.first().email, u"ada@example.org"_s);
        QCOMPARE(all.first().otherPhones.size(), 1);
        QCOMPARE(all.first().otherPhones.first().number, u"340 111 2222"_s);
        const qint64 written = archive.journal();
        QCOMPARE(archive.import(Person::type, file).same, 3);
        QCOMPARE(archive.journal(), written);
    }

    void whoResemblesSomebodyIsParked_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("same name, nothing else known") << QByteArray("Verdi;Carla;;;;") << Fate::Doubtful;
        QTest::newRow("names the other way round") << QByteArray("Carla;Verdi;;;;") << Fate::Doubtful;
        QTest::newRow("same name and birth") << QByteArray("Verdi;Carla;;2/2/1940;;") << Fate::Doubtful;
        QTest::newRow("same name and phone") << QByteArray("VERDI;carla;;;+39 02 55 55 55;") << Fate::Doubtful;
        QTest::newRow("name, birth and phone: the same") << QByteArray("Verdi;Carla;;1940-02-02;02555555;") << Fate::Same;
        QTest::newRow("same code, another name") << QByteArray("Neri;Ugo;VRDCRL40B42F205X;;;") << Fate::Doubtful;
        QTest::newRow("same name, born another day") << QByteArray("Verdi;Carla;;3/3/1970;;") << Fate::New;
        QTest::newRow("a family's phone") << QByteArray("Verdi;Paolo;;;02 555555;") << Fate::New;
        QTest::newRow("no surname") << QByteArray(";Paolo;;;02 555555;") << Fate::Rejected;
        QTest::newRow("a year of two digits") << QByteArray("Gialli;Ugo;;1/2/50;;") << Fate::Rejected;
        QTest::newRow("no such answer") << QByteArray("Gialli;Ugo;;;;forse") << Fate::Rejected;
        QTest::newRow("too few cells") << QByteArray("Gialli;Ugo") << Fate::Rejected;
    }
    void whoResemblesSomebodyIsParked()
    {
        QFETCH(QByteArray, line);
        QFETCH(Fate, fate);
        Archive archive;
        Person carla;
        carla.id = u"carla"_s;
        carla.surname = u"Verdi"_s;
        carla.name = u"Carla"_s;
        carla.fiscalCode = u"VRDCRL40B42F205X"_s;
        carla.born = {1940, 2, 2};
        carla.phone = u"02 555555"_s;
        archive.save(carla);
        const QByteArray file = "Cognome;Nome;CF;Data di nascita;Telefono;Sesso\n" + line + "\n";
        const ImportPlan plan = archive.plan(Person::type, file);
        QCOMPARE(plan.lines.first().fate, fate);
        const bool parked = fate == Fate::Doubtful || fate == Fate::Rejected;
        QCOMPARE(!plan.lines.first().reasons.isEmpty(), parked);
        const qint64 written = archive.journal();
        const ImportDone done = archive.import(Person::type, file);
        QCOMPARE(archive.journal() > written, fate == Fate::New);
        QCOMPARE(!done.rejects.isEmpty(), parked);
        QCOMPARE(archive.rejected().contains(line.left(4).trimmed()), parked);
    }

    void rejectsCanBeCorrectedAndImported()
    {
        Archive archive;
        const QByteArray file = "Cognome;Nome;Data di nascita;Note\n=HYPERLINK(1);Ugo;1/2/50;\"una; \"\"due\"\"\ntre\"\nBlu;Ida;1/2/1950;\n";
        const ImportDone done = archive.import(Person::type, file);
        QCOMPARE(done.added, 1);
        QCOMPARE(done.rejected, 1);
        QByteArray rejects = archive.rejected();
        QVERIFY(rejects.contains("'=HYPERLINK(1)")); // no spreadsheet runs it
        QVERIFY(rejects.contains("\r\n2;"));         // the line in the file
        rejects.replace("1/2/50", "1/2/1950");
        const ImportDone corrected = archive.import(Person::type, rejects);
        QCOMPARE(corrected.added, 1);
        for (const Person &person : archive.all<Person>())
            if (person.name == u"Ugo") {
                QCOMPARE(person.surname, u"=HYPERLINK(1)"_s);
                QCOMPARE(person.notes, u"una; \"due\"\ntre"_s);
                return;
            }
        QFAIL("the corrected line is not there");
    }

    void contactsFindTheirPerson()
    {
        Archive archive;
        archive.import(Person::type, people);
        const QByteArray file = "Data;Canale;Codice fiscale;Cognome;Nome;Telefono;Anonimo;Descrizione\n"
                                "5/3/2026 9:30;sportello;BNCDAA50A41F205Z;;;;;chiede una badante\n"
                                "2026-03-05;Direct phone;;D’Angelo;Luca;02.123.4567;;\n"
                                "5/3/2026;desk;;;;;sì;solo informazioni\n"
                                "5/3/2026;desk;;;;;sì;solo informazioni\n"
                                "5/3/2026;desk;XXXXXX00X00X000X;;;;;\n"
                                "5/3/2026;;;;;;;senza canale\n";
        const ImportDone done = archive.import(Contact::type, file);
        QCOMPARE(done.added, 4); // two anonymous ones on a day are two
        QCOMPARE(done.doubtful, 1);
        QCOMPARE(done.rejected, 1);
        QHash<QString, int> of;
        for (const Contact &contact : archive.all<Contact>()) {
            ++of[contact.person];
            QCOMPARE(contact.at.toLocalTime().date(), QDate(2026, 3, 5));
            if (contact.heard == u"chiede una badante") QCOMPARE(contact.at.toLocalTime().time(), QTime(9, 30));
        }
        QCOMPARE(of.value(QString()), 2);
        QCOMPARE(of.size(), 3);
        const qint64 written = archive.journal();
        QCOMPARE(archive.import(Contact::type, file).same, 4);
        QCOMPARE(archive.journal(), written);
    }

    void requestsComeAsDraftsOfWhatIsSaid()
    {
        Archive archive;
        archive.import(Person::type, people);
        const QByteArray file = "Servizio;Orario;Cognome;Nome;CF;Telefono;Indirizzo;CAP;Paga;Ore settimanali\n"
                                "badante;non convivente;Bianchi;Ada;BNCDAA50A41F205Z;340 123 4567;via Inventata 3;20121;\"8,50\";25.5\n"
                                "giardiniere;;;;;;;;;\n";
        const ImportDone done = archive.import(FamilyRequest::type, file);
        QCOMPARE(done.added, 1);
        QCOMPARE(done.rejected, 1);
        const FamilyRequest request = archive.all<FamilyRequest>().value(0);
        QVERIFY(!request.protocol.isEmpty());
        QCOMPARE(request.state, u"draft"_s);
        QCOMPARE(request.service, u"carer"_s);
        QCOMPARE(request.schedule, u"live-out"_s);
        QCOMPARE(request.pay.value_or(Cents{}).value, 850);
        QCOMPARE(request.weeklyHours.value_or(Decimal{}).units, 25'500'000);
        QVERIFY(request.city.isEmpty());   // the form would offer it; the file does not say it
        QVERIFY(request.hiring.isEmpty());
        QVERIFY(!request.requester.isEmpty());
        QCOMPARE(archive.import(FamilyRequest::type, file).same, 1);
    }

    // A wrong codice fiscale on a line must not tie a family's request to another human being.
    void aCodeWithAnotherNameMeansNobody()
    {
        Archive archive;
        Person ada;
        ada.id = newIdentifier();
        ada.surname = u"Bianchi"_s;
        ada.name = u"Ada"_s;
        ada.fiscalCode = u"BNCDAA50A41Z999X"_s;
        archive.save(ada);
        const QByteArray head = "Data;Canale;Che cosa dice;Codice fiscale della persona;Cognome della persona;Nome della persona\n";
        ImportJob job = Archive::job(Contact::type, head + "5/3/2026;desk;uno;BNCDAA50A41Z999X;Bianchi;Ada\n5/3/2026;desk;due;BNCDAA50A41Z999X;Verdi;Ugo\n");
        job.columns = {"at", "channel", "heard", "person.fiscal_code", "person.surname", "person.name"};
        importrun::run(archive.store, job, archive.rejects(), std::make_shared<ImportProgress>()).waitForFinished();
        for (const Contact &contact : archive.all<Contact>()) QCOMPARE(contact.person, contact.heard == u"uno"_s ? ada.id : QString());
        QVERIFY(!archive.all<Contact>().isEmpty());
    }

    void aLineIsTheSameWithOneMoreOfItsColumnsChosen()
    {
        Archive archive;
        ImportJob job = Archive::job(Contact::type, "Data;Canale;Che cosa dice\n5/3/2026;desk;uno\n");
        job.columns = {"at", "channel", ""};
        const auto run = [&] { return importrun::run(archive.store, job, archive.rejects(), std::make_shared<ImportProgress>()).result().value(); };
        QCOMPARE(run().added, 1);
        job.columns = {"at", "channel", "heard"};
        QCOMPARE(run().added, 0);
        QCOMPARE(archive.all<Contact>().size(), 1);
    }

    void whatSomebodyIsTypingOutlivesAnImport()
    {
        Archive archive;
        archive.import(Person::type, "Cognome;Nome;CF\nBianchi;Ada;BNCDAA50A41Z999X\n");
        Person ada = archive.all<Person>().first();
        ada.notes = u"typed, not saved"_s;
        archive.store.keepDraft({ada.id, "person", anna.operatorId, rowOf(ada), 1, QDateTime::currentDateTimeUtc()}).waitForFinished();
        QCOMPARE(archive.import(Person::type, "Cognome;Nome;CF;E-mail\nBianchi;Ada;BNCDAA50A41Z999X;ada@example.org\n").updated, 1);
        const auto draft = archive.store.draft(anna.operatorId, ada.id).result();
        QVERIFY(draft);
        QCOMPARE(recordOf<Person>(draft->row).notes, ada.notes);
    }

    void answersByCodeOrLabel()
    {
        Archive archive;
        Option romanian;
        romanian.id = u"language.test-ro"_s;
        romanian.list = u"language"_s;
        romanian.label = u"Rumeno di prova"_s;
        romanian.english = u"Test Romanian"_s;
        archive.save(romanian);
        const QByteArray file = "Cognome;Lingua;Is\nUno;rumeno di PROVA;Worker\nDue;test romanian;richiedente | volunteer\nTre;language.test-ro;Requester, Worker\nQuattro;klingon;\n";
        QCOMPARE(archive.import(Person::type, file).rejected, 1);
        QHash<QString, Person> bySurname;
        for (const Person &person : archive.all<Person>()) bySurname.insert(person.surname, person);
        for (const QString &surname : {u"Uno"_s, u"Due"_s, u"Tre"_s}) QCOMPARE(bySurname.value(surname).preferredLanguage, romanian.id);
        QCOMPARE(bySurname.value(u"Uno"_s).roles, QStringList{u"worker"_s});
        QCOMPARE(bySurname.value(u"Due"_s).roles, (QStringList{u"requester"_s, u"volunteer"_s}));
        QCOMPARE(bySurname.value(u"Tre"_s).roles, (QStringList{u"requester"_s, u"worker"_s}));
    }

    void stoppedNothingIsThere()
    {
        Archive archive;
        QByteArray file = "Cognome;Nome\n";
        for (int i = 0; i < 20'000; ++i) file += "Cognome" + QByteArray::number(i) + ";Nome\n";
        auto progress = std::make_shared<ImportProgress>();
        auto future = importrun::run(archive.store, Archive::job(Person::type, file), archive.rejects(), progress);
        // While it writes, not while it compares.
        while (!(progress->of == 20'000 && progress->done > 2'000 && progress->done < 18'000) && !future.isFinished()) QThread::usleep(50);
        progress->stop = true;
        const auto done = future.result();
        QVERIFY(!done);
        QCOMPARE(archive.all<Person>().size(), 0);
        QCOMPARE(archive.journal(), 0);
        QVERIFY(importrun::recent(archive.store, anna).result().isEmpty());
    }

    void undoDoesNotTakeItBackButItCanBeTrashed()
    {
        Archive archive;
        Person kept;
        kept.id = u"kept"_s;
        kept.surname = u"Bianchi"_s;
        kept.name = u"Ada"_s;
        kept.fiscalCode = u"BNCDAA50A41F205Z"_s;
        archive.save(kept);
        Person typed;
        typed.id = u"typed"_s;
        typed.surname = u"Gialli"_s;
        archive.save(typed);
        const ImportDone done = archive.import(Person::type, people);
        QCOMPARE(done.updated, 1);
        // What was typed by hand before the import is what goes.
        const auto undone = archive.store.undo(anna).result();
        QVERIFY2(undone && undone->contains(u"Gialli"), qPrintable(undone.value_or(QString())));
        const auto runs = importrun::recent(archive.store, anna).result();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().added, 2);
        QCOMPARE(importrun::trash(archive.store, runs.first().id, anna).result(), 2);
        QVERIFY(importrun::recent(archive.store, anna).result().first().trashed);
        QCOMPARE(archive.all<Person>().size(), 1); // who was there before the import
        QCOMPARE(importrun::trash(archive.store, runs.first().id, anna).result(), 0);
        // What was put away is not brought back by the same file.
        QCOMPARE(archive.plan(Person::type, people).count(Fate::Same), 3);
    }

    void aJobThatCannotBeDoneSaysWhy()
    {
        ImportJob job = Archive::job(Person::type, "Tessera;Nome\n1;Ada\n");
        QVERIFY(importplan::against(job).join(u' ').contains(u"Surname is in no column"_s));
        job.columns = {"surname", "surname"};
        QVERIFY(importplan::against(job).join(u' ').contains(u"two columns"_s));
        Archive archive;
        QVERIFY_THROWS_EXCEPTION(Failure, importrun::run(archive.store, job, {}, std::make_shared<ImportProgress>()).waitForFinished());
    }
};
QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
