#include "casebuilder.h"
#include "models/cost/simulationjson.h"
#include "models/cost/simulationrequest.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace cost;

namespace {
QJsonObject answerTo(const QByteArray &request)
{
    QByteArray out;
    SimulationJson json(tables());
    json.answer(request, out);
    return QJsonDocument::fromJson(out).object();
}
QString total(const QJsonObject &answer, const char *key) { return answer[u"totals"_s].toObject()[QLatin1StringView(key)].toString(); }
} // namespace

class TestSimulationJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithEveryKey();
    void portalAddsItsYear();
    void linesAddUpInTheAnswer();
    void numbersAndTextsAreTheSame();
    void budgetFindsThePay();
    void refuses_data();
    void refuses();
    void assumesWhatIsLeftOut();
    void takesNullAsLeftOut();
    void namesTheUnknownKey();
    void wordsDoNotLeakFromOneAnswerToTheNext();
};

void TestSimulationJson::answersWithEveryKey()
{
    const QJsonObject a = answerTo(R"({"date":"2024-03-01","service":"carer","schedule":"live-in","level":"CS","contract":"permanent",
        "weekly_hours":54,"board":{"lunches":7,"dinners":7,"lodgings":7,"given":"in-kind"},"days_per_month":30})");
    QCOMPARE(a[u"table"_s].toObject()[u"year"_s].toInt(), 2024);
    QCOMPARE(a[u"table"_s].toObject()[u"mark"_s].toString(), tables().mark(2024));
    const QStringList keys{u"monthly_pay"_s, u"minimum"_s, u"allowances"_s, u"superminimum"_s, u"board_month"_s, u"thirteenth_month"_s,
        u"holiday_month"_s, u"severance_month"_s, u"effective_hourly"_s, u"inps_total_month"_s, u"inps_employer_month"_s, u"inps_worker_month"_s,
        u"fund_total_month"_s, u"fund_employer_month"_s, u"fund_worker_month"_s, u"monthly_cost_with_holiday"_s, u"monthly_cost"_s,
        u"yearly_cost"_s, u"worker_net_month"_s};
    QStringList found = a[u"totals"_s].toObject().keys(), expected = keys;
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(total(a, "monthly_cost_with_holiday"), u"1675.92"_s);
    QCOMPARE(total(a, "superminimum"), u"0.00"_s);

    const QJsonObject thirteenth = a[u"lines"_s].toArray().at(2).toObject();
    QCOMPARE(thirteenth[u"kind"_s].toString(), u"thirteenth"_s);
    QCOMPARE(thirteenth[u"base"_s].toString(), u"1322.64"_s);
    QCOMPARE(thirteenth[u"formula"_s].toString(), u"1322.64 / 12"_s);
    QCOMPARE(thirteenth[u"amount"_s].toString(), u"110.22"_s);
    QCOMPARE(thirteenth[u"source"_s].toString(), u"CCNL art. 39"_s);
    QCOMPARE(thirteenth[u"table_year"_s].toInt(), 2024);
    QVERIFY(!thirteenth[u"label"_s].toString().isEmpty());
}

void TestSimulationJson::portalAddsItsYear()
{
    const QJsonObject a = answerTo(R"({"date":"2021-06-01","service":"carer","schedule":"live-in","level":"CS","contract":"permanent",
        "weekly_hours":54,"pay":{"amount":"997.61","unit":"month"},"board":{"lunches":6,"dinners":6,"lodgings":6},"method":"portal"})");
    QCOMPARE(total(a, "thirteenth_year"), u"1143.47"_s);
    QCOMPARE(total(a, "severance_year"), u"1101.12"_s);
    QCOMPARE(total(a, "inps_total_year"), u"2920.32"_s);
    QCOMPARE(total(a, "inps_employer_year"), u"2190.24"_s);
    QCOMPARE(total(a, "fund_total_year"), u"168.48"_s);
    QCOMPARE(total(a, "fund_employer_year"), u"112.32"_s);
    QCOMPARE(total(a, "yearly_cost"), u"16664.33"_s);
    QCOMPARE(total(a, "monthly_cost"), u"1388.69"_s);
}

void TestSimulationJson::linesAddUpInTheAnswer()
{
    const QJsonObject a = answerTo(R"({"date":"2026-03-01","service":"babysitter","schedule":"live-out","level":"BS","contract":"fixed-term",
        "weekly_hours":17.5,"pay":{"amount":9.87,"unit":"hour"},"child_under_six":true,"certified":true,"seniority_steps":3,
        "board":{"lunches":5,"dinners":1,"given":"paid"}})");
    qint64 month = 0, year = 0;
    const QStringList apart{u"holiday"_s, u"inps_worker"_s, u"fund_worker"_s};
    for (const QJsonValue &line : a[u"lines"_s].toArray()) {
        if (apart.contains(line[u"kind"_s].toString())) continue;
        month += Cents::read(line[u"amount"_s].toString())->value;
        year += Cents::read(line[u"amount_year"_s].toString())->value;
    }
    QCOMPARE(euro({month}), total(a, "monthly_cost"));
    QCOMPARE(euro({year}), total(a, "yearly_cost"));
}

