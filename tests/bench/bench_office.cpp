#include "central/officedesk.h"
#include "central/startedcentral.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace syncing;

// An office at work: consoles with their stores and exchanges, as many as asked for, which write and read at one PostgreSQL; all
// on this computer. bench_office [CONSOLES [SECONDS [SECONDS BETWEEN TWO SAVES OF A CONSOLE]]]
// Fails when anything went wrong, when a change is not on record, or when a console does not have what the central has.
namespace {
// Of one stretch of time, in ms.
struct Times {
    QList<qint64> all;
    QString said()
    {
        if (all.isEmpty()) return u"-"_s;
        std::ranges::sort(all);
        const auto at = [this](double share) { return all.at(static_cast<qsizetype>(share * static_cast<double>(all.size() - 1))); };
        return u"%1 / %2 / %3"_s.arg(at(0.5)).arg(at(0.99)).arg(all.last());
    }
};

class Office : public QObject {
public:
    Office(int consoles, int seconds, double pause) : m_seconds(seconds), m_pause(pause), m_server(options(consoles))
    {
        m_expected.resize(consoles);
        m_unconfirmed.resize(consoles);
        m_own.resize(consoles);
        const QString model = m_models.path();
        { const Store fresh(model, QByteArray(32, 'k')); }
        for (int n = 0; n < consoles; ++n) {
            const QString login = u"operator-%1"_s.arg(n + 1);
            m_server.addLogin(login, {u"supervisor"_s}, u"0193c0de-0000-7000-8000-000000000001"_s);
            m_desks.push_back(std::make_unique<OfficeDesk>(m_server.address(login), Patience(), model));
            watch(n);
        }
    }

    bool run()
    {
        if (!join()) return false;
        m_clock.start();
        for (size_t n = 0; n < m_desks.size(); ++n) workLater(static_cast<int>(n));
        const int stretch = std::clamp(m_seconds / 3, 1, 30);
        for (int at = stretch; at <= m_seconds; at += stretch) {
            while (m_clock.elapsed() < at * 1000) QTest::qWait(static_cast<int>(std::max<qint64>(1, at * 1000 - m_clock.elapsed())));
            print(at);
        }
        m_over = true;
        return settles() && isWhole();
    }

private:
    static PrivatePostgres::Options options(int consoles)
    {
        PrivatePostgres::Options all;
        all.durable = true;
        all.settings = {u"max_connections=%1"_s.arg(consoles + 50), u"shared_buffers=512MB"_s};
        return all;
    }

    bool join()
    {
        QElapsedTimer time;
        time.start();
        constexpr size_t atOnce = 50;
        QList<QFuture<Welcome>> all;
        for (size_t n = 0; n < m_desks.size(); ++n) {
            OfficeDesk &desk = *m_desks[n];
            all << desk.exchange.join(desk.address, {});
            // Some after the others, as an office is set up.
            if (n % atOnce == atOnce - 1 || n + 1 == m_desks.size())
                for (size_t m = n - n % atOnce; m <= n; ++m)
                    if (!QTest::qWaitFor([&] { return all.at(static_cast<qsizetype>(m)).isFinished(); }, 300'000) || !m_desks[m]->isUpToDate(300'000)) return wrong(u"console %1 does not join: %2"_s.arg(m).arg(m_desks[m]->exchange.status().problem));
        }
        std::setvbuf(stdout, nullptr, _IOLBF, 0);
        std::printf("%zu consoles joined in %.1f s\n   s   saves   on another console, ms      confirmed, ms               rounds/s  load\n        (median / 99 %% / most)\n", m_desks.size(), static_cast<double>(time.elapsed()) / 1000);
        return m_errors == 0;
    }

    void watch(int n)
    {
        OfficeDesk &desk = *m_desks[static_cast<size_t>(n)];
        connect(&desk.store, &Store::saveFailed, this, [this](const QString &text) { wrong(text); });
        connect(&desk.exchange, &Syncer::recordsChanged, this, [this, n] { look(n); });
        connect(&desk.exchange, &Syncer::statusChanged, this, [this, n](const Status &status) {
            ++m_rounds;
            if (status.isAway()) wrong(status.problem);
            if (status.toSend > 0 || status.state != Status::State::UpToDate) return;
            for (const qint64 since : std::exchange(m_unconfirmed[n], {})) m_confirmed.all << m_clock.elapsed() - since;
        });
    }

    // What another console wrote and this one waits for.
    void look(int n)
    {
        for (const auto &[id, awaited] : m_expected.at(n).asKeyValueRange())
            whenDone(m_desks[static_cast<size_t>(n)]->store.find(Person::type, id), this, [this, n, id = id](const std::optional<Record> &found) {
                const auto one = m_expected[n].constFind(id);
                if (one == m_expected[n].cend() || !found || recordOf<Person>(found->row).phone != one->first) return;
                m_seen.all << m_clock.elapsed() - one->second;
                m_expected[n].remove(id);
            }, [this](const std::exception &e) { wrong(QString::fromUtf8(e.what())); });
    }

