#pragma once
#include <QtGlobal>

class SecretBytes;
class QByteArray;

// How dear a guess is made with Argon2id (RFC 9106): passes over so many bytes of memory.
struct StretchCost {
    quint64 operations = 0;
    quint64 memory = 0; // bytes

    // A sign-in: 64 MiB, about 0.2 s on an office computer.
    static StretchCost interactive();
    // A passphrase that guards the whole store: 256 MiB, about 1 s.
    static StretchCost moderate();
    // Whether a file may ask for it: a tampered one must not eat all the memory.
    bool isAcceptable() const;
    bool operator==(const StretchCost &) const = default;
};

// Readies libsodium; throws Failure where it cannot work. Cheap to repeat.
void startCryptography();
// A key of 32 bytes from what a person typed and 16 random bytes. Throws Failure when the memory is not there.
SecretBytes stretched(const SecretBytes &typed, const QByteArray &salt, const StretchCost &cost);
