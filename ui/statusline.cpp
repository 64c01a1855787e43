#include "ui/statusline.h"
#include "models/access/session.h"
#include "ui/exchangeline.h"
#include "ui/icon.h"
#include "ui/page.h"
#include <QAccessible>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int messageTime = 8000; // milliseconds
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_saved(new QLabel), m_who(new QLabel), m_backup(new QLabel), m_exchange(new QToolButton)
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    m_saved->setAccessibleName(tr("Saved or not"));
    m_who->setAccessibleName(tr("Who is working, and where"));
    m_backup->setAccessibleName(tr("Last backup"));
    for (QLabel *part : {m_saved, m_who, m_backup}) {
        part->setTextFormat(Qt::PlainText);
        part->setContentsMargins(8, 4, 8, 4);
        addPermanentWidget(part);
    }
    m_exchange->setObjectName(u"exchange"_s);
    m_exchange->setAutoRaise(true);
    m_exchange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exchange->hide();
    insertPermanentWidget(1, m_exchange);
    connect(m_exchange, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_exchangePage); });
}

void StatusLine::showSaved(const Page *page)
{
    const QString text = page ? page->savedState() : QString();
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
}

void StatusLine::showExchange(const syncing::Status &status)
{
    using State = syncing::Status::State;
    const QString text = exchangeline::shortly(status);
    m_exchange->setVisible(!text.isEmpty());
    m_exchange->setText(text);
    m_exchange->setIcon(icon(exchangeline::iconOf(status)));
    m_exchange->setToolTip(u"<p style='white-space:pre-wrap'>"_s + exchangeline::wholly(status).toHtmlEscaped() + u"</p>"_s);
    m_exchange->setAccessibleName(tr("Exchange with the central: %1").arg(text));
    m_exchange->setAccessibleDescription(exchangeline::wholly(status));
    m_exchangePage = status.state == State::TurnedAway ? u"central"_s : u"unsent"_s;
}

void StatusLine::showWho(const Session &session)
{
    if (!session.isSignedIn()) return m_who->clear();
    const Operator &who = session.who();
    const Field &roles = Operator::type.field("roles");
    m_who->setText(tr("%1 · %2 · %3").arg(who.fullName, Operator::type.shown(roles, who.roles), session.siteName()));
}

void StatusLine::showBackup(const QDateTime &lastBackup)
{
    m_backup->setText(lastBackup.isValid() ? tr("Last backup: %1").arg(QLocale().toString(lastBackup.toLocalTime(), QLocale::ShortFormat))
                                           : tr("No backup made yet"));
}

void StatusLine::say(const QString &text)
{
    showMessage(text, messageTime);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
