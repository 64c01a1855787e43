#include "models/records/folding.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TstFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_as_people_compare_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("accents") << u"Niccolò Però"_s << u"niccolo pero"_s;
        QTest::newRow("apostrophe") << u"D'Angelo"_s << u"dangelo"_s;
        QTest::newRow("curly apostrophe") << u"D’Angelo"_s << u"dangelo"_s;
        QTest::newRow("acute accent for an apostrophe") << u"D´Angelo"_s << u"dangelo"_s;
        QTest::newRow("hyphen") << u"Abd El-Rahman"_s << u"abd el rahman"_s;
        QTest::newRow("letters with a stroke") << u"Łukasz Đorđević Ørsted"_s << u"lukasz dordevic orsted"_s;
        QTest::newRow("sharp s") << u"Größ"_s << u"gross"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị Hoà"_s << u"nguyen thi hoa"_s;
        QTest::newRow("apart and composed") << u"Nicolo\u0300"_s << u"nicolo"_s;
        QTest::newRow("spaces and signs") << u"  Via  Roma,  3/B "_s << u"via roma 3 b"_s;
        QTest::newRow("nothing") << u"?!"_s << u""_s;
        QTest::newRow("other alphabets stay") << u"Олена"_s << u"олена"_s;
    }
    void folds_as_people_compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(folded(text), key);
        QCOMPARE(folded(key), key);
    }

    void nothing_is_an_empty_text()
    {
        for (const auto &text : {u""_s, u"%"_s, u" ."_s, QString()}) QVERIFY(!folded(text).isNull() && folded(text).isEmpty());
    }

    void numbers_are_found_by_their_digits_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"+39 600 123 4567"_s, u"0039 6001234567"_s, u"600-123-4567"_s, u"600/1234567"_s, u"(600) 123.45.67"_s}) QTest::newRow(qPrintable(text)) << text;
    }
    void numbers_are_found_by_their_digits()
    {
        QFETCH(QString, text);
        QVERIFY(foundUnder(text).contains(u"6001234567"_s));
    }

    void parts_and_wholes_of_a_name_are_found()
    {
        QCOMPARE(foundUnder(u"D'Angelo Abd-El"_s), (QStringList{u"d"_s, u"angelo"_s, u"abd"_s, u"el"_s, u"dangelo"_s, u"abdel"_s}));
        QCOMPARE(foundUnder(u"via Roma 3"_s), (QStringList{u"via"_s, u"roma"_s, u"3"_s}));
    }
};

QTEST_GUILESS_MAIN(TstFolding)
#include "tst_folding.moc"