void TestSimulationJson::numbersAndTextsAreTheSame()
{
    const QByteArray request = R"({"date":"2025-03-01","service":"carer","schedule":"live-out","level":"CS","weekly_hours":%1,"pay":{"amount":%2,"unit":"hour"}})";
    const auto with = [&](const char *hours, const char *pay) { return answerTo(QByteArray(request).replace("%1", hours).replace("%2", pay)); };
    const QJsonObject plain = with("24.5", "9.10");
    QCOMPARE(total(plain, "monthly_pay"), u"966.12"_s); // 9.10 x 24.5 x 52 / 12 = 966.1166...
    QCOMPARE(with("\"24.5\"", "\"9.1\""), plain);
    QCOMPARE(with("24.500", "9.1000"), plain);
}

void TestSimulationJson::budgetFindsThePay()
{
    const QJsonObject a = answerTo(R"({"date":"2025-03-01","service":"carer","schedule":"live-out","level":"CS","weekly_hours":20,"budget":{"amount":1200,"per":"month"}})");
    const qint64 cost = Cents::read(total(a, "monthly_cost"))->value;
    QVERIFY2(cost <= 120'000 && cost > 119'800, qPrintable(total(a, "monthly_cost")));
}

void TestSimulationJson::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("key");
    // A good request with one part replaced.
    const QByteArray good = R"({"date":"2024-03-01","service":"carer","schedule":"live-out","level":"CS","contract":"permanent","weekly_hours":24})";
    const auto add = [&](const char *name, QByteArray part, QByteArray other, const char *key) {
        QVERIFY2(good.contains(part), name);
        QTest::newRow(name) << QByteArray(good).replace(part, other) << QString::fromLatin1(key);
    };
    const QByteArray hours = R"("weekly_hours":24)";
    add("no date", R"("date":"2024-03-01",)", "", "date");
    add("no service", R"("service":"carer",)", "", "service");
    add("no schedule", R"("schedule":"live-out",)", "", "schedule");
    add("no level", R"("level":"CS",)", "", "level");
    add("no hours", "," + hours, "", "weekly_hours");
    add("null date", "\"2024-03-01\"", "null", "date");
    add("unknown key", hours, hours + R"(,"colour":"red")", "colour");
    add("dotted key at the top", hours, hours + R"(,"pay.amount":9,"pay.unit":"hour")", "pay.amount");
    add("dotted key inside", hours, hours + R"(,"board":{"lunches.x":1})", "board.lunches.x");
    add("unknown inner key", hours, hours + R"(,"board":{"breakfasts":1})", "board.breakfasts");
    add("key twice", hours, hours + "," + hours, "weekly_hours");
    add("object twice", hours, hours + R"(,"board":{"lunches":1},"board":{"dinners":1})", "board");
    add("inner key at the top", hours, hours + R"(,"lunches":1)", "lunches");
    add("date that does not exist", "2024-03-01", "2023-02-29", "date");
    add("date with time", "2024-03-01", "2024-03-01T10:00", "date");
    add("date before the tables", "2024-03-01", "2020-09-30", "date");
    add("date after the tables", "2024-03-01", "2027-01-01", "date");
    add("service of another kind", "\"carer\"", "7", "service");
    add("unknown level", "\"CS\"", "\"cs\"", "level");
    add("level without a row", "\"CS\"", "\"unico\"", "level");
    add("hours not a number", "24}", "\"many\"}", "weekly_hours");
    add("hours in a list", "24}", "[24]}", "weekly_hours");
    add("hours in an object", "24}", "{\"a\":24}}", "weekly_hours");
    add("hours over", "24}", "40.01}", "weekly_hours");
    add("no hours at all", "24}", "0}", "weekly_hours");
    add("negative hours", "24}", "-1}", "weekly_hours");
    add("hours with three decimals", "24}", "24.125}", "weekly_hours");
    add("hours with an exponent", "24}", "2e1}", "weekly_hours");
    add("hours without end", "24}", "24000000000000000000000000000000}", "weekly_hours");
    add("pay not an object", hours, hours + R"(,"pay":9.5)", "pay");
    add("pay without unit", hours, hours + R"(,"pay":{"amount":9.5})", "pay.unit");
    add("pay without amount", hours, hours + R"(,"pay":{"unit":"hour"})", "pay.amount");
    add("empty pay", hours, hours + R"(,"pay":{})", "pay.amount");
    add("pay with three decimals", hours, hours + R"(,"pay":{"amount":9.005,"unit":"hour"})", "pay.amount");
    add("pay in words", hours, hours + R"(,"pay":{"amount":"9,50","unit":"hour"})", "pay.amount");
    add("pay under the minimum", hours, hours + R"(,"pay":{"amount":7.82,"unit":"hour"})", "pay");
    add("pay beyond belief", hours, hours + R"(,"pay":{"amount":99999999,"unit":"hour"})", "pay");
    add("pay and budget", hours, hours + R"(,"pay":{"amount":9,"unit":"hour"},"budget":{"amount":2000})", "budget");
    add("budget too small", hours, hours + R"(,"budget":{"amount":100,"per":"month"})", "budget");
    add("budget of an hour", hours, hours + R"(,"budget":{"amount":100,"per":"hour"})", "budget.per");
    add("eight lunches", hours, hours + R"(,"board":{"lunches":8})", "board.lunches");
    add("half a lunch", hours, hours + R"(,"board":{"lunches":0.5})", "board.lunches");
    add("board not an object", hours, hours + R"(,"board":true)", "board");
    add("board in gold", hours, hours + R"(,"board":{"given":"gold"})", "board.given");
    add("object too deep", hours, hours + R"(,"board":{"given":{"a":{"b":1}}})", "board.given");
    add("days", hours, hours + R"(,"days_per_month":32)", "days_per_month");
    add("days twice", hours, hours + R"(,"days_per_month":30,"board":{"days_per_month":30})", "board.days_per_month");
    add("three persons", hours, hours + R"(,"non_self_sufficient":3)", "non_self_sufficient");
    add("eight steps", hours, hours + R"(,"seniority_steps":8)", "seniority_steps");
    add("flag as a number", hours, hours + R"(,"cuaf":1)", "cuaf");
    add("unknown method", hours, hours + R"(,"method":"guess")", "method");
    add("cut short", "24}", "24", "");
    add("more after it", "24}", "24} {}", "");
    add("NUL", "24}", QByteArray("24}\0x", 5), "");
    add("not UTF-8", "\"CS\"", "\"\xff\"", "");
    add("comment", "24}", "24} // why", "");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[1]") << QString();
    QTest::newRow("a number") << QByteArray("1") << QString();
    QTest::newRow("deep lists") << QByteArray(60'000, '[') << QString();
    QTest::newRow("too long") << QByteArray(70'000, ' ') << QString();
}

void TestSimulationJson::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, key);
    const QJsonObject answer = answerTo(request);
    QCOMPARE(answer.keys(), QStringList{u"error"_s});
    QCOMPARE(answer[u"error"_s][u"key"_s].toString(u"none"_s), key);
    QVERIFY(answer[u"error"_s][u"message"_s].toString().size() > 5);
}

