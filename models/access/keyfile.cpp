#include "models/access/keyfile.h"
#include "models/records/failure.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int formatVersion = 1;

QString said(const char *text) { return QCoreApplication::translate("Access", text); }

const unsigned char *bytes(const QByteArray &a) { return reinterpret_cast<const unsigned char *>(a.constData()); }
unsigned char *bytes(QByteArray &a) { return reinterpret_cast<unsigned char *>(a.data()); }

QByteArray randomBytes(qsizetype size)
{
    QByteArray random(size, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(size));
    return random;
}

// One way: tells a wrong key from the right one without helping to find it.
QByteArray digest(QByteArrayView what, const QByteArray &purpose)
{
    QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytes(out), crypto_generichash_BYTES, reinterpret_cast<const unsigned char *>(what.data()),
                       static_cast<unsigned long long>(what.size()), bytes(purpose), static_cast<size_t>(purpose.size()));
    return out;
}

QByteArray checksum(QJsonObject object)
{
    object.remove(u"checksum"_s);
    return digest(QJsonDocument(object).toJson(QJsonDocument::Compact), "console.key checksum").toHex();
}

QJsonObject toJson(const KeySlot &slot)
{
    const auto text = [](const QByteArray &a) { return QString::fromLatin1(a.toBase64()); };
    return {{u"stretching"_s, u"argon2id13"_s}, {u"operations"_s, static_cast<qint64>(slot.cost.operations)},
            {u"memory"_s, static_cast<qint64>(slot.cost.memory)}, {u"salt"_s, text(slot.salt)}, {u"nonce"_s, text(slot.nonce)}, {u"box"_s, text(slot.box)}};
}

std::optional<KeySlot> slotFrom(const QJsonObject &object)
{
    const auto raw = [&](QLatin1StringView key) { return QByteArray::fromBase64(object.value(key).toString().toLatin1()); };
    KeySlot slot{{static_cast<quint64>(object.value("operations"_L1).toInteger()), static_cast<quint64>(object.value("memory"_L1).toInteger())},
                 raw("salt"_L1), raw("nonce"_L1), raw("box"_L1)};
    const bool sound = object.value("stretching"_L1) == u"argon2id13"_s && slot.cost.isAcceptable() && slot.salt.size() == crypto_pwhash_SALTBYTES
        && slot.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES && slot.box.size() == 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    return sound ? std::optional(slot) : std::nullopt;
}

Failure damaged()
{
    return {said(QT_TRANSLATE_NOOP("Access", "The console cannot find its key.")),
            said(QT_TRANSLATE_NOOP("Access", "The file console.key, beside the archive, is damaged.")),
            said(QT_TRANSLATE_NOOP("Access", "Nothing has been lost or changed. Put console.key back from a backup, then try again."))};
}
} // namespace

KeyFile::KeyFile(const SecretBytes &key)
{
    startCryptography();
    m_profile = QString::fromLatin1(randomBytes(8).toHex());
    m_fingerprint = digest(key.view(), "console.key fingerprint " + m_profile.toLatin1());
}

QString KeyFile::pathIn(const QString &folder) { return QDir(folder).filePath(u"console.key"_s); }

QString KeyFile::nameInKeychain() const { return u"store-key-"_s + m_profile; }

bool KeyFile::isAbout(const SecretBytes &key) const
{
    const QByteArray found = digest(key.view(), "console.key fingerprint " + m_profile.toLatin1());
    return sodium_memcmp(found.constData(), m_fingerprint.constData(), crypto_generichash_BYTES) == 0;
}

// What a box is sealed together with: moved to another profile or slot it does not open.
QByteArray KeyFile::boundTo(Slot slot) const
{
    return "console.key " + m_profile.toLatin1() + (slot == Slot::Passphrase ? " passphrase" : " recovery");
}

