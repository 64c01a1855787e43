#include "reports/raiseletter.h"
#include "tests/reports/hired.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRaiseLetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysHowMuchSinceWhenAndWhy()
    {
        Placement p = hired::byTheHour();
        p.pay = Cents{720};
        p.payroll = u"caf"_s;
        const Pdf pdf(raiseLetter(p, Cents{746}, 2026, {2026, 1, 1}, hired::centre(), hired::context), u"raise"_s);
        const QString text = pdf.text().simplified();
        for (const QString &part : {u"Bianchi Ada"_s, u"Quispe Rosa"_s, u"7.20"_s, u"7.46"_s, u"0.26"_s, u"1 January 2026"_s, u"2026, CCNL"_s, u"art. 36 and 38"_s, u"level BS"_s, u"payslips"_s, u"02 000 000"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
        QCOMPARE(pdf.pages(), 1);
        QVERIFY(!pdf.info().contains(u"Bianchi"_s));
    }

    void aPayThatIsNotKnownIsADash()
    {
        Placement p = hired::placement();
        p.pay = {};
        const QString text = Pdf(raiseLetter(p, Cents{118'200}, 2026, {2026, 1, 1}, hired::centre(), hired::context)).text();
        QCOMPARE(text.count(u'\u2013'), 2);
    }
};

QTEST_MAIN(TestRaiseLetter)
#include "tst_raiseletter.moc"
