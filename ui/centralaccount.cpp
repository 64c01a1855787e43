#include "ui/centralaccount.h"
#include "models/access/secretstore.h"
#include "models/records/identifier.h"
#include "models/store/whendone.h"
#include <QPromise>
#include <QSettings>

using namespace Qt::StringLiterals;
using syncing::CentralAddress;

CentralAccount::CentralAccount(QSettings &settings, SecretStore &secrets, syncing::Syncer &exchange, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_exchange(exchange)
{
}

void CentralAccount::begin(const QString &givenPassword)
{
    const auto hold = [this](const QString &why) { m_exchange.hold(why); };
    try {
        m_address = CentralAddress::in(m_settings);
    } catch (const Failure &failure) {
        return hold(failure.text());
    }
    if (m_address.isEmpty()) {
        return whenDone(m_exchange.isJoined(), this, [this, hold](bool joined) {
            if (joined && m_address.isEmpty()) hold(tr("This archive belongs to a central, and this computer does not know where it is. It may have been put back from a backup."));
        }, [](const std::exception &) {});
    }
    if (!givenPassword.isEmpty()) return m_exchange.resume(m_address, givenPassword);
    whenDone(m_secrets.read(m_address.secretName), this,
             [this, hold](const std::optional<QString> &password) {
                 if (password) m_exchange.resume(m_address, *password);
                 else hold(tr("The password for the central is not kept on this computer."));
             },
             [hold](const std::exception &e) { hold(QString::fromUtf8(e.what())); });
}

void CentralAccount::keep(const CentralAddress &address)
{
    m_address = address;
    m_address.keepIn(m_settings);
    Q_EMIT changed();
}

// Once the central has answered, the address and the password are kept.
template <class Answer> QFuture<QString> CentralAccount::kept(const QFuture<Answer> &answer, const CentralAddress &address, const QString &password)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    const auto finish = [promise](const QString &besides) {
        promise->addResult(besides);
        promise->finish();
    };
    const auto write = [=, this] {
        keep(address);
        whenDone(m_secrets.write(address.secretName, password), this, [finish] { finish({}); },
                 [finish](const std::exception &e) {
                     finish(tr("The keychain of this computer did not keep the password; it is asked for at the next start. %1").arg(QString::fromUtf8(e.what())));
                 });
    };
    const auto fail = [promise](const std::exception &e) {
        if (const auto *known = dynamic_cast<const QException *>(&e)) promise->setException(*known);
        else promise->setException(std::make_exception_ptr(Failure(QString::fromUtf8(e.what()), {})));
        promise->finish();
    };
    if constexpr (std::is_void_v<Answer>) whenDone(answer, this, write, fail);
    else whenDone(answer, this, [write](const Answer &) { write(); }, fail);
    return promise->future();
}

QFuture<QString> CentralAccount::use(const CentralAddress &wanted, const QString &password)
{
    CentralAddress address = wanted;
    address.secretName = m_address.secretName.isEmpty() ? u"central-"_s + newIdentifier() : m_address.secretName;
    return kept(m_exchange.join(address, password), address, password);
}

QFuture<QString> CentralAccount::changePassword(const QString &present, const QString &next)
{
    return kept(m_exchange.changePassword(m_address, present, next), m_address, next);
}

QFuture<void> CentralAccount::leave()
{
    const QFuture<void> future = m_exchange.leave();
    whenDone(future, this,
             [this] {
                 if (!m_address.secretName.isEmpty()) m_secrets.remove(m_address.secretName);
                 CentralAddress::forgetIn(m_settings);
                 m_address = {};
                 Q_EMIT changed();
             },
             [](const std::exception &) {});
    return future;
}

QString centralPasswordFromEnvironment()
{
    const QString given = qEnvironmentVariable("WEMI_CENTRAL_PASSWORD");
    qunsetenv("WEMI_CENTRAL_PASSWORD");
    return given;
}
