// Two real consoles and a real PostgreSQL: two operators change the same family while nobody can reach the central, come
// back, and one of them decides by keyboard.
#include "../central/privatepostgres.h"
#include "../ui/office.h"
#include "app/contents.h"
#include "app/twoconsoles.h"
#include "app/typist.h"
#include "models/access/recordrights.h"
#include "models/records/site.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgconnection.h"
#include "models/sync/provisioning.h"
#include "models/sync/syncer.h"
#include "ui/appearance.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/pagetabs.h"
#include "ui/presenceline.h"
#include "ui/workplace.h"
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QString password = u"four plain invented words"_s;

// A console with its store, its exchange and its window.
class OneConsole {
public:
    explicit OneConsole(const Operator &who, const QString &siteName) : appearance(office.settings), idle(office.session, 60), window(office.settings, appearance)
    {
        office.session.begin(who, siteName);
        exchange = std::make_unique<syncing::Syncer>(*office.store, syncing::OpenLine(), patience());
        desk = std::make_unique<Desk>(office.desk());
        desk->today = [] { return QDate::currentDate(); };
        desk->exchange = exchange.get();
        window.resize(1280, 800);
        typist = std::make_unique<Typist>(window);
    }
    ~OneConsole()
    {
        window.leave();
        desk.reset();
        exchange.reset();
    }
    void enter()
    {
        window.show();
        window.enter(*desk, contentsFor(*desk, appearance, idle));
    }
    static syncing::Patience patience()
    {
        syncing::Patience short_;
        short_.firstPause = std::chrono::milliseconds(300);
        short_.longestPause = std::chrono::seconds(1);
        short_.presence = std::chrono::seconds(1);
        return short_;
    }

    Office office;
    Appearance appearance;
    IdleLock idle;
    std::unique_ptr<syncing::Syncer> exchange;
    std::unique_ptr<Desk> desk;
    MainWindow window;
    std::unique_ptr<Typist> typist;
};
} // namespace

