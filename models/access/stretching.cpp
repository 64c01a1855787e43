#include "models/access/stretching.h"
#include "models/access/secretbytes.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <sodium.h>

StretchCost StretchCost::interactive() { return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE}; }

StretchCost StretchCost::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }

bool StretchCost::isAcceptable() const
{
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= 16
        && memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= crypto_pwhash_MEMLIMIT_SENSITIVE;
}

void startCryptography()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw Failure(QCoreApplication::translate("Access", "The console cannot start."),
                      QCoreApplication::translate("Access", "This computer gives no secure random numbers."),
                      QCoreApplication::translate("Access", "Restart the computer; if it happens again, call who looks after it."));
}

SecretBytes stretched(const SecretBytes &typed, const QByteArray &salt, const StretchCost &cost)
{
    startCryptography();
    SecretBytes key = SecretBytes::zeroed(32);
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    const bool done = crypto_pwhash(key.data(), 32, typed.view().constData(), static_cast<unsigned long long>(typed.size()),
                                    reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
                                    static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!done)
        throw Failure(QCoreApplication::translate("Access", "The key could not be computed."),
                      QCoreApplication::translate("Access", "This computer has too little free memory: %1 MB are needed for a moment.").arg(cost.memory >> 20),
                      QCoreApplication::translate("Access", "Close other programs and try again."));
    return key;
}
