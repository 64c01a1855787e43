#include "app/simulationbatch.h"
#include "models/cost/engine.h"
#include "models/cost/tables.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

// Prints how long a simulation and a batch take. bench_cost [simulations] [lines]
namespace {
using namespace cost;

QList<Choices> someChoices()
{
    QList<Choices> all;
    for (int i = 0; i < 64; ++i) {
        Choices c;
        c.date = QDate(2020 + i % 7, 12, 1);
        c.schedule = i % 2 ? Schedule::LiveIn : Schedule::LiveOut;
        c.level = i % 3 ? Level::CS : Level::DS;
        c.weeklyHours = Decimal::whole(10 + i % 30);
        c.lunches = i % 8;
        c.dinners = 7;
        c.lodgings = i % 7;
        c.nonSelfSufficient = 1 + i % 2;
        c.certified = i % 5 == 0;
        c.senioritySteps = i % 4;
        all << c;
    }
    return all;
}

double microsecondsASimulation(const Tables &tables, int count)
{
    const QList<Choices> all = someChoices();
    qint64 sum = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const auto result = simulate(all.at(i % all.size()), tables);
        if (const auto *b = std::get_if<Breakdown>(&result)) sum += b->totals.monthlyCost.value;
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1000 / count;
    // The sum is used, so that no simulation can be left out.
    return sum > 0 ? elapsed : -1;
}

double linesASecond(const Tables &tables, int count)
{
    QByteArray input, answers;
    for (int i = 0; i < count; ++i)
        input += "{\"date\":\"2026-03-01\",\"service\":\"carer\",\"schedule\":\"live-out\",\"level\":\"CS\",\"contract\":\"permanent\",\"weekly_hours\":" +
                 QByteArray::number(1 + i % 40) + ",\"pay\":{\"amount\":" + QByteArray::number(9 + i % 5) +
                 ".50,\"unit\":\"hour\"},\"board\":{\"lunches\":6,\"dinners\":0,\"lodgings\":0,\"given\":\"in-kind\"},\"seniority_steps\":1}\n";
    QBuffer in(&input), out(&answers);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    QElapsedTimer timer;
    timer.start();
    SimulationBatch(tables).run(in, out);
    return count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int simulations = std::max(1, arguments.value(1, QStringLiteral("1000000")).toInt());
    const int lines = std::max(1, arguments.value(2, QStringLiteral("100000")).toInt());
    const Tables tables = Tables::built();
    QTextStream out(stdout);
    out << "simulation: " << microsecondsASimulation(tables, simulations) << " us\n";
    const double speed = linesASecond(tables, lines);
    out << "batch: " << qRound(speed) << " lines/s, " << 100'000 / speed << " s for 100,000 lines\n";
}
