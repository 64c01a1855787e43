#include "ui/firststartpage.h"
#include "models/store/whendone.h"
#include "ui/startpagecentre.h"
#include "ui/startpagepassword.h"
#include <QLineEdit>
#include <QPushButton>

FirstStartPage::FirstStartPage(Gate &gate, QWidget *parent)
    : StartPage(tr("Welcome"), tr("This archive is new. Who will look after it? You can add the other operators afterwards."), parent), m_gate(gate),
      m_fullName(new QLineEdit), m_username(new QLineEdit), m_centre(new CentreChoice), m_password(new PasswordLine), m_again(new PasswordLine)
{
    m_fullName->setMaxLength(120);
    m_username->setMaxLength(40);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_username->setPlaceholderText(tr("For example: anna.verdi"));
    addField(tr("&Name and surname"), m_fullName);
    addField(tr("&User name, to sign in"), m_username);
    addField(tr("&Centre"), m_centre);
    addField(tr("&Password: at least 10 characters, such as three or four words"), m_password);
    addField(tr("Password &again"), m_again);
    m_password->alsoShows(m_again);
    connect(addButton(tr("Start")), &QPushButton::clicked, this, &FirstStartPage::submit);
    for (QLineEdit *line : {m_fullName, m_username, m_password->line(), m_again->line()}) submitsOnEnter(line);
    setFirst(m_fullName);
}

void FirstStartPage::prepare()
{
    whenDone(m_gate.sites(), this, [this](const QList<Site> &sites) { m_centre->setSites(sites, {}); },
             [this](const std::exception &e) { warn(QString::fromUtf8(e.what())); });
}

bool FirstStartPage::isComplete()
{
    const auto missing = [this](QWidget *where, const QString &what) {
        warn(what);
        where->setFocus();
        return false;
    };
    if (m_fullName->text().trimmed().isEmpty()) return missing(m_fullName, tr("Type your name and surname."));
    if (m_username->text().trimmed().isEmpty()) return missing(m_username, tr("Choose a user name."));
    if (m_centre->siteId().isEmpty()) return missing(m_centre, tr("Choose the centre where you work."));
    if (m_password->text().isEmpty()) return missing(m_password, tr("Choose a password."));
    if (m_password->text() != m_again->text()) return missing(m_again, tr("The two passwords differ. Type the same one twice."));
    return true;
}

void FirstStartPage::submit()
{
    if (!isComplete()) return;
    setBusy(tr("One moment …"));
    Operator who;
    who.fullName = m_fullName->text();
    who.username = m_username->text();
    who.site = m_centre->siteId();
    const SecretBytes password = m_password->secret();
    const auto answered = [=, this](const QList<Problem> &problems) {
        setReady();
        if (!problems.isEmpty()) return explain(problems);
        m_password->clear();
        m_again->clear();
        warn({});
        Q_EMIT made(who.username, password, who.site);
    };
    whenDone(m_gate.makeFirst(who, m_password->text()), this, answered, [this](const std::exception &e) {
        setReady();
        warn(QString::fromUtf8(e.what()));
    });
}

void FirstStartPage::explain(const QList<Problem> &problems)
{
    const Problem &first = problems.first();
    const bool password = first.column == "password";
    warn(password ? tr("This password will not do. %1").arg(first.text) : first.text);
    const QHash<QByteArray, QWidget *> editors{{"full_name", m_fullName}, {"username", m_username}, {"site", m_centre}, {"password", m_password}};
    if (QWidget *editor = editors.value(first.column)) editor->setFocus();
}
