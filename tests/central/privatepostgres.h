#pragma once
#include "../quickfolder.h"
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <csignal>
#include <optional>
#include <stdexcept>
#include <unistd.h>

// A PostgreSQL of one's own in a temporary folder, on a local socket (and on 127.0.0.1 where a port is given), gone with this
// object. Works as root too: the server then runs as "postgres".
class PrivatePostgres {
public:
    struct Options {
        bool durable = false; // false: fsync off, as fast as it goes; what is tested is not the disk
        int port = 0;         // 0: the local socket alone
        QStringList settings; // "wal_level=replica"
    };
    PrivatePostgres() : PrivatePostgres(Options{}) {}
    explicit PrivatePostgres(const Options &options) : m_options(options), m_folder(quickFolder() + QStringLiteral("/wemipg-XXXXXX"))
    {
        if (!m_folder.isValid()) throw std::runtime_error("no temporary folder");
        if (::geteuid() == 0) run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}, false);
        run(tool(QStringLiteral("initdb")), {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                                             QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")});
        start();
        run(tool(QStringLiteral("createdb")), {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(port()), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("wemi")});
    }
    // A streaming standby of another, from now on. Sees what that one has put on its disk; nobody may write to it.
    PrivatePostgres(const PrivatePostgres &primary, const Options &options) : m_options(options), m_folder(quickFolder() + QStringLiteral("/wemipg-XXXXXX"))
    {
        if (!m_folder.isValid()) throw std::runtime_error("no temporary folder");
        if (::geteuid() == 0) run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}, false);
        run(tool(QStringLiteral("pg_basebackup")), {QStringLiteral("-h"), primary.folder(), QStringLiteral("-p"), QString::number(primary.port()), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-D"),
                                                    data(), QStringLiteral("-R"), QStringLiteral("-X"), QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast")});
        start();
    }
    ~PrivatePostgres() { stop(QStringLiteral("immediate")); }
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    static bool isInstalled() { return !tool(QStringLiteral("initdb")).isEmpty(); }

    void start()
    {
        QStringList settings{QStringLiteral("listen_addresses=%1").arg(m_options.port ? QStringLiteral("127.0.0.1") : QString()), QStringLiteral("port=%1").arg(port()),
                             QStringLiteral("unix_socket_directories=%1").arg(m_folder.path()), QStringLiteral("max_connections=300"), QStringLiteral("shared_buffers=64MB")};
        if (!m_options.durable) settings << QStringLiteral("fsync=off") << QStringLiteral("synchronous_commit=off") << QStringLiteral("full_page_writes=off");
        settings += m_options.settings;
        QString options;
        for (const QString &setting : settings) options += QStringLiteral("-c '%1' ").arg(setting);
        run(tool(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), data(), QStringLiteral("-l"), (qEnvironmentVariableIsSet("WEMI_PG_LOG") ? qEnvironmentVariable("WEMI_PG_LOG") : m_folder.filePath(QStringLiteral("log"))), QStringLiteral("-o"), options, QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("start")});
        m_running = true;
    }
    // "fast": connections are ended; "immediate": as if the power had gone.
    void stop(const QString &how = QStringLiteral("fast"))
    {
        if (!m_running) return;
        run(tool(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), data(), QStringLiteral("-m"), how, QStringLiteral("-w"), QStringLiteral("stop")});
        m_running = false;
    }
    void restart(const QString &how = QStringLiteral("fast"))
    {
        stop(how);
        start();
    }

    // Its machine is gone between two instructions: every process of it at once, with nothing said to anybody.
    void kill()
    {
        QFile file(data() + QStringLiteral("/postmaster.pid"));
        if (!m_running || !file.open(QIODevice::ReadOnly)) throw std::runtime_error("no server to kill");
        const pid_t postmaster = file.readLine().trimmed().toInt();
        ::kill(postmaster, SIGSTOP);
        for (const QByteArray &child : read(QStringLiteral("/proc/%1/task/%1/children").arg(postmaster)).simplified().split(' '))
            if (const pid_t pid = child.toInt()) ::kill(pid, SIGKILL);
        ::kill(postmaster, SIGKILL);
        m_running = false;
    }
    void promote() { run(tool(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("promote")}); }

    // "host=... port=... dbname=wemi user=NAME"
    QString address(const QString &user = QStringLiteral("postgres"), bool overTcp = false) const
    {
        return QStringLiteral("host=%1 port=%2 dbname=wemi user=%3").arg(overTcp ? QStringLiteral("127.0.0.1") : m_folder.path(), QString::number(port()), user);
    }
    QString folder() const { return m_folder.path(); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    int port() const { return m_options.port ? m_options.port : 5432; }
    // Its programs, for what a test does to a server: pg_dump, pg_basebackup, psql. As the user the server runs as.
    QByteArray run(const QString &program, const QStringList &arguments, bool asServer = true) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(QStringLiteral("/tmp"));
        // A started server keeps the channel: its words go to the log, ours to a file that can be read at once.
        const QString said = m_folder.filePath(QStringLiteral("said"));
        process.setStandardOutputFile(said);
        if (asServer && ::geteuid() == 0) process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} + arguments);
        else process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) throw std::runtime_error((program + QStringLiteral(": ")).toStdString() + read(said).toStdString());
        return read(said);
    }
    static QString tool(const QString &name)
    {
        QStringList folders;
        for (const QString &version : QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
            folders << QStringLiteral("/usr/lib/postgresql/%1/bin").arg(version);
        const QString found = QStandardPaths::findExecutable(name, folders);
        return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Options m_options;
    QTemporaryDir m_folder;
    bool m_running = false;
};
