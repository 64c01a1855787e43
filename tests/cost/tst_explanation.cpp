#include "casebuilder.h"
#include "models/cost/codes.h"
#include "models/cost/explanation.h"
#include "models/cost/savedchoices.h"
#include "models/records/costsimulation.h"

using namespace Qt::StringLiterals;
using namespace cost;

namespace {
// A simulation with every line that can stand beside the others.
Choices fullChoices()
{
    Choices c = withPay(withBoard(choices({2025, 12, 1}, Service::Carer, Schedule::LiveIn, Level::DS, "54"), 7, 2, 7), "2500.00", PayUnit::Month);
    c.nonSelfSufficient = 2;
    c.senioritySteps = 2;
    c.board = Board::Paid;
    return c;
}

Explanation explained(const Breakdown &b, LineKind kind)
{
    for (const Line &line : b.lines)
        if (line.kind == kind) return explain(line, b);
    return {};
}
} // namespace

class TestExplanation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsExplained();
    void saysTheNumbersAndTheSource();
    void saysWhenAFigureWasComputed();
    void everyAssumptionHasASentence();
    void codesAreThoseOfTheForm_data();
    void codesAreThoseOfTheForm();
    void savedSimulationsGiveTheirChoicesBack();
};

void TestExplanation::everyLineIsExplained()
{
    Choices portal = fullChoices();
    portal.method = Method::Portal;
    for (const Choices &c : {fullChoices(), portal}) {
        const Breakdown b = simulated(c);
        QVERIFY(b.lines.size() >= 8);
        for (const Line &line : b.lines) {
            const Explanation e = explain(line, b);
            QVERIFY(!e.label.isEmpty());
            QVERIFY2(e.formula.contains(u": "_s) && e.formula.back() != u' ', qPrintable(e.formula));
            QVERIFY(!e.source.isEmpty());
        }
    }
}

void TestExplanation::saysTheNumbersAndTheSource()
{
    const Breakdown b = simulated(fullChoices());
    const Explanation board = explained(b, LineKind::BoardPaid);
    // Lunch and lodging every day of the thirty, dinner twice a week.
    for (const QString &part : {u"2.31"_s, u"× 30"_s, u"× 2 × 52 / 12"_s, u"1.98"_s}) QVERIFY2(board.formula.contains(part), qPrintable(board.formula));
    QVERIFY2(board.source.contains(u"Table F of 2025"_s) && board.source.contains(u"art. 36"_s), qPrintable(board.source));
    QVERIFY(explained(b, LineKind::Minimum).source.contains(u"Table A of 2025"_s));
    QVERIFY(explained(b, LineKind::SeniorityStep).formula.contains(u"× 2"_s));
    QVERIFY(explained(b, LineKind::InpsEmployer).source.contains(u"29/2025"_s));
    QVERIFY(explained(b, LineKind::FundEmployer).source.contains(u"art. 54"_s));
    const Breakdown hourly = simulated(choices({2025, 3, 1}, Service::Carer, Schedule::LiveOut, Level::CS, "40"));
    QVERIFY2(explained(hourly, LineKind::Minimum).formula.contains(u"× 173.33"_s), qPrintable(explained(hourly, LineKind::Minimum).formula));
}

void TestExplanation::saysWhenAFigureWasComputed()
{
    const auto source = [](int year) {
        const Breakdown b = simulated(choices({year, 3, 1}, Service::Carer, Schedule::NightCare, Level::DS));
        return explained(b, LineKind::Minimum).source;
    };
    QVERIFY2(!source(2025).contains(u"computed"_s), qPrintable(source(2025)));
    QVERIFY2(source(2026).contains(u"computed"_s), qPrintable(source(2026)));
}

void TestExplanation::everyAssumptionHasASentence()
{
    const Breakdown b = simulated(fullChoices());
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(Assumption::PortalExtrasIgnored); ++i) sentences << sentence(static_cast<Assumption>(i), b);
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), static_cast<int>(Assumption::PortalExtrasIgnored) + 1);
}

void TestExplanation::codesAreThoseOfTheForm_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QList<QByteArray>>("codes");
    const auto add = [](const char *column, const auto &codes) { QTest::newRow(column) << QByteArray(column) << QList<QByteArray>(codes.begin(), codes.end()); };
    add("service", codesOf<Service>);
    add("schedule", codesOf<Schedule>);
    add("level", codesOf<Level>);
    add("contract", codesOf<Contract>);
    add("board_given", codesOf<Board>);
    add("method", codesOf<Method>);
}

void TestExplanation::codesAreThoseOfTheForm()
{
    QFETCH(QByteArray, column);
    QFETCH(QList<QByteArray>, codes);
    QList<QByteArray> known;
    for (const Choice &choice : CostSimulation::type.field(column.constData()).choices) known << choice.code;
    QCOMPARE(known, codes);
}

void TestExplanation::savedSimulationsGiveTheirChoicesBack()
{
    CostSimulation record;
    record.date = {2026, 5, 1};
    record.service = u"babysitter"_s;
    record.schedule = u"live-out"_s;
    record.level = u"BS"_s;
    record.contract = u"fixed-term"_s;
    record.weeklyHours = Decimal::whole(20);
    record.payBasis = u"hour"_s;
    record.pay = Cents{950};
    record.lunches = 5;
    record.boardGiven = u"paid"_s;
    record.childUnderSix = true;
    record.cuaf = false;
    record.method = u"portal"_s;
    Choices expected = withPay(withBoard(choices({2026, 5, 1}, Service::Babysitter, Schedule::LiveOut, Level::BS, "20"), 5, 0, 0), "9.50", PayUnit::Hour);
    expected.contract = Contract::FixedTerm;
    expected.board = Board::Paid;
    expected.childUnderSix = true;
    expected.cuaf = false;
    expected.method = Method::Portal;
    QVERIFY(choicesOf(record) == expected);
    record.payBasis = u"budget"_s;
    QVERIFY(!choicesOf(record).pay);
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
