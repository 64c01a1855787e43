#pragma once
#include "memorycentral.h"
#include "models/sync/line.h"
#include <QScopeGuard>
#include <condition_variable>
#include <mutex>
#include <sys/socket.h>
#include <type_traits>
#include <unistd.h>

// A central in memory that consoles on threads of their own reach over lines that can be cut, hang, or turn away, and that
// says by itself when somebody has sent something.
class OfficeCentral {
public:
    enum class Mood { Answers, Unreachable, Hangs, DeafToStop };

    OfficeCentral() { memory.setLogin(QStringLiteral("anna"), {QStringLiteral("operator-1"), QStringLiteral("site-1"), {QStringLiteral("*")}, false}); }

    syncing::OpenLine door();
    void setMood(Mood mood)
    {
        const std::lock_guard guard(lock);
        m_mood = mood;
        m_turned.notify_all();
    }
    // The lock is held.
    void tellNews()
    {
        for (const int socket : std::as_const(sockets)) [[maybe_unused]] const auto sent = ::send(socket, "n", 1, MSG_NOSIGNAL);
    }
    // Cuts every line as a server does that dies.
    void hangUp()
    {
        const std::lock_guard guard(lock);
        for (const int socket : std::as_const(sockets)) ::shutdown(socket, SHUT_RDWR);
    }

    bool has(const QString &person)
    {
        const std::lock_guard guard(lock);
        return memory.state().records.contains({"person", person});
    }

    MemoryCentral memory; // whoever looks at it holds the lock
    QString password = QStringLiteral("right");
    std::mutex lock;
    QList<int> sockets; // the central's end of each line
    std::atomic_int opened = 0, calls = 0, hellos = 0, inside = 0, most = 0;

private:
    friend class OfficeLine;
    Mood m_mood = Mood::Answers;
    std::condition_variable m_turned;
};

// One line: each call is one at a time with all others, as it is in a database.
class OfficeLine : public syncing::Line, public syncing::Central {
public:
    OfficeLine(OfficeCentral &office, QString password) : m_office(office), m_password(std::move(password)), m_line(office.memory, QStringLiteral("anna"))
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) != 0) qFatal("no sockets");
        m_here = ends[0];
        m_there = ends[1];
        const std::lock_guard guard(m_office.lock);
        m_office.sockets << m_there;
        ++m_office.opened;
    }
    ~OfficeLine() override
    {
        const std::lock_guard guard(m_office.lock);
        m_office.sockets.removeAll(m_there);
        ::close(m_here);
        ::close(m_there);
    }

    Central &central() override { return *this; }
    qintptr socket() const override { return m_here; }
    bool hasNews() override
    {
        char letters[64];
        bool news = false;
        for (;;) {
            const auto read = ::recv(m_here, letters, sizeof letters, MSG_DONTWAIT);
            if (read == 0) throw syncing::Cut(QStringLiteral("The line was cut."));
            if (read < 0) return news;
            news = true;
        }
    }
    void stop() override
    {
        const std::lock_guard guard(m_office.lock);
        m_stopped = true;
        m_office.m_turned.notify_all();
    }

    syncing::Welcome hello(const syncing::Greeting &greeting) override
    {
        return asked([&] {
            ++m_office.hellos;
            if (m_password != m_office.password) throw syncing::TurnedAway(QStringLiteral("password"), QStringLiteral("The central does not take this password."));
            return m_line.hello(greeting);
        });
    }
    QList<syncing::Outcome> push(const QString &device, int schema, const QList<syncing::Op> &ops) override
    {
        return asked([&] {
            const auto outcomes = m_line.push(device, schema, ops);
            m_office.tellNews();
            return outcomes;
        });
    }
    syncing::Pulled pull(const syncing::Position &after, int many) override { return asked([&] { return m_line.pull(after, many); }); }
    QList<syncing::Image> images(const QByteArray &table, const QStringList &ids) override { return asked([&] { return m_line.images(table, ids); }); }
    QList<syncing::Image> search(const QString &typed, int many) override { return asked([&] { return m_line.search(typed, many); }); }
    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int many, const std::function<bool(Loaded &&)> &take) override
    {
        return asked([&] { return m_line.load(type, buckets, after, many, take); });
    }
    QStringList known(const QStringList &marks) override { return asked([&] { return m_line.known(marks); }); }
    QList<syncing::ConflictCard> conflicts() override { return asked([&] { return m_line.conflicts(); }); }
    QList<std::pair<qint64, qint64>> digest(const RecordType &type) override { return asked([&] { return m_line.digest(type); }); }
    void sendContent(const QString &fingerprint, const QByteArray &bytes) override { asked([&] { m_line.sendContent(fingerprint, bytes); return 0; }); }
    std::optional<QByteArray> content(const QString &fingerprint) override { return asked([&] { return m_line.content(fingerprint); }); }
    void changePassword(const QString &password) override
    {
        asked([&] {
            if (m_password != m_office.password) throw syncing::TurnedAway(QStringLiteral("password"), QStringLiteral("The central does not take this password."));
            m_office.password = password;
            return 0;
        });
    }
    QList<syncing::Presence> presence(const QString &device, const QList<syncing::Presence> &open) override { return asked([&] { return m_line.presence(device, open); }); }

private:
    template <class Call> std::invoke_result_t<Call> asked(const Call &call)
    {
        using Mood = OfficeCentral::Mood;
        std::unique_lock guard(m_office.lock);
        ++m_office.calls;
        m_office.most = std::max(m_office.most.load(), ++m_office.inside);
        const auto out = qScopeGuard([this] { --m_office.inside; });
        m_office.m_turned.wait(guard, [this] { return (m_stopped && m_office.m_mood != Mood::DeafToStop) || (m_office.m_mood != Mood::Hangs && m_office.m_mood != Mood::DeafToStop); });
        if (m_stopped) throw syncing::Cut(QStringLiteral("It was stopped."));
        if (m_office.m_mood == Mood::Unreachable) throw syncing::Cut(QStringLiteral("Nobody answers."));
        return call();
    }

    OfficeCentral &m_office;
    QString m_password;
    MemoryLine m_line;
    int m_here = -1, m_there = -1;
    bool m_stopped = false;
};

inline syncing::OpenLine OfficeCentral::door()
{
    return [this](const syncing::CentralAddress &, const QString &given) { return std::make_unique<OfficeLine>(*this, given); };
}
