#include "models/access/storekey.h"
#include "models/access/recoverykey.h"
#include "models/store/whendone.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
QString said(const char *text) { return QCoreApplication::translate("Access", text); }

bool hasStore(const QString &folder) { return QFileInfo::exists(QDir(folder).filePath(u"console.db"_s)); }

Failure lost(const QString &why, bool recoverable)
{
    return {said(QT_TRANSLATE_NOOP("Access", "The archive cannot be opened: its key is not here.")), why,
            recoverable ? said(QT_TRANSLATE_NOOP("Access", "Nothing has been lost. Take the recovery key from the office safe and type it in."))
                        : said(QT_TRANSLATE_NOOP("Access", "Nothing has been changed. Call who looks after the computer."))};
}

Failure asFailure(const std::exception &e)
{
    if (const auto *failure = dynamic_cast<const Failure *>(&e)) return *failure;
    return {said(QT_TRANSLATE_NOOP("Access", "The key of the archive could not be read.")), QString::fromUtf8(e.what())};
}

QString asText(const SecretBytes &key) { return QString::fromLatin1(key.view().toBase64()); }

SecretBytes fromText(const QString &text)
{
    QByteArray raw = QByteArray::fromBase64(text.toLatin1());
    const SecretBytes key{QByteArrayView(raw)};
    raw.fill(0);
    return key;
}

KeyFile fileOf(const QString &folder)
{
    auto file = KeyFile::read(folder);
    if (!file) throw lost(said(QT_TRANSLATE_NOOP("Access", "The file console.key, beside the archive, is missing.")), false);
    return *file;
}

void finish(QPromise<KeyAnswer> &promise, const KeyAnswer &answer)
{
    promise.addResult(answer);
    promise.finish();
}

void fail(QPromise<KeyAnswer> &promise, const Failure &failure)
{
    promise.setException(std::make_exception_ptr(failure));
    promise.finish();
}

SecretBytes openedWithPassphrase(const QString &folder, const SecretBytes &passphrase)
{
    const auto key = fileOf(folder).unlocked(KeyFile::Slot::Passphrase, passphrase);
    if (!key)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "This is not the passphrase of this archive.")),
                      said(QT_TRANSLATE_NOOP("Access", "A letter may be missing, or CAPS LOCK may be on.")),
                      said(QT_TRANSLATE_NOOP("Access", "Type it again. If it is forgotten, the recovery key in the office safe opens the archive.")));
    return *key;
}

SecretBytes openedWithRecovery(const QString &folder, const QString &typed)
{
    const auto reading = recoverykey::read(typed);
    const auto key = reading.secret ? fileOf(folder).unlocked(KeyFile::Slot::Recovery, *reading.secret) : std::nullopt;
    if (!reading.secret)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "The recovery key is not complete, or has a typing mistake.")),
                      said(QT_TRANSLATE_NOOP("Access", "It has seven groups of five letters and digits.")),
                      said(QT_TRANSLATE_NOOP("Access", "Compare it with the paper, group by group.")));
    if (!key)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "This recovery key does not open this archive.")),
                      said(QT_TRANSLATE_NOOP("Access", "It belongs to another archive, or a newer one has replaced it.")),
                      said(QT_TRANSLATE_NOOP("Access", "Look in the safe for the sheet with the latest date.")));
    return *key;
}
} // namespace

StoreKey::StoreKey(const QString &folder, SecretStore &secrets, const StretchCost &passphraseCost, QObject *parent)
    : QObject(parent), m_folder(folder), m_secrets(secrets), m_passphraseCost(passphraseCost)
{
}

