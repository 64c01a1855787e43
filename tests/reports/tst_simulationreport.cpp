#include "models/cost/engine.h"
#include "models/cost/tables.h"
#include "reports/simulationreport.h"
#include "tests/reports/pdf.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cost;

Q_DECLARE_METATYPE(cost::Choices)

namespace {
const PrintContext context{u"Spazio WeMi Capuana"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 2}, {9, 5}, Qt::UTC)};

QString spoken(Cents amount) { return amount.shown().replace(QChar(QChar::Nbsp), u' '); }

Choices liveIn(QDate day)
{
    Choices c;
    c.date = day;
    c.weeklyHours = Decimal::whole(54);
    c.lunches = c.dinners = c.lodgings = 7;
    return c;
}

// Everything that adds a line or an assumption.
Choices fullest(QDate day, Schedule schedule, Level level, Board board, Method method)
{
    Choices c = liveIn(day);
    c.schedule = schedule;
    c.level = level;
    c.board = board;
    c.method = method;
    c.service = level == Level::BS ? Service::Babysitter : Service::Carer;
    const bool night = schedule == Schedule::NightPresence || schedule == Schedule::NightCare;
    c.weeklyHours = night ? std::nullopt : std::optional(Decimal::whole(schedule == Schedule::LiveIn ? 54 : schedule == Schedule::Weekend ? 16 : 25));
    if (schedule == Schedule::Weekend) c.lunches = c.dinners = c.lodgings = 2;
    c.contract = Contract::FixedTerm;
    c.nonSelfSufficient = 2;
    c.childUnderSix = true;
    c.certified = true;
    c.senioritySteps = 7;
    c.cuaf = false;
    return c;
}
} // namespace

class TestSimulationReport : public QObject {
    Q_OBJECT
private:
    const Tables m_tables = Tables::built();

    Breakdown breakdown(const Choices &choices) const
    {
        auto result = simulate(choices, m_tables);
        if (const auto *refusal = std::get_if<Refusal>(&result)) qFatal("refused: %s", qPrintable(refusal->text));
        return std::get<Breakdown>(result);
    }

private Q_SLOTS:
    void tellsWhatAFamilyAsks()
    {
        const Breakdown b = breakdown(liveIn({2026, 3, 2}));
        const Pdf pdf(simulationPrintout(b, sheetOf(b, context, m_tables)), u"simulation"_s);
        QCOMPARE(pdf.pages(), 1);
        const QString text = pdf.text();
        const Totals &t = b.totals;
        for (const Cents amount : {t.monthlyCost, t.yearlyCost, t.workerNetMonth, t.thirteenthMonth, t.severanceMonth, t.inpsEmployerMonth, t.fundEmployerMonth})
            QVERIFY2(text.contains(spoken(amount)), qPrintable(spoken(amount)));
        for (const QString &part : {u"Spazio WeMi Capuana"_s, u"02/03/2026"_s, u"10/04/2026"_s, u"10/07/2026"_s, u"12/10/2026"_s, u"11/01/2027"_s,
                                    u"This is a simulation, not a quote"_s, u"CCNL art. 41"_s, u"Page 1 of 1"_s, u"Where the money goes"_s, u"Live-in"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"Prepared for"));
    }

    void nameOnlyWhenAskedAndEscaped()
    {
        const Breakdown b = breakdown(liveIn({2026, 3, 2}));
        SimulationSheet sheet = sheetOf(b, context, m_tables);
        sheet.madeFor = u"Rossi <b>Anna</b> & C."_s;
        const Pdf pdf(simulationPrintout(b, sheet));
        QVERIFY(pdf.text().contains(u"Rossi <b>Anna</b> & C."));
        QVERIFY(!pdf.info().contains(u"Rossi"));
    }

    // What is handed over and what is set aside are the whole cost.
    void panelsAddUp()
    {
        const Breakdown b = breakdown(liveIn({2026, 3, 2}));
        const QString text = Pdf(simulationPrintout(b, sheetOf(b, context, m_tables))).text();
        QVERIFY(text.contains(u"="));
        QVERIFY(text.contains(u"+"));
        QVERIFY(text.contains(spoken(b.totals.monthlyCost - b.totals.workerNetMonth)));
    }

    void onePageAtTheLongest_data()
    {
        QTest::addColumn<Choices>("choices");
        for (int schedule = 0; schedule < 6; ++schedule)
            for (int level = 0; level < 9; ++level)
                for (const Method method : {Method::Contract, Method::Portal}) {
                    const Choices c = fullest({2026, 3, 2}, static_cast<Schedule>(schedule), static_cast<Level>(level), Board::Paid, method);
                    if (std::holds_alternative<Refusal>(simulate(c, m_tables))) continue;
                    QTest::addRow("schedule %d level %d method %d", schedule, level, static_cast<int>(method)) << c;
                }
    }
    void onePageAtTheLongest()
    {
        QFETCH(Choices, choices);
        const Breakdown b = breakdown(choices);
        SimulationSheet sheet = sheetOf(b, context, m_tables);
        sheet.madeFor = QString(60, u'M') + u' ' + QString(60, u'W');
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(writePdf(simulationPrintout(b, sheet), buffer), 1);
        if (qEnvironmentVariableIsSet("WEMI_SHOW_PDF") && choices.level == Level::DS) Pdf(simulationPrintout(b, sheet), u"fullest"_s);
    }

    void comparisonFitsOnePage()
    {
        Choices second = liveIn({2026, 3, 2});
        second.schedule = Schedule::LiveOut;
        second.weeklyHours = Decimal::whole(25);
        const QList<Breakdown> scenarios{breakdown(liveIn({2026, 3, 2})), breakdown(second),
                                         breakdown(fullest({2026, 3, 2}, Schedule::LiveIn, Level::DS, Board::Paid, Method::Contract))};
        for (qsizetype count = 1; count <= 3; ++count) {
            const Pdf pdf(comparisonPrintout(scenarios.first(count), context), u"comparison%1"_s.arg(count));
            QCOMPARE(pdf.pages(), 1);
            for (const Breakdown &b : scenarios.first(count)) QVERIFY(pdf.text().contains(spoken(b.totals.yearlyCost)));
        }
    }
};
QTEST_MAIN(TestSimulationReport)
#include "tst_simulationreport.moc"
