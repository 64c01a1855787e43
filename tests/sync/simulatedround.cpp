#include "simulatedround.h"
#include "models/sync/lightround.h"
#include "models/sync/round.h"

using namespace Qt::StringLiterals;
using namespace syncing;

// The central as the round sees it: each call is a message.
class SimulatedRound::Line : public Central {
public:
    Line(SimulatedRound &round, Central &real) : m_round(round), m_real(real) {}

    Welcome hello(const Greeting &greeting) override
    {
        return asked<Welcome>("hello", [&real = m_real, greeting] { return real.hello(greeting); });
    }
    QList<Outcome> push(const QString &device, int schema, const QList<Op> &ops) override
    {
        return asked<QList<Outcome>>("push", [&real = m_real, device, schema, ops] { return real.push(device, schema, ops); }, true);
    }
    Pulled pull(const Position &after, int) override
    {
        // Short pages: there is something between any two of them.
        return asked<Pulled>("pull", [&real = m_real, after] { return real.pull(after, 7); });
    }
    QList<Image> images(const QByteArray &table, const QStringList &ids) override
    {
        return asked<QList<Image>>("images", [&real = m_real, table, ids] { return real.images(table, ids); });
    }
    QList<Image> search(const QString &typed, int most) override
    {
        return asked<QList<Image>>("search", [this, typed, most] { return m_real.search(typed, most); });
    }
    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) override
    {
        auto rows = asked<QList<Loaded>>("load", [&real = m_real, &type, buckets, after, most] {
            QList<Loaded> found;
            real.load(type, buckets, after, most, [&](Loaded &&row) {
                found << std::move(row);
                return true;
            });
            return found;
        });
        qint64 given = 0;
        for (Loaded &row : rows) {
            ++given;
            if (!take(std::move(row))) break;
        }
        return given;
    }
    QStringList known(const QStringList &marks) override
    {
        return asked<QStringList>("known", [&real = m_real, marks] { return real.known(marks); });
    }
    QList<ConflictCard> conflicts() override
    {
        return asked<QList<ConflictCard>>("conflicts", [&real = m_real] { return real.conflicts(); });
    }
    QList<std::pair<qint64, qint64>> digest(const RecordType &type) override
    {
        return asked<QList<std::pair<qint64, qint64>>>("digest", [&real = m_real, &type] { return real.digest(type); });
    }
    void sendContent(const QString &fingerprint, const QByteArray &bytes) override
    {
        asked<bool>("file", [&real = m_real, fingerprint, bytes] {
            real.sendContent(fingerprint, bytes);
            return true;
        }, true);
    }
    std::optional<QByteArray> content(const QString &fingerprint) override
    {
        return asked<std::optional<QByteArray>>("content", [&real = m_real, fingerprint] { return real.content(fingerprint); });
    }
    void changePassword(const QString &password) override
    {
        asked<bool>("password", [this, password] {
            m_real.changePassword(password);
            return true;
        }, true);
    }
    QList<Presence> presence(const QString &device, const QList<Presence> &open) override
    {
        return asked<QList<Presence>>("presence", [&real = m_real, device, open] { return real.presence(device, open); });
    }

private:
    template <class Result, class Call> Result asked(const char *what, Call call, bool maySurvive = false)
    {
        auto found = std::make_shared<std::optional<Result>>();
        m_round.ask({what, [found, call] { *found = call(); }, true, maySurvive});
        return std::move(**found);
    }

    SimulatedRound &m_round;
    Central &m_real;
};

class SimulatedRound::Jobs : public Local {
public:
    Jobs(SimulatedRound &round, std::function<void(const std::function<void(Database &)> &)> withDatabase) : m_round(round), m_with(std::move(withDatabase)) {}
    void run(const std::function<void(Database &)> &job) override
    {
        m_round.ask({"job", [this, &job] { m_with(job); }, false, false});
    }

private:
    SimulatedRound &m_round;
    std::function<void(const std::function<void(Database &)> &)> m_with;
};

SimulatedRound::SimulatedRound(Central &central, std::function<void(const std::function<void(Database &)> &)> withDatabase, Kind kind)
    : m_thread([this, &central, with = std::move(withDatabase), kind] {
          m_turn.acquire();
          try {
              Line line(*this, central);
              Jobs jobs(*this, with);
              exchange(jobs, line, kind);
          } catch (const Killed &) {
          } catch (...) {
              m_wrong = std::current_exception();
          }
          m_finished = true;
          m_back.release();
      })
{
    goOn(Verdict::Delivered);
}

void SimulatedRound::exchange(Local &local, Central &central, Kind kind)
{
    if (kind != Kind::Whole) {
        try {
            m_wasLight = LightRound(local, central).run(kind == Kind::Light ? LightRound::Way::Both : LightRound::Way::Reading);
        } catch (const Failure &) { // what it is a whole one finds out
        }
        if (m_wasLight) return;
    }
    Round(local, central).run();
}

SimulatedRound::~SimulatedRound()
{
    kill();
    m_thread.join();
}

void SimulatedRound::goOn(Verdict verdict)
{
    if (m_finished) return;
    m_verdict = verdict;
    m_turn.release();
    m_back.acquire();
}

void SimulatedRound::kill()
{
    while (!m_finished) goOn(Verdict::Killed);
}

void SimulatedRound::carryOut()
{
    m_carriedOut = true;
    try {
        m_asked.carryOut();
    } catch (...) {
        m_thrown = std::current_exception();
    }
}

void SimulatedRound::ask(Asked asked)
{
    m_asked = std::move(asked);
    m_carriedOut = false;
    m_thrown = nullptr;
    m_back.release();
    m_turn.acquire();
    switch (m_verdict) {
    case Verdict::Killed: throw Killed();
    case Verdict::Cut: throw Cut(u"simulated"_s);
    case Verdict::Delivered: break;
    }
    if (m_thrown) std::rethrow_exception(std::exchange(m_thrown, nullptr));
}
