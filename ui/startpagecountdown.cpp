#include "ui/startpagecountdown.h"
#include "ui/startpage.h"
#include <QPushButton>

Countdown::Countdown(StartPage &page) : QObject(&page), m_page(page)
{
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &Countdown::show);
}

void Countdown::start(int seconds, const QString &reason)
{
    m_reason = reason;
    m_end = QDeadlineTimer(seconds * 1000);
    if (seconds <= 0) return m_page.warn(reason);
    m_tick.start();
    show();
}

QString Countdown::inWords(int seconds)
{
    if (seconds == 1) return tr("1 second");
    if (seconds < 60) return tr("%1 seconds").arg(seconds);
    return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void Countdown::show()
{
    const int left = static_cast<int>((m_end.remainingTime() + 999) / 1000);
    if (left > 0) {
        m_page.setBusy({});
        return m_page.warn(tr("%1 You can try again in %2.").arg(m_reason, inWords(left)));
    }
    m_tick.stop();
    m_page.setReady();
    m_page.inform(tr("You can try again now."));
}
