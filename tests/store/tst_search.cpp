#include "invented.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/store/searchindex.h"
#include "models/store/recordsql.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace invented;

class TstSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = database(m_dir->path());
        Person p = person(u"D’Angelo"_s, u"Niccolò"_s, u"+39 600 123-45 67"_s);
        p.fiscalCode = u"DNGNCL50A01Z999X"_s;
        p.email = u"n.dangelo@example.org"_s;
        p.street = u"via dell'Orto 12/B"_s;
        p.notes = u"Cerca una badante; città vicina."_s;
        m_niccolo = p.id;
        saved(*m_db, p);
        for (const auto &[surname, name] : {std::pair{u"Angelotti"_s, u"Maria"_s}, {u"De Luca"_s, u"Zoë"_s}, {u"De"_s, u"Maria"_s}, {u"Kovačević"_s, u"Đurđa"_s}, {u"Łukaszewska"_s, u"Ana"_s}})
            saved(*m_db, person(surname, name));
    }
    void cleanupTestCase() { m_db.reset(); }

    void finds_however_it_is_typed_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u"dangelo"_s, u"D'Angelo"_s, u"d angelo"_s, u"d’ang"_s, u"ANGELO"_s, u"angelo nicc"_s, u"niccolo d'angelo"_s, u"nicolo dangelo"_s.replace(u"nicolo"_s, u"Niccolò"_s),
                                  u"6001234567"_s, u"600 123 4567"_s, u"600-123"_s, u"+39 600 1234567"_s, u"0039600123"_s, u"39 600 123 45 67"_s, u"dngncl50a01z999x"_s,
                                  u"DNG NCL 50A01 Z999X"_s, u"dngncl"_s, u"n.dangelo@example.org"_s, u"orto 12"_s, u"dell'orto"_s, u"citta badante"_s, u"angelo 600"_s, u" angelo "_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void finds_however_it_is_typed()
    {
        QFETCH(QString, typed);
        QStringList ids;
        for (const SearchHit &hit : searchindex::search(*m_db, typed, 20)) ids << hit.id;
        QVERIFY(ids.contains(m_niccolo));
    }

    void does_not_find_what_is_not_there_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u""_s, u"   "_s, u"rossi"_s, u"angelo maria zoe"_s, u"6001234568"_s, u"'"_s, u"*"_s, u"\""_s, u"-"_s}) QTest::newRow(qPrintable(typed)) << typed;
    }
    void does_not_find_what_is_not_there()
    {
        QFETCH(QString, typed);
        QVERIFY(searchindex::search(*m_db, typed, 20).isEmpty());
    }

    void nothing_a_person_types_is_a_command_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u"angelo\""_s, u"angelo*"_s, u"(angelo"_s, u"angelo)"_s, u"^angelo"_s, u"angelo:"_s, u"+angelo"_s, u"-angelo"_s, u"{angelo}"_s, u"angelo;--"_s, u"words:angelo"_s,
                                  u"angelo NEAR"_s, u"NEAR(angelo maria)"_s, u"angelo AND"_s, u"OR angelo"_s, u"NOT angelo"_s, u"\u0000angelo"_s, u"%_"_s, QString(5000, u'a'), u"\U0001F600 angelo"_s,
                                  u"अनुपमा"_s, u"محمد"_s, u"北京"_s, QString(QChar(0xd800))})
            QTest::newRow(qPrintable(typed.left(30))) << typed;
    }
    void nothing_a_person_types_is_a_command() { QFETCH(QString, typed); searchindex::search(*m_db, typed, 20); }

    void titles_that_begin_so_come_first()
    {
        const auto hits = searchindex::search(*m_db, u"angelo"_s, 20);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).title, u"Angelotti Maria"_s);
        QCOMPARE(hits.at(1).title, u"D’Angelo Niccolò"_s);
    }

    void one_slip_of_the_fingers_does_not_matter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a letter missing") << u"angeloti"_s;
        QTest::newRow("a letter too many") << u"angelottii"_s;
        QTest::newRow("another letter") << u"angelosti"_s;
        QTest::newRow("the first letter") << u"engelotti"_s;
        QTest::newRow("two changed about") << u"angleotti"_s;
        QTest::newRow("in the middle of typing") << u"angeolt"_s;
        QTest::newRow("and the name") << u"angelptti maria"_s;
        QTest::newRow("in the name") << u"angelotti mraia"_s;
        QTest::newRow("the name first") << u"maria angellotti"_s;
    }
    void one_slip_of_the_fingers_does_not_matter()
    {
        QFETCH(QString, typed);
        const auto hits = searchindex::search(*m_db, typed, 20);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().title, u"Angelotti Maria"_s);
    }

    void two_slips_are_another_name()
    {
        for (const auto &typed : {u"angelosty"_s, u"ankelosti"_s, u"angelptti mraia"_s}) QVERIFY2(searchindex::search(*m_db, typed, 20).isEmpty(), qPrintable(typed));
    }

    void a_request_is_found_by_family_phone_and_number()
    {
        FamilyRequest request;
        request.id = newIdentifier();
        request.contactSurname = u"Famigliari"_s;
        request.contactName = u"Ottavia"_s;
        request.contactPhone = u"600 555 1234"_s;
        saved(*m_db, request);
        const QString number = recordOf<FamilyRequest>(recordsql::find(*m_db, FamilyRequest::type, request.id)->row).protocol;
        QVERIFY(!number.isEmpty());
        QString spaced = number.toLower();
        for (const QString &typed : {u"famigliari"_s, u"ottavia famigl"_s, u"famigiari"_s, u"6005551234"_s, u"+39 600 555"_s, number, spaced.replace(u'-', u' '), number.section(u'-', 1).replace(u'-', u' ')}) {
            const auto hits = searchindex::search(*m_db, typed, 20);
            QVERIFY2(std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.id == request.id; }), qPrintable(typed));
        }
    }

    void a_contact_is_found_by_who_called()
    {
        Contact contact;
        contact.id = newIdentifier();
        contact.caller = u"Chiamante Ignoto"_s;
        contact.callerPhone = u"600 777 8899"_s;
        saved(*m_db, contact);
        for (const auto &typed : {u"chiamante"_s, u"ignoto chiam"_s, u"6007778899"_s}) {
            const auto hits = searchindex::search(*m_db, typed, 20);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().id, contact.id);
        }
    }

    void what_goes_on_otherwise_than_typed_is_not_found_among_many()
    {
        // More of them begin alike than are looked through one by one.
        for (int i = 0; i < 200; ++i) saved(*m_db, person(u"Comune"_s, u"Giulia"_s));
        const Person meant = person(u"Comune"_s, u"Giuditta"_s, u"600 999 0001"_s);
        saved(*m_db, meant);
        for (const QString &typed : {u"comune giud"_s, u"giuditta comu"_s, u"comune giudit"_s, u"comune 6009990001"_s, u"600 999 0001"_s, u"+39 600 9990"_s}) {
            const auto hits = searchindex::search(*m_db, typed, 20);
            QVERIFY2(!hits.isEmpty(), qPrintable(typed));
            QCOMPARE(hits.first().id, meant.id);
        }
        QCOMPARE(searchindex::search(*m_db, u"comune giul"_s, 20).size(), 20);
        QVERIFY(searchindex::search(*m_db, u"comune ottavia"_s, 20).isEmpty());
    }

    void people_of_an_older_store_are_found_with_a_slip()
    {
        const QTemporaryDir folder;
        Database db(folder.path() + u"/console.db"_s, key());
        teachFolding(db);
        const auto steps = migrationsIn();
        apply(db, steps.mid(0, 5));
        db.run(u"INSERT INTO person (number, id, version, changed_at, title_key, surname, name, fiscal_code, phone, email, street, postcode, city, notes)"
               " VALUES (1, 'p', 1, '2026-01-01T00:00:00.000Z', 'dangelo' || char(31) || 'niccolo', 'D’Angelo', 'Niccolò', '', '', '', '', '', '', '')"_s);
        db.run(u"INSERT INTO person_words (rowid, words) VALUES (1, 'd angelo dangelo niccolo')"_s);
        apply(db, steps.mid(5));
        for (const QString &typed : {u"dangello"_s, u"amgelo"_s, u"nicolo"_s}) QCOMPARE(searchindex::search(db, typed, 5).size(), 1);
    }

    void letters_of_other_alphabets_are_found_without_marks()
    {
        QCOMPARE(searchindex::search(*m_db, u"kovacevic durda"_s, 5).size(), 1);
        QCOMPARE(searchindex::search(*m_db, u"lukaszewska"_s, 5).size(), 1);
        QCOMPARE(searchindex::search(*m_db, u"zoe de luca"_s, 5).size(), 1);
    }

    void a_hit_shows_a_short_detail()
    {
        const auto hit = searchindex::search(*m_db, u"dangelo"_s, 1).value(0);
        QCOMPARE(hit.table, QByteArray("person"));
        QCOMPARE(hit.detail, u"+39 600 123-45 67"_s);
    }

    void what_is_in_the_trash_is_not_found_until_restored()
    {
        const Person p = person(u"Cestinati"_s, u"Ugo"_s);
        saved(*m_db, p);
        QCOMPARE(searchindex::search(*m_db, u"cestinati"_s, 5).size(), 1);
        recordwriter::trash(*m_db, Person::type, {p.id}, author());
        QVERIFY(searchindex::search(*m_db, u"cestinati"_s, 5).isEmpty());
        recordwriter::restore(*m_db, Person::type, {p.id}, author());
        QCOMPARE(searchindex::search(*m_db, u"cestinati ugo"_s, 5).size(), 1);
    }

    void a_record_is_found_by_what_it_says_now()
    {
        Person p = person(u"Primadi"_s, u"Ugo"_s);
        saved(*m_db, p);
        p.surname = u"Dopodi"_s;
        saved(*m_db, p, 1);
        QVERIFY(searchindex::search(*m_db, u"primadi"_s, 5).isEmpty());
        QCOMPARE(searchindex::search(*m_db, u"dopodi"_s, 5).size(), 1);
    }

    void no_more_than_asked_for() { QCOMPARE(searchindex::search(*m_db, u"maria"_s, 1).size(), 1); }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    QString m_niccolo;
};

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
