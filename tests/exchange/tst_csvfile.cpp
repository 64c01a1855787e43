#include "models/exchange/csvcells.h"
#include "models/exchange/csvfile.h"
#include "models/records/failure.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"cognome;città\nD’Angelò;Forlì – 5 €\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with its mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("Windows-1252") << QByteArray("cognome;citt\xe0\nD\x92" "Angel\xf2;Forl\xec \x96 5 \x80\n") << u"Windows-1252"_s;
        const char16_t *units = reinterpret_cast<const char16_t *>(text.utf16());
        QByteArray wide("\xff\xfe");
        for (qsizetype i = 0; i < text.size(); ++i) wide.append(static_cast<char>(units[i] & 0xff)).append(static_cast<char>(units[i] >> 8));
        QTest::newRow("UTF-16") << wide << u"UTF-16"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const CsvFile file = readCsv(bytes);
        QCOMPARE(file.encoding, encoding);
        QCOMPARE(file.heads, (QStringList{u"cognome"_s, u"città"_s}));
        QCOMPARE(file.lines.size(), 1);
        QCOMPARE(file.lines.first().cells, (QStringList{u"D’Angelò"_s, u"Forlì – 5 €"_s}));
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n4;5;6,7\n") << u";"_s;
        QTest::newRow("comma") << QByteArray("a,b,c\n1.5,\"2;2;2\",3\n") << u","_s;
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1,5\tx;y\t3\n") << u"\t"_s;
        QTest::newRow("said in the first line") << QByteArray("sep=,\r\na,b,c\r\n1,2,3\r\n") << u","_s;
        QTest::newRow("one column") << QByteArray("a\nx\ny\n") << u";"_s;
    }
    void delimiters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, delimiter);
        const CsvFile file = readCsv(bytes);
        QCOMPARE(QString(file.delimiter), delimiter);
        QCOMPARE(file.heads.first(), u"a"_s);
        for (const CsvFile::Line &line : file.lines) QVERIFY(!line.uneven);
    }

    void quotesAndLineBreaks()
    {
        const CsvFile file = readCsv("a;b\r\n\"one \"\"two\"\"\nthree\";\"x;y\"\r\n\r\n  ; \r\n5\"2;6\r\nlast;\r\n");
        QCOMPARE(file.lines.size(), 3);
        QCOMPARE(file.lines.at(0).cells, (QStringList{u"one \"two\"\nthree"_s, u"x;y"_s}));
        QCOMPARE(file.lines.at(0).number, 2);
        QCOMPARE(file.lines.at(1).cells, (QStringList{u"5\"2"_s, u"6"_s}));
        QCOMPARE(file.lines.at(1).number, 6);
        QCOMPARE(file.lines.at(2).cells, (QStringList{u"last"_s, u""_s}));
    }

    void unevenLinesAreToldWithTheirNumber()
    {
        const CsvFile file = readCsv("a;b;c\n1;2\n1;2;3;;\n1;2;3;4\n");
        QVERIFY(file.lines.at(0).uneven);
        QCOMPARE(file.lines.at(0).had, 2);
        QCOMPARE(file.lines.at(0).number, 2);
        QVERIFY(!file.lines.at(1).uneven); // blank cells at the end are none
        QVERIFY(file.lines.at(2).uneven);
        QCOMPARE(file.lines.at(2).had, 4);
    }

    void headsAreNamedApart()
    {
        QCOMPARE(readCsv("Telefono;;Telefono\n1;2;3\n").heads, (QStringList{u"Telefono"_s, u"Column 2"_s, u"Telefono (2)"_s}));
    }

    void refusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n \n;;\n");
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x00\x00", 6);
        QTest::newRow("a quote never closed") << QByteArray("a;b\n\"x;y\n");
    }
    void refusedInWords()
    {
        QFETCH(QByteArray, bytes);
        try {
            readCsv(bytes);
            QFAIL("was read");
        } catch (const Failure &failure) {
            QVERIFY(!failure.why().isEmpty() && !failure.remedy().isEmpty());
        }
    }

    void formulasComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+2"_s, u"+39 340 1234567"_s, u"@x"_s, u"-5"_s, u"'a"_s, u"d'Angelo"_s, u"a;\"b\"\nc"_s}) QTest::newRow(qPrintable(text)) << text;
    }
    void formulasComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        const CsvFile file = readCsv(csvLine({u"a"_s, u"b"_s}) + csvLine({neutralised(text), u"x"_s}));
        QCOMPARE(file.lines.first().cells.first(), text);
    }
};
QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
