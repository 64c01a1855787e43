#include "reports/hiringletter.h"
#include "tests/reports/hired.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
HiringLetter letterOf(const Placement &p) { return hiringLetter(p, hired::employer(), hired::worker(), hired::titles, hired::context); }
QString textOf(const Placement &p, const QString &name = {}) { return Pdf(letterOf(p).printout, name).text().simplified(); }
} // namespace

class TestHiringLetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyItemOfArticle6()
    {
        const HiringLetter letter = letterOf(hired::placement());
        QStringList missing;
        for (const Problem &p : letter.missing) missing << p.text;
        QCOMPARE(missing.join(u'\n'), QString());
        QVERIFY(!letter.printout.draft);
        const QString text = textOf(hired::placement(), u"hiring-live-in"_s);
        qsizetype at = 0;
        for (const QString &part : {u"28 ottobre 2025"_s, u"H501"_s, u"Bianchi Ada"_s, u"QSPRSO80E49Z999Y"_s, u"1 aprile 2026"_s, u"tempo indeterminato"_s, u"Livello CS"_s, u"non autosufficiente"_s,
                                    u"30 giorni di lavoro effettivo"_s, u"6 maggio 2026"_s, u"art. 14 c. 1"_s, u"via Inventata 3, 20121 Milano"_s, u"54 ore"_s, u"domenica"_s, u"mercoledì"_s,
                                    u"Abiti da lavoro"_s, u"1.250,00 €"_s, u"7 pranzi"_s, u"Luogo di lavoro"_s, u"agosto"_s, u"Camera singola"_s, u"art. 54"_s, u"audiovisivi"_s, u"Il datore di lavoro"_s}) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part + u" in: "_s + text));
            at = found;
        }
        QVERIFY(!text.contains(u"____ "_s + u"ore"_s));
    }

    // The law wants it in Italian; the operator's screen may be in another language.
    void isInItalianWhateverTheScreenSpeaks()
    {
        const QString english = textOf(hired::byTheHour(), u"hiring-by-the-hour"_s);
        QVERIFY2(english.contains(u"da lunedì a venerdì 8:30–13:00"_s), qPrintable(english));
        QVERIFY(english.contains(u"22,5 ore"_s));
        QVERIFY(english.contains(u"8,50 € lordi per ogni ora"_s));
        QVERIFY(english.contains(u"8 giorni di lavoro effettivo"_s));
        QVERIFY(english.contains(u"mantiene il proprio domicilio in via dei Tigli 9"_s));
        QVERIFY(!english.contains(u"effetti personali"_s));
    }

    void whatIsMissingIsALineAndMakesADraft_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const char *column : {"starts", "tasks", "trial_ends", "worker_domicile", "weekly_hours", "rest_half_day", "work_clothes", "pay", "work_street", "holiday_period", "own_space", "cameras"})
            QTest::newRow(column) << QByteArray(column);
    }
    void whatIsMissingIsALineAndMakesADraft()
    {
        QFETCH(QByteArray, column);
        Row row = rowOf(hired::placement());
        const qsizetype at = Placement::type.indexOf(column);
        row[at] = Placement::type.fields[static_cast<size_t>(at)].typed(QVariant());
        const HiringLetter letter = letterOf(recordOf<Placement>(row));
        QCOMPARE(letter.missing.size(), 1);
        QCOMPARE(letter.missing.first().column, column);
        QVERIFY(letter.printout.draft);
        const QString text = Pdf(letter.printout, column == "pay" ? u"hiring-draft"_s : QString()).text().remove(QChar::LineFeed);
        QVERIFY(text.contains(u"_____"_s));
        QVERIFY(text.contains(u"DRAFT"_s));
    }

    void whatIsMissingOfThePersons()
    {
        Person worker = hired::worker();
        worker.fiscalCode.clear();
        const HiringLetter letter = hiringLetter(hired::placement(), hired::employer(), worker, hired::titles, hired::context);
        QCOMPARE(letter.missing.size(), 1);
        QCOMPARE(letter.missing.first().column, QByteArray("candidacy"));
    }

    void underTheMinimumIsADraft()
    {
        Placement p = hired::placement();
        p.pay = Cents{100'000};
        const HiringLetter letter = letterOf(p);
        QCOMPARE(letter.missing.size(), 1);
        QCOMPARE(letter.missing.first().column, QByteArray("pay"));
        QVERIFY(letter.missing.first().text.contains(u"1,182.00"_s));
    }

    void aFixedTermSaysUntilWhenAndWhy()
    {
        Placement p = hired::placement();
        p.contract = u"fixed-term"_s;
        p.ends = {2026, 9, 30};
        p.fixedReason = u"sostituzione di lavoratrice assente"_s;
        const QString text = textOf(p);
        QVERIFY(text.contains(u"fino al 30 settembre 2026"_s));
        QVERIFY(text.contains(u"sostituzione di lavoratrice assente"_s));
    }

    // No words can become markup, and the file says nothing of the people outside its pages.
    void isSafe()
    {
        Placement p = hired::placement();
        p.otherTerms = u"<b>1 < 2</b> & altro"_s;
        const Pdf pdf(letterOf(p).printout);
        QVERIFY(pdf.text().contains(u"<b>1 < 2</b> & altro"_s));
        QVERIFY(!pdf.info().contains(u"Bianchi"_s) && !pdf.info().contains(u"Quispe"_s));
    }

    void everySchedule_data()
    {
        QTest::addColumn<QString>("schedule");
        for (const Choice &schedule : Placement::type.field("schedule").choices) QTest::newRow(schedule.code) << QString::fromLatin1(schedule.code);
    }
    void everySchedule()
    {
        QFETCH(QString, schedule);
        for (const Choice &board : Placement::type.field("board").choices) {
            Placement p = hired::byTheHour();
            p.schedule = schedule;
            p.board = QString::fromLatin1(board.code);
            p.childUnderSix = p.twoPersons = p.certified = true;
            QVERIFY(textOf(p).contains(u"UNI 11766"_s));
        }
    }
};

QTEST_MAIN(TestHiringLetter)
#include "tst_hiringletter.moc"
