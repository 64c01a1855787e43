#include "ui/passphrasepage.h"
#include "models/access/passwords.h"
#include "models/store/whendone.h"
#include "ui/startpagepassword.h"
#include <QLineEdit>
#include <QPushButton>

namespace {
constexpr qsizetype shortest = 12;

QString headingOf(PassphrasePage::Purpose purpose)
{
    return purpose == PassphrasePage::Purpose::Enter ? PassphrasePage::tr("Open the archive") : PassphrasePage::tr("Choose a passphrase");
}

QString wordsOf(PassphrasePage::Purpose purpose)
{
    if (purpose == PassphrasePage::Purpose::Enter) return PassphrasePage::tr("The archive on this computer is locked with a passphrase.");
    return PassphrasePage::tr("This computer has no keychain where the key of the archive could be kept. A passphrase will lock it instead; it is asked for at each start. "
                              "Whoever loses it needs the recovery key from the office safe.");
}
} // namespace

PassphrasePage::PassphrasePage(StoreKey &key, Purpose purpose, QWidget *parent)
    : StartPage(headingOf(purpose), wordsOf(purpose), parent), m_key(key), m_purpose(purpose), m_passphrase(new PasswordLine)
{
    addField(purpose == Purpose::Enter ? tr("&Passphrase") : tr("&Passphrase: at least 12 characters, such as four or five words"), m_passphrase);
    if (purpose != Purpose::Enter) {
        m_again = new PasswordLine;
        addField(tr("Passphrase &again"), m_again);
        m_passphrase->alsoShows(m_again);
        submitsOnEnter(m_again->line());
    }
    connect(addButton(purpose == Purpose::Enter ? tr("Open") : tr("Continue")), &QPushButton::clicked, this, &PassphrasePage::submit);
    if (purpose == Purpose::Enter) connect(addButton(tr("&Use the recovery key …")), &QPushButton::clicked, this, &PassphrasePage::recoveryRequested);
    if (purpose == Purpose::ChooseForNew) connect(addButton(tr("Look for a &keychain again")), &QPushButton::clicked, this, &PassphrasePage::keychainRequested);
    submitsOnEnter(m_passphrase->line());
    setFirst(m_passphrase);
}

bool PassphrasePage::isComplete()
{
    const auto missing = [this](PasswordLine *where, const QString &what) {
        warn(what);
        where->setFocus();
        return false;
    };
    if (m_passphrase->text().isEmpty()) return missing(m_passphrase, tr("Type the passphrase."));
    if (!m_again) return true;
    const QStringList faults = passwordFaults(m_passphrase->text(), {}, shortest);
    if (!faults.isEmpty()) return missing(m_passphrase, tr("This passphrase will not do. %1").arg(faults.first()));
    if (m_passphrase->text() != m_again->text()) return missing(m_again, tr("The two passphrases differ. Type the same one twice."));
    return true;
}

void PassphrasePage::submit()
{
    if (!isComplete()) return;
    setBusy(tr("Opening the archive …"));
    const QString passphrase = m_passphrase->text();
    switch (m_purpose) {
    case Purpose::Enter: return wait(m_key.unlock(passphrase));
    case Purpose::ChooseForNew: return wait(m_key.makeWithPassphrase(passphrase));
    case Purpose::ChooseAgain: return wait(m_key.setPassphrase(passphrase));
    }
}

template <class T> void PassphrasePage::wait(QFuture<T> future)
{
    const auto done = [this](const auto &...) {
        setReady();
        m_passphrase->clear();
        if (m_again) m_again->clear();
        warn({});
        Q_EMIT opened();
    };
    whenDone(future, this, done, [this](const std::exception &e) {
        setReady();
        warn(QString::fromUtf8(e.what()));
        m_passphrase->line()->selectAll();
        m_passphrase->setFocus();
    });
}
