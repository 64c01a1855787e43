#include "ui/centralpage.h"
#include "models/access/session.h"
#include "models/store/whendone.h"
#include "ui/centralaccount.h"
#include "ui/centralform.h"
#include "ui/centralpassword.h"
#include "ui/exchangeline.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/prompt.h"
#include "ui/startpagepassword.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *words(const QString &text = {}, const QString &name = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text)
{
    QLabel *label = words(text);
    theme::enlarge(label, 1.25);
    label->setContentsMargins(0, 2 * theme::grid, 0, 0);
    return label;
}

QString whyNoConnecting(const Session &session)
{
    return session.may(Right::ManageOperators) ? QString() : CentralPage::tr("Only an administrator can connect this computer to a central, or disconnect it.");
}
} // namespace

CentralPage::CentralPage(const Desk &desk, CentralAccount &account, QWidget *parent)
    : Page(parent), m_desk(desk), m_account(account), m_notice(new NoticeBar), m_standing(words({}, u"standing"_s)), m_where(words({}, u"where"_s))
{
    auto *content = new QWidget;
    content->setMaximumWidth(760);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * theme::grid, 3 * theme::grid, 4 * theme::grid, 3 * theme::grid);
    layout->setSpacing(theme::grid);
    auto *headline = new QLabel(title());
    theme::enlarge(headline, 1.6);
    m_notice->setObjectName(u"notice"_s);
    m_alone = makeAlone();
    m_connected = makeConnected();
    for (QWidget *part : {static_cast<QWidget *>(headline), m_alone, m_connected}) layout->addWidget(part);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *said = new QHBoxLayout; // over what scrolls: it is seen wherever one is
    said->setContentsMargins(2 * theme::grid, 0, 2 * theme::grid, 0);
    said->addWidget(m_notice);
    all->addLayout(said);
    all->addWidget(scroll);
    connect(&account, &CentralAccount::changed, this, &CentralPage::follow);
    connect(&account.exchange(), &syncing::Syncer::statusChanged, this, &CentralPage::follow);
    follow();
}

QPushButton *CentralPage::addButton(QVBoxLayout *to, const QString &sign, const QString &text, const char *name)
{
    auto *button = new QPushButton(icon(sign), text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    to->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QWidget *CentralPage::makeAlone()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(words(tr("This computer works on its own, and everything works without a central. With one, the centres share their records.")));
    layout->addWidget(heading(tr("What happens when you connect it")));
    for (const QString &line : {tr("What is stored on this computer goes to the central: people, requests, contacts, workers, meetings, contracts."),
                                tr("You receive the records that your name at the central lets you see. The first time this may take a while; you can work meanwhile."),
                                tr("From then on it goes on by itself. Without a network you work as you do now, and what you typed goes off later."),
                                tr("When two people change the same thing, neither is lost: a person is asked which one holds.")})
        layout->addWidget(words(u"\u2022 "_s + line));
    layout->addWidget(heading(tr("Connect this computer")));
    m_form = new CentralForm(m_desk.prompt, m_desk.settings);
    layout->addWidget(m_form);
    m_buttons << addButton(layout, u"check"_s, tr("&Try the connection"), "test") << addButton(layout, u"online"_s, tr("C&onnect this computer"), "connect");
    connect(m_buttons.at(0), &QPushButton::clicked, this, &CentralPage::test);
    connect(m_buttons.at(1), &QPushButton::clicked, this, &CentralPage::connectNow);
    connect(m_form, &CentralForm::submitted, this, &CentralPage::test);
    if (const QString no = whyNoConnecting(m_desk.session); !no.isEmpty()) {
        layout->addWidget(words(no, u"refusal"_s));
        m_buttons.takeLast()->setEnabled(false);
    }
    return part;
}

QWidget *CentralPage::makeConnected()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_where);
    layout->addWidget(m_standing);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(addButton(layout, u"reload"_s, tr("&Exchange now"), "tryNow"), &QPushButton::clicked, this, [this] { m_account.exchange().tryNow(); });
    connect(addButton(layout, u"send"_s, tr("What was not &sent"), "unsent"), &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"unsent"_s); });
    layout->addWidget(heading(tr("Your password")));
    layout->addWidget(words(tr("Change it when you have the first one, or when somebody else may know it.")));
    m_ownPassword = new CentralPassword(m_account);
    layout->addWidget(m_ownPassword);
    connect(m_ownPassword, &CentralPassword::asked, this, &CentralPage::setBusy);
    connect(m_ownPassword, &CentralPassword::told, this, [this](const QString &what) {
        setBusy({});
        m_notice->say(what);
    });
    layout->addWidget(heading(tr("A password changed elsewhere")));
    layout->addWidget(words(tr("If somebody gave you another password at the central, or you changed it on another computer, write it here.")));
    m_password = new PasswordLine;
    m_password->setAccessibleName(tr("New password at the central"));
    m_password->line()->setObjectName(u"newPassword"_s);
    m_password->line()->setAccessibleName(tr("New password at the central"));
    layout->addWidget(m_password);
    m_buttons << addButton(layout, u"key"_s, tr("&Use this password"), "usePassword");
    connect(m_buttons.last(), &QPushButton::clicked, this, &CentralPage::usePassword);
    connect(m_password->line(), &QLineEdit::returnPressed, this, &CentralPage::usePassword);
    layout->addWidget(heading(tr("Without the central")));
    layout->addWidget(words(tr("Disconnected, this computer keeps everything that is on it now and works on its own. What others type no longer arrives, and what is typed here goes nowhere, until it is connected again.")));
    QPushButton *leave = addButton(layout, u"offline"_s, tr("&Disconnect this computer…"), "leave");
    connect(leave, &QPushButton::clicked, this, &CentralPage::askToLeave);
    if (const QString no = whyNoConnecting(m_desk.session); !no.isEmpty()) {
        leave->setEnabled(false);
        layout->addWidget(words(no, u"refusalToLeave"_s));
    } else {
        m_buttons << leave;
    }
    return part;
}

