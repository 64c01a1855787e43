#include "models/access/credentials.h"
#include "models/access/passwords.h"
#include "models/access/throttle.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include "models/store/storefile.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SignInAnswer::Kind;

namespace {
constexpr auto ornato = "0193c0de-0000-7000-8000-000000000006";
constexpr auto center = "0193c0de-0000-7000-8000-000000000017";
const auto password = [] { return u"cavallo verde in tram"_s; };

Operator anna()
{
    Operator who;
    who.id = u"0193c0de-0000-7000-8000-0000000000a1"_s;
    who.username = u"anna.prova"_s;
    who.fullName = u"Anna Prova"_s;
    who.site = QLatin1String(ornato);
    return who;
}
} // namespace

class TstCredentials : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<Database> m_db;
    QDateTime m_now;
    Credentials m_credentials{[this] { return m_now; }, {1, 8192}};

    SignInAnswer signIn(const QString &name, const QString &with, const char *site = ornato)
    {
        return m_credentials.signIn(*m_db, name, SecretBytes::ofText(with), QLatin1String(site));
    }
    int count(const QString &table) { return m_db->value(u"SELECT count(*) FROM "_s + table)->toInt(); }
    Author admin() const { return {anna().id, anna().site}; }
    void begin() { QVERIFY(m_credentials.makeFirst(*m_db, anna(), password()).isEmpty()); }
    Operator add(const QString &username, const QStringList &roles)
    {
        Operator who = anna();
        who.id = u"0193c0de-0000-7000-8000-0000000000b%1"_s.arg(count(u"operator"_s));
        who.username = username;
        who.fullName = u"Bruno Esempio"_s;
        who.roles = roles;
        recordwriter::save(*m_db, Operator::type, rowOf(who), 0, admin());
        return who;
    }
    void change(const Operator &as)
    {
        const auto now = recordsql::find(*m_db, Operator::type, as.id);
        recordwriter::save(*m_db, Operator::type, rowOf(as), now->version, admin());
    }
    static bool succeeds(const std::function<void()> &work)
    {
        try {
            work();
            return true;
        } catch (const Failure &) {
            return false;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const QString folder = m_folder.filePath(QString::number(m_stores++));
        QDir().mkpath(folder);
        m_db = openStore(folder, QByteArray(32, 'k'));
    }
    void cleanup() { m_db.reset(); }

    void theFirstStartMakesAnAdministratorOnce()
    {
        QVERIFY(m_credentials.isFirstStart(*m_db));
        Operator asked = anna();
        asked.username = u" Anna.Prova "_s;
        QVERIFY(m_credentials.makeFirst(*m_db, asked, password()).isEmpty());
        QVERIFY(!m_credentials.isFirstStart(*m_db));
        const auto kept = recordsql::find(*m_db, Operator::type, asked.id);
        QCOMPARE(recordOf<Operator>(kept->row).roles, QStringList{u"administrator"_s});
        QCOMPARE(recordOf<Operator>(kept->row).username, u"anna.prova"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, m_credentials.makeFirst(*m_db, anna(), password()));
        const auto answer = signIn(u"anna.prova"_s, password());
        QCOMPARE(answer.kind, Kind::Welcome);
        QCOMPARE(answer.siteName, u"Ornato"_s);
        QVERIFY(!answer.mustChange);
        const QString hash = m_db->value(u"SELECT hash FROM credential"_s)->toString();
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
    }

    void whatIsMissingAtTheFirstStartIsSaid_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("fullName");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("no user name") << QString() << u"Anna Prova"_s << password() << QByteArray("username");
        QTest::newRow("a space in it") << u"anna prova"_s << u"Anna Prova"_s << password() << QByteArray("username");
        QTest::newRow("no name") << u"anna"_s << QString() << password() << QByteArray("full_name");
        QTest::newRow("a short password") << u"anna"_s << u"Anna Prova"_s << u"tram verd"_s << QByteArray("password");
    }
    void whatIsMissingAtTheFirstStartIsSaid()
    {
        QFETCH(QString, username);
        QFETCH(QString, fullName);
        QFETCH(QString, with);
        QFETCH(QByteArray, column);
        Operator who = anna();
        who.username = username;
        who.fullName = fullName;
        const auto problems = m_credentials.makeFirst(*m_db, who, with);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().column, column);
        QCOMPARE(count(u"operator"_s), 0);
        QVERIFY(m_credentials.isFirstStart(*m_db));
    }

    void aFaultDuringTheFirstStartLeavesNothing()
    {
        for (int failing = 0; failing < 1000; ++failing) {
            int statement = 0;
            m_db->beforeStatement = [&] {
                if (statement++ == failing) throw DatabaseError(u"A test."_s, 13);
            };
            const bool done = succeeds([&] { m_credentials.makeFirst(*m_db, anna(), password()); });
            m_db->beforeStatement = nullptr;
            for (const auto *table : {"operator", "credential", "journal", "signin_log"}) QCOMPARE(count(QLatin1String(table)), done ? 1 : 0);
            if (!done) continue;
            QVERIFY(failing > 4);
            return;
        }
        QFAIL("It never succeeded.");
    }

    void aFaultDuringSignInLetsNobodyIn()
    {
        begin();
        int refused = 0;
        for (int failing = 0; failing < 1000; ++failing) {
            throttle::forget(*m_db, u"anna.prova"_s);
            int statement = 0;
            m_db->beforeStatement = [&] {
                if (statement++ == failing) throw DatabaseError(u"A test."_s, 13);
            };
            std::optional<SignInAnswer> answer;
            const bool done = succeeds([&] { answer = signIn(u"anna.prova"_s, password()); });
            m_db->beforeStatement = nullptr;
            if (done) {
                QCOMPARE(answer->kind, Kind::Welcome);
                QVERIFY(refused > 3);
                return;
            }
            QVERIFY(!answer);
            ++refused;
        }
        QFAIL("It never succeeded.");
    }

    void anUnknownNameIsAnsweredLikeAWrongPassword()
    {
        begin();
        for (int i = 0; i < 6; ++i) {
            const auto wrong = signIn(u"anna.prova"_s, u"cavallo rosso in tram"_s);
            const auto unknown = signIn(u"nobody"_s, u"cavallo rosso in tram"_s);
            QCOMPARE(wrong.kind, unknown.kind);
            QCOMPARE(wrong.secondsToWait, unknown.secondsToWait);
        }
        // What was typed as a name may be a password: only its mark is kept.
        QCOMPARE(m_db->value(u"SELECT count(*) FROM signin_failure WHERE name_mark LIKE '%nobody%'"_s)->toInt(), 0);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM signin_log WHERE operator_id IS NULL AND outcome = 'wrong'"_s)->toInt(), 3);
    }

    void wrongAttemptsSlowDown()
    {
        begin();
        const QList<int> waits{0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (const int wait : waits) {
            const auto wrong = signIn(u"anna.prova"_s, u"sbagliata"_s);
            QCOMPARE(wrong.kind, Kind::Wrong);
            QCOMPARE(wrong.secondsToWait, wait);
            if (wait == 0) continue;
            // Even the right one is not looked at, and asking does not make it longer.
            m_now = m_now.addSecs(wait - 1);
            QCOMPARE(signIn(u"Anna.Prova "_s, password()).kind, Kind::Wait);
            QCOMPARE(signIn(u"anna.prova"_s, password()).secondsToWait, 1);
            m_now = m_now.addSecs(1);
        }
        QCOMPARE(signIn(u"anna.prova"_s, password()).kind, Kind::Welcome);
        QCOMPARE(signIn(u"anna.prova"_s, u"sbagliata"_s).secondsToWait, 0);
    }

    void startingAgainDoesNotShortenTheWait()
    {
        begin();
        for (int i = 0; i < 4; ++i) {
            signIn(u"anna.prova"_s, u"sbagliata"_s);
            m_now = m_now.addSecs(i < 3 ? 5 : 0);
        }
        const QString folder = QFileInfo(m_db->path()).path();
        m_db.reset();
        m_db = openStore(folder, QByteArray(32, 'k'));
        QCOMPARE(Credentials([this] { return m_now; }, {1, 8192}).signIn(*m_db, u"anna.prova"_s, SecretBytes::ofText(password()), {}).secondsToWait, 10);
    }

    void aClockSetBackDoesNotLockForever()
    {
        begin();
        m_now = m_now.addYears(20);
        for (int i = 0; i < 3; ++i) signIn(u"anna.prova"_s, u"sbagliata"_s);
        m_now = m_now.addYears(-20);
        QCOMPARE(signIn(u"anna.prova"_s, password()).secondsToWait, 5);
        m_now = m_now.addSecs(5);
        QCOMPARE(signIn(u"anna.prova"_s, password()).kind, Kind::Welcome);
    }

    void pullingThePlugDoesNotGiveAnotherGuess()
    {
        begin();
        for (int i = 0; i < 3; ++i) {
            // The program ends when it is about to read the hash: what leads there is the wait, the count and its tidying.
            int statement = 0;
            m_db->beforeStatement = [&] {
                if (statement++ == 4) throw DatabaseError(u"A test."_s, 13);
            };
            QVERIFY(!succeeds([&] { signIn(u"anna.prova"_s, password()); }));
            m_db->beforeStatement = nullptr;
        }
        QCOMPARE(signIn(u"anna.prova"_s, password()).kind, Kind::Wait);
    }

    void anAdministratorGivesAPasswordThatMustBeChanged()
    {
        begin();
        const Operator bruno = add(u"bruno"_s, {u"front-office"_s});
        QCOMPARE(signIn(u"bruno"_s, QString()).kind, Kind::Wrong);
        QVERIFY(m_credentials.give(*m_db, bruno.id, u"corta"_s, admin()).size() == 1);
        QVERIFY(m_credentials.give(*m_db, bruno.id, u"una prima parola"_s, admin()).isEmpty());
        const auto first = signIn(u"bruno"_s, u"una prima parola"_s, center);
        QCOMPARE(first.kind, Kind::Welcome);
        QVERIFY(first.mustChange);
        QCOMPARE(first.who.site, QLatin1String(center));
        const Author him{bruno.id, bruno.site};
        QVERIFY_THROWS_EXCEPTION(Failure, m_credentials.give(*m_db, anna().id, u"presa da un altro"_s, him));
        QVERIFY(!m_credentials.changeOwn(*m_db, him, SecretBytes::ofText(u"una prima parola"_s), u"una prima parola"_s).done);
        QVERIFY(!m_credentials.changeOwn(*m_db, him, SecretBytes::ofText(u"non la so"_s), u"tutta mia adesso"_s).done);
        QVERIFY(m_credentials.changeOwn(*m_db, him, SecretBytes::ofText(u"una prima parola"_s), u"tutta mia adesso"_s).done);
        QCOMPARE(signIn(u"bruno"_s, u"una prima parola"_s).kind, Kind::Wrong);
        QVERIFY(!signIn(u"bruno"_s, u"tutta mia adesso"_s).mustChange);
    }

    void whoMayNoLongerSignInIsNotLetIn()
    {
        begin();
        Operator bruno = add(u"bruno"_s, {u"matching"_s});
        m_credentials.give(*m_db, bruno.id, u"una prima parola"_s, admin());
        bruno.active = false;
        change(bruno);
        QCOMPARE(signIn(u"bruno"_s, u"una prima parola"_s).kind, Kind::NotActive);
        QCOMPARE(signIn(u"bruno"_s, u"sbagliata"_s).kind, Kind::Wrong);
        recordwriter::trash(*m_db, Operator::type, {bruno.id}, admin());
        QCOMPARE(signIn(u"bruno"_s, u"una prima parola"_s).kind, Kind::Wrong);
    }

    void theLastAdministratorStays_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto *how : {"deactivated", "demoted", "trashed"}) QTest::newRow(how) << QString::fromLatin1(how);
    }
    void theLastAdministratorStays()
    {
        QFETCH(QString, how);
        begin();
        Operator as = recordOf<Operator>(recordsql::find(*m_db, Operator::type, anna().id)->row);
        const Operator before = as;
        if (how == u"deactivated") as.active = false;
        if (how == u"demoted") as.roles = QStringList{u"supervisor"_s};
        const bool trashed = how == u"trashed";
        const auto act = [&] {
            if (trashed) recordwriter::trash(*m_db, Operator::type, {as.id}, admin());
            else change(as);
        };
        try {
            act();
            QFAIL("the last administrator went");
        } catch (const Failure &failure) {
            QCOMPARE(failure.why(), u"There would be no administrator left who may sign in."_s);
        }
        QVERIFY(recordOf<Operator>(recordsql::find(*m_db, Operator::type, as.id)->row) == before);
        QCOMPARE(recordsql::find(*m_db, Operator::type, as.id)->trashed, false);
        add(u"bruno"_s, {u"tutor"_s, u"administrator"_s});
        QVERIFY(succeeds(act));
    }

    void aDearerHashReplacesACheapOne()
    {
        begin();
        const QString cheap = m_db->value(u"SELECT hash FROM credential"_s)->toString();
        Credentials dearer([this] { return m_now; }, {2, 16384});
        QCOMPARE(dearer.signIn(*m_db, u"anna.prova"_s, SecretBytes::ofText(password()), {}).kind, Kind::Welcome);
        QVERIFY(m_db->value(u"SELECT hash FROM credential"_s)->toString() != cheap);
        QCOMPARE(signIn(u"anna.prova"_s, password()).kind, Kind::Welcome);
    }

    void whatMakesAPassword_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("words") << u"cavallo verde in tram"_s << true;
        QTest::newRow("ten letters") << u"gelsomino7"_s << true;
        QTest::newRow("nine letters") << u"gelsomini"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a common word and digits") << u"Password2026"_s << false;
        QTest::newRow("a common word disguised") << u"P@ssw0rd!!!!"_s << false;
        QTest::newRow("the city") << u"milano123456"_s << false;
        QTest::newRow("the city twice") << u"milanomilano"_s << false;
        QTest::newRow("one sign") << u"aaaaaaaaaaaa"_s << false;
        QTest::newRow("a run of digits") << u"1234567890"_s << false;
        QTest::newRow("a run backwards") << u"0987654321"_s << false;
        QTest::newRow("the alphabet") << u"abcdefghijklm"_s << false;
        QTest::newRow("digits only, no run") << u"7391640258"_s << true;
        QTest::newRow("the user name") << u"anna.prova"_s << false;
        QTest::newRow("the user name and a year") << u"anna.prova26"_s << false;
        QTest::newRow("a long one that has the name in it") << u"anna.prova va in bici a Lambrate"_s << true;
        QTest::newRow("too long to be meant") << QString(201, u'x') << false;
    }
    void whatMakesAPassword()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QCOMPARE(passwordFaults(typed, {u"anna.prova"_s, u"Anna Prova"_s}).isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(TstCredentials)
#include "tst_credentials.moc"
