#include "reports/pages.h"
#include "tests/reports/pdf.h"
#include "models/records/failure.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Printout sample(const QString &html)
{
    return {.kind = u"List"_s, .title = u"People of the centre"_s,
            .context = {u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 2}, {9, 5}, Qt::UTC)},
            .source = u"Wage table of 2026"_s, .html = html};
}

QString table(int rows)
{
    QString html = u"<table width=\"100%\"><thead><tr><th>Surname</th><th>Town</th></tr></thead>"_s;
    for (int i = 0; i < rows; ++i) html += u"<tr><td>Person number %1</td><td>Milano</td></tr>"_s.arg(i + 1);
    return html + u"</table>"_s;
}
} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headAndFoot()
    {
        const Pdf pdf(sample(u"<p>A body</p>"_s));
        QCOMPARE(pdf.pages(), 1);
        const QString text = pdf.text();
        for (const QString &part : {u"People of the centre"_s, u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, u"02/03/2026 09:05"_s,
                                    u"Wage table of 2026"_s, u"Page 1 of 1"_s, u"A body"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"DRAFT"));
    }

    void longTitlesAreWrittenToTheirEnd_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("number last") << u"3 curriculum per la richiesta APR-RNV4-6"_s;
        QTest::newRow("longer") << u"Quattro curriculum per la richiesta STA-K7XR-42"_s;
    }
    void longTitlesAreWrittenToTheirEnd()
    {
        QFETCH(QString, title);
        Printout printout = sample(u"<p>A body</p>"_s);
        printout.title = title;
        const QString text = Pdf(printout).text();
        QVERIFY2(text.contains(title), qPrintable(text.left(200)));
        QVERIFY(text.contains(u"Verdi Ada"_s));
    }

    void draftSaysSo()
    {
        Printout printout = sample(u"<p>A body</p>"_s);
        printout.draft = true;
        QVERIFY(Pdf(printout, u"draft"_s).text().remove(QChar::LineFeed).contains(u"DRAFT"));
    }

    void paperIsA4()
    {
        QVERIFY(Pdf(sample(u"x"_s)).info().contains(u"595 x 842 pts (A4)"_s));
        Printout wide = sample(u"x"_s);
        wide.landscape = true;
        QVERIFY(Pdf(wide).info().contains(u"842 x 595 pts (A4)"_s));
    }

    void longTableRepeatsItsHead()
    {
        const Pdf pdf(sample(table(200)));
        QVERIFY(pdf.pages() > 3);
        QCOMPARE(pdf.text().count(u"Surname"), pdf.pages());
        for (int i = 1; i <= 200; ++i) QCOMPARE(pdf.text().count(u"Person number %1\n"_s.arg(i)) + pdf.text().count(u"Person number %1 "_s.arg(i)), 1);
        QVERIFY(pdf.text().contains(u"Page 2 of %1"_s.arg(pdf.pages())));
    }

    void headingStaysWithWhatFollows_data()
    {
        QTest::addColumn<int>("linesBefore");
        for (int lines = 30; lines < 60; ++lines) QTest::addRow("%d", lines) << lines;
    }
    void headingStaysWithWhatFollows()
    {
        QFETCH(int, linesBefore);
        QString html;
        for (int i = 0; i < linesBefore; ++i) html += u"<p style=\"margin:0\">line</p>"_s;
        html += u"<h2>Heading</h2>"_s + table(2) + u"<h2>Other</h2><p>after</p>"_s;
        for (const QString &page : Pdf(sample(html)).text().split(u'\f')) {
            QCOMPARE(page.contains(u"Heading"), page.contains(u"Person number 1"));
            QCOMPARE(page.contains(u"Other"), page.contains(u"after"));
        }
    }

    void everyLetterHasAGlyph()
    {
        const QString names = u"Łukasz Ștefănescu Žižek Nguyễn Ðặng Иваненко Παπαδόπουλος € − · ½ “è”"_s;
        const Pdf pdf(sample(u"<p>%1</p>"_s.arg(names)));
        QVERIFY(pdf.text().contains(u"Łukasz Ștefănescu Žižek Nguyễn Ðặng Иваненко Παπαδόπουλος"_s));
        QVERIFY(pdf.text().contains(u"€ − ·"_s));
        QVERIFY(!pdf.fonts().contains(u" no "_s + u"  no"_s)); // all embedded
    }

    void metadataSaysNothingOfPeople()
    {
        const Pdf pdf(sample(u"<p>Rossi Anna</p>"_s));
        QVERIFY(pdf.info().contains(u"List"));
        QVERIFY(!pdf.info().contains(u"Rossi"));
        QVERIFY(!pdf.info().contains(u"Verdi"));
        QVERIFY(!pdf.info().contains(u"People of the centre"));
    }

    void pagesAskedForOnly()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        QPageRanges second;
        second.addPage(2);
        writer.setPageRanges(second);
        const int all = paintPages(sample(table(200)), writer);
        QVERIFY(all > 3);
        const Pdf pdf(buffer.data());
        QCOMPARE(pdf.pages(), 1);
        QVERIFY(pdf.text().contains(u"Page 2 of %1"_s.arg(all)));
    }

    void sameLinesAtEveryResolution()
    {
        QStringList texts;
        for (const int dpi : {72, 96, 300, 1200}) {
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QPdfWriter writer(&buffer);
            writer.setResolution(dpi);
            paintPages(sample(u"<p>"_s + u"A sentence whose line breaks must not move. "_s.repeated(80) + u"</p>"_s), writer);
            texts << Pdf(buffer.data()).text();
        }
        for (const QString &text : texts) QCOMPARE(text, texts.first());
    }

    void unwritablePlaceIsSaidInWords()
    {
        try {
            writePdf(sample(u"x"_s), u"/nowhere/at/all/x.pdf"_s);
            QFAIL("no failure");
        } catch (const Failure &failure) {
            QVERIFY(!failure.happened().isEmpty() && !failure.why().isEmpty() && !failure.remedy().isEmpty());
        }
    }

    void longTitleIsShortenedNotOverprinted()
    {
        Printout printout = sample(u"x"_s);
        printout.title = u"Extraordinarily long title "_s.repeated(10);
        const QString text = Pdf(printout).text();
        QVERIFY(text.contains(u"Extraordinarily long title"));
        QVERIFY(text.contains(u"…"));
    }
};
QTEST_MAIN(TestPages)
#include "tst_pages.moc"
