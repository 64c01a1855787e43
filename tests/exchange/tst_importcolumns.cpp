#include "models/exchange/importcolumns.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestImportColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("heads");
        QTest::addColumn<QString>("columns");
        QTest::newRow("Italian office") << QByteArray("person") << u"COGNOME|Nome|C.F.|Data di nascita|Cellulare|Telefono fisso|e-mail|Indirizzo|CAP|Comune|Municipio|Note|Tessera"_s
                                        << u"surname|name|fiscal_code|born|phone|other_phones|email|street|postcode|city|municipio|notes|"_s;
        QTest::newRow("English labels") << QByteArray("person") << u"Surname|Name|Codice fiscale|Date of birth|Phone|Street and number|Postcode|Town"_s
                                        << u"surname|name|fiscal_code|born|phone|street|postcode|city"_s;
        QTest::newRow("columns") << QByteArray("person") << u"surname|fiscal_code|birth_place|preferred_language"_s << u"surname|fiscal_code|birth_place|preferred_language"_s;
        QTest::newRow("two phones") << QByteArray("person") << u"Cognome|Telefono|Cellulare|Cell."_s << u"surname|phone|other_phones|"_s;
        QTest::newRow("contacts") << QByteArray("contact") << u"Data|Canale|Codice fiscale|Cognome|Nome|Telefono|Bisogni|Descrizione"_s
                                  << u"at|channel|person.fiscal_code|person.surname|person.name|person.phone|needs|heard"_s;
        QTest::newRow("requests") << QByteArray("request") << u"Servizio|Orario|Cognome|Nome|CF|Telefono|Indirizzo|CAP|Ore settimanali|Note"_s
                                  << u"service|schedule|contact_surname|contact_name|contact_fiscal_code|contact_phone|street|postcode|weekly_hours|notes"_s;
    }
    void guesses()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, heads);
        QFETCH(QString, columns);
        const RecordType *type = nullptr;
        for (const RecordType *one : importcolumns::types())
            if (table == one->table) type = one;
        QVERIFY(type);
        const auto keys = importcolumns::guessed(*type, heads.split(u'|'), BothLanguages());
        QCOMPARE(QString::fromUtf8(keys.join('|')), columns);
    }

    void everyTargetHasALabelAndAField()
    {
        for (const RecordType *type : importcolumns::types()) {
            QStringList labels;
            for (const ImportTarget &target : importcolumns::targets(*type)) {
                QVERIFY2(!target.label().isEmpty(), target.key.constData());
                QVERIFY2(!target.field->is(Computed) || target.key == "site", target.key.constData());
            }
            QVERIFY(importcolumns::target(*type, importcolumns::targets(*type).first().key));
        }
        QVERIFY(!importcolumns::target(Person::type, "id"));
        QVERIFY(!importcolumns::target(FamilyRequest::type, "state"));
    }

    void aFileOfRejectsRemembersTheMappingOfTheFirst()
    {
        const QStringList heads{u"Cognome"_s, u"Nome"_s};
        const QStringList rejects{importcolumns::lineHead(), importcolumns::reasonHead(), u"Cognome"_s, u"Nome"_s};
        QCOMPARE(importcolumns::memoryKey(Person::type, rejects), importcolumns::memoryKey(Person::type, heads));
        QVERIFY(importcolumns::memoryKey(Person::type, heads) != importcolumns::memoryKey(Contact::type, heads));
    }
};
QTEST_GUILESS_MAIN(TestImportColumns)
#include "tst_importcolumns.moc"
