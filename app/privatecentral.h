#pragma once
#include "models/sync/centraladdress.h"
#include <QTemporaryDir>

// A central of its own in a PostgreSQL of its own, on a local socket in a temporary folder, for showing and trying: gone with this
// object. Needs PostgreSQL installed; as root the server runs as "postgres". Throws Failure. Takes some seconds: not for the window's thread.
class PrivateCentral {
public:
    PrivateCentral();
    ~PrivateCentral();
    PrivateCentral(const PrivateCentral &) = delete;
    PrivateCentral &operator=(const PrivateCentral &) = delete;

    static bool isInstalled();

    void start();
    void stop();
    void addLogin(const QString &name, const QString &password, const QStringList &roles = {}, const QString &site = {});
    syncing::CentralAddress addressFor(const QString &login) const;

private:
    static QString tool(const QString &name);
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString connection() const;
    void run(const QString &program, const QStringList &arguments, bool asServer = true) const;

    QTemporaryDir m_folder;
    bool m_running = false;
};
