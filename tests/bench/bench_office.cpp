#include "central/officedesk.h"
#include "central/startedcentral.h"
#include "bench/spent.h"
#include "models/sync/replica.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace syncing;

// An office at work: consoles with their stores and exchanges, as many as asked for, which write and read at one PostgreSQL; all
// on this computer. bench_office [CONSOLES [SECONDS [SECONDS BETWEEN TWO SAVES OF A CONSOLE]]]
// Fails when a save fails, a change is not on record, a console does not have what the central has, or one stays away; never for
// taking long. A console that was away for a moment is counted apart: on a slow machine lines break.
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
        const QList<qint64> servers = serversNow();
        const Spent begun = Spent::now(servers);
        m_clock.start();
        for (size_t n = 0; n < m_desks.size(); ++n) workLater(static_cast<int>(n));
        const int stretch = std::clamp(m_seconds / 3, 1, 30);
        for (int at = stretch; at <= m_seconds; at += stretch) {
            while (m_clock.elapsed() < at * 1000) QTest::qWait(static_cast<int>(std::max<qint64>(1, at * 1000 - m_clock.elapsed())));
            print(at);
        }
        m_over = true;
        const bool settled = settles();
        m_spent = Spent::now(servers) - begun;
        const bool whole = settled && isWhole();
        printInterruptions();
        return whole && m_errors == 0;
    }

