#pragma once
#include "models/records/record.h"
#include <optional>

class QSettings;

namespace syncing {

// Where the central is and as whom this console signs in there. Not a secret; the password is kept in the keychain alone.
struct CentralAddress {
    enum class Tls {
        Full,   // encrypted, and the certificate must be signed by the root and name the host
        Signed, // encrypted, and the certificate must be signed by the root, whatever host it names
        None    // in the clear: only to this computer itself
    };
    QList<QPair<QString, int>> hosts; // name, address, or the folder of a local socket; tried in this order until one that may be written to answers
    QString database = QStringLiteral("wemi");
    QString login;
    Tls tls = Tls::Full;
    QString rootCertificate; // file; empty: those the computer trusts
    QString secretName;      // of its password in the keychain; made by chance, so that it tells nothing

    bool isEmpty() const { return hosts.isEmpty(); }
    bool operator==(const CentralAddress &) const = default;
    // What keeps it from being used, by part: "hosts", "database", "login", "tls", "rootCertificate".
    QList<Problem> problems() const;
    // Every host is this computer itself.
    bool isHere() const;
    // "db1.example.org:5432, db2.example.org", as a person writes it.
    QString hostsText() const;
    static std::optional<Tls> tlsIn(const QString &code); // "full", "signed", "none"
    // Throws Failure naming the part that is not understood.
    static QList<QPair<QString, int>> hostsIn(const QString &text);

    // Empty when none is kept. Throws Failure when what is kept cannot be understood.
    static CentralAddress in(const QSettings &settings);
    void keepIn(QSettings &settings) const;
    static void forgetIn(QSettings &settings);
};

} // namespace syncing
