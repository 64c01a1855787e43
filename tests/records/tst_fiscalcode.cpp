#include "models/identity/fiscalcode.h"
#include "models/identity/places.h"
#include <QTest>

using namespace Qt::StringLiterals;
using fiscalcode::Fault;

// Codes of invented people: examples by which the algorithm is usually explained, and of a place that is nowhere (Z999).
class TstFiscalCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_a_code_says_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("placeName");
        const QString man = u"male"_s, woman = u"female"_s;
        QTest::newRow("a man of Rome") << u"MRNLCU00A01H501J"_s << Fault::None << QDate(2000, 1, 1) << man << u"Roma (RM)"_s;
        QTest::newRow("a man of Bolzano") << u"RSSMRA80A01A952F"_s << Fault::None << QDate(1980, 1, 1) << man << u"Bolzano (BZ)"_s;
        QTest::newRow("a man of Albania") << u"MRNLCU00A01Z100P"_s << Fault::None << QDate(2000, 1, 1) << man << u"Albania"_s;
        QTest::newRow("a woman, nowhere") << u"RSSMRA80A41Z999C"_s << Fault::None << QDate(1980, 1, 1) << woman << QString();
        QTest::newRow("small letters and spaces") << u" rss mra 80a01 a952f "_s << Fault::None << QDate(1980, 1, 1) << man << u"Bolzano (BZ)"_s;
        QTest::newRow("the tax agency's own example") << u"RSSMRA80A01H501U"_s << Fault::None << QDate(1980, 1, 1) << man << u"Roma (RM)"_s;
        QTest::newRow("another") << u"RSSMRA85T10A562S"_s << Fault::None << QDate(1985, 12, 10) << man << u"San Giuliano Terme (PI)"_s;
        QTest::newRow("another last letter") << u"RSSMRA80A01A952G"_s << Fault::Check << QDate() << QString() << QString();
        QTest::newRow("two letters changed about") << u"RSMSRA80A01A952F"_s << Fault::Check << QDate() << QString() << QString();
        QTest::newRow("a month that is none") << u"RSSMRA80F01A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("day 32") << u"RSSMRA80A32A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("day 81") << u"RSSMRA80A81A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("30 February") << u"RSSMRA80B30A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("a digit in the name") << u"R5SMRA80A01A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("accents") << u"RSSMRÀ80A01A952F"_s << Fault::Signs << QDate() << QString() << QString();
        QTest::newRow("fifteen") << u"RSSMRA80A01A952"_s << Fault::Length << QDate() << QString() << QString();
        QTest::newRow("ten digits") << u"0000000001"_s << Fault::Length << QDate() << QString() << QString();
        QTest::newRow("nothing") << QString() << Fault::None << QDate() << QString() << QString();
    }
    void what_a_code_says()
    {
        QFETCH(QString, typed);
        const auto read = fiscalcode::read(typed, QDate(2026, 5, 1));
        QTEST(read.fault, "fault");
        QTEST(read.born, "born");
        QTEST(read.sex, "sex");
        QTEST(read.placeName, "placeName");
        QCOMPARE(read.homonym, false);
        QCOMPARE(fiscalcode::said(read.fault).isEmpty(), read.fault == Fault::None);
    }

    void a_homonym_has_letters_for_digits_data()
    {
        QTest::addColumn<QString>("code");
        // From the last digit on, one more each time: L is 0, M is 1, ... V is 9.
        for (const auto &code : {u"RSSMRA80A01A95N"_s, u"RSSMRA80A01A9RN"_s, u"RSSMRA80A01AVRN"_s, u"RSSMRA80A0MAVRN"_s, u"RSSMRA80ALMAVRN"_s, u"RSSMRA8LALMAVRN"_s, u"RSSMRAULALMAVRN"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void a_homonym_has_letters_for_digits()
    {
        QFETCH(QString, code);
        int right = 0;
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            const auto read = fiscalcode::read(code + QChar(letter), QDate(2026, 5, 1));
            if (read.fault != Fault::None) continue;
            ++right;
            QVERIFY(read.homonym);
            QCOMPARE(read.born, QDate(1980, 1, 1));
            QCOMPARE(read.place, u"A952"_s);
            QCOMPARE(fiscalcode::disagreements(read, {u"Rossi"_s, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), u"A952"_s}), QStringList());
        }
        QCOMPARE(right, 1);
    }

    void the_year_is_the_latest_that_is_not_in_the_future()
    {
        const QString code = *fiscalcode::derived({u"Prova"_s, u"Prova"_s, u"male"_s, QDate(1926, 6, 1), u"Z999"_s});
        QCOMPARE(fiscalcode::read(code, QDate(2026, 5, 31)).born, QDate(1926, 6, 1));
        QCOMPARE(fiscalcode::read(code, QDate(2026, 6, 1)).born, QDate(2026, 6, 1));
        const QString leap = *fiscalcode::derived({u"Prova"_s, u"Prova"_s, u"male"_s, QDate(2000, 2, 29), u"Z999"_s});
        QCOMPARE(fiscalcode::read(leap, QDate(2026, 1, 1)).born, QDate(2000, 2, 29));
    }

    void temporary_ones_have_eleven_digits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("right") << u"00000000000"_s << Fault::None;
        QTest::newRow("right, spaces") << u"123 456 789 03"_s << Fault::None;
        QTest::newRow("a digit changed") << u"12345678913"_s << Fault::Check;
        QTest::newRow("two changed about") << u"21345678903"_s << Fault::Check;
    }
    void temporary_ones_have_eleven_digits()
    {
        QFETCH(QString, typed);
        const auto read = fiscalcode::read(typed, QDate(2026, 5, 1));
        QVERIFY(read.temporary);
        QTEST(read.fault, "fault");
        QVERIFY(fiscalcode::disagreements(read, {u"Rossi"_s, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), u"A952"_s}).isEmpty());
    }

    void the_code_is_derived_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("three consonants") << u"Rossi"_s << u"Mario"_s << u"RSSMRA"_s;
        QTest::newRow("four consonants: the second is passed over") << u"Bianchi"_s << u"Gianfranco"_s << u"BNCGFR"_s;
        QTest::newRow("vowels fill up") << u"Rosi"_s << u"Luca"_s << u"RSOLCU"_s;
        QTest::newRow("short") << u"Fo"_s << u"Li"_s << u"FOXLIX"_s;
        QTest::newRow("vowels only") << u"Aoi"_s << u"Io"_s << u"AOIIOX"_s;
        QTest::newRow("several words, apostrophes") << u"D’Angelo De Luca"_s << u"Anna Maria"_s << u"DNGNMR"_s;
        QTest::newRow("accents") << u"Nicolò"_s << u"Zoë"_s << u"NCLZOE"_s;
        QTest::newRow("other alphabets' letters") << u"Łęcki"_s << u"Øystein"_s << u"LCKYTN"_s;
    }
    void the_code_is_derived()
    {
        QFETCH(QString, surname);
        QFETCH(QString, name);
        QFETCH(QString, letters);
        const auto code = fiscalcode::derived({surname, name, u"female"_s, QDate(1950, 12, 31), u"Z999"_s});
        QVERIFY(code);
        QCOMPARE(code->left(15), letters + u"50T71Z999"_s);
        QCOMPARE(fiscalcode::read(*code, QDate(2026, 1, 1)).fault, Fault::None);
    }

    void known_codes_are_derived()
    {
        QCOMPARE(*fiscalcode::derived({u"Moreno"_s, u"Luca"_s, u"male"_s, QDate(2000, 1, 1), u"H501"_s}), u"MRNLCU00A01H501J"_s);
        QCOMPARE(*fiscalcode::derived({u"Rossi"_s, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), u"A952"_s}), u"RSSMRA80A01A952F"_s);
        for (const fiscalcode::Data &lacking : {fiscalcode::Data{{}, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), u"A952"_s}, {u"Rossi"_s, {}, u"male"_s, QDate(1980, 1, 1), u"A952"_s},
                                                {u"Rossi"_s, u"Mario"_s, u"other"_s, QDate(1980, 1, 1), u"A952"_s}, {u"Rossi"_s, u"Mario"_s, u"male"_s, {}, u"A952"_s}, {u"Rossi"_s, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), {}}})
            QVERIFY(!fiscalcode::derived(lacking));
    }

    void what_does_not_agree_is_named()
    {
        const auto read = fiscalcode::read(u"RSSMRA80A01A952F"_s, QDate(2026, 5, 1));
        const fiscalcode::Data data{u"Rossi"_s, u"Mario"_s, u"male"_s, QDate(1980, 1, 1), u"A952"_s};
        QCOMPARE(fiscalcode::disagreements(read, data), QStringList());
        QCOMPARE(fiscalcode::disagreements(read, {}), QStringList());
        QCOMPARE(fiscalcode::disagreements(read, {u"Bianchi"_s, u"Luca"_s, u"female"_s, QDate(1980, 1, 2), u"F205"_s}), (QStringList{u"surname"_s, u"name"_s, u"born"_s, u"sex"_s, u"place"_s}));
        QCOMPARE(fiscalcode::disagreements(read, {{}, {}, u"other"_s, {}, {}}), QStringList());
    }

    void places_are_found_by_name()
    {
        QCOMPARE(fiscalcode::placesNamed(u"Milano"_s), QStringList{u"F205"_s});
        QCOMPARE(fiscalcode::placesNamed(u"ROMANIA"_s), QStringList{u"Z129"_s});
        QCOMPARE(fiscalcode::placesNamed(u"cantu"_s), QStringList{u"B639"_s});
        QCOMPARE(fiscalcode::placesNamed(u"Reggio nell’Emilia (RE)"_s).value(0), u"H223"_s);
        QVERIFY(fiscalcode::placesNamed(u"Samone"_s).size() >= 2);
        QCOMPARE(fiscalcode::placesNamed(u"Samone (TO)"_s).size(), 1);
        QVERIFY(fiscalcode::placesNamed(u"Nessunluogo"_s).isEmpty());
        QVERIFY(fiscalcode::placesNamed({}).isEmpty());
        // Gone since: still the birthplace of many.
        QCOMPARE(places::nameOf(u"A012"_s), u"Abetone (PT)"_s);
    }
};

QTEST_GUILESS_MAIN(TstFiscalCode)
#include "tst_fiscalcode.moc"