QFuture<KeyAnswer> StoreKey::find(const QString &given)
{
    const auto answer = std::make_shared<QPromise<KeyAnswer>>();
    answer->start();
    const auto future = answer->future();
    try {
        const auto file = KeyFile::read(m_folder);
        using Kind = KeyAnswer::Kind;
        if (!file && hasStore(m_folder))
            finish(*answer, {.kind = Kind::Lost, .key = {}, .why = lost(said(QT_TRANSLATE_NOOP("Access", "The file console.key, beside the archive, is missing. A backup of the archive has it too.")), false)});
        // Who gives a passphrase works without a keychain, whose own window nobody may be there to answer.
        else if (!file && !given.isEmpty()) forward(answer, makeWithPassphrase(given));
        else if (!file) makeInKeychain(answer, given);
        else if (file->inKeychain) askKeychain(answer, *file, given);
        else if (!given.isEmpty()) forward(answer, unlock(given));
        else finish(*answer, {.kind = Kind::WantsPassphrase, .key = {}, .why = {}});
    } catch (const std::exception &e) {
        fail(*answer, asFailure(e));
    }
    return future;
}

void StoreKey::askKeychain(const Answer &answer, const KeyFile &file, const QString &given)
{
    const auto otherwise = [=, this](const QString &why) {
        using Kind = KeyAnswer::Kind;
        const bool recoverable = file.has(KeyFile::Slot::Recovery);
        if (!file.has(KeyFile::Slot::Passphrase)) finish(*answer, {.kind = Kind::Lost, .key = {}, .why = lost(why, recoverable), .recoverable = recoverable});
        else if (!given.isEmpty()) forward(answer, unlock(given));
        else finish(*answer, {.kind = Kind::WantsPassphrase, .key = {}, .why = {}});
    };
    whenDone(m_secrets.read(file.nameInKeychain()), this,
             [=, this](const std::optional<QString> &secret) {
                 const SecretBytes key = secret ? fromText(*secret) : SecretBytes();
                 if (!secret) otherwise(said(QT_TRANSLATE_NOOP("Access", "The keychain of this computer, or of this account, does not have it.")));
                 else if (!file.isAbout(key)) otherwise(said(QT_TRANSLATE_NOOP("Access", "The keychain of this computer holds the key of another archive.")));
                 else finishFound(answer, key, true);
             },
             [=](const std::exception &e) { otherwise(asFailure(e).happened()); });
}

void StoreKey::makeInKeychain(const Answer &answer, const QString &given)
{
    const SecretBytes key = SecretBytes::random(32);
    giveToKeychain(answer, KeyFile(key), key, [=, this](const Failure &why) {
        if (!given.isEmpty()) forward(answer, makeWithPassphrase(given));
        else finish(*answer, {.kind = KeyAnswer::Kind::WantsNewPassphrase, .key = {}, .why = why});
    });
}

// A key counts as kept when the keychain gave it back; only then the file says so.
void StoreKey::giveToKeychain(const Answer &answer, KeyFile file, const SecretBytes &key, std::function<void(const Failure &)> onRefused)
{
    const QString name = file.nameInKeychain();
    const auto refused = [=](const std::exception &e) { onRefused(asFailure(e)); };
    const auto readBack = [=, this](const std::optional<QString> &secret) mutable {
        if (!secret || fromText(*secret) != key)
            return onRefused(NoKeychain(said(QT_TRANSLATE_NOOP("Access", "It took the key but did not give it back."))));
        try {
            file.inKeychain = true;
            file.write(m_folder);
            finishFound(answer, key, true);
        } catch (const std::exception &e) {
            fail(*answer, asFailure(e));
        }
    };
    whenDone(m_secrets.write(name, asText(key)), this, [=, this] { whenDone(m_secrets.read(name), this, readBack, refused); }, refused);
}

void StoreKey::finishFound(const Answer &answer, const SecretBytes &key, bool inKeychain)
{
    m_key = key;
    finish(*answer, {.kind = KeyAnswer::Kind::Found, .key = key, .inKeychain = inKeychain, .why = {}});
}

void StoreKey::forward(const Answer &answer, QFuture<KeyAnswer> future)
{
    whenDone(future, this, [=](const KeyAnswer &value) { finish(*answer, value); }, [=](const std::exception &e) { fail(*answer, asFailure(e)); });
}