class TestTwoConsoles : public QObject {
    Q_OBJECT

private:
    Operator operatorNamed(const QString &id, const QString &username, const QString &fullName, const QStringList &roles) const
    {
        Operator one;
        one.id = id;
        one.username = username;
        one.fullName = fullName;
        one.roles = roles;
        one.site = m_site.id;
        return one;
    }
    // One of those every new store begins with.
    static Site aCentre()
    {
        Office any;
        for (const Record &one : any.store->list({&Site::type, {}, {{"kind", Condition::Test::Is, {u"space"_s}}}, {}, false}, 0, 1).result().records) return recordOf<Site>(one.row);
        return {};
    }
    syncing::CentralAddress addressFor(const QString &login) const
    {
        syncing::CentralAddress address;
        address.hosts = {{m_postgres->folder(), m_postgres->port()}};
        address.login = login;
        address.tls = syncing::CentralAddress::Tls::None;
        return address;
    }
    bool join(OneConsole &console, const QString &login)
    {
        auto joined = console.exchange->join(addressFor(login), password);
        if (!QTest::qWaitFor([&] { return joined.isFinished(); }, 30'000)) return false;
        try {
            joined.waitForFinished();
        } catch (const std::exception &e) {
            qWarning("%s", e.what());
            return false;
        }
        return settle(console);
    }
    // Everything sent and read.
    static bool settle(OneConsole &console)
    {
        auto done = console.exchange->roundDone();
        return QTest::qWaitFor([&] { return done.isFinished(); }, 60'000);
    }
    QString done(const QList<Script::Step> &steps)
    {
        Script script(steps, nullptr, 100);
        QString stuckAt = u"time"_s;
        QSignalSpy ended(&script, &Script::finished), stuck(&script, &Script::stuck);
        connect(&script, &Script::finished, &script, [&] { stuckAt.clear(); });
        connect(&script, &Script::stuck, &script, [&](const QString &name) { stuckAt = name; });
        connect(&script, &Script::looked, &script, [this](const QString &name) { picture(name); });
        script.start();
        (void)QTest::qWaitFor([&] { return !ended.isEmpty() || !stuck.isEmpty(); }, 150'000);
        if (!stuckAt.isEmpty()) sideBySide(m_one->window, m_other->window).save(QDir::temp().filePath(u"tst_twoconsoles-stuck.png"_s));
        return stuckAt;
    }
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("WEMI_PICTURES"); !folder.isEmpty())
            sideBySide(m_one->window, m_other->window).save(folder + u"/%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name));
    }
    TwoConsoles two()
    {
        const auto network = [this](bool there) {
            if (!there) return m_postgres->stop();
            m_postgres->start();
            for (OneConsole *console : {m_one.get(), m_other.get()}) console->exchange->tryNow();
        };
        const auto isNoticed = [this](bool there) {
            using State = syncing::Status::State;
            return std::ranges::all_of(std::initializer_list<OneConsole *>{m_one.get(), m_other.get()}, [there](const OneConsole *console) {
                const State state = console->exchange->status().state;
                return there ? state == State::UpToDate || state == State::Waiting : state == State::Offline || state == State::Failed;
            });
        };
        return {*m_one->typist, *m_other->typist, m_family.surname, network, isNoticed};
    }
    Person in(OneConsole &console) { return recordOf<Person>(console.office.store->find(Person::type, m_family.id).result()->row); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivatePostgres::isInstalled()) QSKIP("no PostgreSQL is installed");
        m_postgres = std::make_unique<PrivatePostgres>();
        syncing::PgConnection administrator(syncing::PgConnection::parametersIn(m_postgres->address()), {});
        syncing::centralschema::Preparation preparation = syncing::centralschema::ofNewStore();
        for (const RecordWrite &one : recordWrites()) {
            if (one.field.isEmpty()) preparation.writes[one.role] << QString::fromLatin1(one.table);
            else preparation.following[one.role][QString::fromLatin1(one.table)] << QString::fromLatin1(one.field);
        }
        syncing::centralschema::migrate(administrator, preparation);
        m_site = aCentre();
        syncing::provisioning::addLogin(administrator, u"anna"_s, password, {u"supervisor"_s, u"administrator"_s}, m_site.id);

        const Operator anna = operatorNamed(newIdentifier(), u"anna"_s, u"Anna Prova"_s, {u"supervisor"_s, u"administrator"_s});
        const Operator luca = operatorNamed(newIdentifier(), u"luca"_s, u"Luca Esempio"_s, {u"front-office"_s});
        m_one = std::make_unique<OneConsole>(anna, m_site.name);
        m_other = std::make_unique<OneConsole>(luca, m_site.name);
        m_one->office.save(anna);
        m_one->office.save(luca);
        m_family = Office::person(u"Zambelloni"_s, u"Ada"_s, u"02 5550 0000"_s);
        m_family.notes = u"Lives alone."_s;
        m_one->office.save(m_family);
        QVERIFY(join(*m_one, u"anna"_s));
        syncing::provisioning::addLogin(administrator, u"luca"_s, password);
        QVERIFY(join(*m_other, u"luca"_s));
        QVERIFY(m_other->office.store->find(Person::type, m_family.id).result());
        m_one->enter();
        m_other->enter();
    }
    void cleanupTestCase()
    {
        m_other.reset();
        m_one.reset();
        m_postgres.reset();
    }

    void two_edit_the_same_family_without_network_and_a_conflict_shows_on_both() { QCOMPARE(done(disagree(two())), QString()); }

    void an_operator_who_never_saw_it_decides_by_keyboard_and_both_show_it()
    {
        QCOMPARE(done(agree(two())), QString());
        const Person here = in(*m_one), there = in(*m_other);
        QCOMPARE(here.phone, there.phone);
        QVERIFY(here.phone == QLatin1String(phoneOfOne) || here.phone == QLatin1String(phoneOfOther));
        QCOMPARE(here.notes, there.notes);
        for (const QString &word : {u"Lives alone."_s, u"Fell in February."_s, u"Wants somebody in the mornings."_s, u"Anna Prova"_s, u"Luca Esempio"_s}) QVERIFY2(here.notes.contains(word), qPrintable(here.notes));
    }

    void the_value_that_was_not_kept_is_in_the_history_of_both()
    {
        for (OneConsole *console : {m_one.get(), m_other.get()}) {
            QStringList held;
            for (const HistoryEntry &entry : console->office.store->history(Person::type, m_family.id).result())
                for (const auto &change : entry.changes)
                    if (change.column == "phone") held << change.from.toString() << change.to.toString();
            QVERIFY2(held.contains(QLatin1String(phoneOfOne)) && held.contains(QLatin1String(phoneOfOther)), qPrintable(held.join(u", "_s)));
        }
    }

    void each_sees_that_the_other_has_the_record_open()
    {
        for (OneConsole *console : {m_one.get(), m_other.get()}) {
            const auto *line = console->window.work()->current()->findChild<PresenceLine *>();
            QVERIFY(line);
            const QString who = console == m_one.get() ? u"Luca Esempio"_s : u"Anna Prova"_s;
            QTRY_VERIFY2_WITH_TIMEOUT(line->isVisible() && line->text().contains(who) && line->text().contains(m_site.name), qPrintable(line->text()), 15'000);
        }
        picture(u"two-present"_s);
        m_other->window.work()->open(u"home"_s);
        for (Page *page : m_other->window.work()->tabs().pages())
            if (page->key().startsWith(u"person/"_s)) m_other->window.work()->tabs().close(page);
        const auto *line = m_one->window.work()->current()->findChild<PresenceLine *>();
        QTRY_VERIFY_WITH_TIMEOUT(!line->isVisible(), 15'000); // by itself
    }

private:
    std::unique_ptr<PrivatePostgres> m_postgres;
    std::unique_ptr<OneConsole> m_one, m_other;
    Site m_site;
    Person m_family;
    int m_number = 0;
};

QTEST_MAIN(TestTwoConsoles)
#include "tst_twoconsoles.moc"