void TestSimulationJson::assumesWhatIsLeftOut()
{
    const QByteArray request = R"({"date":"2024-03-01","service":"carer","schedule":"live-in","level":"CS","weekly_hours":54%1})";
    const auto assumed = [&](const char *more) { return answerTo(QByteArray(request).replace("%1", more))[u"assumptions"_s].toVariant().toStringList(); };
    // Minimum pay, no board, nobody replaces the worker, permanent, CUAF due.
    QCOMPARE(assumed("").size(), 5);
    QCOMPARE(assumed(R"(,"contract":"permanent","cuaf":true)").size(), 3);
    QVERIFY(assumed(R"(,"board":{"lunches":7})").join(u" "_s).contains(u"26 days"_s));
}

void TestSimulationJson::takesNullAsLeftOut()
{
    const QByteArray bare = R"({"date":"2024-03-01","service":"carer","schedule":"night-care","level":"CS")";
    QCOMPARE(answerTo(bare + R"(,"weekly_hours":null,"pay":null,"board":null,"cuaf":null})"), answerTo(bare + "}"));
}

void TestSimulationJson::namesTheUnknownKey()
{
    const auto message = [](const char *json) { return answerTo(json)[u"error"_s][u"message"_s].toString(); };
    QCOMPARE(message(R"({"foo":1})"), u"“foo” is not a key of a simulation."_s);
    QCOMPARE(message(R"({"pay.amount":1})"), u"“pay.amount” is not a key of a simulation."_s);
    QCOMPARE(message(R"({"board":{"breakfasts":1}})"), u"“breakfasts” is not a key of “board”."_s);
}

void TestSimulationJson::wordsDoNotLeakFromOneAnswerToTheNext()
{
    SimulationJson reused(tables());
    const char *schedules[][3] = {{"live-in", "CS", "54"}, {"live-in", "DS", "54"}, {"live-out", "CS", "24"}, {"live-out", "CS", "25"},
                                  {"weekend", "DS", "16"}, {"night-care", "BS", "1"}, {"reduced-live-in", "B", "30"}};
    for (const char *date : {"2022-01-01", "2025-10-31", "2025-11-01", "2026-05-05"})
        for (const auto &s : schedules)
            for (const char *more : {"", R"(,"method":"portal")", R"(,"days_per_month":30)", R"(,"certified":true,"non_self_sufficient":2)"}) {
                const QByteArray request = QByteArray(R"({"date":")") + date + R"(","service":"carer","schedule":")" + s[0] + R"(","level":")" + s[1] +
                                           R"(","weekly_hours":)" + s[2] + R"(,"board":{"lunches":7,"lodgings":2})" + more + "}";
                QByteArray kept, fresh;
                QVERIFY(reused.answer(request, kept));
                SimulationJson(tables()).answer(request, fresh);
                QCOMPARE(kept, fresh);
            }
}

QTEST_GUILESS_MAIN(TestSimulationJson)
#include "tst_simulationjson.moc"