QFuture<KeyAnswer> StoreKey::found(QFuture<SecretBytes> future)
{
    const auto answer = std::make_shared<QPromise<KeyAnswer>>();
    answer->start();
    whenDone(future, this, [=, this](const SecretBytes &key) { finishFound(answer, key, false); },
             [=](const std::exception &e) { fail(*answer, asFailure(e)); });
    return answer->future();
}

QFuture<KeyAnswer> StoreKey::unlock(const QString &passphrase)
{
    return found(QtConcurrent::run([folder = m_folder, typed = SecretBytes::ofText(passphrase)] { return openedWithPassphrase(folder, typed); }));
}

QFuture<KeyAnswer> StoreKey::makeWithPassphrase(const QString &passphrase)
{
    return found(QtConcurrent::run([folder = m_folder, cost = m_passphraseCost, typed = SecretBytes::ofText(passphrase)] {
        if (hasStore(folder) || KeyFile::read(folder))
            throw lost(said(QT_TRANSLATE_NOOP("Access", "There is an archive here already; it is not given another key.")), false);
        const SecretBytes key = SecretBytes::random(32);
        KeyFile file(key);
        file.lock(KeyFile::Slot::Passphrase, key, typed, cost);
        file.write(folder);
        return key;
    }));
}

QFuture<KeyAnswer> StoreKey::recover(const QString &recoveryKey)
{
    const auto answer = std::make_shared<QPromise<KeyAnswer>>();
    answer->start();
    const auto failed = [=](const std::exception &e) { fail(*answer, asFailure(e)); };
    const auto opened = [=, this](const SecretBytes &key) {
        try {
            giveToKeychain(answer, fileOf(m_folder), key, [=, this](const Failure &) { finishFound(answer, key, false); });
        } catch (const std::exception &e) {
            failed(e);
        }
    };
    whenDone(QtConcurrent::run([folder = m_folder, recoveryKey] { return openedWithRecovery(folder, recoveryKey); }), this, opened, failed);
    return answer->future();
}

bool StoreKey::hasRecoveryKey() const { return fileOf(m_folder).has(KeyFile::Slot::Recovery); }

bool StoreKey::hasPassphrase() const { return fileOf(m_folder).has(KeyFile::Slot::Passphrase); }

QFuture<void> StoreKey::lock(KeyFile::Slot slot, const SecretBytes &with, const StretchCost &cost)
{
    return QtConcurrent::run([folder = m_folder, key = m_key, slot, with, cost] {
        KeyFile file = fileOf(folder);
        if (!file.isAbout(key)) throw lost(said(QT_TRANSLATE_NOOP("Access", "The file console.key is about another archive.")), false);
        file.lock(slot, key, with, cost);
        file.write(folder);
    });
}

// 140 random bits cannot be guessed, so stretching them is only a courtesy to whoever prints them badly.
QFuture<void> StoreKey::keepRecoveryKey(const QString &recoveryKey)
{
    const auto secret = recoverykey::read(recoveryKey).secret;
    if (!secret) qFatal("keepRecoveryKey() was given something recoverykey::make() did not make.");
    return lock(KeyFile::Slot::Recovery, *secret, StretchCost::interactive());
}

QFuture<void> StoreKey::setPassphrase(const QString &passphrase)
{
    return lock(KeyFile::Slot::Passphrase, SecretBytes::ofText(passphrase), m_passphraseCost);
}

QFuture<void> StoreKey::changePassphrase(const QString &from, const QString &to)
{
    return QtConcurrent::run([folder = m_folder, cost = m_passphraseCost, old = SecretBytes::ofText(from), next = SecretBytes::ofText(to)] {
        const SecretBytes key = openedWithPassphrase(folder, old);
        KeyFile file = fileOf(folder);
        file.lock(KeyFile::Slot::Passphrase, key, next, cost);
        file.write(folder);
    });
}

QString passphraseFromEnvironment()
{
    const QString passphrase = qEnvironmentVariable("WEMI_PASSPHRASE");
    qunsetenv("WEMI_PASSPHRASE");
    return passphrase;
}
