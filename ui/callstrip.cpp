#include "ui/callstrip.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

CallStrip::CallStrip(QWidget *parent)
    : QFrame(parent), m_state(new QLabel), m_time(new QLabel), m_end(new QPushButton(icon(u"phone"_s), tr("End the call (Ctrl+E)"))),
      m_request(new QPushButton(icon(u"request"_s), QString())), m_clock(new QTimer(this))
{
    setObjectName(u"call"_s);
    setFrameShape(StyledPanel);
    m_time->setObjectName(u"callTime"_s);
    m_time->setAccessibleName(tr("How long the call has lasted"));
    theme::enlarge(m_time, 1.5);
    m_end->setObjectName(u"endCall"_s);
    m_end->setShortcut(Qt::CTRL | Qt::Key_E);
    m_end->setToolTip(tr("Writes down how many minutes the call lasted. What you typed is kept anyway."));
    m_request->setObjectName(u"becomeRequest"_s);
    m_request->setToolTip(tr("A new request of this person, with your notes; this contact stays tied to it."));
    for (QPushButton *button : {m_end, m_request}) button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_time);
    layout->addStretch(1);
    layout->addWidget(m_end);
    layout->addWidget(m_request);
    setBecome(false);
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &CallStrip::tick);
    connect(m_end, &QPushButton::clicked, this, &CallStrip::endAsked);
    connect(m_request, &QPushButton::clicked, this, &CallStrip::requestAsked);
}

bool CallStrip::isRunning() const { return m_clock->isActive(); }

int CallStrip::minutesSince(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, since.secsTo(now));
    return static_cast<int>(std::max<qint64>(1, (seconds + 59) / 60));
}

void CallStrip::run(const QDateTime &since)
{
    m_since = since;
    if (!m_clock->isActive()) m_clock->start();
    m_state->setText(tr("On the phone"));
    m_end->setVisible(true);
    m_time->setVisible(true);
    tick();
}

void CallStrip::stop(std::optional<int> minutes, bool byPhone)
{
    m_clock->stop();
    m_time->hide();
    m_end->hide();
    m_state->setText(!byPhone ? QString() : minutes ? tr("The call lasted %n minute(s).", nullptr, *minutes) : tr("How long it lasted was not written down."));
}

void CallStrip::setBecome(bool become)
{
    m_request->setText(become ? tr("Open its request (Ctrl+Enter)") : tr("Make it a request (Ctrl+Enter)"));
    m_request->setShortcut(Qt::CTRL | Qt::Key_Return); // a new text takes the old key away
}

void CallStrip::setEnabledFor(const QString &refusal)
{
    for (QPushButton *button : {m_end, m_request}) button->setEnabled(refusal.isEmpty());
    if (!refusal.isEmpty()) m_request->setToolTip(refusal);
}

void CallStrip::tick()
{
    const qint64 seconds = std::max<qint64>(0, m_since.secsTo(QDateTime::currentDateTimeUtc()));
    const QString minutes = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    m_time->setText(seconds < 3600 ? minutes : u"%1:%2"_s.arg(seconds / 3600).arg(minutes));
}
