#include "reports/endofday.h"
#include "tests/reports/pdf.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TstEndOfDay : public QObject {
    Q_OBJECT

private:
    const PrintContext m_context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 5}, {18, 5}, Qt::UTC)};

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void it_says_the_day_the_centre_and_every_number()
    {
        const QList<DaySection> sections{{u"Contacts"_s, {{u"All contacts"_s, 1234}, {u"At the desk"_s, 30}}}, {u"Left to do"_s, {{u"Late"_s, 0}}}};
        const Pdf pdf(endOfDayPrintout({2026, 3, 5}, u"Spazio WeMi Capuana"_s, sections, m_context), u"endofday"_s);
        const QString text = pdf.text();
        for (const QString &said : {u"Thursday 5 March 2026"_s, u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, u"All contacts 1,234"_s, u"At the desk 30"_s, u"Late 0"_s, u"Seen by"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text));
        QCOMPARE(pdf.pages(), 1);
    }

    void a_title_is_text_not_markup()
    {
        const Printout printout = endOfDayPrintout({2026, 3, 5}, u"A & <b>B</b>"_s, {{u"<i>x</i>"_s, {{u"<u>y</u>"_s, 1}}}}, m_context);
        QVERIFY(!printout.html.contains(u"<b>B"_s) && !printout.html.contains(u"<i>x"_s) && !printout.html.contains(u"<u>y"_s));
        QVERIFY(printout.html.contains(u"A &amp; &lt;b&gt;B"_s));
    }

    void a_long_day_is_one_page()
    {
        QList<DaySection> sections;
        for (int part = 0; part < 4; ++part) {
            DaySection section{u"Part %1"_s.arg(part), {}};
            for (int line = 0; line < 8; ++line) section.lines << DaySection::Line{u"Line %1"_s.arg(line), line};
            sections << section;
        }
        QCOMPARE(Pdf(endOfDayPrintout({2026, 3, 5}, u"Centre"_s, sections, m_context)).pages(), 1);
    }
};

QTEST_MAIN(TstEndOfDay)
#include "tst_endofday.moc"
