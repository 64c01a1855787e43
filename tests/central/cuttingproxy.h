#pragma once
#include <QByteArray>
#include <arpa/inet.h>
#include <atomic>
#include <cstring>
#include <list>
#include <vector>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

// Stands between a console and its central, on 127.0.0.1, and breaks the line where it is told: after so many bytes, once; or swallows
// everything from then on as a network does that drops packets without a word; or lets through a little at a time.
class CuttingProxy {
public:
    enum class Way { ToServer, ToClient };

    // To the server's local socket.
    explicit CuttingProxy(const QByteArray &socketPath) : m_server(socketPath)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            throw std::runtime_error("no proxy");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~CuttingProxy()
    {
        m_ending = true;
        m_thread.join();
        ::close(m_listener);
    }
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    int port() const { return m_port; }
    // The byte with this number, counted from now, is the first that does not get through: both ends are closed.
    void cutAfter(Way way, qint64 bytes)
    {
        m_passed[0] = m_passed[1] = 0;
        m_limit[way == Way::ToClient ? 1 : 0] = bytes;
    }
    void count() { m_passed[0] = m_passed[1] = 0; }
    qint64 passed(Way way) const { return m_passed[way == Way::ToClient ? 1 : 0]; }
    bool hasCut() const { return m_limit[0] < 0 && m_limit[1] < 0; }
    void heal()
    {
        m_limit[0] = m_limit[1] = -1;
        m_swallows = false;
        m_atOnce = 65536;
    }
    void swallow() { m_swallows = true; }
    void slowDown(int bytesAtOnce) { m_atOnce = bytesAtOnce; }

private:
    struct Line {
        int ends[2]; // client, server
    };

    void run()
    {
        while (!m_ending) {
            std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
            for (const Line &line : m_lines)
                for (const int end : line.ends) watched.push_back({end, static_cast<short>(m_swallows ? 0 : POLLIN), 0});
            ::poll(watched.data(), static_cast<nfds_t>(watched.size()), 20);
            size_t at = 1;
            for (auto line = m_lines.begin(); line != m_lines.end();) {
                bool open = true;
                for (int from = 0; from < 2 && open; ++from)
                    if (watched[at + static_cast<size_t>(from)].revents & (POLLIN | POLLHUP | POLLERR)) open = m_swallows || pass(*line, from);
                at += 2;
                if (open) {
                    ++line;
                    continue;
                }
                for (const int end : line->ends) ::close(end);
                line = m_lines.erase(line);
            }
            if (watched[0].revents & POLLIN) accept();
        }
        for (const Line &line : m_lines)
            for (const int end : line.ends) ::close(end);
    }

    void accept()
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC), server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, m_server.constData(), sizeof address.sun_path - 1);
        if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
            m_lines.push_back({{client, server}});
            return;
        }
        ::close(client);
        ::close(server);
    }

    // False: this line is over.
    bool pass(const Line &line, int from)
    {
        char buffer[65536];
        const ssize_t read = ::recv(line.ends[from], buffer, static_cast<size_t>(m_atOnce.load()), 0);
        if (read <= 0) return false;
        if (m_atOnce < 65536) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        qint64 some = read;
        const qint64 limit = m_limit[from];
        const bool cuts = limit >= 0 && m_passed[from] + some >= limit;
        if (cuts) some = limit - m_passed[from];
        m_passed[from] += some;
        for (qint64 sent = 0; sent < some;) {
            const ssize_t n = ::send(line.ends[1 - from], buffer + sent, static_cast<size_t>(some - sent), MSG_NOSIGNAL);
            if (n <= 0) return false;
            sent += n;
        }
        if (!cuts) return true;
        m_limit[0] = m_limit[1] = -1;
        return false;
    }

    QByteArray m_server;
    int m_listener = -1, m_port = 0;
    std::list<Line> m_lines;
    std::atomic<qint64> m_passed[2] = {0, 0}, m_limit[2] = {-1, -1};
    std::atomic_bool m_swallows = false, m_ending = false;
    std::atomic_int m_atOnce = 65536;
    std::thread m_thread;
};
