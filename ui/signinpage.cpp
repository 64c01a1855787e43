#include "ui/signinpage.h"
#include "models/store/whendone.h"
#include "ui/startpagecentre.h"
#include "ui/startpagecountdown.h"
#include "ui/startpagepassword.h"
#include <QLineEdit>
#include <QPushButton>

SignInPage::SignInPage(Gate &gate, QWidget *parent)
    : StartPage(tr("Sign in"), {}, parent), m_gate(gate), m_username(new QLineEdit), m_password(new PasswordLine), m_centre(new CentreChoice), m_wait(new Countdown(*this))
{
    m_username->setMaxLength(200);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addField(tr("&User name"), m_username);
    addField(tr("&Password"), m_password);
    addField(tr("&Centre"), m_centre);
    connect(addButton(tr("Sign in")), &QPushButton::clicked, this, &SignInPage::submit);
    submitsOnEnter(m_username);
    submitsOnEnter(m_password->line());
    setFirst(m_username);
}

void SignInPage::prepare()
{
    m_password->clear();
    warn({});
    const auto failed = [this](const std::exception &e) { warn(QString::fromUtf8(e.what())); };
    whenDone(m_gate.last(), this, [=, this](const Gate::Last &last) {
        if (m_username->text().isEmpty()) m_username->setText(last.username);
        setFirst(m_username->text().isEmpty() ? static_cast<QWidget *>(m_username) : m_password);
        if (isVisible() && !m_username->isModified() && !m_username->text().isEmpty()) m_password->setFocus();
        whenDone(m_gate.sites(), this, [=, this](const QList<Site> &sites) { m_centre->setSites(sites, last.siteId); }, failed);
    }, failed);
}

void SignInPage::submit()
{
    if (m_username->text().trimmed().isEmpty()) {
        warn(tr("Type your user name."));
        return m_username->setFocus();
    }
    if (m_password->text().isEmpty()) {
        warn(tr("Type your password."));
        return m_password->setFocus();
    }
    setBusy(tr("One moment …"));
    const SecretBytes password = m_password->secret();
    whenDone(m_gate.signIn(m_username->text(), password, m_centre->siteId()), this,
             [=, this](const SignInAnswer &answer) { answered(answer, password); },
             [this](const std::exception &e) {
                 setReady();
                 warn(QString::fromUtf8(e.what()));
             });
}

void SignInPage::answered(const SignInAnswer &answer, const SecretBytes &password)
{
    setReady();
    m_password->clear();
    m_password->setFocus();
    warn({});
    switch (answer.kind) {
    case SignInAnswer::Kind::Welcome: Q_EMIT signedIn(answer, password); return;
    case SignInAnswer::Kind::Wrong: m_wait->start(answer.secondsToWait, tr("The user name or the password is not right.")); return;
    case SignInAnswer::Kind::Wait: m_wait->start(answer.secondsToWait, tr("There were too many wrong attempts.")); return;
    case SignInAnswer::Kind::NotActive: warn(tr("You may not sign in any more. Ask an administrator if this is a mistake.")); return;
    }
}
