#pragma once
#include "app/nosecrets.h"
#include "models/access/storekey.h"
#include "models/store/store.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// What a run of the program came to.
struct ProgramRun {
    int exit = -1;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// The very program, as it is typed in a terminal.
inline std::unique_ptr<QProcess> startProgram(const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"WEMI_PASSPHRASE", "WEMI_CENTRAL_PASSWORD", "PGPASSWORD", "PGHOST", "PGUSER", "PGDATABASE", "PGPORT"}) all.remove(QLatin1String(name));
    all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    all.remove(QStringLiteral("LC_ALL"));
    all.insert(QStringLiteral("LC_CTYPE"), QStringLiteral("C.UTF-8"));
    all.insert(QStringLiteral("LANG"), QStringLiteral("en_GB.UTF-8")); // what is looked for in its words is English
    for (const auto &[name, value] : environment.asKeyValueRange()) all.insert(name, value);
    process->setProcessEnvironment(all);
    process->start(QStringLiteral(WEMI_BINARY_DIR "/app/wemi-console"), arguments);
    process->closeWriteChannel();
    return process;
}
inline ProgramRun runProgram(const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    const auto process = startProgram(arguments, environment);
    if (!process->waitForFinished(60'000) || process->exitStatus() != QProcess::NormalExit) return {-1, {}, QStringLiteral("it did not end by itself: ") + process->errorString()};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()), QString::fromUtf8(process->readAllStandardError())};
}

// The folder of a console of that program, with a store that a passphrase opens; an easy one, so that no time goes into it.
class ProgramProfile {
public:
    ProgramProfile()
    {
        NoSecrets secrets;
        StoreKey key(m_folder.path(), secrets, StretchCost{1, 8192});
        const auto made = key.makeWithPassphrase(passphrase());
        if (!QTest::qWaitFor([&] { return made.isFinished(); }, 20'000)) qFatal("no key");
        const SecretBytes bytes = made.result().key;
        m_key = QByteArray(bytes.view().constData(), bytes.view().size());
        type([](Store &) {});
    }
    QString folder() const { return m_folder.path(); }
    static QString passphrase() { return QStringLiteral("una frase che nessuno indovina"); }

    static QString centralPassword() { return QStringLiteral("a password nobody guesses"); }

    // What somebody does in its window, before the program is started another time.
    template <class Work> void type(const Work &work)
    {
        Store store(m_folder.path(), m_key);
        work(store);
    }
    ProgramRun run(const QStringList &arguments, const QString &password = centralPassword()) const
    {
        return runProgram(QStringList{QStringLiteral("--profile"), m_folder.path()} + arguments, environment(password));
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        return startProgram(QStringList{QStringLiteral("--profile"), m_folder.path()} + arguments, environment(centralPassword()));
    }

private:
    static QMap<QString, QString> environment(const QString &password)
    {
        QMap<QString, QString> all{{QStringLiteral("WEMI_PASSPHRASE"), passphrase()}};
        if (!password.isEmpty()) all.insert(QStringLiteral("WEMI_CENTRAL_PASSWORD"), password);
        return all;
    }

    QTemporaryDir m_folder;
    QByteArray m_key;
};
