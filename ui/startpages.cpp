#include "ui/startpages.h"
#include "models/access/recoverykey.h"
#include "models/store/whendone.h"
#include "ui/firststartpage.h"
#include "ui/operatorpasswordpage.h"
#include "ui/passphrasepage.h"
#include "ui/recoverypage.h"
#include "ui/signinpage.h"
#include "ui/startpagefailure.h"

StartPages::StartPages(StoreKey &key, MakeReady makeReady, OpenStore open, RecoveryKeyPage::PrintKey print, QWidget *parent)
    : QStackedWidget(parent), m_key(key), m_makeReady(std::move(makeReady)), m_open(std::move(open)), m_print(std::move(print))
{
}

// One page at a time: what was typed on the one before does not stay in memory.
void StartPages::turnTo(StartPage *page)
{
    QWidget *before = currentWidget();
    addWidget(page);
    setCurrentWidget(page);
    if (!before) return;
    removeWidget(before);
    before->deleteLater();
}

void StartPages::begin(const QString &givenPassphrase)
{
    m_given = givenPassphrase;
    auto *page = new StartPage(tr("One moment"), tr("The archive is being opened. The computer may ask to unlock its keychain."));
    turnTo(page);
    whenDone(m_key.find(m_given), this, [this](const KeyAnswer &answer) { take(answer); }, [this](const std::exception &e) { fail(e); });
}

void StartPages::take(const KeyAnswer &answer)
{
    switch (answer.kind) {
    case KeyAnswer::Kind::Found: return makeReady();
    case KeyAnswer::Kind::WantsPassphrase: return askPassphrase(false);
    case KeyAnswer::Kind::WantsNewPassphrase: return askPassphrase(true);
    case KeyAnswer::Kind::Lost: return showFailure(*answer.why, answer.recoverable);
    }
}

void StartPages::fail(const std::exception &e)
{
    const auto *failure = dynamic_cast<const Failure *>(&e);
    showFailure(failure ? *failure : Failure(tr("The archive cannot be opened."), QString::fromUtf8(e.what())));
}

void StartPages::showFailure(const Failure &failure, bool recoverable)
{
    auto *page = new StartFailurePage(failure, recoverable);
    connect(page, &StartFailurePage::retryRequested, this, [this] { begin(m_given); });
    connect(page, &StartFailurePage::recoveryRequested, this, [this, why = failure.why()] { askRecoveryKey(why); });
    connect(page, &StartFailurePage::restoreRequested, this, &StartPages::restoreRequested);
    connect(page, &StartFailurePage::quitRequested, this, &StartPages::quitRequested);
    turnTo(page);
}

void StartPages::askPassphrase(bool chooseNew)
{
    auto *page = new PassphrasePage(m_key, chooseNew ? PassphrasePage::Purpose::ChooseForNew : PassphrasePage::Purpose::Enter);
    connect(page, &PassphrasePage::opened, this, &StartPages::makeReady);
    connect(page, &PassphrasePage::keychainRequested, this, [this] { begin(m_given); });
    connect(page, &PassphrasePage::recoveryRequested, this, [this] { askRecoveryKey(tr("For when the passphrase is forgotten.")); });
    turnTo(page);
}

void StartPages::askRecoveryKey(const QString &why)
{
    auto *page = new RecoveryPage(m_key, why);
    connect(page, &RecoveryPage::recovered, this, &StartPages::choosePassphraseAgain);
    connect(page, &RecoveryPage::backRequested, this, [this] { begin(m_given); });
    turnTo(page);
}

void StartPages::choosePassphraseAgain(const KeyAnswer &answer)
{
    if (answer.inKeychain) return makeReady();
    auto *page = new PassphrasePage(m_key, PassphrasePage::Purpose::ChooseAgain);
    connect(page, &PassphrasePage::opened, this, &StartPages::makeReady);
    turnTo(page);
}

void StartPages::makeReady()
{
    turnTo(new StartPage(tr("One moment"), tr("The archive is being made ready. With a new version of the program, or from a backup, this can take some minutes.")));
    whenDone(m_makeReady(m_key.key()), this, [this] { open(); }, [this](const std::exception &e) { fail(e); });
}

void StartPages::open()
{
    try {
        m_gate = &m_open(m_key.key());
    } catch (const std::exception &e) {
        return fail(e);
    }
    const auto ask = [this](bool isFirst) { isFirst ? makeFirst() : askWho(); };
    whenDone(m_gate->isFirstStart(), this, ask, [this](const std::exception &e) { fail(e); });
}

void StartPages::makeFirst()
{
    auto *page = new FirstStartPage(*m_gate);
    const auto made = [this](const QString &username, const SecretBytes &password, const QString &siteId) {
        whenDone(m_gate->signIn(username, password, siteId), this, [=, this](const SignInAnswer &answer) { enter(answer, password); },
                 [this](const std::exception &e) { fail(e); });
    };
    connect(page, &FirstStartPage::made, this, made);
    page->prepare();
    turnTo(page);
}

void StartPages::askWho()
{
    auto *page = new SignInPage(*m_gate);
    connect(page, &SignInPage::signedIn, this, &StartPages::enter);
    page->prepare();
    turnTo(page);
}

void StartPages::enter(const SignInAnswer &answer, const SecretBytes &password)
{
    if (answer.mustChange) {
        auto *page = new OperatorPasswordPage(*m_gate, Author{answer.who.id, answer.who.site}, password);
        SignInAnswer after = answer;
        after.mustChange = false;
        connect(page, &OperatorPasswordPage::changed, this, [=, this] { enter(after, {}); });
        return turnTo(page);
    }
    try {
        if (answer.who.roles.contains(QStringLiteral("administrator")) && !m_key.hasRecoveryKey()) return showRecoveryKey(answer);
    } catch (const std::exception &e) {
        return fail(e);
    }
    Q_EMIT signedIn(answer);
}

void StartPages::showRecoveryKey(const SignInAnswer &answer)
{
    auto *page = new RecoveryKeyPage(recoverykey::make(), m_print);
    connect(page, &RecoveryKeyPage::inTheSafe, this, [=, this](const QString &recoveryKey) {
        page->setBusy(tr("One moment …"));
        const auto failed = [=](const std::exception &e) {
            page->setReady();
            page->warn(QString::fromUtf8(e.what()));
        };
        whenDone(m_key.keepRecoveryKey(recoveryKey), page, [=, this] { Q_EMIT signedIn(answer); }, failed);
    });
    turnTo(page);
}
