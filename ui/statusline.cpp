#include "ui/statusline.h"
#include "models/access/session.h"
#include "ui/exchangeline.h"
#include "ui/icon.h"
#include "ui/page.h"
#include "ui/theme.h"
#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int messageTime = 8000; // milliseconds
const QString between = u" · "_s;
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_saved(new QLabel), m_who(new QLabel), m_backup(new QLabel), m_exchange(new QToolButton)
{
    setSizeGripEnabled(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // large text must not make the window wider than the screen
    setAccessibleName(tr("Status"));
    m_saved->setAccessibleName(tr("Saved or not"));
    m_who->setAccessibleName(tr("Who is working, and where"));
    m_backup->setAccessibleName(tr("Last backup"));
    for (QLabel *part : {m_saved, m_who, m_backup}) {
        part->setTextFormat(Qt::PlainText);
        part->setContentsMargins(8, 4, 8, 4);
        addPermanentWidget(part);
    }
    m_who->setObjectName(u"who"_s);
    m_exchange->setObjectName(u"exchange"_s);
    m_exchange->setAutoRaise(true);
    m_exchange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exchange->hide();
    insertPermanentWidget(1, m_exchange);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::fit);
    connect(m_exchange, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_exchangePage); });
}

void StatusLine::showSaved(const Page *page)
{
    const QString text = page ? page->savedState() : QString();
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
    fit();
}

void StatusLine::showExchange(const syncing::Status &status)
{
    using State = syncing::Status::State;
    m_standing = exchangeline::shortly(status);
    m_exchange->setVisible(!m_standing.isEmpty());
    m_exchange->setIcon(icon(exchangeline::iconOf(status)));
    m_exchange->setToolTip(u"<p style='white-space:pre-wrap'>"_s + exchangeline::wholly(status).toHtmlEscaped() + u"</p>"_s);
    m_exchange->setAccessibleName(tr("Exchange with the central: %1").arg(m_standing.join(between)));
    m_exchange->setAccessibleDescription(exchangeline::wholly(status));
    m_exchangePage = status.state == State::TurnedAway ? u"central"_s : u"unsent"_s;
    fit();
}

void StatusLine::showWho(const Session &session)
{
    m_whole.clear();
    if (session.isSignedIn()) {
        const Operator &who = session.who();
        m_whole = {who.fullName, session.siteName(), Operator::type.shown(Operator::type.field("roles"), who.roles)};
    }
    fit();
}

void StatusLine::showBackup(const QDateTime &lastBackup)
{
    m_backup->setText(lastBackup.isValid() ? tr("Last backup: %1").arg(QLocale().toString(lastBackup.toLocalTime(), QLocale::ShortFormat))
                                           : tr("No backup made yet"));
    fit();
}

void StatusLine::fit()
{
    const QString who = m_whole.join(between);
    m_exchange->setText(m_standing.join(between));
    m_who->setText(who);
    m_who->setToolTip(u"<p style='white-space:pre-wrap'>"_s + (who + u'\n' + m_backup->text()).toHtmlEscaped() + u"</p>"_s);
    m_who->setVisible(!who.isEmpty());
    m_backup->show();
    const auto shorten = [this](auto *part, const QStringList &words, qsizetype least) {
        for (qsizetype many = words.size() - 1; many >= least && !fits(); --many) part->setText(words.first(many).join(between));
    };
    shorten(m_exchange, m_standing, std::max<qsizetype>(2, m_standing.size() - 1));
    m_backup->setVisible(fits());
    shorten(m_who, m_whole, 1);
    shorten(m_exchange, m_standing, 1);
    if (!fits()) m_who->hide();
}

// The message that is shown for a while has its place beside the others.
bool StatusLine::fits() const
{
    int needed = currentMessage().isEmpty() ? 0 : fontMetrics().horizontalAdvance(currentMessage()) + 3 * theme::grid;
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_saved, m_exchange, m_who, m_backup})
        if (!part->isHidden()) needed += part->sizeHint().width() + theme::grid;
    return needed <= width();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void StatusLine::say(const QString &text)
{
    showMessage(text, messageTime);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
