#pragma once
#include "models/shortlist/meetings.h"
#include "ui/desk.h"
#include "ui/noticebar.h"
#include <QTimer>

// Reminds whoever is signed in of their meetings, some minutes before, in a quiet bar of the window: nothing of it goes to the
// system's notices or the title of the window. What was missed while the program was off shows when it starts, as long as the
// meeting is not over. It can be put off, paused until tomorrow, or all of them paused for a while.
class Reminders : public NoticeBar {
    Q_OBJECT
public:
    explicit Reminders(const Desk &desk, std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc, QWidget *parent = nullptr);

    // Looks which are due; by itself every half minute and whenever a meeting changes.
    void look();
    // All of them are silent until then; null when they are not.
    QDateTime pausedUntil() const { return m_pausedUntil; }

Q_SIGNALS:
    void openAsked(const QString &meeting);
    void said(const QString &text);

private:
    void readPause();
    void present(const meetings::Booked &booked);
    void remind(const Meeting &meeting);
    void askHowLong();
    void pauseAll(const QDateTime &until);
    void write(const Meeting &meeting, const std::function<Meeting(const Meeting &)> &change);
    bool listens() const;

    Desk m_desk;
    std::function<QDateTime()> m_now;
    QTimer m_clock, m_soon;
    QDateTime m_pausedUntil;
    QString m_shown; // the meeting the bar speaks of
    bool m_knowsPause = false, m_asking = false;
    int m_round = 0;
};
