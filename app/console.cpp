#include "app/console.h"
#include "app/contents.h"
#include "app/profile.h"
#include "models/access/keybeside.h"
#include "models/store/backup.h"
#include "models/store/store.h"
#include "models/store/storefile.h"
#include "ui/lockpage.h"
#include "ui/recoverykeyprint.h"
#include "ui/setting.h"
#include <QDate>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

Console::Console(Profile &profile, SecretStore &secrets, const Prompt &prompt, const Costs &costs)
    : m_profile(profile), m_secrets(secrets), m_prompt(prompt), m_costs(costs), m_appearance(profile.settings()), m_tables(cost::Tables::built()),
      m_key(profile.folder(), secrets, costs.passphrase), m_window(profile.settings(), m_appearance),
      m_idle(m_session, settings::lockMinutes.in(profile.settings())),
      m_pages(new StartPages(m_key, [this](const SecretBytes &key) { return makeReady(key); }, [this](const SecretBytes &key) -> Gate & { return openStore(key); }, recoveryKeyPrint(m_prompt), &m_window))
{
    connect(m_pages, &StartPages::signedIn, this, [this](const SignInAnswer &answer) {
        m_session.begin(answer.who, answer.siteName);
        enter();
        m_deadlines->follow();
        m_contractDates->follow();
        m_workerNames->follow();
    });
    connect(m_pages, &StartPages::restoreRequested, this, &Console::restoreFromBackup);
    connect(m_pages, &StartPages::quitRequested, &m_window, &QWidget::close);
    connect(&m_session, &Session::changed, this, &Console::follow);
    connect(&m_idle, &IdleLock::aboutToLock, &m_window, &MainWindow::keep);
    connect(&m_window, &MainWindow::lockRequested, &m_idle, &IdleLock::lock);
    connect(&m_window, &MainWindow::signOutRequested, this, &Console::signOut);
    connect(&m_appearance, &Appearance::languageChanged, this, [this] { if (m_window.work()) enter(); });
}

// Pages use the store while they go.
Console::~Console()
{
    m_window.leave();
    try {
        m_readying.waitForFinished();
    } catch (const std::exception &) { // whoever waited for it was told, or has gone
    }
}

void Console::start(const QString &givenPassphrase, const QString &givenCentralPassword)
{
    m_centralPassword = givenCentralPassword;
    m_window.showGate(m_pages, u"sign-in"_s);
    m_window.show();
    m_pages->begin(givenPassphrase);
}

// The key may be found long after the backup was chosen: typed from the sheet in the safe. Where there is no store, a backup
// that could not be put in place is tried again, for otherwise an empty store would be made in its place.
QFuture<void> Console::makeReady(const SecretBytes &key)
{
    closeStore();
    const QString folder = m_profile.folder(), backup = m_restoring;
    if (QFile::exists(storeFile(folder))) m_restoring.clear();
    m_readying = QtConcurrent::run([=, this] {
        if (!backup.isEmpty()) {
            const Restored done = restoreBackup(folder, key.view(), backup);
            QMetaObject::invokeMethod(this, [=, this] { restored(done.rescued); }, Qt::QueuedConnection);
        }
        makeStoreReady(folder, key.view());
    });
    return m_readying;
}

Gate &Console::openStore(const SecretBytes &key)
{
    m_store = std::make_unique<Store>(m_profile.folder(), key.view());
    m_gate = std::make_unique<Gate>(*m_store, Credentials(QDateTime::currentDateTimeUtc, m_costs.password));
    m_exchange = std::make_unique<syncing::Syncer>(*m_store);
    m_central = std::make_unique<CentralAccount>(m_profile.settings(), m_secrets, *m_exchange);
    m_desk.reset(new Desk{*m_store, m_session, m_prompt, m_profile.settings(), m_tables, [] { return QDate::currentDate(); }, m_gate.get(), m_exchange.get()});
    m_deadlines = std::make_unique<Deadlines>(*m_store, m_session, m_desk->today);
    m_contractDates = std::make_unique<ContractDates>(*m_store, m_session, m_tables, m_desk->today);
    m_workerNames = std::make_unique<WorkerNames>(*m_store, m_session);
    connect(m_store.get(), &Store::saveFailed, &m_window, &MainWindow::say);
    m_central->begin(m_centralPassword);
    return *m_gate;
}

// A store lets go of its folder only when it goes.
void Console::closeStore()
{
    m_contractDates.reset();
    m_workerNames.reset();
    m_deadlines.reset();
    m_desk.reset();
    m_gate.reset();
    m_central.reset();
    m_exchange.reset();
    m_store.reset();
}

void Console::restoreFromBackup()
{
    m_prompt.openPath(&m_window, tr("Which backup"), tr("Backups (*.backup *.db);;All files (*)"), [this](const QString &path) {
        if (path.isEmpty()) return;
        try {
            takeKeyFromBeside(path, m_profile.folder());
        } catch (const Failure &failure) {
            return m_prompt.tell(&m_window, tr("The backup was not put in place"), failure.text());
        }
        m_restoring = path;
        m_pages->begin();
    });
}

void Console::restored(const Rescued &found)
{
    m_restoring.clear();
    tellRescued(found);
}

void Console::tellRescued(const Rescued &found)
{
    if (found.putBack + found.left == 0) return;
    QString text = tr("The data were damaged. Changes made since the backup that could still be read and were put back: %1.").arg(found.putBack);
    if (found.left > 0) text += u'\n' + tr("Changes that could not be put back, because what they are about was lost: %1. Please look through your last work.").arg(found.left);
    m_prompt.tell(&m_window, tr("The backup is in place"), text);
}

void Console::enter()
{
    m_window.enter(*m_desk, contentsFor(*m_desk, m_appearance, m_idle, m_central.get()));
}

// The screen is covered the moment the session is locked, whoever locked it.
void Console::follow()
{
    if (!m_session.isSignedIn() || !m_session.isLocked() || m_lock) return;
    auto *page = new LockPage(*m_gate, m_session, &m_window);
    m_lock = page;
    connect(page, &LockPage::unlocked, this, [this, page] {
        m_window.showWork();
        page->deleteLater();
        m_lock.clear();
    });
    connect(page, &LockPage::someoneElseRequested, this, &Console::signOut);
    m_window.showGate(page, u"sign-in"_s);
}

void Console::signOut()
{
    m_gate->noteSignOut(m_session.author());
    m_window.leave();
    m_session.end();
    m_pages->askWho();
    m_window.showGate(m_pages, u"sign-in"_s);
    if (m_lock) m_lock->deleteLater();
    m_lock.clear();
}