void KeyFile::lock(Slot slot, const SecretBytes &key, const SecretBytes &with, const StretchCost &cost)
{
    KeySlot made{cost, randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 QByteArray(key.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized)};
    const SecretBytes lockingKey = stretched(with, made.salt, cost);
    const QByteArray bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(made.box), nullptr, key.data(), static_cast<unsigned long long>(key.size()), bytes(bound),
                                               static_cast<unsigned long long>(bound.size()), nullptr, bytes(made.nonce), lockingKey.data());
    (slot == Slot::Passphrase ? m_passphrase : m_recovery) = made;
}

std::optional<SecretBytes> KeyFile::unlocked(Slot slot, const SecretBytes &with) const
{
    const auto &kept = slotOf(slot);
    if (!kept) return {};
    const SecretBytes lockingKey = stretched(with, kept->salt, kept->cost);
    const QByteArray bound = boundTo(slot);
    SecretBytes key = SecretBytes::zeroed(32);
    const bool opened = crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, bytes(kept->box), static_cast<unsigned long long>(kept->box.size()),
                                                                   bytes(bound), static_cast<unsigned long long>(bound.size()), bytes(kept->nonce), lockingKey.data()) == 0;
    return opened && isAbout(key) ? std::optional(key) : std::nullopt;
}

QJsonObject KeyFile::toJson() const
{
    QJsonObject object{{u"format"_s, u"wemi-console-key"_s}, {u"version"_s, formatVersion}, {u"profile"_s, m_profile},
                       {u"fingerprint"_s, QString::fromLatin1(m_fingerprint.toHex())}, {u"keychain"_s, inKeychain}};
    if (m_passphrase) object.insert(u"passphrase"_s, ::toJson(*m_passphrase));
    if (m_recovery) object.insert(u"recovery"_s, ::toJson(*m_recovery));
    object.insert(u"checksum"_s, QString::fromLatin1(checksum(object)));
    return object;
}

std::optional<KeyFile> KeyFile::fromJson(const QJsonObject &object)
{
    startCryptography();
    if (object.value("format"_L1) != u"wemi-console-key"_s || object.value("checksum"_L1) != QString::fromLatin1(checksum(object))) return {};
    KeyFile file;
    file.m_profile = object.value("profile"_L1).toString();
    file.m_fingerprint = QByteArray::fromHex(object.value("fingerprint"_L1).toString().toLatin1());
    file.inKeychain = object.value("keychain"_L1).toBool();
    if (file.m_profile.isEmpty() || file.m_fingerprint.size() != crypto_generichash_BYTES) return {};
    for (const auto &[name, slot] : {std::pair("passphrase"_L1, &file.m_passphrase), std::pair("recovery"_L1, &file.m_recovery)}) {
        if (!object.contains(name)) continue;
        *slot = slotFrom(object.value(name).toObject());
        if (!*slot) return {};
    }
    return file;
}

std::optional<KeyFile> KeyFile::readAt(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "The console cannot find its key.")),
                      said(QT_TRANSLATE_NOOP("Access", "The file console.key, beside the archive, may not be read: %1.")).arg(file.errorString()),
                      said(QT_TRANSLATE_NOOP("Access", "Ask who looks after the computer to let your account read it, then try again.")));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value("format"_L1) == u"wemi-console-key"_s && object.value("version"_L1).toInteger() > formatVersion)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "This version of the console is too old for this archive.")),
                      said(QT_TRANSLATE_NOOP("Access", "A newer version has used it.")),
                      said(QT_TRANSLATE_NOOP("Access", "Install the newer version. Nothing has been changed.")));
    const auto read = fromJson(object);
    if (!read) throw damaged();
    return read;
}

void KeyFile::write(const QString &folder) const
{
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(pathIn(folder));
    file.setDirectWriteFallback(false);
    const QByteArray text = QJsonDocument(toJson()).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!written)
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "The console could not keep its key.")),
                      said(QT_TRANSLATE_NOOP("Access", "The file console.key could not be written: %1.")).arg(file.errorString()),
                      said(QT_TRANSLATE_NOOP("Access", "Make room on the disk, or ask who looks after the computer to let your account write there, then try again.")));
}
