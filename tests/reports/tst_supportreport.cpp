// The contract-support report on paper and as a workbook: every number with its definition, nobody named.
#include "models/records/failure.h"
#include "reports/supportreport.h"
#include "tests/reports/pdf.h"
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shortlist;

namespace {
const PrintContext context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 4, 2}, {8, 5}, Qt::UTC)};
const ReportWhere everywhere{};

ReportAnswers answers(int each)
{
    ReportAnswers made;
    for (int i = 0; i < each; ++i) {
        const QString number = QString::number(i);
        made.lateCauses << std::pair(u"late-cause."_s + number, u"Late because of reason number "_s + number);
        made.closings << std::pair(u"closing."_s + number, u"Closed because of reason number "_s + number);
        made.proposalEnds << std::pair(u"proposal-end."_s + number, u"Refused because of reason number "_s + number);
    }
    return made;
}

// Numbers that add up, larger the larger the size.
SupportReport report(int reasons, qint64 size, const QString &site = {}, const QString &who = {})
{
    const ReportScope scope{{2026, 3, 1}, {2026, 3, 31}, {2026, 4, 2}, site, who};
    SupportReport made{scope, supportReport(scope, answers(reasons)), {}};
    for (const ReportPart &part : std::as_const(made.parts)) {
        qint64 sum = 0;
        for (qsizetype i = 0; i < part.lines.size(); ++i) {
            const qint64 number = size == 0 ? 0 : size * (i * 7 % 11) + i;
            made.numbers.insert(part.lines.at(i).list.key, Decimal::whole(number));
            sum += number;
        }
        made.numbers.insert(part.whole.list.key, Decimal::whole(sum));
        if (size > 0)
            for (const Figure &measure : part.measures) made.numbers.insert(measure.list.key, Decimal{2'500'000});
    }
    return made;
}

QByteArray partOf(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    if (!unzip.waitForFinished(60'000) || unzip.exitCode() != 0) qFatal("cannot read the spreadsheet");
    return unzip.readAllStandardOutput();
}
} // namespace

class TstSupportReportPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void it_is_two_pages_however_much_there_is_data()
    {
        QTest::addColumn<int>("reasons");
        QTest::addColumn<qint64>("size");
        QTest::newRow("nothing happened") << 3 << qint64(0);
        QTest::newRow("a centre") << 4 << qint64(3);
        QTest::newRow("a busy year with every reason") << 25 << qint64(4321);
    }
    void it_is_two_pages_however_much_there_is()
    {
        QFETCH(const int, reasons);
        QFETCH(const qint64, size);
        const Pdf pdf(supportReportPrintout(report(reasons, size), everywhere, context), u"supportreport-%1-%2"_s.arg(reasons).arg(size));
        QCOMPARE(pdf.pages(), 2);
    }

    void it_says_what_is_counted_and_for_whom()
    {
        const ReportWhere where{u"Spazio WeMi Capuana & C."_s, u"Neri Ugo"_s};
        const SupportReport made = report(3, 2, u"site-1"_s, u"operator-9"_s);
        const Printout printout = supportReportPrintout(made, where, context);
        QString text = Pdf(printout).text().simplified();
        for (const QString &said : {u"1 March – 31 March 2026"_s, u"Spazio WeMi Capuana & C."_s, u"Neri Ugo"_s, u"Verdi Ada"_s, u"02/04/2026"_s, u"Late because of reason number 2"_s, u"Median of the days"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text));
        text.remove(u' '); // where a line breaks is no matter
        for (const ReportPart &part : made.parts) {
            QVERIFY2(text.contains(QString(part.whole.list.note).remove(u' ')), qPrintable(part.whole.list.note));
            QVERIFY2(text.contains(askedText(part.whole, made, where).remove(u' ')), qPrintable(askedText(part.whole, made, where)));
        }
        // The query names centre and operator by their names.
        QVERIFY(!printout.html.contains(u"site-1"_s) && !printout.html.contains(u"operator-9"_s));
        QVERIFY(printout.html.contains(u"Capuana &amp; C."_s));
    }

    void the_lines_of_a_part_make_its_number()
    {
        const SupportReport made = report(25, 4321);
        const QString html = supportReportPrintout(made, everywhere, context).html;
        // Eight lines at most of reasons, the last for those that have none.
        QVERIFY2(html.contains(u"more, together"_s), "the rest of the reasons");
        for (const ReportPart &part : made.parts)
            if (part.addsUp) QVERIFY2(html.contains(numberText(made.number(part.whole))), part.key);
    }

    void a_measure_of_nothing_is_a_dash()
    {
        QCOMPARE(numberText({}), u"\u2013"_s);
        QVERIFY(Pdf(supportReportPrintout(report(3, 0), everywhere, context)).text().contains(u"Median of the days –"_s));
    }

    void a_reason_is_text_not_markup()
    {
        SupportReport made = report(0, 2);
        ReportAnswers bad;
        bad.closings << std::pair(u"closing.x"_s, u"<b>x</b> & =1+1"_s);
        made.parts = supportReport(made.scope, bad);
        made.numbers.insert("withdrawals.closing.x", Decimal::whole(3));
        const QString html = supportReportPrintout(made, everywhere, context).html;
        QVERIFY(!html.contains(u"<b>x</b>"_s));
        QVERIFY(html.contains(u"&lt;b&gt;x"_s));
    }

    void a_period_is_said_in_words_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("a day") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << u"1 March 2026"_s;
        QTest::newRow("a month") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << u"1 March – 31 March 2026"_s;
        QTest::newRow("over the year") << QDate(2025, 12, 1) << QDate(2026, 1, 31) << u"1 December 2025 – 31 January 2026"_s;
    }
    void a_period_is_said_in_words()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QString, words);
        QCOMPARE(periodText({from, to, to, {}, {}}), words);
    }

    void the_workbook_has_every_number_as_a_number()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"report.xlsx"_s);
        const SupportReport made = report(3, 2);
        writeSupportReportXlsx(made, everywhere, context, path);
        const QString sheet = QString::fromUtf8(partOf(path, u"xl/worksheets/sheet1.xml"_s));
        qsizetype figures = 0, numbers = 0;
        for (const ReportPart &part : made.parts) figures += 1 + part.lines.size() + part.measures.size();
        static const QRegularExpression number(u"<c r=\"C(\\d+)\"(?![^>]*t=\"s\")[^>]*><v>([-0-9.]+)</v>"_s);
        for (auto i = number.globalMatch(sheet); i.hasNext(); ++numbers) i.next();
        QCOMPARE(numbers, figures);
        QVERIFY(!sheet.contains(u"<f>"_s)); // nothing is a formula
        const QByteArray texts = partOf(path, u"xl/sharedStrings.xml"_s);
        for (const ReportPart &part : made.parts) QVERIFY2(texts.contains(part.whole.list.note.toUtf8()), part.key);
        QVERIFY(!partOf(path, u"docProps/core.xml"_s).contains("Verdi"));
        QVERIFY(partOf(path, u"xl/charts/chart1.xml"_s).contains("Requests sent"));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void a_place_that_does_not_take_it_is_said()
    {
        QTemporaryDir dir;
        QVERIFY_THROWS_EXCEPTION(Failure, writeSupportReportXlsx(report(3, 2), everywhere, context, dir.filePath(u"nowhere/report.xlsx"_s)));
        QVERIFY(QDir(dir.path()).isEmpty());
    }
};

QTEST_MAIN(TstSupportReportPrint)
#include "tst_supportreport.moc"
