#include "models/sync/centraladdress.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text) { return QCoreApplication::translate("CentralAddress", text); }

constexpr int usualPort = 5432;
constexpr std::pair<syncing::CentralAddress::Tls, QLatin1StringView> tlsCodes[] = {
    {syncing::CentralAddress::Tls::Full, QLatin1StringView("full")},
    {syncing::CentralAddress::Tls::Signed, QLatin1StringView("signed")},
    {syncing::CentralAddress::Tls::None, QLatin1StringView("none")},
};

constexpr auto hostsKey = "central/hosts", databaseKey = "central/database", loginKey = "central/login", tlsKey = "central/tls", certificateKey = "central/root-certificate",
               secretKey = "central/secret";

[[noreturn]] void refuse(const QString &part)
{
    throw Failure(words(QT_TRANSLATE_NOOP("CentralAddress", "“%1” is not the address of a computer.")).arg(part),
                  words(QT_TRANSLATE_NOOP("CentralAddress", "An address is a name, with a colon and a number where the central does not use the usual door (5432).")),
                  words(QT_TRANSLATE_NOOP("CentralAddress", "Write it as it was given to you, for example db.example.org or db.example.org:5433; several are separated by commas.")));
}

QPair<QString, int> hostIn(const QString &text)
{
    QString name = text, port;
    // An IPv6 address has colons of its own: it is in brackets when a port follows.
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 2 || (end + 1 < text.size() && text.at(end + 1) != u':')) refuse(text);
        name = text.mid(1, end - 1);
        port = text.mid(end + 2);
    } else if (text.count(u':') == 1) {
        name = text.section(u':', 0, 0);
        port = text.section(u':', 1);
        if (port.isEmpty()) refuse(text);
    }
    bool isNumber = true;
    const int number = port.isEmpty() ? usualPort : port.toInt(&isNumber);
    const bool odd = std::ranges::any_of(name, [](QChar c) { return c.isSpace() || c == u'\'' || c == u'\\' || c == u'=' || c == u'@' || !c.isPrint(); });
    if (name.isEmpty() || odd || !isNumber || number < 1 || number > 65535) refuse(text);
    return {name, number};
}

// A name may begin like an address of this computer and be another's.
bool isHere(const QString &host) { return host.startsWith(u'/') || host == u"localhost" || QHostAddress(host).isLoopback(); }

bool hasControls(const QString &text) { return std::ranges::any_of(text, [](QChar c) { return !c.isPrint(); }); }
} // namespace

namespace syncing {

bool CentralAddress::isHere() const
{
    return std::ranges::all_of(hosts, [](const auto &host) { return ::isHere(host.first); });
}

QList<Problem> CentralAddress::problems() const
{
    QList<Problem> found;
    if (hosts.isEmpty()) found << Problem{"hosts", words(QT_TRANSLATE_NOOP("CentralAddress", "Write where the central is: who looks after it tells you."))};
    if (database.isEmpty() || hasControls(database)) found << Problem{"database", words(QT_TRANSLATE_NOOP("CentralAddress", "Write the name of the database; it is usually wemi."))};
    if (login.isEmpty() || hasControls(login)) found << Problem{"login", words(QT_TRANSLATE_NOOP("CentralAddress", "Write the name you sign in to the central with."))};
    if (tls == Tls::None && !isHere())
        found << Problem{"tls", words(QT_TRANSLATE_NOOP("CentralAddress", "Without encryption only a central on this very computer may be used: others on the network could read everything."))};
    if (!rootCertificate.isEmpty() && !QFileInfo(rootCertificate).isReadable())
        found << Problem{"rootCertificate", words(QT_TRANSLATE_NOOP("CentralAddress", "This file is not there, or may not be read."))};
    return found;
}

QString CentralAddress::hostsText() const
{
    QStringList parts;
    for (const auto &[name, port] : hosts) {
        if (port == usualPort) parts << name;
        else parts << (name.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(name).arg(port);
    }
    return parts.join(u", "_s);
}

QList<QPair<QString, int>> CentralAddress::hostsIn(const QString &text)
{
    QList<QPair<QString, int>> hosts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString one = part.trimmed(); !one.isEmpty()) hosts << hostIn(one);
    return hosts;
}

std::optional<CentralAddress::Tls> CentralAddress::tlsIn(const QString &code)
{
    const auto found = std::ranges::find(tlsCodes, code, [](const auto &one) { return QString(one.second); });
    return found == std::end(tlsCodes) ? std::nullopt : std::optional(found->first);
}

CentralAddress CentralAddress::in(const QSettings &settings)
{
    CentralAddress address;
    address.hosts = hostsIn(settings.value(QLatin1String(hostsKey)).toString());
    if (address.hosts.isEmpty()) return {};
    address.database = settings.value(QLatin1String(databaseKey)).toString();
    address.login = settings.value(QLatin1String(loginKey)).toString();
    address.rootCertificate = settings.value(QLatin1String(certificateKey)).toString();
    address.secretName = settings.value(QLatin1String(secretKey)).toString();
    // What is not understood is never taken for less than full safety.
    address.tls = tlsIn(settings.value(QLatin1String(tlsKey)).toString()).value_or(Tls::Full);
    return address;
}

void CentralAddress::keepIn(QSettings &settings) const
{
    settings.setValue(QLatin1String(hostsKey), hostsText());
    settings.setValue(QLatin1String(databaseKey), database);
    settings.setValue(QLatin1String(loginKey), login);
    settings.setValue(QLatin1String(certificateKey), rootCertificate);
    settings.setValue(QLatin1String(secretKey), secretName);
    settings.setValue(QLatin1String(tlsKey), QString(std::ranges::find(tlsCodes, tls, [](const auto &one) { return one.first; })->second));
}

void CentralAddress::forgetIn(QSettings &settings)
{
    for (const char *key : {hostsKey, databaseKey, loginKey, tlsKey, certificateKey, secretKey}) settings.remove(QLatin1String(key));
}

} // namespace syncing
