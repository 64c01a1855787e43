#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/database.h"
#include "models/store/foldingsql.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/sync/lightround.h"
#include "models/sync/queue.h"
#include "models/sync/replica.h"
#include "models/sync/round.h"
#include "spent.h"
#include "startedcentral.h"
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace syncing;

// What one exchange costs the central and a console, which two hundred consoles have after each save of one of them: when nothing is
// new, when another console changed something, and when something was saved here. Against one plain SELECT of what is new, asked over
// the same line in the same run. bench_round [TIMES]
namespace {
// Counts what it is asked.
class Counted : public PgCentral {
public:
    using PgCentral::PgCentral;
    Welcome hello(const Greeting &greeting) override { return noted([&] { return PgCentral::hello(greeting); }); }
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override { return noted([&] { return PgCentral::push(device, schema, ops); }); }
    Pulled pull(const Position &after, int most) override { return noted([&] { return PgCentral::pull(after, most); }); }
    QList<Image> images(const QByteArray &table, const QStringList &ids) override { return noted([&] { return PgCentral::images(table, ids); }); }
    QList<ConflictCard> conflicts() override { return noted([&] { return PgCentral::conflicts(); }); }
    QList<Presence> presence(const QString &device, const QList<Presence> &open) override { return noted([&] { return PgCentral::presence(device, open); }); }
    qint64 messages = 0;

private:
    template <class Call> std::invoke_result_t<Call> noted(const Call &call)
    {
        ++messages;
        return call();
    }
};

// A console: its store, and its line.
class Console : public Local {
public:
    Console(const StartedCentral &central, const QString &login, const QString &file)
        : author{login, u"site-a"_s}, line(central.parameters(login), QString()), db(file, QByteArray(32, 'k'))
    {
        teachFolding(db);
        ::apply(db, migrationsIn());
        db.beforeStatement = [this] { ++statements; };
    }
    void run(const std::function<void(Database &)> &job) override
    {
        ++jobs;
        job(db);
    }
    void save()
    {
        Person person;
        person.id = newIdentifier();
        person.surname = u"Invented %1"_s.arg(++number);
        recordwriter::save(db, Person::type, rowOf(person), 0, author);
    }
    // Whole, and what the window is told after it.
    void exchange()
    {
        Round(*this, line).run();
        count();
    }
    // Between two whole ones.
    void exchangeLightly()
    {
        if (!LightRound(*this, line).run()) qFatal("a whole round is asked for");
        count();
    }
    void count()
    {
        run([](Database &store) { queue::counts(store); });
    }

    const Author author;
    Counted line;
    Database db;
    qint64 statements = 0, jobs = 0;
    int number = 0;
};

struct Cost {
    Spent spent;
    double messages = 0, statements = 0, jobs = 0;
};

class Bench {
public:
    explicit Bench(int times) : m_times(times), m_central({.durable = true, .port = 0, .settings = {}}), m_root(m_central.connection())
    {
        for (const auto &login : {u"ada"_s, u"berto"_s}) m_central.addLogin(login, {u"supervisor"_s}, u"site-a"_s);
        m_here = std::make_unique<Console>(m_central, u"ada"_s, m_folder.filePath(u"here.db"_s));
        m_there = std::make_unique<Console>(m_central, u"berto"_s, m_folder.filePath(u"there.db"_s));
        for (Console *one : {m_here.get(), m_there.get(), m_here.get()}) one->exchange();
        for (const auto &row : m_root.run("SELECT pid FROM pg_stat_activity WHERE usename = 'ada'")) m_server << row.at(0)->toLongLong();
    }

    void run()
    {
        const auto nothing = [] {};
        const auto there = [this] {
            m_there->save();
            m_there->exchange();
        };
        const auto here = [this] { m_here->save(); };
        const auto whole = [this] { m_here->exchange(); };
        const Position at = replica::joined(m_here->db)->cursor;
        m_pull = each(nothing, [&] { m_here->line.pull(at, 500); });
        print("one plain SELECT of what is new", m_pull);
        const auto light = [this] { m_here->exchangeLightly(); };
        print("nothing new, a whole round", each(nothing, whole));
        print("nothing new, a light round", each(nothing, light));
        print("a change of another, a whole round", each(there, whole));
        print("a change of another, a light round", each(there, light));
        print("a save here, a whole round", each(here, whole));
        print("a save here, a light round", each(here, light));
    }

private:
    // Of one, on average; what goes before is not counted.
    Cost each(const std::function<void()> &before, const std::function<void()> &work)
    {
        Cost cost;
        for (int i = 0; i < m_times; ++i) {
            before();
            const qint64 messages = m_here->line.messages, statements = m_here->statements, jobs = m_here->jobs;
            const Spent begun = Spent::now(m_server);
            work();
            cost.spent = cost.spent + (Spent::now(m_server) - begun);
            cost.messages += static_cast<double>(m_here->line.messages - messages) / m_times;
            cost.statements += static_cast<double>(m_here->statements - statements) / m_times;
            cost.jobs += static_cast<double>(m_here->jobs - jobs) / m_times;
        }
        cost.spent = {cost.spent.wall / m_times, cost.spent.own / m_times, cost.spent.others / m_times};
        return cost;
    }
    void print(const char *what, const Cost &cost) const
    {
        std::printf("  %-36s %5.1f messages, server %6.2f ms (%5.2f x); here %5.1f jobs, %6.1f statements, processor %6.2f ms; %6.2f ms in all (%5.2f x)\n", what, cost.messages, cost.spent.others * 1e3,
                    cost.spent.others / m_pull.spent.others, cost.jobs, cost.statements, cost.spent.own * 1e3, cost.spent.wall * 1e3, cost.spent.wall / m_pull.spent.wall);
    }

    const int m_times;
    QTemporaryDir m_folder;
    StartedCentral m_central;
    PgConnection m_root;
    std::unique_ptr<Console> m_here, m_there;
    QList<qint64> m_server;
    Cost m_pull;
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!PrivatePostgres::isInstalled()) {
        std::puts("PostgreSQL is not installed.");
        return 0;
    }
    std::printf("load of the machine %.1f\n", machineLoad());
    Bench(argc > 1 ? QByteArray(argv[1]).toInt() : 300).run();
    return 0;
}