private:
    static PrivatePostgres::Options options(int consoles)
    {
        PrivatePostgres::Options all;
        all.durable = true;
        all.settings = {u"max_connections=%1"_s.arg(consoles + 50), u"shared_buffers=512MB"_s};
        return all;
    }

    QList<qint64> serversNow() const
    {
        PgConnection root = m_server.connection();
        QList<qint64> all;
        for (const auto &row : root.run("SELECT pid FROM pg_stat_activity WHERE usename LIKE 'operator-%'")) all << row.at(0)->toLongLong();
        return all;
    }

    bool join()
    {
        QElapsedTimer time;
        time.start();
        constexpr size_t atOnce = 50;
        // Some after the others, as an office is set up.
        for (size_t first = 0; first < m_desks.size(); first += atOnce)
            if (!joinSome(first, std::min(first + atOnce, m_desks.size()))) return false;
        std::setvbuf(stdout, nullptr, _IOLBF, 0);
        std::printf("%zu consoles joined in %.1f s\n   s   saves   on another console, ms      confirmed, ms         statuses/s  load\n        (median / 99 %% / most)\n", m_desks.size(), static_cast<double>(time.elapsed()) / 1000);
        return m_errors == 0;
    }

    // Whoever was cut off while joining tries again, as a person does.
    bool joinSome(size_t first, size_t end)
    {
        QList<QFuture<Welcome>> all;
        for (size_t n = first; n < end; ++n) all << m_desks[n]->exchange.join(m_desks[n]->address, {});
        for (size_t n = first; n < end; ++n) {
            OfficeDesk &desk = *m_desks[n];
            QFuture<Welcome> &one = all[static_cast<qsizetype>(n - first)];
            for (int tried = 1;; ++tried) {
                if (!QTest::qWaitFor([&] { return one.isFinished(); }, m_patience)) return wrong(u"console %1 does not join: it waits for an answer for ever"_s.arg(n));
                try {
                    one.waitForFinished();
                    break;
                } catch (const std::exception &e) {
                    if (tried == 3) return wrong(u"console %1 does not join: %2"_s.arg(n).arg(QString::fromUtf8(e.what())));
                    ++m_interruptions[u"while joining: "_s + QString::fromUtf8(e.what())];
                    one = desk.exchange.join(desk.address, {});
                }
            }
            if (!desk.isUpToDate(m_patience)) return wrong(u"console %1 joined, and does not come up to date: %2"_s.arg(n).arg(standing(n)));
        }
        return true;
    }

    void watch(int n)
    {
        OfficeDesk &desk = *m_desks[static_cast<size_t>(n)];
        connect(&desk.store, &Store::saveFailed, this, [this, n](const QString &text) { wrong(u"console %1 could not save: %2"_s.arg(n).arg(text)); });
        connect(&desk.exchange, &Syncer::recordsChanged, this, [this, n] { look(n); });
        connect(&desk.exchange, &Syncer::statusChanged, this, [this, n](const Status &status) {
            ++m_statuses;
            if (status.isAway()) {
                ++m_interruptions[status.problem];
                m_interrupted << n;
            }
            if (status.toSend > 0 || status.state != Status::State::UpToDate || m_unconfirmed.at(n).isEmpty()) return;
            // What it says was so a moment ago: a save since then is not meant.
            whenDone(m_desks[static_cast<size_t>(n)]->store.worker().run([](Database &db) { return replica::countOutgoing(db); }), this, [this, n](qint64 toSend) {
                if (toSend > 0) return;
                for (const qint64 since : std::exchange(m_unconfirmed[n], {})) m_confirmed.all << m_clock.elapsed() - since;
            }, [this, n](const std::exception &e) { failed(n, e); });
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
            }, [this, n](const std::exception &e) { failed(n, e); });
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
        const auto ended = [this, n](const std::exception &e) {
            --m_underWay;
            failed(n, e);
        };
        ++m_underWay;
        whenDone(isNew ? QtFuture::makeReadyFuture(std::optional<Record>()) : desk.store.find(Person::type, id), this, [=, this, &desk](const std::optional<Record> &found) {
            Person person = found ? recordOf<Person>(found->row) : Person();
            person.id = id;
            if (isNew) person.surname = u"Prova %1"_s.arg(++m_number);
            person.phone = u"02 %1"_s.arg(++m_number);
            whenDone(desk.store.save(Person::type, rowOf(person), found ? found->version : 0, desk.author), this, [=, this](const Saved &) {
                --m_underWay;
                noteSaved(n, id, person.phone, isNew);
                workLater(n);
            }, ended);
        }, ended);
    }

    void noteSaved(int n, const QString &id, const QString &phone, bool isNew)
    {
        if (isNew) m_own[n] << id;
        ++m_saves;
        m_unconfirmed[n] << m_clock.elapsed();
        if (m_desks.size() < 2) return;
        const int other = static_cast<int>((static_cast<size_t>(n) + 1 + QRandomGenerator::global()->bounded(static_cast<quint32>(m_desks.size() - 1))) % m_desks.size());
        for (auto &expected : m_expected) expected.remove(id); // it may come after this one
        m_expected[other].insert(id, {phone, m_clock.elapsed()});
    }

    void print(int at)
    {
        double load = 0;
        ::getloadavg(&load, 1);
        std::printf("%4d  %6d   %-24s    %-24s  %8.1f  %.1f\n", at, m_saves, qPrintable(m_seen.said()), qPrintable(m_confirmed.said()), m_statuses * 1000.0 / static_cast<double>(std::max<qint64>(1, m_clock.elapsed() - m_printed)), load);
        std::fflush(stdout);
        m_printed = m_clock.elapsed();
        m_statuses = 0;
        m_seen.all.clear();
        m_confirmed.all.clear();
    }

    // Nobody begins anything any more: what was begun ends, then everything is sent and read, and only then is compared.
    bool settles()
    {
        QElapsedTimer time;
        time.start();
        if (!QTest::qWaitFor([this] { return m_underWay == 0; }, m_patience)) return wrong(u"%1 saves neither end nor fail"_s.arg(m_underWay));
        for (size_t n = 0; n < m_desks.size(); ++n)
            if (!QTest::qWaitFor([&] { return hasSentAll(n); }, m_patience)) return wrong(u"console %1 stays behind: %2"_s.arg(n).arg(standing(n)));
        PgCentral central(m_server.parameters(u"operator-1"_s), {});
        central.hello({u"bench"_s, {}, {}, 10, {}});
        const auto there = central.digest(Person::type);
        for (size_t n = 0; n < m_desks.size(); ++n)
            if (!QTest::qWaitFor([&] { return digestAt(n) == there; }, m_patience))
                return wrong(u"console %1 does not have what the central has (%2 people instead of %3): %4"_s.arg(n).arg(countedIn(digestAt(n))).arg(countedIn(there)).arg(standing(n)));
        std::printf("all had everything %.1f s after the last save\n", static_cast<double>(time.elapsed()) / 1000);
        return true;
    }

    using Slices = QList<std::pair<qint64, qint64>>;
    Slices digestAt(size_t n)
    {
        return m_desks[n]->on([](Database &db) { return replica::digest(db, Person::type); });
    }
    static qint64 countedIn(const Slices &slices)
    {
        return std::accumulate(slices.begin(), slices.end(), qint64(0), [](qint64 sum, const auto &slice) { return sum + slice.first; });
    }
    // Said by the exchange, and so in the store: what it says was so a moment ago.
    bool hasSentAll(size_t n)
    {
        OfficeDesk &desk = *m_desks[n];
        const Status &status = desk.exchange.status();
        return status.state == Status::State::UpToDate && status.toSend == 0 && desk.on([](Database &db) { return replica::countOutgoing(db); }) == 0;
    }
    QString standing(size_t n) const
    {
        const Status &status = m_desks[n]->exchange.status();
        return u"state %1, %2 to send, last exchange %3, next try %4; %5"_s.arg(static_cast<int>(status.state)).arg(status.toSend).arg(status.lastSync.toString(Qt::ISODateWithMs), status.nextTry.toString(Qt::ISODateWithMs),
                                                                             status.problem.isEmpty() ? u"nothing wrong is said"_s : status.problem);
    }

    bool isWhole()
    {
        PgConnection root = m_server.connection();
        QStringList marks, people;
        for (size_t n = 0; n < m_desks.size(); ++n) {
            marks += m_desks[n]->marks();
            const QStringList here = m_desks[n]->people();
            if (n == 0) people = here;
            else if (here != people) tellDifference(n, people, here);
        }
        const int there = onRecord(root, marks);
        std::printf("%d saves, %lld changes, %d of them on record, %lld people on each console; errors: %d\n", m_saves, static_cast<long long>(marks.size()), there, static_cast<long long>(people.size()), m_errors);
        const double each = 1000.0 / std::max(1, m_saves);
        std::printf("processor time for each save, with all that it wakes: the server %.1f ms, the consoles %.1f ms\n", m_spent.others * each, m_spent.own * each);
        if (there != marks.size()) wrong(u"%1 changes are lost"_s.arg(marks.size() - there));
        if (marks.size() < m_saves) wrong(u"%1 saves are in no console's journal"_s.arg(m_saves - marks.size()));
        return m_errors == 0;
    }
    void tellDifference(size_t n, const QStringList &first, const QStringList &here)
    {
        const QSet<QString> one(first.begin(), first.end()), other(here.begin(), here.end());
        wrong(u"console %1 differs from the first: %2 people are otherwise there, %3 here"_s.arg(n).arg((one - other).size()).arg((other - one).size()));
    }

    void printInterruptions()
    {
        if (m_interruptions.isEmpty()) return;
        std::printf("consoles that were away for a moment: %lld; what they said:\n", static_cast<long long>(m_interrupted.size()));
        for (const auto &[problem, times] : m_interruptions.asKeyValueRange()) std::printf("  %d times: %s\n", times, qPrintable(problem));
    }

    void failed(int n, const std::exception &e) { wrong(u"console %1: %2"_s.arg(n).arg(QString::fromUtf8(e.what()))); }
    bool wrong(const QString &what)
    {
        if (++m_errors <= 20) std::fprintf(stderr, "wrong: %s\n", qPrintable(what));
        return false;
    }

    static constexpr int m_patience = 600'000; // ms, for what never takes as long: to tell what stands still from what is slow
    const int m_seconds;
    const double m_pause; // s
    StartedCentral m_server;
    QTemporaryDir m_models;
    std::vector<std::unique_ptr<OfficeDesk>> m_desks;
    QList<QHash<QString, std::pair<QString, qint64>>> m_expected; // by console: the telephone of a record, and since when
    QList<QList<qint64>> m_unconfirmed;
    QList<QStringList> m_own;
    QElapsedTimer m_clock;
    Spent m_spent;
    Times m_seen, m_confirmed;
    QMap<QString, int> m_interruptions; // how often what was said
    QSet<int> m_interrupted;
    qint64 m_printed = 0;
    int m_saves = 0, m_number = 0, m_underWay = 0, m_statuses = 0, m_errors = 0;
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
