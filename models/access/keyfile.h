#pragma once
#include "models/access/secretbytes.h"
#include "models/access/stretching.h"
#include <QJsonObject>
#include <QString>
#include <optional>

// The store's key, locked with something a person knows (passphrase) or keeps in the safe (recovery key).
struct KeySlot {
    StretchCost cost;
    QByteArray salt, nonce, box;
    bool operator==(const KeySlot &) const = default;
};

// DIR/console.key: where the store's key is, never the key itself. A backup of the store needs it too.
class KeyFile {
public:
    enum class Slot { Passphrase, Recovery };

    // For a new store.
    explicit KeyFile(const SecretBytes &key);
    // Nothing when there is no such file; throws Failure when it is damaged, newer than this program, or unreadable.
    static std::optional<KeyFile> read(const QString &folder) { return readAt(pathIn(folder)); }
    static std::optional<KeyFile> readAt(const QString &path);
    // Whole or not at all, readable by its owner alone. Throws Failure.
    void write(const QString &folder) const;
    static QString pathIn(const QString &folder);

    // Names the key in the keychain; random, so that it tells nothing.
    QString profile() const { return m_profile; }
    QString nameInKeychain() const;
    // Whether these bytes are the key this file is about.
    bool isAbout(const SecretBytes &key) const;
    bool has(Slot slot) const { return slotOf(slot).has_value(); }

    // Locks the key in a slot, replacing what it held.
    void lock(Slot slot, const SecretBytes &key, const SecretBytes &with, const StretchCost &cost);
    // The key, or nothing when that is not what locked it.
    std::optional<SecretBytes> unlocked(Slot slot, const SecretBytes &with) const;

    bool inKeychain = false;
    bool operator==(const KeyFile &) const = default;

private:
    KeyFile() = default;
    const std::optional<KeySlot> &slotOf(Slot slot) const { return slot == Slot::Passphrase ? m_passphrase : m_recovery; }
    QByteArray boundTo(Slot slot) const;
    QJsonObject toJson() const;
    static std::optional<KeyFile> fromJson(const QJsonObject &object);

    QString m_profile;
    QByteArray m_fingerprint;
    std::optional<KeySlot> m_passphrase, m_recovery;
};
