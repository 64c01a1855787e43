#include "app/twoconsolestour.h"
#include "app/print.h"
#include "app/privatecentral.h"
#include "app/tourdesk.h"
#include "app/twoconsoles.h"
#include "models/records/identifier.h"
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {
const QString password = u"four plain invented words"_s;

Operator operatorNamed(const QString &username, const QString &fullName, const QStringList &roles, const QString &site)
{
    Operator one;
    one.id = newIdentifier();
    one.username = username;
    one.fullName = fullName;
    one.roles = roles;
    one.site = site;
    return one;
}

// One of those every new store begins with.
Site aCentre()
{
    QTemporaryDir folder;
    Store store(folder.path(), QByteArray(32, 'k'));
    const RecordPage page = store.list({&Site::type, {}, {{"kind", Condition::Test::Is, {u"space"_s}}}, {}, false}, 0, 1).result();
    return page.records.isEmpty() ? Site() : recordOf<Site>(page.records.first().row);
}

template <class R> void save(TourDesk &desk, const R &record)
{
    desk.store().save(R::type, rowOf(record), 0, desk.desk().author()).waitForFinished();
}
} // namespace

TwoConsolesTour::TwoConsolesTour(QObject *parent) : QObject(parent)
{
    if (!PrivateCentral::isInstalled()) return;
    m_started = QtConcurrent::run([]() -> Started {
        try {
            return {std::make_shared<PrivateCentral>(), {}};
        } catch (const std::exception &e) {
            return {nullptr, QString::fromUtf8(e.what())};
        }
    });
}

TwoConsolesTour::~TwoConsolesTour()
{
    m_other.reset();
    m_one.reset();
    if (m_started.isValid()) m_started.waitForFinished(); // a server that is being started must be ended
}

void TwoConsolesTour::start(std::function<void(const QString &, const QPixmap &)> keep, std::function<void(Exit)> done)
{
    m_keep = std::move(keep);
    m_done = std::move(done);
    if (!m_started.isValid()) {
        print(tr("Two consoles with a central were not shown: PostgreSQL is not installed on this computer (Debian: postgresql-15)."));
        return m_done(Exit::Done);
    }
    whenDone(
        m_started, this,
        [this](const Started &started) {
            if (!started.central) return fail(started.failure);
            m_central = started.central;
            try {
                makeDesks();
            } catch (const std::exception &e) {
                fail(QString::fromUtf8(e.what()));
            }
        },
        [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); });
}

void TwoConsolesTour::fail(const QString &why)
{
    printError(tr("Two consoles with a central could not be shown: %1").arg(why));
    m_done(Exit::Refused);
}

void TwoConsolesTour::makeDesks()
{
    m_site = aCentre();
    const Operator anna = operatorNamed(u"anna"_s, u"Anna Prova"_s, {u"supervisor"_s, u"administrator"_s}, m_site.id), luca = operatorNamed(u"luca"_s, u"Luca Esempio"_s, {u"front-office"_s}, m_site.id);
    m_one = std::make_unique<TourDesk>(anna, m_site.name);
    m_other = std::make_unique<TourDesk>(luca, m_site.name);
    m_family.id = newIdentifier();
    m_family.surname = u"Zambelloni"_s;
    m_family.name = u"Ada"_s;
    m_family.phone = u"02 5550 0000"_s;
    m_family.notes = tr("Lives alone.");
    save(*m_one, anna);
    save(*m_one, luca);
    save(*m_one, m_family);
    m_central->addLogin(u"anna"_s, password, {u"supervisor"_s, u"administrator"_s}, m_site.id);
    join(*m_one, u"anna"_s, [this] {
        m_central->addLogin(u"luca"_s, password);
        join(*m_other, u"luca"_s, [this] { play(); });
    });
}

// Then everything was sent and read.
void TwoConsolesTour::join(TourDesk &desk, const QString &login, std::function<void()> then)
{
    const auto failed = [this](const std::exception &e) { fail(QString::fromUtf8(e.what())); };
    whenDone(
        desk.exchange().join(m_central->addressFor(login), password), this,
        [this, &desk, then, failed](const syncing::Welcome &) {
            whenDone(
                desk.exchange().roundDone(), this,
                [this, then](const syncing::Status &) {
                    try {
                        then();
                    } catch (const std::exception &e) {
                        fail(QString::fromUtf8(e.what()));
                    }
                },
                failed);
        },
        failed);
}

void TwoConsolesTour::play()
{
    m_one->enter();
    m_other->enter();
    const auto network = [this](bool there) {
        if (!there) return m_central->stop();
        m_central->start();
        for (TourDesk *desk : {m_one.get(), m_other.get()}) desk->exchange().tryNow();
    };
    const auto isNoticed = [this](bool there) {
        using State = syncing::Status::State;
        return std::ranges::all_of(std::initializer_list<TourDesk *>{m_one.get(), m_other.get()}, [there](TourDesk *desk) {
            const syncing::Status &status = desk->exchange().status();
            return there ? status.state == State::UpToDate || status.state == State::Waiting : status.isAway();
        });
    };
    const TwoConsoles two{m_one->typist(), m_other->typist(), m_family.surname, network, isNoticed};
    auto *script = new Script(disagree(two) + agree(two), this);
    const auto picture = [this](const QString &name) { m_keep(name, sideBySide(m_one->window(), m_other->window())); };
    connect(script, &Script::looked, this, picture);
    connect(script, &Script::finished, this, [this] { m_done(Exit::Done); });
    connect(script, &Script::stuck, this, [this, picture](const QString &name) {
        picture(u"stuck"_s);
        printError(tr("The tour stopped at “%1”: what should have shown did not.").arg(name));
        m_done(Exit::Refused);
    });
    script->start();
}
