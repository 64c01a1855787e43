#include "reports/inpssheet.h"
#include "tests/reports/hired.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInpsSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hasWhatInpsAsks()
    {
        const Pdf pdf(inpsSheet(hired::placement(), hired::employer(), hired::worker(), hired::titles, hired::context), u"inps"_s);
        const QString text = pdf.text().simplified();
        for (const QString &part : {u"Tuesday 31 March 2026"_s, u"Bianchi Ada"_s, u"BNCDAA50D42Z999X"_s, u"Quispe Rosa"_s, u"QSPRSO80E49Z999Y"_s, u"9 May 1980"_s, u"Perù"_s, u"1 April 2026"_s, u"H501"_s, u"CS"_s,
                                    u"54"_s, u"1,250.00"_s, u"via Inventata 3, 20121 Milano"_s, u"F2"_s, u"610 222 3344"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
        QCOMPARE(pdf.pages(), 1);
        QVERIFY(!pdf.info().contains(u"Bianchi"_s) && !pdf.info().contains(u"Quispe"_s));
    }

    void whatIsNotKnownIsALine()
    {
        Placement p = hired::placement();
        p.starts = {};
        const QString text = Pdf(inpsSheet(p, {}, {}, {}, hired::context)).text();
        QVERIFY(text.count(u"__________"_s) > 10);
        QVERIFY(text.contains(u"Bianchi Ada"_s));
    }

    void aFixedTermHasItsLastDay()
    {
        Placement p = hired::byTheHour();
        QVERIFY(!Pdf(inpsSheet(p, hired::employer(), hired::worker(), hired::titles, hired::context)).text().contains(u"Last day of work"_s));
        p.contract = u"fixed-term"_s;
        p.ends = {2026, 9, 30};
        const QString text = Pdf(inpsSheet(p, hired::employer(), hired::worker(), hired::titles, hired::context)).text();
        QVERIFY(text.contains(u"Last day of work"_s) && text.contains(u"30 September 2026"_s) && text.contains(u"22.5"_s));
    }
};

QTEST_MAIN(TestInpsSheet)
#include "tst_inpssheet.moc"
