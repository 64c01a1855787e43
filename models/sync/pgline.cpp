#include "models/sync/pgline.h"
#include "models/sync/pgcentral.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {
// Those the computer trusts; libpq would look for a file of its own in the person's home.
const QString trusted = u"/etc/ssl/certs/ca-certificates.crt"_s;

PgConnection::Parameters parametersOf(const CentralAddress &address)
{
    QStringList hosts, ports;
    for (const auto &[host, port] : address.hosts) {
        hosts << host;
        ports << QString::number(port);
    }
    PgConnection::Parameters parameters{{u"host"_s, hosts.join(u',')}, {u"port"_s, ports.join(u',')}, {u"dbname"_s, address.database}, {u"user"_s, address.login},
                                        {u"gssencmode"_s, u"disable"_s}};
    switch (address.tls) {
    case CentralAddress::Tls::Full: parameters[u"sslmode"_s] = u"verify-full"_s; break;
    case CentralAddress::Tls::Signed: parameters[u"sslmode"_s] = u"verify-ca"_s; break;
    case CentralAddress::Tls::None: parameters[u"sslmode"_s] = u"disable"_s; break;
    }
    if (!address.rootCertificate.isEmpty()) parameters[u"sslrootcert"_s] = address.rootCertificate;
    else if (address.tls != CentralAddress::Tls::None && QFile::exists(trusted)) parameters[u"sslrootcert"_s] = trusted;
    return parameters;
}

class PgLine : public Line {
public:
    PgLine(const CentralAddress &address, const QString &password) : m_central(parametersOf(address), password) { m_central.listen(); }

    Central &central() override { return m_central; }
    qintptr socket() const override { return m_central.socket(); }
    bool hasNews() override { return m_central.hasNews(); }
    void stop() override { m_central.stop(); }

private:
    PgCentral m_central;
};
} // namespace

std::unique_ptr<Line> pgLine(const CentralAddress &address, const QString &password)
{
    // Also what stood in the settings: something there may have been changed by hand.
    if (const QList<Problem> problems = address.problems(); !problems.isEmpty())
        throw Failure(QCoreApplication::translate("PgLine", "The address of the central cannot be used as it is kept on this computer."), problems.first().text,
                      QCoreApplication::translate("PgLine", "Disconnect this computer and connect it again: nothing stored here is lost."));
    return std::make_unique<PgLine>(address, password);
}

} // namespace syncing
