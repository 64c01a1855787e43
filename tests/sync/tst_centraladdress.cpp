// Where the central is, as a person writes it and as the settings keep it.
#include "models/records/failure.h"
#include "models/sync/centraladdress.h"
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using syncing::CentralAddress;
using Hosts = QList<QPair<QString, int>>;
Q_DECLARE_METATYPE(Hosts)

class TestCentralAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Hosts>("hosts");
        QTest::addColumn<QString>("again");
        QTest::newRow("a name") << u"db.example.org"_s << Hosts{{u"db.example.org"_s, 5432}} << u"db.example.org"_s;
        QTest::newRow("a port") << u"db.example.org:5433"_s << Hosts{{u"db.example.org"_s, 5433}} << u"db.example.org:5433"_s;
        QTest::newRow("several, with spaces") << u" db1.example.org , db2.example.org:6000,, "_s << Hosts{{u"db1.example.org"_s, 5432}, {u"db2.example.org"_s, 6000}} << u"db1.example.org, db2.example.org:6000"_s;
        QTest::newRow("IPv4") << u"192.0.2.7"_s << Hosts{{u"192.0.2.7"_s, 5432}} << u"192.0.2.7"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << Hosts{{u"2001:db8::1"_s, 5432}} << u"2001:db8::1"_s;
        QTest::newRow("IPv6 with a port") << u"[2001:db8::1]:5433"_s << Hosts{{u"2001:db8::1"_s, 5433}} << u"[2001:db8::1]:5433"_s;
        QTest::newRow("a local socket") << u"/run/wemi"_s << Hosts{{u"/run/wemi"_s, 5432}} << u"/run/wemi"_s;
        QTest::newRow("a local socket with its number") << u"/run/wemi:5433"_s << Hosts{{u"/run/wemi"_s, 5433}} << u"/run/wemi:5433"_s;
        QTest::newRow("nothing") << u"  "_s << Hosts{} << QString();
    }
    void readsHosts()
    {
        QFETCH(QString, text);
        QFETCH(Hosts, hosts);
        QFETCH(QString, again);
        CentralAddress address;
        address.hosts = CentralAddress::hostsIn(text);
        QCOMPARE(address.hosts, hosts);
        QCOMPARE(address.hostsText(), again);
        QCOMPARE(CentralAddress::hostsIn(again), hosts);
    }

    void refusesWhatIsNoHost_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"db example", "db:", "db:0", "db:65536", "db:port", ":5432", "[::1", "[]:1", "[::1]5432", "db' password='x", "a=b", "user@db", "db\\x"}) QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoHost()
    {
        QFETCH(QString, text);
        try {
            CentralAddress::hostsIn(u"good.example.org,"_s + text);
            QFAIL("It was taken for an address.");
        } catch (const Failure &failure) {
            QVERIFY2(failure.happened().contains(text), qPrintable(failure.happened()));
        }
    }

    void saysWhatIsMissing()
    {
        CentralAddress address;
        address.database.clear();
        QStringList parts;
        for (const Problem &problem : address.problems()) parts << QString::fromLatin1(problem.column);
        QCOMPARE(parts, (QStringList{u"hosts"_s, u"database"_s, u"login"_s}));
        address = {Hosts{{u"db.example.org"_s, 5432}}, u"wemi"_s, u"anna"_s, CentralAddress::Tls::Full, u"/nowhere/root.crt"_s, {}};
        QCOMPARE(address.problems().size(), 1);
        QCOMPARE(address.problems().first().column, "rootCertificate");
        address.rootCertificate.clear();
        QVERIFY(address.problems().isEmpty());
    }

    // What goes over a network is never in the clear.
    void inTheClearOnlyToThisComputer_data()
    {
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("this computer") << u"localhost"_s << true;
        QTest::newRow("its address") << u"127.0.0.1:5433"_s << true;
        QTest::newRow("its address, the newer kind") << u"[::1]:5433"_s << true;
        QTest::newRow("a local socket") << u"/run/wemi"_s << true;
        QTest::newRow("another") << u"db.example.org"_s << false;
        QTest::newRow("another in reserve") << u"localhost, db.example.org"_s << false;
        QTest::newRow("one that only looks like it") << u"localhost.example.org"_s << false;
        QTest::newRow("one that begins like it") << u"127.example.org"_s << false;
    }
    void inTheClearOnlyToThisComputer()
    {
        QFETCH(QString, hosts);
        QFETCH(bool, allowed);
        const CentralAddress address{CentralAddress::hostsIn(hosts), u"wemi"_s, u"anna"_s, CentralAddress::Tls::None, {}, {}};
        QCOMPARE(address.problems().isEmpty(), allowed);
    }

    void isKeptAndRead()
    {
        QTemporaryDir folder;
        const CentralAddress address{CentralAddress::hostsIn(u"db1.example.org, [2001:db8::1]:5433"_s), u"wemi"_s, u"nome, con virgola"_s, CentralAddress::Tls::Signed, u"/etc/a b.crt"_s, u"central-1"_s};
        {
            QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
            QVERIFY(CentralAddress::in(settings).isEmpty());
            address.keepIn(settings);
        }
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        QCOMPARE(CentralAddress::in(settings), address);
        CentralAddress::forgetIn(settings);
        QVERIFY(CentralAddress::in(settings).isEmpty());
        QVERIFY(settings.allKeys().isEmpty());
    }

    void whatIsNotUnderstoodIsNeverLessSafe()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        CentralAddress address{CentralAddress::hostsIn(u"localhost"_s), u"wemi"_s, u"anna"_s, CentralAddress::Tls::None, {}, {}};
        address.keepIn(settings);
        settings.setValue(u"central/tls"_s, u"something newer"_s);
        QCOMPARE(CentralAddress::in(settings).tls, CentralAddress::Tls::Full);
        settings.setValue(u"central/hosts"_s, u"db:x"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, CentralAddress::in(settings));
    }
};

QTEST_GUILESS_MAIN(TestCentralAddress)
#include "tst_centraladdress.moc"
