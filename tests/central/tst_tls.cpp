#include "models/sync/pgline.h"
#include "startedcentral.h"
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>
#include <clocale>

using namespace Qt::StringLiterals;
using namespace syncing;
using Tls = CentralAddress::Tls;

// Servers with certificates made here, of an authority made here; and consoles that trust it, or another, or ask for less.
class TestTls : public QObject {
    Q_OBJECT

    QTemporaryDir m_papers{u"/tmp/wemi-tls-XXXXXX"_s};
    std::unique_ptr<StartedCentral> m_server;

    QString paper(const QString &name) const { return m_papers.filePath(name); }
    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) throw std::runtime_error(process.readAll().toStdString());
    }
    void makeAuthority(const QString &name) const
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, paper(name + u".key"_s), u"-out"_s, paper(name + u".crt"_s), u"-days"_s, u"30"_s, u"-subj"_s,
                 u"/CN=Prova "_s + name});
    }
    void makeCertificate(const QString &name, const QString &authority, const QString &names, int days = 30) const
    {
        openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, paper(name + u".key"_s), u"-out"_s, paper(name + u".csr"_s), u"-subj"_s, u"/CN=Prova"_s});
        QFile extension(paper(u"extension"_s));
        if (!extension.open(QFile::WriteOnly | QFile::Truncate)) throw std::runtime_error("no extension");
        extension.write("subjectAltName=" + names.toUtf8() + '\n');
        extension.close();
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, paper(name + u".csr"_s), u"-CA"_s, paper(authority + u".crt"_s), u"-CAkey"_s, paper(authority + u".key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days),
                 u"-extfile"_s, paper(u"extension"_s), u"-out"_s, paper(name + u".crt"_s)});
    }
    // Gives the server the certificate of this name; empty: it encrypts nothing.
    void present(const QString &name)
    {
        const PrivatePostgres &postgres = m_server->postgres;
        for (const QString &kind : {u"crt"_s, u"key"_s}) {
            const QString to = postgres.folder() + u"/server."_s + kind;
            QFile::remove(to);
            if (!name.isEmpty() && !QFile::copy(paper(name + u'.' + kind), to)) throw std::runtime_error("no certificate");
            if (!name.isEmpty()) QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
            if (!name.isEmpty() && ::geteuid() == 0) postgres.run(u"chown"_s, {u"postgres"_s, to}, false);
        }
        PgConnection root = m_server->connection();
        root.run("ALTER SYSTEM SET ssl_cert_file = '" + postgres.folder().toUtf8() + "/server.crt'");
        root.run("ALTER SYSTEM SET ssl_key_file = '" + postgres.folder().toUtf8() + "/server.key'");
        root.run(name.isEmpty() ? "ALTER SYSTEM SET ssl = off" : "ALTER SYSTEM SET ssl = on");
        m_server->postgres.restart();
    }
    CentralAddress address(const QString &host, Tls tls, const QString &root) const
    {
        CentralAddress there = m_server->address(u"ada"_s);
        there.hosts = {{host, m_server->postgres.port()}};
        there.tls = tls;
        if (!root.isEmpty()) there.rootCertificate = paper(root);
        return there;
    }
    // What came of it: "encrypted", "clear", or the code and the words of the refusal.
    QString tried(const CentralAddress &address)
    {
        try {
            const auto line = pgLine(address, {});
            line->central().hello({u"laptop-1"_s, {}, {}, 10, {}});
            PgConnection root = m_server->connection();
            // The one before may not have left yet.
            return root.value("SELECT s.ssl::int FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) WHERE a.usename = 'ada' ORDER BY a.backend_start DESC LIMIT 1") == "1" ? u"encrypted"_s : u"clear"_s;
        } catch (const TurnedAway &no) {
            return no.code() + u": "_s + no.text();
        } catch (const Failure &failure) {
            return u"failure: "_s + failure.text();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("PostgreSQL is not installed.");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) QSKIP("openssl is not installed.");
        for (int tries = 1; !m_server; ++tries) { // somebody else may take the port before it does
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            PrivatePostgres::Options options;
            options.port = free.serverPort();
            free.close();
            try {
                m_server = std::make_unique<StartedCentral>(options);
            } catch (const std::runtime_error &) {
                if (tries == 5) throw;
            }
        }
        m_server->addLogin(u"ada"_s, {u"supervisor"_s}, u"site-a"_s);
        for (const QString &authority : {u"ours"_s, u"theirs"_s}) makeAuthority(authority);
        makeCertificate(u"right"_s, u"ours"_s, u"DNS:localhost,IP:127.0.0.1"_s);
        makeCertificate(u"another-name"_s, u"ours"_s, u"DNS:db.example.org"_s);
        makeCertificate(u"another-authority"_s, u"theirs"_s, u"DNS:localhost"_s);
        makeCertificate(u"over"_s, u"ours"_s, u"DNS:localhost"_s, 0);
        QFile empty(paper(u"nonsense.crt"_s));
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.write("this is no certificate\n");
    }

    void whoProvesToBeTheCentralIsLetIn_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("expected"); // "encrypted", "clear", or the code of a refusal
        QTest::addColumn<QString>("says");     // and what its words speak of
        const QString here = u"localhost"_s, none, proof = u"certificate"_s;
        QTest::newRow("the right one, by name") << u"right"_s << here << Tls::Full << u"ours.crt"_s << u"encrypted"_s << none;
        QTest::newRow("the right one, by address") << u"right"_s << u"127.0.0.1"_s << Tls::Full << u"ours.crt"_s << u"encrypted"_s << none;
        QTest::newRow("the right one, any name") << u"right"_s << here << Tls::Signed << u"ours.crt"_s << u"encrypted"_s << none;
        QTest::newRow("in the clear on this computer") << u"right"_s << here << Tls::None << none << u"clear"_s << none;
        QTest::newRow("an authority this console does not know") << u"right"_s << here << Tls::Full << u"theirs.crt"_s << proof << u"prove"_s;
        QTest::newRow("an authority this console does not know, any name") << u"right"_s << here << Tls::Signed << u"theirs.crt"_s << proof << u"prove"_s;
        QTest::newRow("an authority this computer does not know") << u"right"_s << here << Tls::Full << none << proof << u"prove"_s;
        QTest::newRow("a root certificate that is none") << u"right"_s << here << Tls::Full << u"nonsense.crt"_s << proof << u"root certificate"_s;
        QTest::newRow("another name") << u"another-name"_s << here << Tls::Full << u"ours.crt"_s << proof << u"another computer"_s;
        QTest::newRow("another name, where any will do") << u"another-name"_s << here << Tls::Signed << u"ours.crt"_s << u"encrypted"_s << none;
        QTest::newRow("another authority") << u"another-authority"_s << here << Tls::Full << u"ours.crt"_s << proof << u"prove"_s;
        QTest::newRow("one that is over") << u"over"_s << here << Tls::Full << u"ours.crt"_s << proof << u"expired"_s;
        QTest::newRow("one that is over, any name") << u"over"_s << here << Tls::Signed << u"ours.crt"_s << proof << u"expired"_s;
        QTest::newRow("no encryption") << none << here << Tls::Full << u"ours.crt"_s << proof << u"encrypt"_s;
        QTest::newRow("no encryption, any name") << none << here << Tls::Signed << u"ours.crt"_s << proof << u"encrypt"_s;
        QTest::newRow("no encryption, on this computer") << none << here << Tls::None << none << u"clear"_s << none;
        QTest::newRow("in the clear to elsewhere") << none << u"central.example.org"_s << Tls::None << none << u"failure"_s << u"encryption"_s;
    }
    void whoProvesToBeTheCentralIsLetIn()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, host);
        QFETCH(const Tls, tls);
        QFETCH(const QString, root);
        QFETCH(const QString, expected);
        QFETCH(const QString, says);
        static QString presented = u"?"_s;
        if (presented != certificate) present(certificate);
        presented = certificate;
        const QString came = tried(address(host, tls, root));
        QCOMPARE(came.section(u':', 0, 0), expected);
        QVERIFY2(came.contains(says), qPrintable(came));
    }

    // libpq speaks the language of the desktop; what it says about certificates is understood all the same.
    void itIsUnderstoodInItalianToo()
    {
        if (QStandardPaths::findExecutable(u"localedef"_s).isEmpty()) QSKIP("localedef is not installed.");
        QProcess process;
        process.start(u"localedef"_s, {u"-i"_s, u"it_IT"_s, u"-f"_s, u"UTF-8"_s, paper(u"it_IT.UTF-8"_s)});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) QSKIP("The Italian locale cannot be made here.");
        qputenv("LOCPATH", m_papers.path().toUtf8());
        const auto back = qScopeGuard([] {
            qunsetenv("LOCPATH");
            setlocale(LC_ALL, "C.UTF-8");
        });
        if (!setlocale(LC_ALL, "it_IT.UTF-8")) QSKIP("The Italian locale cannot be used here.");
        present({});
        QVERIFY(tried(address(u"localhost"_s, Tls::Full, u"ours.crt"_s)).startsWith(u"certificate"_s));
        present(u"another-authority"_s);
        QVERIFY(tried(address(u"localhost"_s, Tls::Full, u"ours.crt"_s)).startsWith(u"certificate"_s));
        present(u"right"_s);
        QCOMPARE(tried(address(u"localhost"_s, Tls::Full, u"ours.crt"_s)), u"encrypted"_s);
    }

    // A server that lets nobody in without encryption, and a console that was told to do without.
    void aServerThatWantsEncryptionSaysSo()
    {
        present(u"right"_s);
        QFile rules(m_server->postgres.data() + u"/pg_hba.conf"_s);
        QVERIFY(rules.open(QFile::WriteOnly | QFile::Truncate));
        rules.write("local all all trust\nhostssl all all 127.0.0.1/32 trust\n");
        rules.close();
        m_server->connection().run("SELECT pg_reload_conf()");
        QTest::qWait(300);
        const QString came = tried(address(u"localhost"_s, Tls::None, {}));
        QVERIFY2(came.startsWith(u"shut"_s) && !came.contains(u"password"_s), qPrintable(came));
        QCOMPARE(tried(address(u"localhost"_s, Tls::Full, u"ours.crt"_s)), u"encrypted"_s);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