void CentralPage::follow()
{
    const syncing::Status &status = m_account.exchange().status();
    const auto &address = m_account.address();
    const bool connected = !address.isEmpty() || status.joined;
    m_alone->setVisible(!connected);
    m_connected->setVisible(connected);
    setFirst(connected ? static_cast<QWidget *>(m_password) : m_form);
    m_where->setText(address.isEmpty() ? QString() : tr("Connected to %1 as %2.").arg(address.hostsText(), address.login));
    m_where->setVisible(!address.isEmpty());
    m_standing->setText(exchangeline::wholly(status));
}

void CentralPage::setBusy(const QString &doing)
{
    m_busy = !doing.isEmpty();
    for (QPushButton *button : std::as_const(m_buttons)) button->setEnabled(!m_busy);
    m_ownPassword->setBusy(m_busy);
    if (m_busy) m_notice->say(doing);
}

void CentralPage::fail(const QString &what, const std::exception &e)
{
    setBusy({});
    const auto *turnedAway = dynamic_cast<const syncing::TurnedAway *>(&e);
    m_notice->say(QStringList{what, QString::fromUtf8(e.what()), turnedAway && turnedAway->code() == u"certificate" ? exchangeline::consequence(turnedAway->code()) : QString()}.join(u' ').trimmed());
}

void CentralPage::test()
{
    if (m_busy) return;
    const auto address = m_form->finished();
    if (!address) return;
    setBusy(tr("Asking the central…"));
    whenDone(
        m_account.exchange().test(*address, m_form->password()), this,
        [this](const syncing::Welcome &welcome) {
            setBusy({});
            qint64 records = 0;
            for (const qint64 many : welcome.estimates) records += many;
            m_notice->say(records > 0 ? tr("The central answers and lets you in. About %1 records would come to this computer.").arg(QLocale().toString(records))
                                      : tr("The central answers and lets you in. There are no records there for you yet."));
        },
        [this](const std::exception &e) { fail(tr("The connection does not work."), e); });
}

void CentralPage::connectNow()
{
    if (m_busy) return;
    const auto address = m_form->finished();
    if (!address) return;
    setBusy(tr("Connecting…"));
    whenDone(
        m_account.use(*address, m_form->password()), this,
        [this](const QString &besides) {
            setBusy({});
            m_form->clearPassword();
            follow();
            m_notice->say((tr("This computer is connected. Records are sent and received by themselves from now on.") + u' ' + besides).trimmed());
        },
        [this](const std::exception &e) { fail(tr("This computer was not connected."), e); });
}

void CentralPage::usePassword()
{
    if (m_busy) return;
    if (m_password->text().isEmpty()) {
        m_notice->say(tr("Write the new password first."));
        return m_password->line()->setFocus();
    }
    if (m_account.address().isEmpty()) return m_notice->say(tr("This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost."));
    setBusy(tr("Asking the central…"));
    whenDone(
        m_account.use(m_account.address(), m_password->text()), this,
        [this](const QString &besides) {
            setBusy({});
            m_password->clear();
            m_notice->say((tr("The central takes this password. It is used from now on.") + u' ' + besides).trimmed());
        },
        [this](const std::exception &e) { fail(tr("The password before is still used."), e); });
}

void CentralPage::askToLeave()
{
    if (m_busy) return;
    const qint64 unsent = m_account.exchange().status().toSend;
    const QString left = unsent > 0 ? tr("Changes that were not sent yet: %1. They stay on this computer only.").arg(QLocale().toString(unsent)) : QString();
    m_desk.prompt.confirm(this, (tr("Disconnect this computer from the central? What is stored here stays.") + u' ' + left).trimmed(), tr("Disconnect"), [page = QPointer(this)] {
        if (!page) return;
        page->setBusy(tr("Disconnecting…"));
        whenDone(
            page->m_account.leave(), page.data(),
            [page] {
                page->setBusy({});
                page->follow();
                page->m_notice->say(tr("This computer works on its own now. Everything stored on it is still here."));
            },
            [page](const std::exception &e) { page->fail(tr("This computer is still connected."), e); });
    });
}