    void workLater(int n)
    {
        const double pause = -std::log(1.0 - QRandomGenerator::global()->generateDouble()) * m_pause;
        QTimer::singleShot(std::chrono::milliseconds(qRound64(pause * 1000)), this, [this, n] {
            if (!m_over) work(n);
        });
    }

    // Half are new people, the others get another telephone.
    void work(int n)
    {
        OfficeDesk &desk = *m_desks[static_cast<size_t>(n)];
        const bool isNew = m_own.at(n).isEmpty() || QRandomGenerator::global()->bounded(2) == 0;
        const QString id = isNew ? newIdentifier() : m_own.at(n).at(QRandomGenerator::global()->bounded(m_own.at(n).size()));
        whenDone(isNew ? QtFuture::makeReadyFuture(std::optional<Record>()) : desk.store.find(Person::type, id), this, [=, this, &desk](const std::optional<Record> &found) {
            Person person = found ? recordOf<Person>(found->row) : Person();
            person.id = id;
            if (isNew) person.surname = u"Prova %1"_s.arg(++m_number);
            person.phone = u"02 %1"_s.arg(++m_number);
            whenDone(desk.store.save(Person::type, rowOf(person), found ? found->version : 0, desk.author), this, [=, this](const Saved &) {
                if (isNew) m_own[n] << id;
                ++m_saves;
                m_unconfirmed[n] << m_clock.elapsed();
                const int other = static_cast<int>((static_cast<size_t>(n) + 1 + QRandomGenerator::global()->bounded(static_cast<quint32>(m_desks.size() - 1))) % m_desks.size());
                for (auto &expected : m_expected) expected.remove(id); // it may come after this one
                m_expected[other].insert(id, {person.phone, m_clock.elapsed()});
                workLater(n);
            }, [this](const std::exception &e) { wrong(QString::fromUtf8(e.what())); });
        }, [this](const std::exception &e) { wrong(QString::fromUtf8(e.what())); });
    }

    void print(int at)
    {
        double load = 0;
        ::getloadavg(&load, 1);
        std::printf("%4d  %6d   %-24s    %-24s  %8.1f  %.1f\n", at, m_saves, qPrintable(m_seen.said()), qPrintable(m_confirmed.said()), m_rounds * 1000.0 / static_cast<double>(std::max<qint64>(1, m_clock.elapsed() - m_printed)), load);
        std::fflush(stdout);
        m_printed = m_clock.elapsed();
        m_rounds = 0;
        m_seen.all.clear();
        m_confirmed.all.clear();
    }

    bool settles()
    {
        QElapsedTimer time;
        time.start();
        PgConnection root = m_server.connection();
        PgCentral central(m_server.parameters(u"operator-1"_s), {});
        central.hello({u"bench"_s, {}, {}, 10, {}});
        for (const auto &desk : m_desks) {
            if (!desk->isUpToDate(180'000)) return wrong(u"a console is not up to date: "_s + desk->exchange.status().problem);
            const bool same = QTest::qWaitFor([&] { return desk->on([](Database &db) { return replica::digest(db, Person::type); }) == central.digest(Person::type); }, 180'000);
            if (!same) return wrong(u"a console does not have what the central has"_s);
        }
        std::printf("all had everything %.1f s after the last save\n", static_cast<double>(time.elapsed()) / 1000);
        return true;
    }

    bool isWhole()
    {
        PgConnection root = m_server.connection();
        QStringList marks, people;
        for (const auto &desk : m_desks) {
            marks += desk->marks();
            if (people.isEmpty()) people = desk->people();
            else if (desk->people() != people) return wrong(u"two consoles differ"_s);
        }
        const int there = onRecord(root, marks);
        std::printf("%d saves, %lld changes, %d of them on record, %lld people on each console; errors: %d\n", m_saves, static_cast<long long>(marks.size()), there, static_cast<long long>(people.size()), m_errors);
        return there == marks.size() && marks.size() >= m_saves && m_errors == 0;
    }

    bool wrong(const QString &what)
    {
        if (++m_errors <= 10) std::fprintf(stderr, "wrong: %s\n", qPrintable(what));
        return false;
    }

    const int m_seconds;
    const double m_pause; // s
    StartedCentral m_server;
    QTemporaryDir m_models;
    std::vector<std::unique_ptr<OfficeDesk>> m_desks;
    QList<QHash<QString, std::pair<QString, qint64>>> m_expected; // by console: the telephone of a record, and since when
    QList<QList<qint64>> m_unconfirmed;
    QList<QStringList> m_own;
    QElapsedTimer m_clock;
    Times m_seen, m_confirmed;
    qint64 m_printed = 0;
    int m_saves = 0, m_number = 0, m_rounds = 0, m_errors = 0;
    bool m_over = false;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!PrivatePostgres::isInstalled()) {
        std::puts("PostgreSQL is not installed.");
        return 0;
    }
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    const auto number = [&](int at, double otherwise) { return argc > at ? QByteArray(argv[at]).toDouble() : otherwise; };
    try {
        Office office(static_cast<int>(number(1, 6)), static_cast<int>(number(2, 6)), number(3, argc > 1 ? 30 : 0.5));
        return office.run() ? 0 : 1;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}
