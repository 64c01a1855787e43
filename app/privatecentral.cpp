#include "app/privatecentral.h"
#include "app/centralcommand.h"
#include "models/records/failure.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgconnection.h"
#include "models/sync/provisioning.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int longest = 120'000; // milliseconds
constexpr int port = 5432;       // of a socket in a folder of its own

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrivateCentral)
};
} // namespace

// In /tmp: the path of a socket must be short.
PrivateCentral::PrivateCentral() : m_folder(u"/tmp/wemi-central-XXXXXX"_s)
{
    if (!m_folder.isValid()) throw Failure(Words::tr("The central was not started."), Words::tr("No temporary folder could be made."));
    if (::geteuid() == 0) run(u"chown"_s, {u"postgres"_s, m_folder.path()}, false);
    run(tool(u"initdb"_s), {u"-D"_s, data(), u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"-N"_s});
    start();
    run(tool(u"createdb"_s), {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(port), u"-U"_s, u"postgres"_s, u"wemi"_s});
    syncing::PgConnection central(syncing::PgConnection::parametersIn(connection()), {}, std::chrono::seconds(60));
    syncing::centralschema::migrate(central, preparationOfCentral());
}

PrivateCentral::~PrivateCentral()
{
    try {
        stop();
    } catch (const Failure &) { // it goes with its folder
    }
}

QString PrivateCentral::tool(const QString &name)
{
    QStringList folders;
    for (const QString &version : QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) folders << u"/usr/lib/postgresql/%1/bin"_s.arg(version);
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

bool PrivateCentral::isInstalled() { return !tool(u"initdb"_s).isEmpty(); }

QString PrivateCentral::connection() const { return u"host=%1 port=%2 dbname=wemi user=postgres"_s.arg(m_folder.path()).arg(port); }

void PrivateCentral::start()
{
    if (m_running) return;
    // What is invented may be lost: the disk is not waited for.
    const QString settings = u"-c listen_addresses='' -c port=%1 -c unix_socket_directories='%2' -c fsync=off -c full_page_writes=off"_s.arg(port).arg(m_folder.path());
    run(tool(u"pg_ctl"_s), {u"-D"_s, data(), u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s, settings, u"-w"_s, u"-t"_s, u"60"_s, u"start"_s});
    m_running = true;
}

void PrivateCentral::stop()
{
    if (!m_running) return;
    run(tool(u"pg_ctl"_s), {u"-D"_s, data(), u"-m"_s, u"fast"_s, u"-w"_s, u"stop"_s});
    m_running = false;
}

void PrivateCentral::run(const QString &program, const QStringList &arguments, bool asServer) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/tmp"_s);
    // A server that is started keeps the channel open: its words go to a file.
    const QString said = m_folder.filePath(u"said"_s);
    process.setStandardOutputFile(said);
    if (asServer && ::geteuid() == 0) process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments);
    else process.start(program, arguments);
    if (process.waitForFinished(longest) && process.exitCode() == 0) return;
    QFile words(said);
    throw Failure(Words::tr("The central did not do what it was asked."), words.open(QFile::ReadOnly) ? QString::fromUtf8(words.readAll()).trimmed() : program);
}

void PrivateCentral::addLogin(const QString &name, const QString &password, const QStringList &roles, const QString &site)
{
    syncing::PgConnection central(syncing::PgConnection::parametersIn(connection()), {}, std::chrono::seconds(30));
    syncing::provisioning::addLogin(central, name, password, roles, site);
}

syncing::CentralAddress PrivateCentral::addressFor(const QString &login) const
{
    syncing::CentralAddress address;
    address.hosts = {{m_folder.path(), port}};
    address.login = login;
    address.tls = syncing::CentralAddress::Tls::None;
    return address;
}
