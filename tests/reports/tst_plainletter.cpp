#include "reports/letterwords.h"
#include "reports/plainletter.h"
#include "tests/reports/hired.h"
#include "tests/reports/pdf.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainLetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageSaysTheSame_data()
    {
        QTest::addColumn<QString>("language");
        for (const PlainLetterLanguage &one : plainLetterLanguages()) QTest::newRow(qPrintable(one.code)) << one.code;
    }
    void everyLanguageSaysTheSame()
    {
        QFETCH(QString, language);
        const auto italian = LetterWords::find(u"plain"_s, u"it"_s), own = LetterWords::find(u"plain"_s, language);
        QVERIFY(italian && own);
        QStringList theirs = italian->keys(), ours = own->keys();
        theirs.sort();
        ours.sort();
        QCOMPARE(ours, theirs);
        for (const QString &key : ours)
            for (const QString &place : {u"%1"_s, u"%2"_s}) QVERIFY2((*own)[key].contains(place) == (*italian)[key].contains(place), qPrintable(key));
    }

    void isOnePageWithTheFiguresOfTheContract_data() { everyLanguageSaysTheSame_data(); }
    void isOnePageWithTheFiguresOfTheContract()
    {
        QFETCH(QString, language);
        for (const Placement &p : {hired::placement(), hired::byTheHour()}) {
            const auto sheet = plainLetter(p, language, hired::centre(), hired::context);
            QVERIFY(sheet);
            const Pdf pdf(*sheet, u"plain-"_s + language + (p.week.isEmpty() ? u"-in"_s : u"-out"_s));
            QCOMPARE(pdf.pages(), 1);
            const QString text = pdf.text().simplified();
            const auto words = LetterWords::find(u"plain"_s, language);
            for (const QString &part : {u"Bianchi Ada"_s, p.level, words->money(*p.pay).replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' '), words->number(*p.weeklyHours), u"26"_s, u"INPS"_s, u"TFR"_s, u"02 000 000"_s, u"2026"_s})
                QVERIFY2(QString(text).replace(QChar(0x202f), u' ').contains(part), qPrintable(part + u" in: "_s + text));
            QVERIFY(!text.contains(u"%1"_s));
            QVERIFY(!pdf.info().contains(u"Bianchi"_s));
        }
    }

    void takesTheOptionOfALanguageAndRefusesWhatItDoesNotHave()
    {
        QCOMPARE(plainLetterLanguages().size(), 6);
        QVERIFY(plainLetter(hired::placement(), u"language.ro"_s, hired::centre(), hired::context));
        QVERIFY(!plainLetter(hired::placement(), u"language.si"_s, hired::centre(), hired::context));
        QVERIFY(!plainLetter(hired::placement(), {}, hired::centre(), hired::context));
    }

    void whatIsNotKnownIsToBeWritten()
    {
        Placement p = hired::placement();
        p.starts = {};
        p.pay = {};
        QVERIFY(Pdf(*plainLetter(p, u"en"_s, hired::centre(), hired::context)).text().contains(u"to be written in the letter"_s));
    }
};

QTEST_MAIN(TestPlainLetter)
#include "tst_plainletter.moc"
